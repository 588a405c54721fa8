import { type MatterAct, obstacleTo } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type EditConflict, isRefusal, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { MEETING } from '../load-meeting.js';

export interface OnGuest { readonly id: string; readonly expectedVersion: number }
export interface InvitedRow {
  readonly kind: 'invited'; readonly id: string; readonly meetingId: string; readonly version: number; readonly approved: boolean | null; readonly revokedAt: Date | null; readonly changedAt: Date;
}

const GUEST = `
  select id, meeting_id as "meetingId", version, approved, revoked_at as "revokedAt", coalesce(revoked_at, answered_at, decided_at, invited_at) as "changedAt" from meeting_guest where id = $1`;

/** An invitation for an act on it, its meeting locked; one that was taken back is over. */
export async function openGuest(tx: Tx, { id, expectedVersion }: OnGuest, act: MatterAct): Promise<InvitedRow | Refusal | EditConflict> {
  const [there] = isId(id) ? await tx.query<InvitedRow>(GUEST, [id]) : [];
  const loaded = there ? await MEETING.load(tx, there.meetingId) : notFound();
  // Looked at again behind the lock: what stood before it may be over.
  const [guest] = await tx.query<InvitedRow>(GUEST, [there?.id ?? null]);
  if (isRefusal(loaded) || !guest) return notFound();
  const obstacle = obstacleTo(act, { ...loaded.standing, facts: new Set(guest.approved === null ? ['guestWaits'] : []) }, loaded.viewer);
  if (obstacle) return obstacle;
  if (guest.version !== expectedVersion) return { kind: 'conflict', currentVersion: guest.version, changedBy: null, changedAt: guest.changedAt, differences: [] };
  return guest.revokedAt ? refuse('GUEST_REVOKED') : { ...guest, kind: 'invited' };
}
