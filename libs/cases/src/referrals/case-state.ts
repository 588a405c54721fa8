import type { Tx } from '@portal/platform';

/** Moves the sender's case along with its referral. Only the case's own agency can, and every such act is the sender's. */
export async function moveCase(tx: Tx, caseId: string | null, state: 'INVESTIGATING' | 'REFERRED' | 'CLOSED'): Promise<void> {
  if (caseId !== null) await tx.query('update case_record set state = $2 where id = $1 and state <> $2', [caseId, state]);
}
