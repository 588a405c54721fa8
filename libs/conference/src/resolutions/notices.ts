import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';

const lead = (text: string, urgent = false) => telling('RECEIVER', WORKERS, text, 'RESOLUTION_LEAD', { urgent });
const support = (text: string, email = true) => telling('PARTICIPANT', WORKERS, text, 'RESOLUTION_SUPPORT', { email });
const office = (text: string, email = true) => telling('OWNER', OFFICE_SEATS, text, 'CONFERENCE_OFFICE', { email });
const conveners = (text: string) => telling('SUPERVISOR', CONVENERS, text, 'RESOLUTION_CONVENER', { urgent: true });
const units = (text: string) => [lead(text), support(text)];

const TELLINGS = {
  'resolution.issued': [lead('resolution.issued', true), support('resolution.issued')],
  'resolution.signed': [office('resolution.signed', false)],
  'resolution.progressed': [office('resolution.progressed', false)],
  'resolution.reported': [office('resolution.reported'), support('resolution.reported.support')],
  'resolution.confirmed': [office('resolution.confirmed', false)],
  'resolution.returned': units('resolution.returned'),
  'resolution.closed': units('resolution.closed'),
  'resolution.cancelled': [...units('resolution.cancelled'), office('resolution.cancelled')],
  'resolution.deferral-asked': [conveners('resolution.deferral-asked'), office('resolution.deferral-asked.office', false)],
  'resolution.deferral-granted': [...units('resolution.deferral-granted'), office('resolution.deferral-granted', false)],
  'resolution.handed-over': [...units('resolution.handed-over'), office('resolution.handed-over', false)],
  'resolution.deferral-refused': [...units('resolution.deferral-refused'), office('resolution.deferral-refused', false)],
};

/** By what each is told: as the office, as the agency whose convener decides, as a unit that is named. An agency may be two of them; who only looks on is none. */
const SUMMARY = `
  select e.number, g.short_name as "from",
         (select json_agg(s) from (
            select e.agency_id as "agencyId", 'OWNER' as role, null as due
            union all select k.agency_id, 'SUPERVISOR', null from conference_membership k where k.conference_id = e.conference_id and k.role = 'LEAD' and k.to_day is null
            union all select u.agency_id, case u.role when 'LEAD' then 'RECEIVER' else 'PARTICIPANT' end, case when e.closed_at is null then e.due_on::text end
              from resolution_unit u where u.resolution_id = e.id) s) as parties
    from resolution e join agency g on g.id = e.agency_id where e.id = $1`;

export const RESOLUTION_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
/** What is only read where it stands. */
export const RESOLUTION_SILENT: readonly string[] = ['resolution.linked'];
