import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { stampOf } from './packet-bundle.rules.js';

/** A package that may be handed out now, with the words of its watermark. */
export interface TakenPacket { readonly kind: 'packet'; readonly name: string; readonly sha256: string; readonly markAt: number; readonly mark: readonly string[] }

interface Ready { readonly id: string; readonly number: string; readonly sha256: string; readonly markAt: string; readonly still: boolean }

/** Everything in it must still be there for the reader: a line that was closed to him, or a paper that was withdrawn, ends the packages that hold it. */
const READY = `
  select x.id, m.number, x.sha256, x.mark_at as "markAt",
         not exists (select 1 from jsonb_array_elements(x.contents -> 'items') i
                      where not exists (select 1 from agenda_item a where a.meeting_id = x.meeting_id and a.line = (i ->> 'line')::uuid)
                         or exists (select 1 from jsonb_array_elements(i -> 'papers') p where not exists (select 1 from meeting_paper_file f where f.id = (p ->> 'fileId')::uuid))) as still
    from meeting_packet x join meeting m on m.id = x.meeting_id
   where x.id = $1 and x.state = 'READY' and x.guest_id is not distinct from $2`;

const READ = `
  insert into meeting_paper_reading (id, paper_id, file_id, way, agency_id, guest_id, reader, seat, at)
  select r.id, r."paperId", r."fileId", $2, $3, $4, $5, $6, $7 from jsonb_to_recordset($1) as r (id uuid, "paperId" uuid, "fileId" uuid)`;

/** 下载会议材料包: who took it and when stands on each page, and on record at each paper in it. */
@Injectable()
export class TakePacket {
  constructor(private readonly db: Database) {}

  /** @returns the package; or NOT_FOUND, PACKET_OUTDATED */
  run(actor: Actor, id: string): Promise<TakenPacket | Refusal> {
    return this.db.tx(actor, (tx) => takePacket(tx, id, { guestId: null, reader: actor.personName, seat: actor.seatTitle, marked: `${actor.agencyName}　${actor.seatTitle}` }));
  }
}

export interface Taker { readonly guestId: string | null; readonly reader: string; readonly seat: string; /** First line of the watermark. */ readonly marked: string }

export async function takePacket(tx: Tx, id: string, { guestId, reader, seat, marked }: Taker): Promise<TakenPacket | Refusal> {
  const [found] = isId(id) ? await tx.query<Ready>(READY, [id, guestId]) : [];
  if (!found) return notFound();
  if (!found.still) return refuse('PACKET_OUTDATED');
  const held = await tx.query<{ paperId: string; fileId: string }>(
    `select p ->> 'id' as "paperId", p ->> 'fileId' as "fileId" from meeting_packet x, jsonb_array_elements(x.contents -> 'items') i, jsonb_array_elements(i -> 'papers') p where x.id = $1`, [found.id]);
  await tx.query(READ, [JSON.stringify(held.map((one) => ({ id: newId(), ...one }))), guestId === null ? 'PACKET' : 'GUEST', tx.actor.agencyId, guestId, reader, seat, tx.now]);
  await record(tx, guestId === null ? 'packet.read' : 'guest.read', {
    objectKind: guestId === null ? 'MEETING_PACKET' : 'MEETING_GUEST', objectId: guestId ?? found.id, audience: 'AGENCY', detail: { packetId: found.id, papers: held.length },
  });
  return {
    kind: 'packet', name: t('zh-CN', guestId === null ? 'packet.fileName' : 'packet.guestFileName', { number: found.number }), sha256: found.sha256, markAt: Number(found.markAt),
    mark: [marked, t('zh-CN', 'packet.takenAt', { at: stampOf(tx.now) })],
  };
}
