import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { stepProblem, stepSaid, type SupervisionStepInput } from './remedy-input.rules.js';

export interface DecideReconsiderationInput extends SupervisionStepInput { readonly file: boolean }

/** 310号令 第九条第二款: within 3日 the police decide again, to file or not. */
@Injectable()
export class DecideReconsideration {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: DecideReconsiderationInput): Promise<ActResult> {
    const problem = stepProblem(input, dayOf(this.db.now()));
    if (problem) return Promise.resolve(problem);
    const { id, expectedVersion, file } = input;
    return this.db.tx(actor, (tx) => performAct(
      tx, { id, expectedVersion, act: file ? 'RECONSIDER_AND_FILE' : 'REJECT_RECONSIDERATION' },
      async () => stepSaid(input),
    ));
  }
}
