import { dayOf, isId } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** The office of the province's conference; that of a city answers for itself only. */
const OF_OFFICE = `exists (select 1 from joint_conference where office_agency_id = $2 and region_code like '%0000')`;

/**
 * Whom an administrator answers for: the agency whose seat he sits on; from the office of a conference, every agency.
 * Whatever lies outside is not there.
 */
export async function managesAgency(tx: Tx, agencyId: string): Promise<boolean> {
  if (!isId(agencyId)) return false;
  const [found] = await tx.query(
    `select 1 from agency where id = $1 and (id = $2 or ${OF_OFFICE})`, [agencyId, tx.actor.agencyId]);
  return found !== undefined;
}

/** A person is answered for where he sits. Who sits in two places, or nowhere any more, is a matter of the office. */
export async function managesPerson(tx: Tx, personId: string): Promise<boolean> {
  if (!isId(personId)) return false;
  const [found] = await tx.query(
    `select 1 from person where id = $1 and (${OF_OFFICE}
        or $2 = all (select s.agency_id from seat_holding h join seat s on s.id = h.seat_id where h.person_id = $1 and (h.to_day is null or h.to_day >= $3))
           and exists (select 1 from seat_holding h where h.person_id = $1 and (h.to_day is null or h.to_day >= $3)))`,
    [personId, tx.actor.agencyId, dayOf(tx.now)]);
  return found !== undefined;
}

/** A seat belongs to its agency. */
export async function managesSeat(tx: Tx, seatId: string): Promise<boolean> {
  if (!isId(seatId)) return false;
  const [seat] = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from seat where id = $1', [seatId]);
  return seat !== undefined && managesAgency(tx, seat.agencyId);
}
