import { Injectable } from '@nestjs/common';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../../matters/acted.js';
import { withStateName } from '../../matters/matter-words.js';
import { FindListedSupervision } from '../reading/find-listed-supervision.js';
import { FindSupervisionSteps } from '../reading/steps.js';
import type { ListedSupervisionType, SupervisionStepType } from './supervision.types.js';
import { toListed, toStep } from './to-supervision.js';

/** Puts listed supervisions and steps, or the end of an act on one, into the schema's shape. */
@Injectable()
export class SupervisionAnswer {
  constructor(private readonly find: FindListedSupervision, private readonly steps: FindSupervisionSteps, private readonly db: Database) {}

  async listed(actor: Actor, id: string): Promise<ListedSupervisionType | null> {
    const page = await this.find.run(actor, id);
    return page && toListed(page, actor, this.db.now());
  }

  async step(actor: Actor, id: string): Promise<SupervisionStepType | null> {
    const [step] = await this.steps.run(actor, { id });
    return step ? toStep(step, actor) : null;
  }

  ofListed(actor: Actor, act: Promise<ActResult>): Promise<ListedSupervisionType | RefusalType | EditConflictType> {
    return this.end(actor, act, (id) => this.listed(actor, id));
  }

  ofStep(actor: Actor, act: Promise<ActResult>): Promise<SupervisionStepType | RefusalType | EditConflictType> {
    return this.end(actor, act, (id) => this.step(actor, id));
  }

  private async end<Page>(actor: Actor, act: Promise<ActResult>, read: (id: string) => Promise<Page | null>): Promise<Page | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'supervision', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await read(result.id);
    if (page === null) throw new Error(`matter ${result.id} was written and cannot be read`);
    return page;
  }
}
