import { record, type Tx } from '@portal/platform';

/**
 * 撞案提示 (N26): notes which other agencies have a case on the same subject, and tells each side that there is one. Each fact
 * is recorded for the acting agency alone: not even the record tells either side who the other is.
 *
 * @returns ids of the collisions that were found
 */
export async function noticeCollisions(tx: Tx, caseId: string): Promise<string[]> {
  return recorded(tx, await tx.query<{ id: string }>('select collision_notice($1, $2) as id', [caseId, tx.now]));
}

/** As above, for a referral that the acting agency has just taken in: others who work on its subject and do not sit at it. */
export async function noticeCollisionsReceived(tx: Tx, referralId: string): Promise<string[]> {
  return recorded(tx, await tx.query<{ id: string }>('select collision_notice_received($1, $2) as id', [referralId, tx.now]));
}

async function recorded(tx: Tx, found: readonly { readonly id: string }[]): Promise<string[]> {
  for (const { id } of found) await record(tx, 'collision.noticed', { objectKind: 'COLLISION', objectId: id, audience: 'AGENCY' });
  return found.map(({ id }) => id);
}
