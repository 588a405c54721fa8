import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Tx } from '@portal/platform';
import { type PaperResult, recordOf } from '../materials/load-paper.js';
import { CONTENTS, MEETING_READ } from '../materials/papers.sql.js';

const NOW = `select (${CONTENTS}) as contents, md5((${CONTENTS})::text) as fingerprint ${MEETING_READ}`;

/** 制作会议材料包: puts down what it is to hold, as the acting agency may see it now. The worker makes it. */
@Injectable()
export class AskPacket {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or NOT_FOUND, PACKET_BEING_MADE, PACKET_IS_FRESH */
  run(actor: Actor, meetingId: string): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => ask(tx, meetingId));
  }
}

async function ask(tx: Tx, meetingId: string): Promise<PaperResult> {
  const [now] = isId(meetingId) ? await tx.query<{ contents: unknown; fingerprint: string }>(NOW, [meetingId, tx.actor.agencyId]) : [];
  if (!now) return notFound();
  const [fresh] = await tx.query(
    `select 1 from (select state, fingerprint from meeting_packet where meeting_id = $1 and agency_id = $2 and guest_id is null order by asked_at desc, id desc limit 1) last
      where last.state = 'READY' and last.fingerprint = $3`, [meetingId, tx.actor.agencyId, now.fingerprint]);
  if (fresh) return refuse('PACKET_IS_FRESH');
  const id = await queuePacket(tx, { meetingId, guestId: null, askedBy: tx.actor.personName, ...now });
  if (id === null) return refuse('PACKET_BEING_MADE');
  await recordOf(tx, 'packet.asked', meetingId, { packetId: id });
  return { kind: 'acted', id: meetingId, meetingId };
}

interface Order { readonly meetingId: string; readonly guestId: string | null; readonly askedBy: string; readonly contents: unknown; readonly fingerprint: string }

/** @returns null when the same is being made already */
export async function queuePacket(tx: Tx, { meetingId, guestId, askedBy, contents, fingerprint }: Order): Promise<string | null> {
  const [made] = await tx.query<{ id: string }>(
    `insert into meeting_packet (id, meeting_id, agency_id, guest_id, state, contents, fingerprint, asked_by, asked_at) values ($1, $2, $3, $4, 'QUEUED', $5, $6, $7, $8)
     on conflict (meeting_id, agency_id, guest_id, fingerprint) where state = 'QUEUED' do nothing returning id`,
    [newId(), meetingId, tx.actor.agencyId, guestId, JSON.stringify(contents), fingerprint, askedBy, tx.now]);
  return made?.id ?? null;
}
