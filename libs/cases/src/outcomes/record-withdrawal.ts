import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { dayBorne, invalid, LINE, required } from '../referrals/act-input.rules.js';
import { WITHDRAWAL_CLOCK } from './outcome-kinds.table.js';
import { actOnOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface RecordWithdrawalInput extends OnOutcome { readonly reference: string; readonly withdrawnOn: Day }

/** Proof that a published decision was withdrawn after it was changed or revoked (处罚法 48). */
@Injectable()
export class RecordWithdrawal {
  constructor(private readonly db: Database) {}

  /** @returns NOTHING_TO_WITHDRAW, DONE_ALREADY, NOT_YOUR_OUTCOME, INVALID_INPUT */
  run(actor: Actor, input: RecordWithdrawalInput): Promise<OutcomeResult> {
    const problem = invalid(required('reference', input.reference, LINE), dayBorne('withdrawnOn', input.withdrawnOn, dayOf(this.db.now())));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnOutcome(tx, 'recordWithdrawal', input, 'outcome.withdrawn', async (outcome) => {
      await tx.query('update outcome_publication set withdrawn_on = $2, withdrawal_reference = $3 where outcome_id = $1', [outcome.id, input.withdrawnOn, input.reference.trim()]);
      await meetDeadline(tx, { objectId: outcome.id, ruleCode: WITHDRAWAL_CLOCK });
      return { withdrawnOn: input.withdrawnOn };
    }));
  }
}
