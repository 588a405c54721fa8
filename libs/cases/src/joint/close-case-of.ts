import type { Refusal, Tx } from '@portal/platform';
import { transferRefusal } from '../gates/transfer/transfer-warning.js';

const UNDER_WAY = `exists (select 1 from referral r where r.case_id = $1 and r.state not in ('RECALLED', 'CLOSED'))`;

/** What stands against the end of a case that ends with its joint investigation: 应移未移. One that stays open is asked when it closes. */
export async function caseClosingRefusal(tx: Tx, caseId: string): Promise<Refusal | null> {
  const [stays] = await tx.query<{ open: boolean }>(`select ${UNDER_WAY} as open`, [caseId]);
  return stays?.open ? null : transferRefusal(tx, caseId);
}

/** A case ends with its joint investigation, unless a referral of it is still under way. */
export async function closeCaseOf(tx: Tx, caseId: string): Promise<void> {
  await tx.query(`update case_record set state = 'CLOSED' where id = $1 and state <> 'CLOSED' and not ${UNDER_WAY}`, [caseId]);
}
