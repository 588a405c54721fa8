import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { stepProblem, stepSaid, type SupervisionStepInput } from './remedy-input.rules.js';

/** 检规 563: the reasons do not hold; the procuratorate notifies the police to file, within 15日. */
@Injectable()
export class OrderFiling {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: SupervisionStepInput): Promise<ActResult> {
    const problem = stepProblem(input, dayOf(this.db.now()));
    if (problem) return Promise.resolve(problem);
    const { id, expectedVersion } = input;
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'ORDER_FILING' }, async () => stepSaid(input)));
  }
}
