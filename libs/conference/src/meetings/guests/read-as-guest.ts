import { Injectable } from '@nestjs/common';
import { type Actor, Database, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { queuePacket } from '../packet/ask-packet.js';
import { asGuest, type Guest } from './guest-door.js';

/** What a guest sees: his line, when it is taken, and what was shared with guests there. */
export interface GuestItem {
  readonly kind: 'item'; readonly conference: string; readonly title: string; readonly startsAt: Date; readonly minutes: number; readonly unit: string; readonly post: string; readonly toAt: Date;
  /** What he said himself; null as long as he has not. */
  readonly coming: boolean | null; readonly opinion: string | null; readonly answeredAt: Date | null;
  readonly papers: readonly { readonly title: string; readonly name: string }[];
  /** State of what he reads, bound and watermarked; null when nothing is shared. */
  readonly packet: 'QUEUED' | 'READY' | 'FAILED' | null;
}

/** The guest's line, of the agenda in force; nothing of the lines beside it but how long those before it take. */
const ITEM = `
  select c.name as conference, i.title, i.minutes, i.position,
         m.starts_at + coalesce((select sum(b.minutes) from agenda_item b where b.meeting_id = m.id and b.agenda_version = a.version and b.position < i.position), 0) * interval '1 minute' as "startsAt",
         (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'fileId', f.id, 'ordinal', p.ordinal, 'ofLine', p.of_line, 'title', p.title, 'name', f.name, 'sha256', f.sha256,
                   'mediaType', f.media_type, 'size', f.size) order by p.ordinal), '[]')
            from meeting_paper p join meeting_paper_file f on f.paper_id = p.id and f.revision = p.revision
           where p.meeting_id = m.id and p.line = i.line and p.for_guests and p.withdrawn_at is null) as papers
    from meeting m
    join joint_conference c on c.id = m.conference_id
    join agenda a on a.meeting_id = m.id and a.state = 'APPROVED'
    join agenda_item i on i.meeting_id = m.id and i.agenda_version = a.version and i.line = $2
   where m.id = $1 and m.state <> 'CANCELLED'`;

interface Item { readonly conference: string; readonly title: string; readonly minutes: number; readonly position: number; readonly startsAt: Date; readonly papers: readonly { readonly title: string; readonly name: string }[] }

/** 列席阅览: each reading is on record. */
@Injectable()
export class ReadAsGuest {
  constructor(private readonly db: Database) {}

  /** @returns the line; or NOT_FOUND, GUEST_WAITING, GUEST_NOT_YET, GUEST_EXPIRED, GUEST_REVOKED, GUEST_ITEM_GONE */
  run(visitor: Pick<Actor, 'requestId' | 'locale'>, secret: string): Promise<GuestItem | Refusal> {
    return asGuest(this.db, secret, visitor, read);
  }
}

async function read(tx: Tx, guest: Guest): Promise<GuestItem | Refusal> {
  const [item] = await tx.query<Item>(ITEM, [guest.meetingId, guest.line]);
  if (!item) return refuse('GUEST_ITEM_GONE');
  const packet = item.papers.length === 0 ? null : await packetOf(tx, guest, item);
  await record(tx, 'guest.read', { objectKind: 'MEETING_GUEST', objectId: guest.id, audience: 'AGENCY', detail: { line: guest.line, papers: item.papers.length } });
  const { conference, title, startsAt, minutes, papers } = item;
  return { kind: 'item', conference, title, startsAt, minutes, unit: guest.unit, post: guest.post, toAt: guest.toAt, coming: guest.coming, opinion: guest.opinion, answeredAt: guest.answeredAt,
    papers: papers.map((paper) => ({ title: paper.title, name: paper.name })), packet };
}

/** What he reads is bound for him when he comes, and again when something in it has changed. */
async function packetOf(tx: Tx, guest: Guest, { conference, title, startsAt, minutes, position, papers }: Item): Promise<'QUEUED' | 'READY' | 'FAILED'> {
  const contents = {
    number: '', title, place: null, startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + minutes * 60_000).toISOString(), conference, kind: '', form: '',
    items: [{ line: guest.line, position, title, minutes, presenter: null, papers }],
  };
  const [{ fingerprint = '' } = {}] = await tx.query<{ fingerprint: string }>('select md5($1::jsonb::text) as fingerprint', [JSON.stringify(contents)]);
  const [last] = await tx.query<{ state: 'QUEUED' | 'READY' | 'FAILED' }>(
    `select state from meeting_packet where guest_id = $1 and fingerprint = $2 order by asked_at desc, id desc limit 1`, [guest.id, fingerprint]);
  if (last) return last.state;
  await queuePacket(tx, { meetingId: guest.meetingId, guestId: guest.id, askedBy: `${guest.unit} ${guest.post}`, contents, fingerprint });
  return 'QUEUED';
}
