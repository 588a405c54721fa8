import type { Tx } from '@portal/platform';

/** What an agency begins its own row with: the columns all see, and the working facts it shares with whom it chooses. */
export async function addWorkingRows(tx: Tx, row: { readonly trackId: string; readonly jointId: string; readonly basis: string; readonly caseId?: string | null }): Promise<void> {
  const { agencyId } = tx.actor;
  await tx.query('insert into investigation_track_columns (track_id, joint_id, agency_id, basis) values ($1, $2, $3, $4)', [row.trackId, row.jointId, agencyId, row.basis]);
  await tx.query('insert into investigation_track_facts (track_id, joint_id, agency_id, case_id) values ($1, $2, $3, $4)', [row.trackId, row.jointId, agencyId, row.caseId ?? null]);
}
