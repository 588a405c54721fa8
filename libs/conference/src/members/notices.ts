import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import { seatedAt } from '../matters/seated.sql.js';

const UNIT = [...WORKERS, 'AGENCY_HEAD', ...OFFICE_SEATS] as const;
const unit = (text: string) => telling('OWNER', UNIT, text, 'MEMBER_UNIT');
const conveners = (text: string) => [telling('SUPERVISOR', CONVENERS, text, 'MEMBER_CONVENER')];
const office = (text: string) => telling('OFFICE', OFFICE_SEATS, text, 'CONFERENCE_OFFICE');

const TELLINGS = {
  'member.proposed': [office('member.proposed')],
  'member.checked': [...conveners('member.checked')],
  'member.returned': [unit('member.returned')],
  'member.confirmed': [unit('member.confirmed'), office('member.confirmed')],
  'member.refused': [unit('member.refused'), office('member.refused')],
  'member.withdrawn': [office('member.withdrawn')],
};

const SUMMARY = `
  select m.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from ${seatedAt('m')} p) as parties
    from member_change m join agency g on g.id = m.agency_id where m.id = $1`;

export const MEMBER_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
