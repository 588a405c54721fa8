import type { Client } from 'pg';
import { ActorOfAccount } from '@portal/agencies';
import { SystemClock } from '@portal/kernel';
import { Database } from '@portal/platform';
import { DataSource } from 'typeorm';
import type { Allowed } from './oracle.js';

/** Tables of matters, and what the schema calls such a matter: where the list of what a reader may know of knows the kind. */
const MATTERS: Readonly<Record<string, string>> = {
  bulletin: 'Bulletin', campaign: 'Campaign', campaign_brief: 'CampaignBrief', campaign_report: 'CampaignReport', case_record: 'Case', catalogue_entry: 'CatalogueEntry', consultation: 'Consultation',
  data_request: 'DataRequest', joint_investigation: 'JointInvestigation', listed_supervision: 'ListedSupervision', meeting: 'Meeting', minutes: 'Minutes', outcome: 'Outcome', referral: 'Referral',
  resolution: 'Resolution', responsibility_list: 'ResponsibilityList', seal_request: 'SealRequest', supervision_step: 'SupervisionStep', topic: 'Topic', typical_case: 'TypicalCase',
};

/** Rows that name a matter by its id and are of another, are what a reader keeps of it, or say what he himself did or was told. */
const BESIDE: ReadonlySet<string> = new Set([
  'referral.case_id', 'referral.origin_id', 'consultation.case_id', 'joint_investigation.case_id', 'listed_supervision.case_id', 'collision_side.case_id', 'ledger_entry.case_id',
  'bulletin.case_id', 'bulletin_version.case_id',
  'data_request_content.object_id', 'data_use.object_id', 'journal_entry.object_id', 'notification.object_id', 'recusal.object_id', 'recusal_place.object_id', 'resolution_link.object_id',
  'resolution.minutes_id', 'minutes_receipt.minutes_id', 'campaign_brief.campaign_id', 'bulletin_taken_back.bulletin_id',
]);

/** What an agency keeps for itself of matters that others know of too: its own rows alone. */
const ITS_OWN = ['data_connector', 'data_fetch'] as const;

/** Each matter's own table, and each that says of which matter its rows are, straight or over the rows they hang on; or only that they are of some matter. */
const OF_MATTERS = `
  with recursive of_matter as (
    select t.oid as relation, a.attnum as place, t.relname as matter from pg_class t join pg_attribute a on a.attrelid = t.oid
     where t.relnamespace = 'public'::regnamespace and t.relname = any ($1) and a.attname = 'id'
    union
    select k.conrelid, k.conkey[1], o.matter from pg_constraint k join of_matter o on o.relation = k.confrelid and o.place = k.confkey[1] where k.contype = 'f')
  select t.relname as table, a.attname as column, o.matter
    from of_matter o join pg_class t on t.oid = o.relation join pg_attribute a on a.attrelid = t.oid and a.attnum = o.place
   where t.relnamespace = 'public'::regnamespace and (a.attname = 'id' and t.relname = o.matter or has_column_privilege('portal_api', t.oid, a.attnum, 'select'))
  union
  select t.relname, a.attname, null from pg_class t join pg_attribute a on a.attrelid = t.oid
   where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relrowsecurity and a.attname = 'object_id' and a.atttypid = 'uuid'::regtype and has_column_privilege('portal_api', t.oid, a.attnum, 'select')
   order by 1, 2`;

/** What the database by itself, whatever is asked of it, shows each reader of matters that it should not know of: the second wall, looked at without the first. */
export async function rowsShown(superuser: Client, apiUrl: string, readers: Iterable<readonly [account: string, { readonly allowed: Allowed }]>, only?: string): Promise<string[]> {
  const source = await new DataSource({ type: 'postgres', url: apiUrl }).initialize();
  const db = new Database(source, new SystemClock());
  try {
    const { rows: tables } = await superuser.query<{ table: string; column: string; matter: string | null }>(OF_MATTERS, [Object.keys(MATTERS)]);
    const shown: string[] = [];
    for (const [account, { allowed }] of readers) {
      const some = new Set(Object.values(allowed.ids).flatMap((ids) => [...ids]));
      const actor = await new ActorOfAccount(db).run(account, 'rows');
      for (const { table, column, matter } of tables.filter((each) => (only === undefined || each.table === only) && !BESIDE.has(`${each.table}.${each.column}`))) {
        const rows = await db.read<{ id: string }>(actor, { name: `rows-${table}-${column}`, text: `select distinct ${column} as id from ${table} where ${column} is not null` });
        const known = matter === null ? some : allowed.ids[MATTERS[matter] ?? ''];
        shown.push(...rows.filter(({ id }) => !known?.has(id)).map(({ id }) => `${account}: ${table}.${column} ${id}`));
      }
      for (const table of ITS_OWN.filter((each) => only === undefined || each === only)) {
        const rows = await db.read<{ id: string }>(actor, { name: `rows-${table}-own`, text: `select distinct agency_id as id from ${table}` });
        shown.push(...rows.filter(({ id }) => id !== actor.agencyId).map(({ id }) => `${account}: ${table} of the agency ${id}`));
      }
    }
    return shown;
  } finally {
    await source.destroy();
  }
}
