import type { Tx } from '@portal/platform';

/** A case ends with its joint investigation, unless a referral of it is still under way. */
export async function closeCaseOf(tx: Tx, caseId: string): Promise<void> {
  await tx.query(
    `update case_record set state = 'CLOSED' where id = $1 and state <> 'CLOSED'
        and not exists (select 1 from referral r where r.case_id = $1 and r.state not in ('RECALLED', 'CLOSED'))`, [caseId]);
}
