import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { ItemInput } from './agenda.rules.js';

/** Writes the lines of a draft, in order. */
export async function writeItems(tx: Tx, meetingId: string, version: number, items: readonly ItemInput[]): Promise<void> {
  await tx.query('delete from agenda_item where meeting_id = $1 and agenda_version = $2', [meetingId, version]);
  const rows = items.map((item, position) => ({
    id: newId(), position, line: item.line ?? newId(), kind: item.kind, topicId: item.topicId ?? null, title: item.title.trim(), minutes: item.minutes,
    presenterId: item.presenterId ?? null, presenter: item.presenter?.trim() || null, visibility: item.visibility, visibleTo: item.visibility === 'NAMED' ? [...new Set(item.visibleTo)] : [],
  }));
  await tx.query(
    `insert into agenda_item (id, meeting_id, agenda_version, position, kind, line, topic_id, title, minutes, presenter_id, presenter, visibility, visible_to)
     select i.id, $1, $2, i.position, i.kind, i.line, i."topicId", i.title, i.minutes, i."presenterId", i.presenter, i.visibility, i."visibleTo"
       from jsonb_to_recordset($3) as i (id uuid, position int, kind text, line uuid, "topicId" uuid, title text, minutes int, "presenterId" uuid, presenter text, visibility text, "visibleTo" uuid[])`,
    [meetingId, version, JSON.stringify(rows)]);
}

/** Opens a version that is to be written. */
export const openAgenda = (tx: Tx, meetingId: string, version: number): Promise<unknown> =>
  tx.query(`insert into agenda (meeting_id, version, state) values ($1, $2, 'DRAFT')`, [meetingId, version]);
