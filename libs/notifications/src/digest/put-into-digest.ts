import { type CalendarYear, WORK_CALENDAR_SQL, WorkCalendar } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { nextDigest } from './way.rules.js';

export interface Addressee { readonly agencyId: string; readonly personId: string; readonly email: string | null }
export interface DigestTimes { readonly digestAt: readonly string[]; readonly mailHost: string }

/** Lays a notice into the next digest of a person; it is made when the first notice comes. */
export async function putIntoDigest(tx: Tx, notificationId: string, { agencyId, personId, email }: Addressee, { digestAt, mailHost }: DigestTimes): Promise<void> {
  const [found] = await tx.query<{ years: CalendarYear[] }>(WORK_CALENDAR_SQL, []);
  const calendar = new WorkCalendar(found?.years ?? []);
  for (let at = nextDigest(tx.now, digestAt, calendar); ; at = nextDigest(at, digestAt, calendar)) {
    const id = newId();
    // Locked by the conflict: who takes the digest meanwhile has this notice in it, or it goes into the next one.
    const [digest] = await tx.query<{ id: string; open: boolean }>(
      `insert into delivery (id, digest_at, agency_id, person_id, state, next_at, last_error, message_id, created_at) values ($1, $2, $3, $4, $5, $2, $6, $7, $8)
       on conflict (person_id, agency_id, digest_at) where digest_at is not null do update set person_id = excluded.person_id
       returning id, (state = 'PENDING' and attempts = 0) or (state = 'FAILED' and attempts = 0) as open`,
      [id, at, agencyId, personId, email ? 'PENDING' : 'FAILED', email ? null : 'no e-mail address', `<${id}@${mailHost}>`, tx.now]);
    if (!digest?.open) continue;
    await tx.query('insert into delivery_item (delivery_id, notification_id) values ($1, $2) on conflict do nothing', [digest.id, notificationId]);
    return;
  }
}
