import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, optional } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { moveCase } from '../case-state.js';
import { performAct } from '../perform-act.js';

export interface ConfirmOutcomeInput extends ActOn { readonly comment?: string | null }

/** N24: the sender confirms the outcome, and the matter is 已闭环. */
@Injectable()
export class ConfirmOutcome {
  constructor(private readonly db: Database) {}

  /** @returns the act; or QUERY_OPEN while a query is not answered */
  run(actor: Actor, { id, expectedVersion, comment }: ConfirmOutcomeInput): Promise<ActResult> {
    const problem = invalid(optional('comment', comment));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'CONFIRM_OUTCOME' }, async ({ referral, table }) => {
      if (table.carriesCase) await moveCase(tx, referral.caseId, 'CLOSED');
      return { text: comment?.trim() || null, facts: { outcome: referral.state } };
    }));
  }
}
