import { record, type Tx } from '@portal/platform';

/**
 * 撞案提示 (N26): notes which other agencies have a case on the same subject, and tells each side that there is one. Each fact
 * is recorded for the acting agency alone: not even the record tells either side who the other is.
 *
 * @returns ids of the collisions that were found
 */
export async function noticeCollisions(tx: Tx, caseId: string): Promise<string[]> {
  const found = await tx.query<{ id: string }>('select collision_notice($1, $2) as id', [caseId, tx.now]);
  for (const { id } of found) await record(tx, 'collision.noticed', { objectKind: 'COLLISION', objectId: id, audience: 'AGENCY' });
  return found.map(({ id }) => id);
}
