/**
 * SQL: who sits at a matter `x` of a conference, by agency and role, for a notice. The lead agency, which decides, stands there as
 * supervisor even where it sits as owner of its own matter.
 */
export const seatedAt = (x: string): string => `(
  select p.agency_id, p.role from party p where p.object_id = ${x}.id
  union all
  select p.agency_id, 'SUPERVISOR' from party p
    join conference_membership k on k.conference_id = ${x}.conference_id and k.agency_id = p.agency_id and k.role = 'LEAD' and k.to_day is null
   where p.object_id = ${x}.id and p.role = 'OWNER')`;
