import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, type Refusal } from '@portal/platform';
import { type TakenPacket, takePacket } from '../packet/take-packet.js';
import { asGuest } from './guest-door.js';

/** 列席阅览材料: what is shared with guests of the line, under the guest's own watermark. */
@Injectable()
export class TakeAsGuest {
  constructor(private readonly db: Database) {}

  /** @returns the newest that was made for him; or NOT_FOUND, PACKET_OUTDATED, GUEST_NOT_YET, GUEST_EXPIRED, GUEST_REVOKED */
  run(visitor: Pick<Actor, 'requestId' | 'locale'>, secret: string): Promise<TakenPacket | Refusal> {
    return asGuest(this.db, secret, visitor, async (tx, guest) => {
      // A paper that is not shared with guests any more ends what was made of it.
      const [made] = await tx.query<{ id: string }>(
        `select x.id from meeting_packet x where x.guest_id = $1 and x.state = 'READY'
            and not exists (select 1 from jsonb_array_elements(x.contents -> 'items') i, jsonb_array_elements(i -> 'papers') p
                             where not exists (select 1 from meeting_paper k where k.id = (p ->> 'id')::uuid and k.for_guests and k.withdrawn_at is null))
            and exists (select 1 from meeting m join agenda a on a.meeting_id = m.id and a.state = 'APPROVED' join agenda_item i on i.meeting_id = m.id and i.agenda_version = a.version
                         where m.id = $2 and i.line = $3 and m.state <> 'CANCELLED')
          order by x.asked_at desc, x.id desc limit 1`, [guest.id, guest.meetingId, guest.line]);
      return made ? takePacket(tx, made.id, { guestId: guest.id, reader: guest.unit, seat: guest.post, marked: `${guest.unit}　${guest.post}（列席）` }) : notFound();
    });
  }
}
