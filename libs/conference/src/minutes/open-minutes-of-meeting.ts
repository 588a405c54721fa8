import { Injectable } from '@nestjs/common';
import type { Acted } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { attendanceText, linesOfMeeting, type Present, type SpokenItem, writtenAttendanceText } from './lines-of-meeting.rules.js';
import { beginMinutes } from './open-minutes.js';

interface Sitting {
  readonly state: string; readonly form: string; readonly title: string; readonly place: string | null; readonly heldOn: Day; readonly chair: string | null; readonly begun: boolean; readonly hidden: boolean;
  readonly asked: readonly { readonly unit: string; readonly role: 'ATTEND' | 'OBSERVE' }[]; readonly present: readonly Present[];
  /** Of a meeting held in writing: who was asked, who answered. */
  readonly shares: readonly { readonly unit: string; readonly answered: boolean; readonly late: boolean }[]; readonly items: readonly SpokenItem[];
}

/** A meeting of others, kept for reference, is nobody's here to write minutes of. */
const OWN_SITTING = `m.id = $1 and m.agency_id = $2 and m.kind <> 'REFERENCE'`;
const ITEMS = `
  select coalesce(json_agg(json_build_object('line', i.line, 'title', i.title, 'outcome', o.outcome, 'outcomeText', o.text,
           'opinions', (select coalesce(json_agg(json_build_object('unit', g.short_name, 'opinion', s.opinion, 'text', s.text) order by s.said_at, g.id), '[]')
                          from meeting_opinion s join agency g on g.id = s.agency_id where s.meeting_id = i.meeting_id and s.line = i.line),
           'left', (select coalesce(json_agg(r.who order by r.left_at, r.id), '[]') from meeting_recusal r where r.meeting_id = i.meeting_id and r.line = i.line and r.left_at is not null),
           'resolutions', (select coalesce(json_agg(json_build_object('id', c.id, 'text', c.text, 'leadId', c.lead_id, 'supportingIds', c.supporting_ids, 'dueDay', c.due_day, 'deliverable', c.deliverable) order by c.id), '[]')
                             from captured_resolution c where c.meeting_id = i.meeting_id and c.line = i.line and c.removed_at is null)) order by i.position), '[]')
    from agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version left join meeting_outcome o on o.meeting_id = i.meeting_id and o.line = i.line
   where a.meeting_id = m.id and a.state = 'APPROVED'`;
const SITTING = `
  select m.state, m.form, k.title, k.place, (coalesce(d.started_at, m.starts_at) at time zone 'Asia/Shanghai')::date as "heldOn", d.chair,
         (select coalesce(json_agg(json_build_object('unit', g.short_name, 'role', s.role) order by g.id), '[]') from meeting_attendee s join agency g on g.id = s.agency_id where s.meeting_id = m.id) as asked,
         (select coalesce(json_agg(json_build_object('unit', coalesce(g.short_name, a.unit), 'post', a.post, 'name', a.name, 'role', a.role, 'standInFor', a.stand_in_for) order by g.id, a.noted_at, a.id), '[]')
            from meeting_attendance a left join agency g on g.id = a.agency_id where a.meeting_id = m.id and a.struck_at is null) as present,
         (select coalesce(json_agg(json_build_object('unit', g.short_name, 'answered', s.answered_at is not null, 'late', s.answered_at >= r.due_at) order by g.id), '[]')
            from written_share s join written_round r on r.meeting_id = s.meeting_id join agency g on g.id = s.agency_id where s.meeting_id = m.id) as shares,
         (${ITEMS}) as items, exists (select 1 from minutes n where n.meeting_id = m.id) as begun, agenda_hides_lines(m.id) as hidden
    from meeting m join meeting_content k on k.meeting_id = m.id left join meeting_day d on d.meeting_id = m.id where ${OWN_SITTING}`;

/** 起草本次会议纪要: head, sections, opinions, outcomes and 议定事项 come from the meeting as it was held, so that nobody types them again. */
@Injectable()
export class OpenMinutesOfMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the minutes; or NOT_FOUND, MINUTES_AFTER_MEETING, MINUTES_BEGUN, MINUTES_KEPT_BACK */
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
  if (sitting.hidden) return refuse('MINUTES_KEPT_BACK');
  const { title, place, heldOn, chair, asked, present, items } = sitting;
  const written = sitting.form === 'WRITTEN' && sitting.shares.length > 0;
  const attendance = written ? writtenAttendanceText(sitting.shares) : attendanceText(present, asked);
  return beginMinutes(tx, { title: `${title}纪要`, meeting: title, heldOn, place, chair, attendance }, linesOfMeeting(items, written), meetingId);
}
