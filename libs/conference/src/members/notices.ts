import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import { seatedAt } from '../matters/seated.sql.js';

const UNIT = [...WORKERS, 'AGENCY_HEAD', ...OFFICE_SEATS] as const;
const unit = (text: string) => telling('OWNER', UNIT, text, 'MEMBER_UNIT');
const conveners = (text: string) => [telling('SUPERVISOR', CONVENERS, text, 'MEMBER_CONVENER')];
const office = (text: string) => telling('OFFICE', OFFICE_SEATS, text, 'CONFERENCE_OFFICE');
/** In the summary the administrator stands as FORWARDER: who passes on what was decided, where somebody has to get an account. */
const administrator = telling('FORWARDER', ['ADMINISTRATOR'], 'member.accounts', 'MEMBER_ADMINISTRATOR');

const TELLINGS = {
  'member.proposed': [office('member.proposed')],
  'member.checked': [...conveners('member.checked')],
  'member.returned': [unit('member.returned')],
  'member.confirmed': [unit('member.confirmed'), office('member.confirmed'), administrator],
  'member.refused': [unit('member.refused'), office('member.refused')],
  'member.withdrawn': [office('member.withdrawn')],
  'member.settled': [unit('member.settled')],
};

const SUMMARY = `
  select m.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from (
           select s.agency_id, s.role from ${seatedAt('m')} s
           union all
           select c.office_agency_id, 'FORWARDER' from joint_conference c where c.id = m.conference_id and exists (
             select 1 from member_change_person n where n.change_id = m.id and n.name is not null and not exists (select 1 from account a where a.person_id = n.person_id))) p) as parties
    from member_change m join agency g on g.id = m.agency_id where m.id = $1`;

export const MEMBER_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
