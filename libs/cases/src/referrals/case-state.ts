import type { Tx } from '@portal/platform';
import { balanceAt } from '../outcomes/money-store.js';

/**
 * Moves the sender's case along with its referral. Only the case's own agency can, and every such act is the sender's. A case
 * does not end with its referral while a joint investigation of it is open, or money of it is not even.
 */
export async function moveCase(tx: Tx, caseId: string | null, state: 'INVESTIGATING' | 'REFERRED' | 'CLOSED'): Promise<void> {
  if (caseId === null || (state === 'CLOSED' && await staysOpen(tx, caseId))) return;
  await tx.query('update case_record set state = $2 where id = $1 and state <> $2', [caseId, state]);
}

async function staysOpen(tx: Tx, caseId: string): Promise<boolean> {
  const joint = await tx.query(`select 1 from joint_investigation where case_id = $1 and state = 'OPEN'`, [caseId]);
  return joint.length > 0 || !(await balanceAt(tx, { jointId: null, caseId })).balanced;
}
