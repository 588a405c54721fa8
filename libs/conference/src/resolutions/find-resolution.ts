import { Injectable } from '@nestjs/common';
import { agencyAt, filesAt, findPage, matterTimeline } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { ResolutionPage } from './resolution-page.js';
import { resolutionUnits } from './resolution.sql.js';

const REPORTS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'agency', r.agency_name, 'person', r.person_name, 'seat', r.seat_title, 'text', r.text,
           'noEvidence', r.no_evidence, 'at', r.at, 'attachments', ${filesAt('e.id', `'report:' || r.id`)}) order by r.at, r.id), '[]')
    from resolution_report r where r.resolution_id = e.id)`;
const DEFERRALS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'fromDay', f.from_day, 'toDay', f.to_day, 'reason', f.reason, 'askedAt', f.asked_at, 'askedBy', f.asked_by, 'state', f.state,
           'grantedDay', f.granted_day, 'decidedAt', f.decided_at, 'decidedBy', f.decided_by, 'decisionReason', f.decision_reason) order by f.asked_at, f.id), '[]')
    from resolution_deferral f where f.resolution_id = e.id)`;
const LINKS = `(
  select coalesce(jsonb_agg(jsonb_build_object('objectKind', l.object_kind, 'objectId', l.object_id, 'number', l.number, 'title', l.title,
           'reachable', exists (select 1 from party q where q.object_id = l.object_id and q.agency_id = $2)) order by l.number, l.object_id), '[]')
    from resolution_link l where l.resolution_id = e.id)`;
/** The chain back to who proposed it (N10): of a meeting at which the reader has no place there is none. */
const ORIGIN = `(
  select jsonb_build_object('meetingId', m.id, 'meetingNumber', m.number, 'meetingTitle', mc.title, 'heldOn', m.starts_at, 'lineTitle', i.title,
           'minutesId', case when mp.object_id is not null then e.minutes_id end, 'minutesLine', case when mp.object_id is not null then e.minutes_line end,
           'topicId', t.id, 'topicNumber', t.number, 'topicTitle', tc.title, 'proposer', case when t.id is not null then ${agencyAt('t.agency_id')} end)
    from meeting m
    left join meeting_content mc on mc.meeting_id = m.id
    left join lateral (select a.title, a.topic_id from agenda_item a where a.meeting_id = m.id and a.line = e.line order by a.agenda_version desc limit 1) i on true
    left join topic t on t.id = i.topic_id
    left join party mp on mp.object_id = e.minutes_id and mp.agency_id = $2 and mp.content
    left join topic_content tc on tc.topic_id = t.id
   where m.id = e.meeting_id)`;

const PAGE = {
  name: 'resolution-page',
  text: `
    select jsonb_build_object(
      'id', e.id, 'number', e.number, 'state', e.state, 'version', e.version, 'viewerRole', me.role, 'viewerAgencyId', me.agency_id, 'conferenceId', e.conference_id, 'conference', c.name,
      'officeId', e.agency_id, 'leadId', (select m.agency_id from conference_membership m where m.conference_id = e.conference_id and m.role = 'LEAD' and m.to_day is null limit 1),
      'agency', ${agencyAt('e.agency_id')}, 'title', k.title, 'text', k.text, 'deliverable', k.deliverable, 'instruction', k.instruction, 'dueOn', e.due_on, 'firstDueOn', e.first_due_on,
      'deferralCount', e.deferrals, 'returns', e.returns, 'openedAt', e.opened_at, 'closedAt', e.closed_at, 'origin', ${ORIGIN}, 'units', ${resolutionUnits('$3::timestamptz')},
      'reports', ${REPORTS}, 'deferrals', ${DEFERRALS}, 'links', ${LINKS}, 'deadlines', ${deadlinesJson('e.id')}, 'timeline', ${matterTimeline('e.id')}) as page
      from resolution e
      join party me on me.object_id = e.id and me.agency_id = $2
      join resolution_content k on k.resolution_id = e.id
      join joint_conference c on c.id = e.conference_id
     where e.id = $1`,
};

/** The page of one resolution, in one statement. */
@Injectable()
export class FindResolution {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<ResolutionPage | null> {
    return findPage<ResolutionPage>(this.db, actor, PAGE, id, actor.agencyId, this.db.now());
  }
}
