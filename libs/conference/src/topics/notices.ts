import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import { seatedAt } from '../matters/seated.sql.js';

const proposer = (text: string) => telling('OWNER', [...WORKERS, ...OFFICE_SEATS], text, 'TOPIC_PROPOSER');
const merged = (text: string) => telling('PARTICIPANT', WORKERS, text, 'TOPIC_PROPOSER');
const office = (text: string, email = false) => telling('OFFICE', OFFICE_SEATS, text, 'CONFERENCE_OFFICE', { email });
const conveners = (text: string) => [telling('SUPERVISOR', CONVENERS, text, 'TOPIC_CONVENER')];

const TOPIC_TELLINGS = {
  'topic.submitted': [office('topic.submitted')],
  'topic.withdrawn': [office('topic.withdrawn')],
  'topic.returned': [proposer('topic.returned')],
  'topic.merged': [proposer('topic.merged')],
  'topic.proposed': conveners('topic.proposed'),
  'topic.approved': [proposer('topic.approved'), merged('topic.approved'), office('topic.approved', true)],
  'topic.sent-back': [proposer('topic.sent-back'), merged('topic.sent-back'), office('topic.sent-back', true)],
  'topic.deferred': [proposer('topic.deferred'), merged('topic.deferred'), office('topic.deferred', true)],
};
const member = (text: string) => telling('PARTICIPANT', WORKERS, text, 'CALL_MEMBER');
const CALL_TELLINGS = { 'call.opened': [member('call.opened')], 'call.extended': [member('call.extended')], 'call.closed': [] };

/** The lead agency decides as supervisor, of its own matter too. */
const summary = (table: 'topic' | 'topic_call', due: string): string => `
  select x.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role, 'due', ${due})) from ${seatedAt('x')} p) as parties
    from ${table} x join agency g on g.id = x.agency_id where x.id = $1`;
const DUE = `to_char(x.due_at at time zone 'Asia/Shanghai' - interval '1 second', 'YYYY-MM-DD')`;

export const TOPIC_RECIPES = [
  ...recipesOf(TOPIC_TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(summary('topic', 'null'), [id]))[0] ?? null),
  ...recipesOf(CALL_TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(summary('topic_call', DUE), [id]))[0] ?? null),
];
/** What a unit does with its own draft is nobody else's to know. */
export const TOPIC_SILENT = ['topic.drafted', 'topic.edited'];
