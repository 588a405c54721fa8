import { dayOf } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** Somebody else of the acting agency holds a seat today from which one signs for it: liaison officer or head. */
export async function hasAnotherSigner(tx: Tx): Promise<boolean> {
  const [found] = await tx.query<{ another: boolean }>(
    `select exists (select 1 from seat s join seat_holding h on h.seat_id = s.id where s.agency_id = $1 and s.kind in ('LIAISON', 'AGENCY_HEAD', 'OFFICE_DIRECTOR') and h.person_id <> $2
       and h.from_day <= $3::date and (h.to_day is null or h.to_day >= $3::date)) as another`, [tx.actor.agencyId, tx.actor.personId, dayOf(tx.now)]);
  return found?.another ?? false;
}
