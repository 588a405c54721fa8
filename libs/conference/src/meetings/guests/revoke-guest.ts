import { Injectable } from '@nestjs/common';
import { obstacleTo } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, refuse, type Tx } from '@portal/platform';
import { MEETING } from '../load-meeting.js';
import { type PaperResult, recordOf } from '../materials/load-paper.js';
import { GUEST_ACTS } from '../materials/paper.table.js';

interface GuestRow { readonly id: string; readonly meetingId: string; readonly version: number; readonly revokedAt: Date | null; readonly invitedAt: Date }
const GUEST = 'select id, meeting_id as "meetingId", version, revoked_at as "revokedAt", invited_at as "invitedAt" from meeting_guest where id = $1';

/** 收回列席链接: from this second on it shows nothing. */
@Injectable()
export class RevokeGuest {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: { readonly id: string; readonly expectedVersion: number }): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => revoke(tx, input));
  }
}

async function revoke(tx: Tx, { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number }): Promise<PaperResult> {
  const [there] = isId(id) ? await tx.query<GuestRow>(GUEST, [id]) : [];
  const loaded = there ? await MEETING.load(tx, there.meetingId) : notFound();
  const [guest] = await tx.query<GuestRow>(GUEST, [there?.id ?? null]);
  if (isRefusal(loaded) || !guest) return notFound();
  const obstacle = obstacleTo(GUEST_ACTS.REVOKE, loaded.standing, loaded.viewer);
  if (obstacle) return obstacle;
  if (guest.version !== expectedVersion) return { kind: 'conflict', currentVersion: guest.version, changedBy: null, changedAt: guest.revokedAt ?? guest.invitedAt, differences: [] };
  if (guest.revokedAt) return refuse('GUEST_REVOKED');
  await tx.query('update meeting_guest set revoked_at = $2, version = version + 1 where id = $1', [guest.id, tx.now]);
  await recordOf(tx, GUEST_ACTS.REVOKE.topic, guest.meetingId, { guestId: guest.id });
  return { kind: 'acted', id: guest.id, meetingId: guest.meetingId };
}
