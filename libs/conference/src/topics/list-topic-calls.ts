import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { CallState } from './call.table.js';

export interface TopicCallSummary {
  readonly id: string; readonly number: string; readonly state: CallState; readonly conferenceId: string; readonly title: string; readonly dueAt: string; readonly openedAt: string;
  /** Topics that answer it, as far as the reader knows of them. */
  readonly topicCount: number;
}

const LIST = {
  name: 'topic-calls',
  text: `
    select c.id, c.number, c.state, c.conference_id as "conferenceId", c.title, c.due_at as "dueAt", c.opened_at as "openedAt",
           (select count(*)::int from topic t where t.call_id = c.id) as "topicCount"
      from party me join topic_call c on c.id = me.object_id
     where me.agency_id = $1 and me.object_kind = 'TOPIC_CALL' and ($2::uuid is null or c.conference_id = $2)
     order by c.opened_at desc, c.id desc limit $3`,
};
const MOST = 50;

/** 议题征集 of the conferences of the acting agency, the newest on top: a conference makes a few a year. */
@Injectable()
export class ListTopicCalls {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, conferenceId: string | null): Promise<TopicCallSummary[]> {
    if (conferenceId !== null && !isId(conferenceId)) return [];
    return this.db.read<TopicCallSummary>(actor, LIST, [actor.agencyId, conferenceId, MOST]);
  }
}
