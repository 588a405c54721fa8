import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { actOnOutcome, type LoadedOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface VoidReceiptInput extends OnOutcome { readonly receiptId: string; readonly reason: string }

/** 作废到账登记: a receipt that was entered wrongly counts no more. It stays on the page with the reason, and its number may be used again. */
@Injectable()
export class VoidReceipt {
  constructor(private readonly db: Database) {}

  /** @returns NO_SUCH_RECEIPT for one that is void already or lies elsewhere, MONEY_CLOSED once the matter was closed on it, NOT_YOUR_OUTCOME, OUTCOME_ENDED, INVALID_INPUT */
  run(actor: Actor, input: VoidReceiptInput): Promise<OutcomeResult> {
    const problem = invalid(required('reason', input.reason)) ?? (isId(input.receiptId) ? null : refuse('NO_SUCH_RECEIPT'));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => actOnOutcome(tx, 'voidReceipt', input, 'outcome.money-voided', (outcome) => cancel(tx, outcome, input)));
  }
}

async function cancel(tx: Tx, outcome: LoadedOutcome, { receiptId, reason }: VoidReceiptInput) {
  const [closed] = await tx.query(
    `select 1 from joint_investigation where id = $1 and state = 'CLOSED' union all select 1 from case_record where id = $2 and state = 'CLOSED'`, [outcome.jointId, outcome.caseId]);
  if (closed) return refuse('MONEY_CLOSED');
  const voided = await tx.query<{ id: string }>(
    `with voided as (update money_receipt r set voided_at = $3, void_reason = $4 from money_line l
       where r.id = $1 and l.id = r.line_id and l.outcome_id = $2 and r.voided_at is null returning r.id) select id from voided`, [receiptId, outcome.id, tx.now, reason.trim()]);
  return voided.length === 1 ? { receiptId } : refuse('NO_SUCH_RECEIPT');
}
