import { isRefusal, type Tx } from '@portal/platform';
import { syncBoxes } from '../../matters/perform.js';
import { TOPIC } from '../../topics/load-topic.js';
import { topicAfter, type Turn } from './day.rules.js';
import type { Outcome } from './day.table.js';

interface Spoken { readonly topicId: string; readonly turns: readonly Turn[]; readonly outcome: Outcome | null }

const SPOKEN = `
  select i.topic_id as "topicId", (select o.outcome from meeting_outcome o where o.meeting_id = i.meeting_id and o.line = i.line) as outcome,
         (select coalesce(json_agg(json_build_object('startedAt', t.started_at, 'endedAt', t.ended_at, 'skipped', t.skipped)), '[]') from meeting_turn t where t.meeting_id = i.meeting_id and t.line = i.line) as turns
    from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED' where i.meeting_id = $1 and i.topic_id is not null`;

/** Sends the topics of a meeting that ends where their outcomes send them. Put off: it waits to be put forward anew. Not reached: it waits for another meeting, approved as it is. */
export async function moveTopics(tx: Tx, meetingId: string): Promise<void> {
  const spoken = await tx.query<Spoken>(SPOKEN, [meetingId]);
  for (const state of ['DISCUSSED', 'DEFERRED', 'APPROVED'] as const) {
    const ids = spoken.filter(({ turns, outcome }) => topicAfter(turns, outcome) === state).map(({ topicId }) => topicId);
    if (ids.length === 0) continue;
    await tx.query(
      `update topic set state = $2, last_act_at = $3, version = version + 1, deferrals = deferrals + case when $2 = 'DEFERRED' then 1 else 0 end,
              meeting_id = case when $2 = 'DISCUSSED' then meeting_id end where id = any($1) and state = 'ON_AGENDA'`, [ids, state, tx.now]);
    for (const id of ids) {
      const topic = await TOPIC.load(tx, id);
      if (!isRefusal(topic)) await syncBoxes(tx, TOPIC, topic.row, topic.row.state);
    }
  }
}
