import { Injectable } from '@nestjs/common';
import { type Day, dayOf, newId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';
import { dayBorne, invalid, LINE, required } from '../referrals/act-input.rules.js';
import { DESTINATION, type Destination, type MoneyKind, offsetsOf, outstandingOf, toFen, toYuan } from './money.rules.js';
import { linesOf } from './money-store.js';
import { actOnOutcome, type LoadedOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface RecordReceiptInput extends OnOutcome {
  readonly kind: MoneyKind;
  readonly amount: string;
  readonly destination: Destination;
  readonly receiptNo: string;
  readonly receivedOn: Day;
}

/** 到账: money came in on one line of an outcome. Fund money goes to the 财政专户, fines and confiscations to the 国库 (条例 45). */
@Injectable()
export class RecordReceipt {
  constructor(private readonly db: Database) {}

  /** @returns WRONG_DESTINATION, ABOVE_OUTSTANDING with what is still to come, NO_SUCH_LINE, RECEIPT_TWICE, INVALID_INPUT */
  run(actor: Actor, input: RecordReceiptInput): Promise<OutcomeResult> {
    const problem = invalid(amountProblems(input.amount), required('receiptNo', input.receiptNo, LINE), dayBorne('receivedOn', input.receivedOn, dayOf(this.db.now())))
      ?? destinationRefusal(input);
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => actOnOutcome(tx, 'recordReceipt', input, 'outcome.money-received', (outcome) => receive(tx, outcome, input)));
  }
}

const amountProblems = (amount: string): FieldProblem[] => (/^\d{1,14}(\.\d{1,2})?$/.test(amount) && !/^0+(\.0+)?$/.test(amount) ? [] : [{ field: 'amount', code: 'NOT_MONEY' }]);

/** Fund money never to the 国库, fines never to the 财政专户. */
export function destinationRefusal({ kind, destination }: Pick<RecordReceiptInput, 'kind' | 'destination'>): Refusal | null {
  const right = DESTINATION[kind];
  if (right === null) return refuse('NO_SUCH_LINE');
  return right === destination ? null : refuse(right === 'FISCAL_ACCOUNT' ? 'FUND_TO_FISCAL_ACCOUNT' : 'FINE_TO_TREASURY');
}

async function receive(tx: Tx, outcome: LoadedOutcome, input: RecordReceiptInput) {
  const lines = await linesOf(tx, outcome);
  const line = lines.find(({ outcomeId, kind }) => outcomeId === outcome.id && kind === input.kind);
  if (!line) return refuse('NO_SUCH_LINE');
  const open = outstandingOf(line, offsetsOf(lines));
  if (toFen(input.amount) > open) return refuse('ABOVE_OUTSTANDING', { open: toYuan(open) });
  const twice = await tx.query('select 1 from money_receipt where agency_id = $1 and receipt_no = $2 and voided_at is null', [tx.actor.agencyId, input.receiptNo.trim()]);
  if (twice.length > 0) return refuse('RECEIPT_TWICE', { receiptNo: input.receiptNo.trim() });
  await tx.query('insert into money_receipt (id, line_id, place_id, agency_id, amount, destination, receipt_no, received_on, recorded_at, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [newId(), line.id, outcome.placeId, tx.actor.agencyId, input.amount, input.destination, input.receiptNo.trim(), input.receivedOn, tx.now, tx.actor.seatTitle]);
  return { lineId: line.id, destination: input.destination };
}
