import { agencyAt } from '../../matters/matter.sql.js';

/** SQL: nobody holds a seat on a day. */
export const vacantOn = (seat: string, day: string): string =>
  `not exists (select 1 from seat_holding h where h.seat_id = ${seat} and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day}))`;

/** SQL: the day from which the next version of the same unit is in force. */
export const untilOf = (l: string): string =>
  `(select min(n.in_force_from) from responsibility_list n where ${l}.state = 'PUBLISHED' and n.agency_id = ${l}.agency_id and n.state = 'PUBLISHED' and n.in_force_from > ${l}.in_force_from)`;

/** SQL: an entry `e` as an `EntryView`, key by key. */
export const ENTRY_KEYS = (day: string): string => `'id', e.id, 'key', e.key, 'no', e.no, 'duty', e.duty, 'basis', e.basis, 'department', e.department, 'contactSeatId', e.contact_seat_id,
  'contact', (select s.title from seat s where s.id = e.contact_seat_id), 'vacant', ${vacantOn('e.contact_seat_id', day)}, 'role', e.role, 'matters', e.matters, 'problems', e.problems,
  'regionCode', e.region_code, 'region', (select r.name from region r where r.code = e.region_code), 'below', e.below`;

export const entriesOf = (list: string, day: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${ENTRY_KEYS(day)}) order by e.no), '[]') from responsibility_entry e where e.list_id = ${list})`;

export const editionJson = (l: string): string =>
  `jsonb_build_object('id', ${l}.id, 'edition', ${l}.edition, 'state', ${l}.state, 'inForceFrom', ${l}.in_force_from, 'inForceUntil', ${untilOf(l)})`;

export { agencyAt };
