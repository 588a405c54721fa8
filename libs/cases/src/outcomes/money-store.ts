import type { Tx } from '@portal/platform';
import { balanceOf, type Balance, type Destination, type Line, type MoneyKind, toFen } from './money.rules.js';

/** A line as the statement gives it: amounts in 元 as text. */
export interface StoredLine {
  readonly id: string; readonly outcomeId: string; readonly kind: MoneyKind; readonly amount: string; readonly subjectKey: string; readonly decidedOn: string;
  readonly receipts: readonly { readonly amount: string; readonly destination: Destination; readonly voidedAt: string | null }[];
}

/** JSON array of every line that stands in one matter, with its receipts, the voided ones too; `where` over `l`. */
export const linesJson = (where: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'outcomeId', l.outcome_id, 'agencyId', l.agency_id, 'agency', la.short_name, 'kind', l.kind, 'amount', l.amount::text,
           'subjectKey', lc.subject_key, 'subjectName', lc.subject_name, 'documentNo', lc.document_no, 'decidedOn', lo.decided_on,
           'receipts', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'amount', m.amount::text, 'destination', m.destination, 'receiptNo', m.receipt_no,
                                'receivedOn', m.received_on, 'voidedAt', m.voided_at, 'voidReason', m.void_reason) order by m.received_on, m.id), '[]') from money_receipt m where m.line_id = l.id))
           order by lo.decided_on, l.recorded_at, l.id), '[]')
    from money_line l join outcome lo on lo.id = l.outcome_id join outcome_content lc on lc.outcome_id = l.outcome_id join agency la on la.id = l.agency_id
   where ${where} and l.voided_at is null)`;

export const toLine = (stored: StoredLine): Line & { readonly outcomeId: string } => ({
  ...stored, amount: toFen(stored.amount), receipts: stored.receipts.map(({ amount, destination, voidedAt }) => ({ amount: toFen(amount), destination, voided: voidedAt !== null })),
});

/** Every line of a matter as it stands. */
export async function linesOf(tx: Tx, matter: { readonly jointId: string | null; readonly caseId: string | null }): Promise<(Line & { readonly outcomeId: string })[]> {
  const [row] = await tx.query<{ lines: StoredLine[] }>(`select ${linesJson(matter.jointId === null ? 'l.case_id = $1' : 'l.joint_id = $1')} as lines`, [matter.jointId ?? matter.caseId]);
  return (row?.lines ?? []).map(toLine);
}

export const balanceAt = async (tx: Tx, matter: { readonly jointId: string | null; readonly caseId: string | null }): Promise<Balance> => balanceOf(await linesOf(tx, matter));
