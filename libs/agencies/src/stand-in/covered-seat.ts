import { isId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { managesSeat } from '../administration/managed.js';

/** A liaison's seat that the actor may arrange cover for. */
export interface CoveredSeat { readonly id: string; readonly agencyId: string; readonly holderId: string | null; readonly deputyId: string | null }

/** SQL: whoever is on seat `s` on day `$2` in a capacity. */
export const onSeat = (capacity: 'DEPUTY' | 'HOLDER'): string =>
  `(select h.person_id from seat_holding h where h.seat_id = s.id and h.capacity ${capacity === 'DEPUTY' ? '=' : '<>'} 'DEPUTY' and h.from_day <= $2::date and (h.to_day is null or h.to_day >= $2::date) order by h.from_day desc, h.id desc limit 1)`;

const SEAT = `
  select s.id, s.agency_id as "agencyId", s.kind, ${onSeat('HOLDER')} as "holderId", ${onSeat('DEPUTY')} as "deputyId",
         (select c.office_agency_id from joint_conference c where c.id = s.conference_id) as "officeId"
    from seat s where s.id = $1`;

/**
 * A liaison's seat, for who may say that its holder is away or who stands in for him: the holder himself, the head and the administrator of his agency, the
 * office of the conference at which it is a seat, and whoever administers the directory. One who arranges waits for the other.
 */
export async function coveredSeat(tx: Tx, seatId: string, today: string): Promise<CoveredSeat | null> {
  if (!isId(seatId)) return null;
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [seatId]);
  const [seat] = await tx.query<CoveredSeat & { kind: string; officeId: string | null }>(SEAT, [seatId, today]);
  if (!seat || seat.kind !== 'LIAISON') return null;
  const { seatId: own, agencyId, seatKind, capacity } = tx.actor;
  if (own === seat.id && capacity !== 'DEPUTY') return seat;
  if (agencyId === seat.agencyId && (seatKind === 'AGENCY_HEAD' || seatKind === 'ADMINISTRATOR')) return seat;
  if (agencyId !== null && agencyId === seat.officeId) return seat;
  return seatKind === 'ADMINISTRATOR' && (await managesSeat(tx, seatId)) ? seat : null;
}
