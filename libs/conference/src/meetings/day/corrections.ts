import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { isCorrection } from './day.rules.js';
import type { Corrected } from './day.table.js';

export const notedBy = (tx: Tx): string => `${tx.actor.seatTitle} ${tx.actor.personName}`;

interface Before { readonly meetingId: string; readonly line: string; readonly what: Corrected; readonly aboutId: string; readonly at: Date; readonly by: string; readonly was: object }

/** Keeps what stood there before, unless the same person is still writing it. */
export async function keepWhatWas(tx: Tx, { meetingId, line, what, aboutId, at, by, was }: Before): Promise<void> {
  if (!isCorrection({ at, by }, tx.now, notedBy(tx))) return;
  await tx.query('insert into meeting_correction (id, meeting_id, line, what, about_id, was, corrected_at, corrected_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [newId(), meetingId, line, what, aboutId, JSON.stringify(was), tx.now, notedBy(tx)]);
}
