import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** NOTICE: all are asked. CHANGE: those asked before are told of a change, others are asked, others no longer. CANCEL: it is off. */
export type NoticeAct = 'NOTICE' | 'CHANGE' | 'CANCEL';

export interface NoticeWords {
  readonly sequence: number; readonly act: NoticeAct; readonly rsvpDueOn?: Day | null;
  readonly asked?: readonly string[]; readonly told?: readonly string[]; readonly dropped?: readonly string[];
}

/** Keeps what is told under this SEQUENCE, as the meeting stands now: an e-mail that is late says what was meant, not what came afterwards. */
export async function writeNotice(tx: Tx, meetingId: string, { sequence, act, rsvpDueOn, asked, told, dropped }: NoticeWords): Promise<void> {
  await tx.query(
    `insert into meeting_notice (meeting_id, sequence, act, at, form, starts_at, ends_at, place, rsvp_due_on, asked, told, dropped)
     select m.id, $2, $3, $4, m.form, m.starts_at, m.ends_at, k.place, coalesce($5::date, m.rsvp_due_on), $6, $7, $8
       from meeting m join meeting_content k on k.meeting_id = m.id where m.id = $1`,
    [meetingId, sequence, act, tx.now, rsvpDueOn ?? null, asked ?? [], told ?? [], dropped ?? []]);
}
