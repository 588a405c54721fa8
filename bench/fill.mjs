/** Runs generate.sql. */
import { readFileSync } from 'node:fs';
import { connected } from '../apps/local/bootstrap.mjs';

/** The instant up to which the generated matters reach: fixed, so that a size is the same data on every machine. */
export const ANCHOR = '2026-11-16T10:00:00+08:00';

/** Fills a migrated database that has a directory and nothing else; where it was interrupted it goes on. */
export async function fill(superUrl, n, say) {
  const began = performance.now();
  const statements = readFileSync(new URL('generate.sql', import.meta.url), 'utf8')
    .replaceAll('@N', String(n)).replaceAll('@ANCHOR', `'${ANCHOR}'`).split(/^--;$/m);
  await connected(superUrl, async (client) => {
    await client.query(`set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set max_parallel_workers_per_gather = 0;
      create schema if not exists bench; create table if not exists bench.step (done int primary key)`);
    const { rows: [{ last }] } = await client.query('select coalesce(max(done), -1)::int as last from bench.step');
    for (const [step, statement] of statements.entries()) {
      const isSetting = /^\s*(--.*\n|\s)*(re)?set /.test(statement);
      if (step <= last && !isSetting) continue;
      const from = performance.now();
      const { command, rowCount } = await client.query(statement);
      if (!isSetting) await client.query('insert into bench.step values ($1)', [step]);
      if (rowCount > 10_000) say(`${command} ${rowCount} rows in ${((performance.now() - from) / 1000).toFixed(1)} s: ${/(?:into|table) ([\w.]+)/.exec(statement)?.[1]}`);
    }
    // Triggers did not run: ledger and lists of clocks are made of what lies there now.
    await client.query('select ledger_rebuild()');
    await client.query('select agency_clock_rebuild()');
    await client.query('vacuum analyze');
    await client.query('create table bench.done as select now() as at');
    const { rows: [{ size }] } = await client.query('select pg_size_pretty(pg_database_size(current_database())) as size');
    say(`generated ${n} referrals in ${((performance.now() - began) / 1000).toFixed(0)} s, ${size}`);
  });
}

/** What a later portal expects of every matter, for sizes generated before it did; each is made once. */
const COMPLETIONS = {
  'a row for each material': `insert into referral_material (referral_id, kind)
    select r.id, m.kind from referral r cross join unnest(array['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'OTHER']) m (kind)
     where r.kind = 'CRIMINAL' on conflict do nothing`,
  'joint investigations': readFileSync(new URL('joint.sql', import.meta.url), 'utf8'),
};

/** Brings a generated size up to what the portal of today has migrated it for. */
export async function complete(superUrl, say) {
  await connected(superUrl, async (client) => {
    await client.query(`create table if not exists bench.completed (name text primary key); set session_replication_role = replica`);
    for (const [name, statement] of Object.entries(COMPLETIONS)) {
      if ((await client.query('select 1 from bench.completed where name = $1', [name])).rowCount > 0) continue;
      let rows = 0;
      for (const part of statement.split(/^--;$/m)) rows += (await client.query(part)).rowCount ?? 0;
      await client.query('insert into bench.completed values ($1)', [name]);
      say(`completed: ${name}, ${rows} rows`);
    }
  });
}
