import { newId } from '@portal/kernel';
import type { FileRow, Tx } from '@portal/platform';
import { nameOf, type Line } from './load-paper.js';
import { isLate, type PaperWords } from './paper.rules.js';

/** Lays a paper at the end of a line. @returns its id */
export async function addPaper(tx: Tx, { meeting, line }: Line, file: FileRow, { title, visibility, visibleTo, forGuests }: PaperWords): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into meeting_paper (id, meeting_id, line, agency_id, title, visibility, visible_to, for_guests, late, position, added_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select coalesce(max(position), -1) + 1 from meeting_paper where meeting_id = $2 and line = $3), $10, $10)`,
    [id, meeting.id, line, tx.actor.agencyId, title.trim(), visibility, visibility === 'NAMED' ? [...new Set(visibleTo)] : [], forGuests, isLate(tx.now, meeting.startsAt), tx.now]);
  await addRevision(tx, id, 1, file);
  return id;
}

export const addRevision = (tx: Tx, paperId: string, revision: number, { fileId, name, size, sha256, mediaType }: FileRow): Promise<unknown> =>
  tx.query(
    `insert into meeting_paper_file (id, paper_id, revision, file_id, name, size, sha256, media_type, added_by, added_seat, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [newId(), paperId, revision, fileId, name, size, sha256, mediaType, ...nameOf(tx.actor), tx.now]);
