import { partiesOf, type Tx } from '@portal/platform';
import { seat } from '../matters/perform.js';
import type { MeetingRow } from './load-meeting.js';

interface OnAgenda { readonly topicId: string; readonly named: readonly string[] | null }

/** The topics of a version come on the agenda, and whoever the line is for may read them; those that were on it before and are not any more wait for another meeting. */
export async function putTopicsOn(tx: Tx, { id, agencyId, leadId }: MeetingRow, version: number): Promise<void> {
  const topics = await tx.query<OnAgenda>(
    `select topic_id as "topicId", case when visibility = 'NAMED' then visible_to end as named from agenda_item where meeting_id = $1 and agenda_version = $2 and topic_id is not null`, [id, version]);
  await releaseTopics(tx, id, topics.map(({ topicId }) => topicId));
  await tx.query(`update topic set state = 'ON_AGENDA', meeting_id = $1, last_act_at = $3 where id = any($2) and state = 'APPROVED'`, [id, topics.map(({ topicId }) => topicId), tx.now]);
  const attendees = (await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from meeting_attendee where meeting_id = $1', [id])).map((one) => one.agencyId);
  const steppedBack = await tx.query<{ topicId: string; agencyId: string }>(
    `select i.topic_id as "topicId", r.agency_id as "agencyId" from meeting_recusal r join agenda_item i on i.meeting_id = r.meeting_id and i.line = r.line and i.topic_id is not null where r.meeting_id = $1 and r.whole_unit`, [id]);
  for (const { topicId, named } of topics) {
    const there = new Map((await partiesOf(tx, topicId)).map((party) => [party.agencyId, party]));
    const readers = (named ?? attendees).filter((one) => one !== agencyId && one !== leadId && !there.get(one)?.content && !steppedBack.some((back) => back.topicId === topicId && back.agencyId === one));
    await seat(tx, 'TOPIC', topicId, readers.map((one) => ({ agencyId: one, role: there.get(one)?.role ?? 'PARTICIPANT', content: true, box: 'COPIED' as const })));
  }
}

/** Takes off the agenda what is not among those that stay. */
export const releaseTopics = (tx: Tx, meetingId: string, stay: readonly string[]): Promise<unknown> =>
  tx.query(`update topic set state = 'APPROVED', meeting_id = null, last_act_at = $3 where meeting_id = $1 and state = 'ON_AGENDA' and id <> all($2)`, [meetingId, stay, tx.now]);
