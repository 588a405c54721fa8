import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { TopicSummary } from './topic-page.js';
import { TOPIC_SUMMARY } from './topic.sql.js';

const OF = {
  name: 'topics-of',
  text: `select jsonb_build_object(${TOPIC_SUMMARY}) as topic
           from topic t join party me on me.object_id = t.id and me.agency_id = $1 left join topic_content k on k.topic_id = t.id
          where exists (select 1 from topic_link l where l.topic_id = t.id and l.object_id = $2) order by t.last_act_at desc, t.id limit 50`,
};

/** Topics that are about a matter: those the acting agency may read, and no sign of any other. */
@Injectable()
export class ListTopicsOf {
  constructor(private readonly db: Database) {}

  /** @param objectId a case, a referral, a listed supervision, … */
  async run(actor: Actor, objectId: string): Promise<TopicSummary[]> {
    if (!isId(objectId)) return [];
    return (await this.db.read<{ topic: TopicSummary }>(actor, OF, [actor.agencyId, objectId])).map(({ topic }) => topic);
  }
}
