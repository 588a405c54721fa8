import { type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';

const owner = (text: string, urgent = false) => telling('OWNER', WORKERS, text, 'CATALOGUE_OWNER', { urgent });
const office = (text: string, email = true, clock = false) => telling('OFFICE', OFFICE_SEATS, text, 'CATALOGUE_OFFICE', { email, clock });

const TELLINGS = {
  'catalogue.submitted': [office('catalogue.submitted', true, true)],
  'catalogue.published': [owner('catalogue.published')],
  'catalogue.returned': [owner('catalogue.returned', true)],
  'catalogue.change-reported': [office('catalogue.change-reported', false)],
  'catalogue.extended': [office('catalogue.extended', false)],
  'catalogue.withdrawn': [office('catalogue.withdrawn', false)],
};

const SUMMARY = `
  select e.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from party p where p.object_id = e.id) as parties
    from catalogue_entry e join agency g on g.id = e.agency_id where e.id = $1`;

export const CATALOGUE_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
/** What is only read where it stands. */
export const CATALOGUE_SILENT: readonly string[] = ['catalogue.drafted', 'catalogue.edited', 'catalogue.refreshed'];
