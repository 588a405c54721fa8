import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface AnswerOutcomeQueryInput extends ActOn { readonly answer: string }

/** The receiver answers; the ball returns to the sender, who may now confirm. */
@Injectable()
export class AnswerOutcomeQuery {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, answer }: AnswerOutcomeQueryInput): Promise<ActResult> {
    const problem = invalid(required('answer', answer));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'ANSWER_OUTCOME_QUERY' }, async () => ({ text: answer.trim() })));
  }
}
