import { Injectable } from '@nestjs/common';
import { agencyAt, filesAt, findPage, matterTimeline } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { leadOf } from './load-topic.js';
import type { TopicPage } from './topic-page.js';
import { TOPIC_SUMMARY } from './topic.sql.js';

/** The page of the topic `$1` as agency `$2` may see it. */
const TOPIC_PAGE = {
  name: 'topic-page',
  text: `
    select jsonb_build_object(${TOPIC_SUMMARY}) || jsonb_build_object('viewerRole', me.role, 'conference', c.name, 'officeId', c.office_agency_id, 'leadId', ${leadOf('c.id')}, 'agencyId', t.agency_id,
      'call', (select title from topic_call where id = t.call_id), 'problem', k.problem, 'basis', k.basis, 'proposal', k.proposal, 'consulted', k.consulted, 'presenter', k.presenter,
      'agencies', (select coalesce(jsonb_agg(${agencyAt('a.agency_id')} order by a.agency_id), '[]') from topic_agency a where a.topic_id = t.id),
      'links', (select coalesce(jsonb_agg(jsonb_build_object('objectKind', l.object_kind, 'objectId', l.object_id, 'number', l.number, 'title', l.title, 'state', l.state,
                  'mine', exists (select 1 from party p where p.object_id = l.object_id and p.agency_id = $2)) order by l.number), '[]') from topic_link l where l.topic_id = t.id),
      'attachments', ${filesAt('t.id', `'topic'`)},
      'merged', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'agency', ${agencyAt('o.agency_id')}, 'title', oc.title, 'problem', oc.problem) order by o.id), '[]')
                   from topic o left join topic_content oc on oc.topic_id = o.id where o.merged_into = t.id),
      'mergedInto', (select jsonb_build_object('id', o.id, 'number', o.number, 'title', oc.title) from topic o left join topic_content oc on oc.topic_id = o.id where o.id = t.merged_into),
      'meeting', (select jsonb_build_object('id', m.id, 'title', mc.title) from meeting m left join meeting_content mc on mc.meeting_id = m.id where m.id = t.meeting_id),
      'decidedAt', t.decided_at, 'timeline', ${matterTimeline('t.id')}) as page
      from topic t
      join party me on me.object_id = t.id and me.agency_id = $2
      join joint_conference c on c.id = t.conference_id
      left join topic_content k on k.topic_id = t.id
     where t.id = $1`,
};

/** The page of one topic, in one statement. */
@Injectable()
export class FindTopic {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<TopicPage | null> {
    return findPage<TopicPage>(this.db, actor, TOPIC_PAGE, id, actor.agencyId);
  }
}
