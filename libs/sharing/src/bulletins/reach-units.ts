import { cancelDeadline, startDeadline } from '@portal/deadlines';
import { putParties, type Tx } from '@portal/platform';
import type { BulletinRow } from './load-bulletin.js';
import { RECEIPT_CLOCK } from './bulletin.table.js';

/** Seats units at a bulletin, from a version on: from here on it is theirs to read. */
export async function reachUnits(tx: Tx, id: string, unitIds: readonly string[], fromNo: number): Promise<void> {
  await putParties(tx, unitIds.map((agencyId) => ({ objectKind: 'BULLETIN', objectId: id, agencyId, role: 'RECEIVER', content: true, box: 'TODO' })));
  await tx.query('update bulletin_recipient set from_no = $3 where bulletin_id = $1 and agency_id = any ($2)', [id, unitIds, fromNo]);
}

/** A receipt is owed: of a 重大情况通报 within the term that was agreed, of any other without one. What was owed before it is owed no longer. */
export async function oweReceipts(tx: Tx, { id, kind }: Pick<BulletinRow, 'id' | 'kind'>, unitIds: readonly string[], startEvent: string): Promise<void> {
  if (kind !== 'URGENT_NOTICE') return;
  for (const agencyId of unitIds) {
    await cancelDeadline(tx, { objectId: id, ruleCode: RECEIPT_CLOCK, partId: agencyId, owed: true });
    await startDeadline(tx, { ruleCode: RECEIPT_CLOCK, objectKind: 'BULLETIN', objectId: id, partId: agencyId, partyAgencyId: agencyId, startEvent });
  }
}

/** One unit owes nothing any longer. */
export const forgiveReceipts = (tx: Tx, id: string, partId: string): Promise<number> => cancelDeadline(tx, { objectId: id, ruleCode: RECEIPT_CLOCK, owed: true, partId });

/** Screens that have the bulletin open look again; sent when the transaction commits. */
export const tellReaders = (tx: Tx, id: string): Promise<unknown> => tx.query(`select pg_notify('live', $1)`, [JSON.stringify({ objectId: id })]);
