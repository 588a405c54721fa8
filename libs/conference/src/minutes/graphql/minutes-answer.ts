import { Injectable } from '@nestjs/common';
import { type ActResult, withStateName } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindMinutes } from '../reading/find-minutes.js';
import type { MinutesType } from './minutes.types.js';
import { toMinutes } from './to-minutes.js';

/** Puts minutes, or the end of an act on them, into the schema's shape. */
@Injectable()
export class MinutesAnswer {
  constructor(private readonly find: FindMinutes, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<MinutesType | null> {
    const page = await this.find.run(actor, id);
    return page && toMinutes(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<MinutesType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'minutes', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`minutes ${result.id} were written and cannot be read`);
    return page;
  }
}
