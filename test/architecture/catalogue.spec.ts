import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

/**
 * Tables without an agency's data, each with the reason. Everything else has row-level security, forced. The list is a
 * reviewed artefact: a new name here is a decision that all agencies may read the table.
 */
const GLOBAL_TABLES = [
  'migrations', // what ran
  'region', 'agency_kind', 'agency', 'joint_conference', 'conference_membership', 'seat', 'seat_holding', 'person', // the public directory and its posts
  'account', 'session', 'sign_in_attempt', 'sign_in_source', 'totp_use', 'api_client', 'calendar_feed', // read before any agency is known; granted narrowly
  'seat_leave', 'stand_in_rule', // who is away and who stands in: as public as who sits where
  'deadline_rule', 'cal_day', 'cal_notice', // law and calendar
  'reconciliation', 'delivery_alarm', // numbers of the whole portal
  'gate_rule', 'transfer_criterion', // what stands before an act, and from which amount on: rules as rows
];
/** Functions that run with their owner's rights, each checking the caller's agency itself. */
const DEFINERS = [
  'party_put', 'party_remove', 'party_list', 'party_seal', 'sealed_referrals', 'person_recused', 'journal_seal', 'ledger_search', 'joint_sync', 'joint_settle_reply', 'collision_match', 'collision_notice', 'collision_notice_received', 'collision_settle', 'transfers_due', 'recused_present',
  'meeting_link_spend',
  'meeting_guest_of',
  'stand_in_places',
  'minutes_kept_back', 'agenda_hides_lines',
  'written_owed', 'written_done', 'written_recused',
  'data_statements_overdue',
  'bulletin_all_received',
  'data_upload_erase', // the worker's: takes uploads away out of which a table was handed over, and no others
  'data_fetch_again', // serves who asked and the office, at the request whose dispute they end
  'access_facts', // serves the administrator who answers for the agency asked about, and nobody else
];
const RUNTIME_ROLES = ['portal_api', 'portal_worker'];

let db: TestDatabase;
let client: Client;
beforeAll(async () => {
  db = await createTestDatabase();
  client = new Client(db.superUrl);
  await client.connect();
});
afterAll(async () => { await client.end(); await db.drop(); });

const names = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<{ name: string }>(sql, values)).rows.map(({ name }) => name);

it('forces row-level security on every table with an agency’s data', async () => {
  expect(await names(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) and relname <> all($1) order by 1`, [GLOBAL_TABLES])).toEqual([]);
});

it('has a policy wherever security is on', async () => {
  expect(await names(
    `select c.relname as name from pg_class c where c.relrowsecurity and c.relnamespace = 'public'::regnamespace
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`)).toEqual([]);
});

it('reads views with the rights of the reader', async () => {
  expect(await names(
    `select relname as name from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
       and not coalesce(reloptions::text like '%security_invoker=true%', false)`)).toEqual([]);
});

it.each(RUNTIME_ROLES)('%s reaches no materialised view and no unlisted definer function', async (role) => {
  expect(await names(`select relname as name from pg_class where relkind = 'm' and has_table_privilege($1, oid, 'select')`, [role])).toEqual([]);
  expect(await names(
    `select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
       and has_function_privilege($1, oid, 'execute') and proname <> all($2)`, [role, DEFINERS])).toEqual([]);
});

it.each(RUNTIME_ROLES)('%s owns nothing in public and stands over no rule', async (role) => {
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or has_schema_privilege($1, 'public', 'create')
         or exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as bad
       from pg_roles r where rolname = $1`, [role]);
  expect(rows).toEqual([{ bad: false }]);
});

it('lets the runtime delete nothing that was issued', async () => {
  const deletable = await names(
    `select table_name as name from information_schema.role_table_grants
      where grantee = 'portal_api' and privilege_type in ('DELETE', 'TRUNCATE') and table_schema = 'public' order by 1`);
  // A draft's own lists are replaced as a whole while it is a draft; nothing else goes.
  expect(deletable).toMatchSnapshot();
});

it('changes no row of the journal from any runtime role', async () => {
  expect(await names(
    `select grantee || ' ' || privilege_type as name from information_schema.role_table_grants
      where table_name = 'journal_entry' and grantee like 'portal_%' and grantee <> 'portal_owner' and privilege_type not in ('SELECT', 'INSERT')`)).toEqual([]);
});

it('keeps instants with their zone, days as days, money as numeric', async () => {
  expect(await names(
    `select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name <> 'migrations'
        and (data_type = 'timestamp without time zone' or data_type in ('real', 'double precision', 'money'))`)).toEqual([]);
});

it('gives every foreign key an index to stand on', async () => {
  expect(await names(
    `select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) order by 1`)).toMatchSnapshot();
});
