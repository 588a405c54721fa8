/** SQL: an agency oversees all that a conference `c` has decided, as its office or as the agency that leads it on a day. Who does not see all of it does not count it. */
export const oversees = (agency: string, day: string): string =>
  `(c.office_agency_id = ${agency} or exists (select 1 from conference_membership l where l.conference_id = c.id and l.role = 'LEAD' and l.agency_id = ${agency} and l.from_day <= ${day}::date and (l.to_day is null or l.to_day >= ${day}::date)))`;
