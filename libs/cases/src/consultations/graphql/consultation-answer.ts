import { Injectable } from '@nestjs/common';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../../matters/acted.js';
import { withStateName } from '../../matters/matter-words.js';
import { FindConsultation } from '../reading/find-consultation.js';
import type { ConsultationType } from './consultation.types.js';
import { toConsultation } from './to-consultation.js';

/** Puts a consultation, or the end of an act on it, into the schema's shape. */
@Injectable()
export class ConsultationAnswer {
  constructor(private readonly find: FindConsultation, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<ConsultationType | null> {
    const page = await this.find.run(actor, id);
    return page && toConsultation(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<ConsultationType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'consultation', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`consultation ${result.id} was written and cannot be read`);
    return page;
  }
}
