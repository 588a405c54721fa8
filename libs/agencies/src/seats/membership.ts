import { addDays, type Day, dayOf, newId } from '@portal/kernel';
import { refuse, type Refusal, type SeatKind, type Tx } from '@portal/platform';
import { moveSeat } from './move-seat.js';

/** A unit of a conference. */
export interface Unit { readonly conferenceId: string; readonly agencyId: string }
/** A seat of a unit at a conference, and who is to hold it. */
export interface Sitting { readonly kind: SeatKind; readonly title: string; readonly personId: string }

/**
 * The unit is a member from 00:00 of a day on; one that was only invited is so until then. Its seats are made, or taken up again, and
 * held from that day on.
 *
 * @returns null when it is done, or ALREADY_MEMBER, SEAT_HANDOVER_TOO_EARLY
 */
export async function joinConference(tx: Tx, { conferenceId, agencyId }: Unit, sittings: readonly Sitting[], from: Day): Promise<Refusal | null> {
  if (from < dayOf(tx.now)) return refuse('SEAT_HANDOVER_TOO_EARLY', { earliest: dayOf(tx.now) });
  if (await openMembership(tx, { conferenceId, agencyId }, from) !== null) return refuse('ALREADY_MEMBER');
  await tx.query(`update conference_membership set to_day = $3 where conference_id = $1 and agency_id = $2 and role = 'INVITED' and from_day < $4 and (to_day is null or to_day >= $4)`,
    [conferenceId, agencyId, addDays(from, -1), from]);
  await tx.query(`insert into conference_membership (conference_id, agency_id, role, from_day) values ($1, $2, 'MEMBER', $3)`, [conferenceId, agencyId, from]);
  for (const sitting of sittings) {
    const refusal = await takeSeat(tx, { conferenceId, agencyId }, sitting, from);
    if (refusal) return refusal;
  }
  return null;
}

/** The seat of this name, if the unit sat there before, else a new one. */
async function takeSeat(tx: Tx, { conferenceId, agencyId }: Unit, { kind, title, personId }: Sitting, from: Day): Promise<Refusal | null> {
  const [before] = await tx.query<{ id: string; holderId: string | null }>(
    `select s.id, (select h.person_id from seat_holding h where h.seat_id = s.id and h.to_day is null and h.capacity <> 'DEPUTY') as "holderId"
       from seat s where s.conference_id = $1 and s.agency_id = $2 and s.kind = $3 and s.title = $4 limit 1`, [conferenceId, agencyId, kind, title]);
  if (before?.holderId === personId) return null;
  const seatId = before?.id ?? newId();
  if (!before) await tx.query('insert into seat (id, agency_id, conference_id, kind, title) values ($1, $2, $3, $4, $5)', [seatId, agencyId, conferenceId, kind, title]);
  return moveSeat(tx, { seatId, toPersonId: personId, from });
}

/**
 * The unit is no member from 00:00 of a day on, and nobody sits for it as convener or vice convener. Its liaison stays its liaison: through him it receives
 * transfers and all else that has nothing to do with the conference.
 *
 * @returns null when it is done, or UNIT_NOT_MEMBER, SEAT_HANDOVER_TOO_EARLY
 */
export async function leaveConference(tx: Tx, { conferenceId, agencyId }: Unit, from: Day): Promise<Refusal | null> {
  const since = await openMembership(tx, { conferenceId, agencyId }, from);
  if (since === null) return refuse('UNIT_NOT_MEMBER');
  const earliest = [dayOf(tx.now), addDays(since, 1)].sort().at(-1) ?? '';
  if (from < earliest) return refuse('SEAT_HANDOVER_TOO_EARLY', { earliest });
  const last = addDays(from, -1);
  await tx.query(`update conference_membership set to_day = $4 where conference_id = $1 and agency_id = $2 and from_day = $3`, [conferenceId, agencyId, since, last]);
  await tx.query(
    `update seat_holding h set to_day = greatest($3, h.from_day) from seat s
      where s.id = h.seat_id and s.conference_id = $1 and s.agency_id = $2 and s.kind in ('CONVENER', 'VICE_CONVENER') and (h.to_day is null or h.to_day > $3)`,
    [conferenceId, agencyId, last]);
  return null;
}

/** Since when the unit is a member, if it is on the day or will be; whoever is only invited is none. */
async function openMembership(tx: Tx, { conferenceId, agencyId }: Unit, day: Day): Promise<Day | null> {
  const [row] = await tx.query<{ since: Day }>(
    `select from_day as since from conference_membership where conference_id = $1 and agency_id = $2 and role <> 'INVITED' and (to_day is null or to_day >= $3)`, [conferenceId, agencyId, day]);
  return row?.since ?? null;
}
