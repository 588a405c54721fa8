import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@portal/platform';
import { type PaperResult, recordOf, stopped } from '../materials/load-paper.js';
import { GUEST_ACTS } from '../materials/paper.table.js';
import { type OnGuest, openGuest } from './open-guest.js';

/** 收回列席链接: from this second on it shows nothing. */
@Injectable()
export class RevokeGuest {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: OnGuest): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => revoke(tx, input));
  }
}

async function revoke(tx: Tx, input: OnGuest): Promise<PaperResult> {
  const guest = await openGuest(tx, input, GUEST_ACTS.REVOKE);
  if (stopped(guest)) return guest;
  await tx.query('update meeting_guest set revoked_at = $2, version = version + 1 where id = $1', [guest.id, tx.now]);
  await recordOf(tx, GUEST_ACTS.REVOKE.topic, guest.meetingId, { guestId: guest.id });
  return { kind: 'acted', id: guest.id, meetingId: guest.meetingId };
}
