import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { agendasOf, noticeStandOf } from './load-meeting.js';
import { answersOf } from './rsvp/answers.sql.js';
import { MEETING_NUMBER } from './meeting-number.sql.js';
import type { MeetingPage } from './meeting-page.js';
import { leadOf } from '../topics/load-topic.js';

const ITEMS = `
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'line', i.line, 'kind', i.kind, 'title', i.title, 'minutes', i.minutes, 'presenter', i.presenter,
           'presenterAgency', case when i.presenter_id is not null then ${agencyAt('i.presenter_id')} end, 'visibility', i.visibility, 'visibleTo', i.visible_to,
           'topicId', i.topic_id, 'topicNumber', (select t.number from topic t where t.id = i.topic_id)) order by i.position), '[]')
    from agenda_item i where i.meeting_id = a.meeting_id and i.agenda_version = a.version`;

/** The sitting before: what was resolved there is what a regular one begins with. */
const PREVIOUS = `
  select jsonb_build_object('id', o.id, 'title', oc.title, 'startsAt', o.starts_at, 'resolutions', coalesce(oc.published -> 'resolutions', '[]'), 'publisher', oc.published ->> 'publisher')
    from meeting o join meeting_content oc on oc.meeting_id = o.id
   where o.conference_id = m.conference_id and o.state = 'HELD' and o.kind in ('REGULAR', 'EXTRAORDINARY') and o.starts_at < m.starts_at order by o.starts_at desc limit 1`;

/** The page of the meeting `$1` as agency `$2` may see it. */
const MEETING_PAGE = {
  name: 'meeting-page',
  text: `
    select jsonb_build_object(
      'id', m.id, 'number', ${MEETING_NUMBER()}, 'kind', m.kind, 'form', m.form, 'state', m.state, 'version', m.version, 'conferenceId', m.conference_id, 'conference', c.name,
      'viewerRole', me.role, 'content', me.content, 'agencyId', m.agency_id, 'leadId', ${leadOf('m.conference_id')}, 'title', k.title, 'place', k.place, 'published', k.published,
      'link', k.link, 'sequence', m.sequence, 'noticedAt', m.noticed_at, 'rsvpDueOn', m.rsvp_due_on, 'urgedOn', m.urged_on, ${noticeStandOf}, 'answers', ${answersOf('m', '$2')},
      'startsAt', m.starts_at, 'endsAt', m.ends_at, 'heldAt', m.held_at, 'cancelledAt', m.cancelled_at, 'agendaStand', ${agendasOf('m.id')},
      'attendees', (select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('s.agency_id')}, 'role', s.role) order by s.role, s.agency_id), '[]') from meeting_attendee s where s.meeting_id = m.id),
      'agendas', (select coalesce(jsonb_agg(jsonb_build_object('version', a.version, 'state', a.state, 'submittedAt', a.submitted_at, 'decidedAt', a.decided_at, 'decidedBy', a.decided_by,
                   'decidedSeat', a.decided_seat, 'reason', a.reason, 'items', (${ITEMS})) order by a.version desc), '[]')
                   from agenda a where a.meeting_id = m.id and (me.role in ('OWNER', 'SUPERVISOR') or a.state in ('APPROVED', 'SUPERSEDED'))),
      'minutesId', (select n.id from minutes n where n.meeting_id = m.id),
      'previous', case when me.content then (${PREVIOUS}) end, 'timeline', ${matterTimeline('m.id')}) as page
      from meeting m
      join party me on me.object_id = m.id and me.agency_id = $2
      join joint_conference c on c.id = m.conference_id
      left join meeting_content k on k.meeting_id = m.id
     where m.id = $1`,
};

/** The page of one meeting, in one statement. */
@Injectable()
export class FindMeeting {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<MeetingPage | null> {
    return findPage<MeetingPage>(this.db, actor, MEETING_PAGE, id, actor.agencyId);
  }
}
