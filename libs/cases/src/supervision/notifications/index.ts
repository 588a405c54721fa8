import '../messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { CONVENERS, type MatterSummary, OFFICE_SEATS, officeTelling, recipesOf, telling, WORKERS } from '../../matters/tellings.js';

const owner = (text: string) => telling('OWNER', [...WORKERS, ...OFFICE_SEATS], text, 'SUPERVISION_OWNER');
const responsible = (text: string) => telling('PARTICIPANT', WORKERS, text, 'SUPERVISION_RESPONSIBLE');
/** The lead agency sits as supervisor, or as owner where it nominated itself: its conveners are told either way. */
const conveners = (text: string, email = true) => (['SUPERVISOR', 'OWNER'] as const).map((role) => telling(role, CONVENERS, text, 'SUPERVISION_CONVENER', { urgent: email, email }));

const LISTED_TELLINGS = {
  'supervision.nominated': [...conveners('supervision.nominated'), officeTelling('supervision.nominated.office')],
  'supervision.listed': [owner('supervision.listed'), responsible('supervision.listed'), officeTelling('supervision.listed')],
  'supervision.returned': [owner('supervision.returned'), officeTelling('supervision.returned')],
  'supervision.reported': [owner('supervision.reported'), ...conveners('supervision.reported', false), officeTelling('supervision.reported')],
  'supervision.delisting-requested': [...conveners('supervision.delisting-requested'), officeTelling('supervision.delisting-requested')],
  'supervision.delisting-refused': [owner('supervision.delisting-refused'), responsible('supervision.delisting-refused')],
  'supervision.delisted': [owner('supervision.delisted'), responsible('supervision.delisted'), officeTelling('supervision.delisted')],
};
const STEP_TELLINGS = {
  'supervision.step-issued': [telling('RECEIVER', [...WORKERS, 'AGENCY_HEAD'], 'supervision.step-issued', 'STEP_TARGET', { urgent: true })],
  'supervision.step-answered': [telling('OWNER', [...OFFICE_SEATS, ...CONVENERS], 'supervision.step-answered', 'STEP_ISSUER')],
};

const due = (condition: string): string => `(select to_char(min(c.due_at) at time zone 'Asia/Shanghai' - interval '1 second', 'YYYY-MM-DD') ${condition})`;
const LISTED = `
  select l.number, g.short_name as "from",
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role,
                   'due', ${due(`from supervision_measure c where c.supervision_id = l.id and c.agency_id = p.agency_id and c.done_at is null and l.state = 'LISTED'`)})) from party p where p.object_id = l.id) as parties
    from listed_supervision l join agency g on g.id = l.agency_id where l.id = $1`;
const STEP = `
  select t.number, g.short_name as "from",
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role,
                   'due', case when p.role = 'RECEIVER' then ${due('from supervision_step c where c.id = t.id')} end)) from party p where p.object_id = t.id) as parties
    from supervision_step t join agency g on g.id = t.agency_id where t.id = $1`;

export const SUPERVISION_FACTS: FactsOfDomain = {
  recipes: [
    ...recipesOf(LISTED_TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(LISTED, [id]))[0] ?? null),
    ...recipesOf(STEP_TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(STEP, [id]))[0] ?? null),
  ],
  silent: [],
};
