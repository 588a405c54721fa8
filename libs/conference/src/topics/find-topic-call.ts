import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { TopicCallPage } from './topic-page.js';
import { TOPIC_SUMMARY } from './topic.sql.js';

const PAGE = {
  name: 'topic-call-page',
  text: `
    select jsonb_build_object('id', c.id, 'number', c.number, 'state', c.state, 'version', c.version, 'viewerRole', mine.role, 'conferenceId', c.conference_id, 'conference', j.name,
      'office', ${agencyAt('c.agency_id')}, 'title', c.title, 'note', c.note, 'dueAt', c.due_at, 'openedAt', c.opened_at, 'closedAt', c.closed_at,
      'topics', (select coalesce(jsonb_agg(jsonb_build_object(${TOPIC_SUMMARY}) order by t.last_act_at desc, t.id), '[]')
                   from topic t join party me on me.object_id = t.id and me.agency_id = $2 left join topic_content k on k.topic_id = t.id where t.call_id = c.id),
      'silent', (select coalesce(jsonb_agg(${agencyAt('m.agency_id')} order by m.agency_id), '[]') from conference_membership m
                  where mine.role = 'OWNER' and m.conference_id = c.conference_id and m.role <> 'INVITED' and m.from_day <= $3::date and (m.to_day is null or m.to_day >= $3::date)
                    and not exists (select 1 from topic t where t.call_id = c.id and t.agency_id = m.agency_id)),
      'timeline', ${matterTimeline('c.id')}) as page
      from topic_call c join party mine on mine.object_id = c.id and mine.agency_id = $2 join joint_conference j on j.id = c.conference_id
     where c.id = $1`,
};

/** The page of one call: for the office every topic that answers it, for a member its own. */
@Injectable()
export class FindTopicCall {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<TopicCallPage | null> {
    return findPage<TopicCallPage>(this.db, actor, PAGE, id, actor.agencyId, dayOf(this.db.now()));
  }
}
