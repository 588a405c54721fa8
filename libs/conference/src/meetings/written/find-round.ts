import { Injectable } from '@nestjs/common';
import { agencyAt, findPage } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { leadOf } from '../../topics/load-topic.js';
import type { WrittenPage } from './round-page.js';

const list = (what: string, from: string, order: string): string => `(select coalesce(jsonb_agg(${what} order by ${order}), '[]') from ${from})`;

/** The paper as it stands; row-level security has left out what is for others. */
const PAPERS = list(`jsonb_build_object('id', p.id, 'title', p.title, 'name', f.name, 'size', f.size, 'mediaType', f.media_type, 'fileId', f.id)`,
  'meeting_paper p join meeting_paper_file f on f.paper_id = p.id and f.revision = p.revision where p.meeting_id = m.id and p.line = i.line and p.withdrawn_at is null', 'p.ordinal');
const OPINIONS = list(`jsonb_build_object('agency', ${agencyAt('o.agency_id')}, 'opinion', o.opinion, 'text', o.text, 'late', o.late, 'at', o.said_at, 'by', o.noted_by)`,
  'meeting_opinion o where o.meeting_id = m.id and o.line = i.line', 'o.agency_id');
const STEPPED_BACK = list(`jsonb_build_object('id', b.id, 'agencyId', b.agency_id, 'who', b.who)`, 'meeting_recusal b where b.meeting_id = m.id and b.line = i.line and b.left_at is not null', 'b.id');
const ITEMS = list(
  `jsonb_build_object('id', i.id, 'line', i.line, 'kind', i.kind, 'title', i.title, 'presenter', i.presenter, 'presenterAgency', case when i.presenter_id is not null then ${agencyAt('i.presenter_id')} end,
     'visibility', i.visibility, 'topicId', i.topic_id, 'topicNumber', (select t.number from topic t where t.id = i.topic_id), 'papers', ${PAPERS}, 'opinions', ${OPINIONS}, 'steppedBack', ${STEPPED_BACK},
     'outcome', (select jsonb_build_object('outcome', o.outcome, 'text', o.text) from meeting_outcome o where o.meeting_id = m.id and o.line = i.line))`,
  `agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version where a.meeting_id = m.id and a.state = 'APPROVED'`, 'i.position');
const SHARES = list(`jsonb_build_object('agency', ${agencyAt('s.agency_id')}, 'version', s.version, 'answeredAt', s.answered_at, 'answeredBy', s.answered_by)`, 'written_share s where s.meeting_id = m.id', 's.agency_id');
const QUESTIONS = list(
  `jsonb_build_object('id', q.id, 'line', q.line, 'agency', ${agencyAt('q.agency_id')}, 'text', q.text, 'askedAt', q.asked_at, 'askedBy', q.asked_by, 'reply', q.reply, 'repliedAt', q.replied_at, 'repliedBy', q.replied_by)`,
  'written_question q where q.meeting_id = m.id', 'q.asked_at, q.id');

/** The round of meeting `$1` as agency `$2` may see it. */
const PAGE = {
  name: 'written-round',
  text: `
    select jsonb_build_object(
      'id', m.id, 'number', m.number, 'title', k.title, 'kind', m.kind, 'form', m.form, 'state', m.state, 'version', m.version, 'conferenceId', m.conference_id, 'agencyId', m.agency_id,
      'leadId', ${leadOf('m.conference_id')}, 'viewerRole', me.role, 'chair', d.chair, 'agendaInForce', exists (select 1 from agenda a where a.meeting_id = m.id and a.state = 'APPROVED'),
      'openAgenda', (select a.state from agenda a where a.meeting_id = m.id and a.state in ('DRAFT', 'RETURNED', 'SUBMITTED')), 'minutesId', (select n.id from minutes n where n.meeting_id = m.id),
      'round', case when r.meeting_id is not null then jsonb_build_object('dueOn', r.due_on, 'dueAt', r.due_at, 'note', r.note, 'openedAt', r.opened_at, 'openedBy', r.opened_by, 'closedAt', r.closed_at,
                 'closedBy', r.closed_by, 'closeReason', r.close_reason) end,
      'items', ${ITEMS}, 'shares', ${SHARES}, 'questions', ${QUESTIONS}, 'owed', (select count(*) from written_owed(m.id, $2)), 'deadlines', ${deadlinesJson('m.id')}) as page
      from meeting m
      join party me on me.object_id = m.id and me.agency_id = $2 and me.content
      join meeting_content k on k.meeting_id = m.id
      left join meeting_day d on d.meeting_id = m.id
      left join written_round r on r.meeting_id = m.id
     where m.id = $1 and m.form = 'WRITTEN'`,
};

/** One meeting in writing, in one statement. */
@Injectable()
export class FindWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such meeting, it is not held in writing, or it is not the acting agency's to read */
  run(actor: Actor, meetingId: string): Promise<WrittenPage | null> {
    return findPage<WrittenPage>(this.db, actor, PAGE, meetingId, actor.agencyId);
  }
}
