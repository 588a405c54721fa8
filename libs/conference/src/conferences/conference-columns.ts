import { type AgencyView, regionJson, type RegionView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';

/** One conference as the list shows it. */
export interface ConferenceSummary {
  readonly id: string; readonly name: string; readonly legalBasis: string; readonly region: RegionView; readonly office: AgencyView; readonly lead: AgencyView | null;
  readonly memberCount: number;
  /** The acting agency is its office or one of its members. */
  readonly mine: boolean;
}

/** Columns of a conference `c` in its region `rc`: $1 is the acting agency, $2 the day. */
export const CONFERENCE_COLUMNS = `
  c.id, c.name, c.legal_basis as "legalBasis", ${regionJson('rc')} as region, ${agencyAt('c.office_agency_id')} as office,
  (select ${agencyAt('m.agency_id')} from conference_membership m where m.conference_id = c.id and m.role = 'LEAD' and m.from_day <= $2::date and (m.to_day is null or m.to_day >= $2::date) limit 1) as lead,
  (select count(*)::int from conference_membership m where m.conference_id = c.id and m.role <> 'INVITED' and m.from_day <= $2::date and (m.to_day is null or m.to_day >= $2::date)) as "memberCount",
  (c.office_agency_id = $1 or exists (select 1 from conference_membership m where m.conference_id = c.id and m.agency_id = $1 and m.from_day <= $2::date and (m.to_day is null or m.to_day >= $2::date))) as mine`;
