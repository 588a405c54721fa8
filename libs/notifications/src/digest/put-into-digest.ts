import { type CalendarYear, WORK_CALENDAR_SQL, WorkCalendar } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { nextDigest } from './way.rules.js';

export interface Addressee { readonly agencyId: string; readonly personId: string; readonly email: string | null }
export interface DigestTimes { readonly digestAt: readonly string[]; readonly mailHost: string }

/** SQL: it failed for want of an address, without an attempt, and there is one now. */
const WAITS_AGAIN = `d.state = 'FAILED' and d.attempts = 0 and excluded.state = 'PENDING'`;

/** Lays a notice into the next digest of a person; it is made when the first notice comes. */
export async function putIntoDigest(tx: Tx, notificationId: string, { agencyId, personId, email }: Addressee, { digestAt, mailHost }: DigestTimes): Promise<void> {
  const [found] = await tx.query<{ years: CalendarYear[] }>(WORK_CALENDAR_SQL, []);
  const calendar = new WorkCalendar(found?.years ?? []);
  for (let at = nextDigest(tx.now, digestAt, calendar); ; at = nextDigest(at, digestAt, calendar)) {
    const id = newId();
    // Locked by the conflict: who takes the digest meanwhile has this notice in it, or it goes into the next one.
    const [digest] = await tx.query<{ id: string; open: boolean }>(
      `insert into delivery as d (id, digest_at, agency_id, person_id, state, next_at, last_error, message_id, created_at) values ($1, $2, $3, $4, $5, case when $5 = 'FAILED' then $8::timestamptz else $2 end, $6, $7, $8)
       on conflict (person_id, agency_id, digest_at) where digest_at is not null do update set
         state = case when ${WAITS_AGAIN} then excluded.state else d.state end, next_at = case when ${WAITS_AGAIN} then excluded.next_at else d.next_at end, last_error = case when ${WAITS_AGAIN} then null else d.last_error end
       returning id, state in ('PENDING', 'FAILED') and attempts = 0 as open`,
      [id, at, agencyId, personId, email ? 'PENDING' : 'FAILED', email ? null : 'no e-mail address', `<${id}@${mailHost}>`, tx.now]);
    if (!digest?.open) continue;
    await tx.query('insert into delivery_item (delivery_id, notification_id) values ($1, $2) on conflict do nothing', [digest.id, notificationId]);
    return;
  }
}
