import { dayOf } from '@portal/kernel';
import type { Permission, SeatKind, Tx } from '@portal/platform';
import { SEAT_RIGHTS } from './seat-rights.rules.js';

/**
 * Whether somebody of the acting agency holds a seat today from which one may do so: what waits for a signature there is not left lying for ever.
 *
 * @param but a person who does not count
 */
export async function someoneMay(tx: Tx, permission: Permission, but: string | null = null): Promise<boolean> {
  const kinds = (Object.keys(SEAT_RIGHTS) as SeatKind[]).filter((kind) => SEAT_RIGHTS[kind].includes(permission));
  const [found] = await tx.query<{ someone: boolean }>(
    `select exists (select 1 from seat s join seat_holding h on h.seat_id = s.id where s.agency_id = $1 and s.kind = any ($2) and h.person_id is distinct from $3
       and h.from_day <= $4::date and (h.to_day is null or h.to_day >= $4::date)) as someone`, [tx.actor.agencyId, kinds, but, dayOf(tx.now)]);
  return found?.someone ?? false;
}
