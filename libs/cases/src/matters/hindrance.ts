import type { EditConflict, Refusal, Tx } from '@portal/platform';

interface Seen { readonly id: string; readonly version: number; readonly state: string }

/**
 * What keeps an act from being done on a matter, loaded and locked; null when nothing does. Whoever looked at an older version is told
 * who acted in between, unless the reason says more than that.
 */
export async function hindranceTo(tx: Tx, matter: Seen, expectedVersion: number, obstacle: Refusal | null): Promise<Refusal | EditConflict | null> {
  const stale = matter.version !== expectedVersion && (obstacle === null || obstacle.code === 'MATTER_WRONG_STATE');
  return stale ? conflictOn(tx, matter) : obstacle;
}

/** Who acted in between, and where the matter stands now. */
async function conflictOn(tx: Tx, { id, version, state }: Seen): Promise<EditConflict> {
  const [last] = await tx.query<{ by: string; at: Date }>(
    `select agency_name || ' ' || person_name as by, at from matter_act where object_id = $1 order by at desc, id desc limit 1`, [id]);
  return {
    kind: 'conflict', currentVersion: version, changedBy: last?.by ?? null, changedAt: last?.at ?? null,
    differences: [{ field: 'state', yours: null, theirs: state }],
  };
}
