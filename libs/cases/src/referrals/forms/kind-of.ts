import { isId } from '@portal/kernel';
import { notFound, type Refusal, type Tx } from '@portal/platform';
import type { ReferralKind } from '../referral-table.js';

/** The kind of a referral that the acting agency has a place at. A kind never changes, so it is asked before the row is locked. */
export async function kindOf(tx: Tx, id: string): Promise<ReferralKind | Refusal> {
  const [row] = isId(id) ? await tx.query<{ kind: ReferralKind }>('select kind from referral where id = $1', [id]) : [];
  return row?.kind ?? notFound();
}
