import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { stepProblem, stepSaid, type SupervisionStepInput } from './remedy-input.rules.js';

/** 检规 560: the procuratorate requires the police to explain in writing, within 7日, why they did not file. */
@Injectable()
export class RequireReasons {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: SupervisionStepInput): Promise<ActResult> {
    const problem = stepProblem(input, dayOf(this.db.now()));
    if (problem) return Promise.resolve(problem);
    const { id, expectedVersion } = input;
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'REQUIRE_REASONS' }, async () => stepSaid(input)));
  }
}
