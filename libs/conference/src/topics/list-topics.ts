import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { TopicSummary } from './topic-page.js';
import { TOPIC_SUMMARY } from './topic.sql.js';
import type { TopicState } from './topic.table.js';

export interface TopicFilter { readonly conferenceId?: string | null; readonly states?: readonly TopicState[] | null; readonly callId?: string | null }

const LIST = {
  name: 'topics',
  text: `
    select jsonb_build_object(${TOPIC_SUMMARY}) as topic, t.last_act_at::text as "sortKey", t.id
      from party me join topic t on t.id = me.object_id left join topic_content k on k.topic_id = t.id
     where me.agency_id = $1 and me.object_kind = 'TOPIC'
       and ($2::uuid is null or t.conference_id = $2) and ($3::text[] is null or t.state = any($3)) and ($4::uuid is null or t.call_id = $4)
       and ($5::timestamptz is null or (t.last_act_at, t.id) < ($5, $6::uuid))
     order by t.last_act_at desc, t.id desc limit $7`,
};

/** 议题池: topics that the acting agency has to do with, what happened last on top. */
@Injectable()
export class ListTopics {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: TopicFilter, page: PageRequest): Promise<Page<TopicSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const ids = [filter.conferenceId ?? null, filter.callId ?? null];
    if (!ids.every((id) => id === null || isId(id))) return toPage([], first, () => []);
    const rows = await this.db.read<{ topic: TopicSummary; sortKey: string; id: string }>(actor, LIST, [actor.agencyId, ids[0], filter.states ?? null, ids[1], ...after, first + 1]);
    const found = toPage(rows, first, (row) => [row.sortKey, row.id]);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: node.topic })) };
  }
}
