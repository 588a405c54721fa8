import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface QueryOutcomeInput extends ActOn { readonly question: string }

/** The sender asks about an outcome before confirming it; the ball goes back to the receiver. */
@Injectable()
export class QueryOutcome {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, question }: QueryOutcomeInput): Promise<ActResult> {
    const problem = invalid(required('question', question));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'QUERY_OUTCOME' }, async () => ({ text: question.trim() })));
  }
}
