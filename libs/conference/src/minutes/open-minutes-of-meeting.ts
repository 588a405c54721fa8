import { Injectable } from '@nestjs/common';
import type { Acted } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { beginMinutes } from './open-minutes.js';

interface Sitting {
  readonly state: string; readonly title: string; readonly place: string | null; readonly heldOn: Day; readonly attending: string | null; readonly observing: string | null;
  readonly points: readonly string[]; readonly begun: boolean;
}

const OWN_SITTING = 'm.id = $1 and m.agency_id = $2';
const SITTING = `
  select m.state, k.title, k.place, (m.starts_at at time zone 'Asia/Shanghai')::date as "heldOn",
         (select string_agg(g.short_name, '、' order by g.id) from meeting_attendee s join agency g on g.id = s.agency_id where s.meeting_id = m.id and s.role = 'ATTEND') as attending,
         (select string_agg(g.short_name, '、' order by g.id) from meeting_attendee s join agency g on g.id = s.agency_id where s.meeting_id = m.id and s.role = 'OBSERVE') as observing,
         (select coalesce(json_agg(i.title order by i.position), '[]') from agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version
           where a.meeting_id = m.id and a.state = 'APPROVED') as points,
         exists (select 1 from minutes n where n.meeting_id = m.id) as begun
    from meeting m join meeting_content k on k.meeting_id = m.id where ${OWN_SITTING}`;

/** 起草本次会议纪要: head and sections come from the meeting and from its agenda in force, so that nobody types them again. */
@Injectable()
export class OpenMinutesOfMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the minutes; or NOT_FOUND, MINUTES_AFTER_MEETING, MINUTES_BEGUN */
  run(actor: Actor, meetingId: string): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => open(tx, meetingId));
  }
}

async function open(tx: Tx, meetingId: string): Promise<Acted | Refusal> {
  if (!isId(meetingId)) return notFound();
  const which = [meetingId, tx.actor.agencyId];
  // Locked first and read then: of two who begin at once, the second finds what the first has begun.
  const [, [sitting]] = await Promise.all([tx.query(`select m.id from meeting m where ${OWN_SITTING} for update`, which), tx.query<Sitting>(SITTING, which)]);
  if (!sitting) return notFound();
  if (sitting.state !== 'HELD') return refuse('MINUTES_AFTER_MEETING');
  if (sitting.begun) return refuse('MINUTES_BEGUN');
  const { title, place, heldOn, attending, observing, points } = sitting;
  const attendance = [attending && `出席：${attending}`, observing && `列席：${observing}`].filter(Boolean).join('\n');
  return beginMinutes(tx, { title: `${title}纪要`, meeting: title, heldOn, place, attendance }, points, meetingId);
}
