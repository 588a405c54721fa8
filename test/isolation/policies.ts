import type { Client } from 'pg';
import { ActorOfAccount } from '@portal/agencies';
import { SystemClock } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { DataSource } from 'typeorm';

/** A policy that decides what a reader sees; `using` is what it asks. */
export interface Policy { readonly table: string; readonly name: string; readonly using: string }
/** What came of opening one: who saw more rows of its table, and what a reader was shown by it. */
export interface Opened { readonly policy: string; readonly table: string; readonly seen: readonly string[]; readonly named: string | null }

const POLICIES = `
  select c.relname as table, p.polname as name, pg_get_expr(p.polqual, p.polrelid) as using
    from pg_policy p join pg_class c on c.oid = p.polrelid
   where c.relnamespace = 'public'::regnamespace and p.polcmd in ('r', '*') and pg_get_expr(p.polqual, p.polrelid) <> 'true'
     and (p.polroles = '{0}' or exists (select 1 from pg_roles r where r.oid = any (p.polroles) and r.rolname = 'portal_api'))
   order by 1, 2`;

/** Policies whose opening shows none of these readers anything: each with what would have to be there for one, or with what keeps it from him besides. */
export const SILENT: Readonly<Record<string, string>> = {
  minutes_opinion_recused: 'there are rows; they are read through the lines of a share, which minutes_share_line_recused keeps already',
  minutes_handling_recused: 'there are rows; they are read through the lines of a share, which minutes_share_line_recused keeps already',
  minutes_update_recused: 'there are rows; they are read by who writes along, whose door these questions do not open',
  journal_recused: 'there are rows; they are read beside their matter only, which party_recused keeps already',
  agenda_item_written: 'an item that goes round in writing, on a case from which a reader stepped back',
  case_closing_own: 'a case that was closed', transfer_waiver_own: 'a transfer that somebody asks to leave out', subject_read: 'a subject whose name one agency keeps to itself',
  collision_side_handed: 'a case of the police on both sides', subject_handed: 'a subject of the police', stored_file_handed: 'the deputy sees a file by who uploaded it, not by its agency',
  ledger_import_handed: 'a sheet that the police checked', ledger_import_own: 'a sheet that was checked', ledger_layout_handed: 'columns that the police saved', ledger_layout_read: 'columns that somebody saved',
  deadline_interval_party: 'a clock that was paused', matter_fact_own: 'facts that an agency keeps of a matter', delivery_item_own: 'a digest that was sent', notice_preference_own: 'a choice of mails',
  meeting_correction_read: 'something corrected on the day of a meeting', minutes_snapshot_recused: 'a text long enough to be put together', minutes_snapshot_write: 'a text long enough to be put together',
  money_receipt_read: 'money that came in', outcome_follow_up_read: 'a measure that was followed up', outcome_measure_read: 'a measure', outcome_publication_read: 'an outcome that was published',
  supervision_reply_read: 'a step that was answered', supervision_report_read: 'a report on a listed case', topic_agency_read: 'a topic that names units', topic_link_read: 'a topic that quotes a matter',
};

/** Asks the portal as a reader; the first thing it should not have shown him, by the query that did. */
export type Look = (accounts: readonly string[], table: string) => Promise<string | null>;

/**
 * Opens each policy of the schema in turn, as if it said `true`, and looks who is shown what because of it: first at the rows of its own table, then, if there are
 * more for anybody, by the queries of the portal. What no query names is not proved by these tests.
 *
 * @param only a pattern of the policies’ names; `rows`: of every one, and only who has more rows
 */
export async function openEachPolicy(superuser: Client, apiUrl: string, accounts: readonly string[], look: Look, only = ''): Promise<Opened[]> {
  const source = await new DataSource({ type: 'postgres', url: apiUrl }).initialize();
  const db = new Database(source, new SystemClock());
  try {
    const actors = new Map<string, Actor>();
    for (const account of accounts) actors.set(account, await new ActorOfAccount(db).run(account, 'policies'));
    const rowsOf = async (table: string): Promise<Map<string, number>> => new Map(await Promise.all([...actors].map(async ([account, actor]) => {
      const [row] = await db.read<{ n: number }>(actor, { name: `rows-of-${table}`, text: `select count(*)::int as n from ${table}` }, []);
      return [account, row?.n ?? 0] as const;
    })));
    const { rows: policies } = await superuser.query<Policy>(POLICIES);
    const results: Opened[] = [];
    for (const policy of policies.filter(({ name }) => only === 'rows' || new RegExp(only).test(name))) {
      const before = await rowsOf(policy.table);
      results.push(await whileOpen(superuser, policy, async () => {
        const after = await rowsOf(policy.table);
        const seen = accounts.filter((account) => (after.get(account) ?? 0) > (before.get(account) ?? 0));
        return { policy: policy.name, table: policy.table, seen, named: seen.length === 0 ? null : only === 'rows' ? `${seen.length} readers` : await look(seen, policy.table) };
      }));
      console.log(lineOf(results.at(-1)));
    }
    return results;
  } finally {
    await source.destroy();
  }
}

async function whileOpen<T>(superuser: Client, { table, name, using }: Policy, then: () => Promise<T>): Promise<T> {
  await superuser.query(`alter policy ${name} on ${table} using (true)`);
  try {
    return await then();
  } finally {
    await superuser.query(`alter policy ${name} on ${table} using (${using})`);
  }
}

const lineOf = (opened?: Opened): string =>
  (opened ? `${opened.policy}: ${opened.named ?? (opened.seen.length === 0 ? 'SILENT, no row more for anybody' : `SILENT, rows for ${opened.seen.join(', ')}`)}` : '');
