import type { Day } from '@portal/kernel';
import { type Actor, type AgencyKind, anonymous, type Locale, type Permission, type SeatKind } from '@portal/platform';
import { actingHolding, type Holding } from './holding.rules.js';
import { permissionsOf } from './seat-rights.rules.js';

/** A seat someone holds today, with what an act from it is signed with. */
export interface HeldSeat extends Holding {
  readonly seatKind: SeatKind;
  readonly seatTitle: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly regionCode: string;
  /** Whose post it is, for a stand-in: "B 代 A". Null when the post is vacant. */
  readonly principalName: string | null;
}

/** A person with all the seats he holds on a day. */
export interface SeatedPerson {
  readonly personId: string;
  readonly personName: string;
  readonly locale: Locale;
  readonly seats: readonly HeldSeat[];
  /** Whether the person is recused from anything; absent where it was not asked. */
  readonly recused?: boolean;
}

/**
 * A person's seats in force on a day, as a JSON array.
 *
 * @param person the SQL of the person's id
 * @param day the SQL of the day
 */
export const heldSeatsJson = (person: string, day: string): string => `(
  select coalesce(json_agg(json_build_object(
           'id', h.id, 'seatId', h.seat_id, 'capacity', h.capacity, 'fromDay', h.from_day, 'toDay', h.to_day,
           'seatKind', s.kind, 'seatTitle', s.title, 'agencyId', g.id, 'agencyName', g.short_name, 'agencyKind', g.kind,
           'regionCode', g.region_code,
           'principalName', case when h.capacity = 'DEPUTY' then (
             select q.display_name from seat_holding o join person q on q.id = o.person_id
              where o.seat_id = h.seat_id and o.capacity <> 'DEPUTY' and o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
              order by o.from_day desc limit 1) end)), '[]')
    from seat_holding h join seat s on s.id = h.seat_id join agency g on g.id = s.agency_id
   where h.person_id = ${person} and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day}))`;

/** How a request came in. */
export interface Arrival {
  readonly requestId: string;
  readonly sessionId: string | null;
  readonly apiClientId: string | null;
  /** The language asked for with the request; the person's own when it asked for none. */
  readonly locale: Locale | null;
}

/**
 * The actor a person is today.
 *
 * @param chosenSeatId the seat last switched to; another one is taken when it is no longer held
 * @returns null when the person holds no seat on this day: then nobody acts
 */
export function actorFor(person: SeatedPerson, day: Day, chosenSeatId: string | null, arrival: Arrival): Actor | null {
  const seat = actingHolding(person.seats, day, chosenSeatId);
  if (seat === null) return null;
  const permissions = permissionsOf(seat.seatKind, seat.capacity, seat.agencyKind);
  return {
    personId: person.personId, personName: person.personName,
    seatId: seat.seatId, seatKind: seat.seatKind, seatTitle: seat.seatTitle, capacity: seat.capacity,
    onBehalfOf: seat.capacity === 'DEPUTY' ? seat.principalName ?? seat.seatTitle : null,
    agencyId: seat.agencyId, agencyName: seat.agencyName, agencyKind: seat.agencyKind, regionCode: seat.regionCode,
    permissions: arrival.apiClientId === null ? permissions : withoutSession(permissions),
    ...(person.recused === false && { recused: false }),
    apiClientId: arrival.apiClientId, sessionId: arrival.sessionId, requestId: arrival.requestId,
    locale: arrival.locale ?? person.locale,
  };
}

/** An application has no session to end or to change. */
const withoutSession = (permissions: ReadonlySet<Permission>): ReadonlySet<Permission> =>
  new Set([...permissions].filter((permission) => permission !== 'session'));

export const nobody = (arrival: Arrival): Actor => anonymous(arrival.requestId, arrival.locale ?? 'zh-CN');
