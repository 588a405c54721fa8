import { CONVENERS, type MatterSummary, recipesOf, telling, WORKERS } from '@portal/cases';

/** Who has the report since its release: the members of that day. The office, which froze it, is not told. */
const SUMMARY = `
  select r.number, g.short_name as "from",
         (select coalesce(json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)), '[]') from party p where p.object_id = r.id and p.role <> 'OWNER') as parties
    from half_year_report r join agency g on g.id = r.agency_id where r.id = $1 and r.state = 'RELEASED'`;

/** Once, with the release: a report is released once. */
export const HALF_YEAR_RECIPES = recipesOf({
  'half-year.released': [telling('PARTICIPANT', WORKERS, 'half-year.released', 'HALF_YEAR_MEMBER'), telling('SUPERVISOR', [...CONVENERS, ...WORKERS], 'half-year.released', 'HALF_YEAR_MEMBER')],
}, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
export const HALF_YEAR_SILENT: readonly string[] = ['half-year.frozen'];
