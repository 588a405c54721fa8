import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { stepProblem, stepSaid, type SupervisionStepInput } from './remedy-input.rules.js';

/** 检规 561: the reasons hold; the procuratorate tells the agency that asked, within 10日. */
@Injectable()
export class AcceptReasons {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: SupervisionStepInput): Promise<ActResult> {
    const problem = stepProblem(input, dayOf(this.db.now()));
    if (problem) return Promise.resolve(problem);
    const { id, expectedVersion } = input;
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'ACCEPT_REASONS' }, async () => stepSaid(input)));
  }
}
