/**
 * SQL condition: a published list `l` is in force on a day (from its 00:00, Asia/Shanghai), until another of the same unit is. A unit that has left every
 * conference it sat in answers for nothing any longer.
 */
export const inForceOn = (day: string): string => `l.state = 'PUBLISHED' and l.in_force_from <= ${day}
  and not exists (select 1 from responsibility_list n where n.agency_id = l.agency_id and n.state = 'PUBLISHED' and n.in_force_from > l.in_force_from and n.in_force_from <= ${day})`;

/** SQL condition: the agency sits in a conference on a day, or never sat in one. */
export const stillSits = (agency: string, day: string): string => `(not exists (select 1 from conference_membership m where m.agency_id = ${agency})
  or exists (select 1 from conference_membership m where m.agency_id = ${agency} and m.from_day <= ${day} and (m.to_day is null or m.to_day >= ${day})))`;

/** SQL columns: an entry `e` of a list `l` of an agency `a`, its contact seat `s`, as `DutyClaim`. */
export const CLAIM_COLUMNS = `l.id as "listId", l.edition, e.id as "entryId", e.no, e.duty, e.basis, e.department, e.contact_seat_id as "contactSeatId", s.title as contact, e.role, e.matters, e.problems,
  e.region_code as "regionCode", e.below, l.in_force_from::text as "inForceFrom",
  jsonb_build_object('id', a.id, 'name', a.name, 'shortName', a.short_name, 'kind', a.kind, 'kinds', array_prepend(a.kind, a.also_kinds), 'regionCode', a.region_code) as unit`;
export const CLAIM_TABLES = `responsibility_entry e join responsibility_list l on l.id = e.list_id join agency a on a.id = l.agency_id join seat s on s.id = e.contact_seat_id`;
