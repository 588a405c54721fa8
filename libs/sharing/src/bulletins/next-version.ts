import type { Particulars } from '@portal/cases';
import type { Tx } from '@portal/platform';
import type { BulletinRow } from './load-bulletin.js';
import { oweReceipts, tellReaders } from './reach-units.js';

const TOPIC = { CORRECTED: 'bulletin.corrected', WITHDRAWN: 'bulletin.withdrawn' } as const;

/**
 * The version in force ends and another takes its place, which every unit signs for anew.
 *
 * @param row its `caseId` is that of the new version
 * @param write writes the new version under its number
 */
export async function nextVersion(tx: Tx, row: BulletinRow, ends: keyof typeof TOPIC, reason: string, write: (no: number) => Promise<unknown>): Promise<Particulars> {
  const no = row.no + 1;
  await tx.query('update bulletin_version set state = $3, ended_at = $4, ended_reason = $5 where bulletin_id = $1 and no = $2', [row.id, row.no, ends, tx.now, reason]);
  await write(no);
  await oweReceipts(tx, row, row.units.map(({ agencyId }) => agencyId), TOPIC[ends]);
  await tellReaders(tx, row.id);
  return { text: reason, facts: { no }, set: { current_no: no, chased_at: null, case_id: row.caseId } };
}
