import { Injectable } from '@nestjs/common';
import { agencyAt, findPage } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { leadOf } from '../../topics/load-topic.js';
import type { DayPage } from './day-page.js';

const agencyOr = (column: string): string => `case when ${column} is not null then ${agencyAt(column)} end`;
const list = (what: string, from: string, order: string): string => `(select coalesce(jsonb_agg(${what} order by ${order}), '[]') from ${from})`;

const OPINIONS = list(`jsonb_build_object('agency', ${agencyAt('o.agency_id')}, 'opinion', o.opinion, 'text', o.text, 'version', o.version, 'at', o.said_at, 'by', o.noted_by)`,
  'meeting_opinion o where o.meeting_id = i.meeting_id and o.line = i.line', 'o.said_at, o.agency_id');
const OUTCOME = `(select jsonb_build_object('outcome', o.outcome, 'text', o.text, 'version', o.version, 'at', o.decided_at, 'by', o.noted_by) from meeting_outcome o where o.meeting_id = i.meeting_id and o.line = i.line)`;
const RESOLUTIONS = list(
  `jsonb_build_object('id', r.id, 'text', r.text, 'lead', ${agencyOr('r.lead_id')}, 'dueDay', r.due_day, 'deliverable', r.deliverable, 'version', r.version, 'at', r.captured_at, 'by', r.noted_by,
     'supportingIds', r.supporting_ids, 'supporting', ${list('g.short_name', 'unnest(r.supporting_ids) with ordinality as u (id, place) join agency g on g.id = u.id', 'u.place')})`,
  'captured_resolution r where r.meeting_id = i.meeting_id and r.line = i.line and r.removed_at is null', 'r.id');
const CORRECTIONS = list(`jsonb_build_object('what', x.what, 'aboutId', x.about_id, 'was', x.was, 'at', x.corrected_at, 'by', x.corrected_by)`,
  'meeting_correction x where x.meeting_id = i.meeting_id and x.line = i.line', 'x.corrected_at');
const STEPPED_BACK = list(
  `jsonb_build_object('id', r.id, 'who', r.who, 'wholeUnit', r.whole_unit, 'attendanceId', r.attendance_id, 'agencyId', r.agency_id, 'reason', r.reason, 'leftAt', r.left_at, 'overrideReason', r.override_reason, 'overriddenBy', r.overridden_by)`,
  'meeting_recusal r where r.meeting_id = i.meeting_id and r.line = i.line', 'r.id');
const TURNS = list(`jsonb_build_object('startedAt', t.started_at, 'endedAt', t.ended_at, 'skipped', t.skipped)`, 'meeting_turn t where t.meeting_id = i.meeting_id and t.line = i.line', 't.started_at, t.id');
/** Asked of the database anew: a recusal granted while the meeting runs counts at once. */
const MUST_LEAVE = `case when me.role in ('OWNER', 'SUPERVISOR') and i.topic_id is not null and d.meeting_id is not null then ${list(
  `jsonb_build_object('attendanceId', a.id, 'who', concat_ws(' ', coalesce(g.short_name, a.unit), a.post, a.name))`,
  `recused_present(i.meeting_id, i.line) f join meeting_attendance a on a.id = f.attendance_id left join agency g on g.id = a.agency_id
    where a.left_at is null and not exists (select 1 from meeting_recusal r where r.meeting_id = i.meeting_id and r.line = i.line and (r.attendance_id = a.id or (r.whole_unit and r.agency_id = a.agency_id)))`,
  'a.noted_at, a.id')} else '[]' end`;

const ITEMS = list(
  `jsonb_build_object('id', i.id, 'line', i.line, 'kind', i.kind, 'title', i.title, 'minutes', i.minutes, 'presenter', i.presenter, 'presenterAgency', ${agencyOr('i.presenter_id')}, 'visibility', i.visibility,
     'topicId', i.topic_id, 'topicNumber', (select t.number from topic t where t.id = i.topic_id), 'turns', ${TURNS}, 'outcome', ${OUTCOME}, 'opinions', ${OPINIONS}, 'resolutions', ${RESOLUTIONS},
     'corrections', ${CORRECTIONS}, 'steppedBack', ${STEPPED_BACK}, 'mustLeave', ${MUST_LEAVE})`,
  `agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version where a.meeting_id = m.id and a.state = 'APPROVED'`, 'i.position');

const ATTENDANCE = list(
  `jsonb_build_object('id', a.id, 'agency', ${agencyOr('a.agency_id')}, 'unit', a.unit, 'personId', a.person_id, 'name', a.name, 'post', a.post, 'role', a.role, 'standInFor', a.stand_in_for, 'way', a.way,
     'arrivedAt', a.arrived_at, 'leftAt', a.left_at, 'version', a.version, 'struckWhy', a.struck_why, 'by', a.noted_by)`,
  `meeting_attendance a where a.meeting_id = m.id and (a.struck_at is null or me.role = 'OWNER')`, 'a.noted_at, a.id');

/** Posts at the units that are asked: seats of this conference, and of their own head. */
const CANDIDATES = `case when me.role = 'OWNER' then ${list(
  `jsonb_build_object('agencyId', s.agency_id, 'personId', n.id, 'name', n.display_name, 'post', s.title)`,
  `meeting_attendee t join seat s on s.agency_id = t.agency_id and (s.conference_id = m.conference_id or s.kind = 'AGENCY_HEAD') join seat_holding h on h.seat_id = s.id and h.from_day <= $4::date and (h.to_day is null or h.to_day >= $4::date)
     join person n on n.id = h.person_id where t.meeting_id = m.id`, 's.agency_id, s.title, n.id')} else '[]' end`;

/** The day of meeting `$1`, for agency `$2` and person `$3`, on day `$4`. */
const DAY_PAGE = {
  name: 'meeting-day',
  text: `
    select jsonb_build_object(
      'id', m.id, 'number', m.number, 'title', k.title, 'kind', m.kind, 'form', m.form, 'state', m.state, 'place', k.place, 'conferenceId', m.conference_id, 'agencyId', m.agency_id, 'leadId', ${leadOf('m.conference_id')},
      'viewerRole', me.role, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'agendaInForce', exists (select 1 from agenda a where a.meeting_id = m.id and a.state = 'APPROVED'),
      'version', coalesce(d.version, 0), 'signOpenedAt', d.sign_opened_at, 'startedAt', d.started_at, 'startedBy', d.started_by, 'chair', d.chair, 'endedAt', d.ended_at,
      'itemOn', (select t.line from meeting_turn t where t.meeting_id = m.id and t.ended_at is null), 'minutesId', (select n.id from minutes n where n.meeting_id = m.id),
      'items', ${ITEMS}, 'asked', ${list(`jsonb_build_object('agency', ${agencyAt('s.agency_id')}, 'role', s.role)`, 'meeting_attendee s where s.meeting_id = m.id', 's.role, s.agency_id')},
      'attendance', ${ATTENDANCE}, 'candidates', ${CANDIDATES},
      'mySignIn', (select a.id from meeting_attendance a where a.meeting_id = m.id and a.person_id = $3 and a.struck_at is null),
      'key', case when me.role = 'OWNER' and d.ended_at is null then (select encode(y.key, 'base64') from meeting_sign_key y where y.meeting_id = m.id) end) as page
      from meeting m
      join party me on me.object_id = m.id and me.agency_id = $2 and me.content
      join meeting_content k on k.meeting_id = m.id
      left join meeting_day d on d.meeting_id = m.id
     where m.id = $1`,
};

/** The day of one meeting, in one statement: for whoever may read what is spoken of there. */
@Injectable()
export class FindDay {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such meeting or it is not the acting agency's to read */
  run(actor: Actor, meetingId: string): Promise<DayPage | null> {
    return findPage<DayPage>(this.db, actor, DAY_PAGE, meetingId, actor.agencyId, actor.personId, dayOf(this.db.now()));
  }
}
