/** The ground of a measurement: an own Postgres, a migrated database with the directory, and the generated matters. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bootstrap, connected, named } from '../apps/local/bootstrap.mjs';
import { build } from '../apps/local/build.mjs';
import { DIST, LOCAL, ROOT } from '../apps/local/paths.mjs';
import { startPostgres } from '../apps/local/postgres.mjs';
import { secret } from '../apps/local/secrets.mjs';

const run = promisify(execFile);
const SECRETS = join(LOCAL, 'bench', 'secrets.json');
/** The instant up to which the generated matters reach: fixed, so that a size is the same data on every machine. */
export const ANCHOR = '2026-11-16T10:00:00+08:00';
export const SIZES = { smoke: 1_000, '10k': 10_000, '1m': 1_000_000 };

/**
 * Opens the database of a size, generating it the first time.
 * @param {keyof typeof SIZES} size
 * @param {(line: string) => void} say
 */
export async function openWorld(size, say = console.log) {
  const built = await build({ parts: ['server'] });
  if (built.length > 0) say(`built: ${built.join(', ')}`);
  const dataDir = join(LOCAL, 'bench', 'pg');
  const cluster = await startPostgres({ dataDir, secretsFile: SECRETS });
  // Another measurement may be using it: the last one turns the light off.
  const stop = async () => { if (!(await isUsed(cluster.superUrl))) await cluster.stop(); };
  try {
    const database = `bench_${size}`;
    const addresses = await bootstrap(cluster.superUrl, SECRETS, database);
    const superUrl = named(cluster.superUrl, { database });
    const env = { ...process.env, DATABASE_URL: addresses.ownerUrl, SECRET_KEY: secret(SECRETS, 'secretKey') };
    await run(process.execPath, [join(DIST, 'migrations/run.js')], { cwd: ROOT, env });
    if (!(await isGenerated(superUrl))) {
      await run(process.execPath, [join(DIST, 'apps/demo/src/main.js'), '--directory'], { cwd: ROOT, env });
      await generate(superUrl, SIZES[size], say);
    }
    return { ...addresses, superUrl, dataDir: cluster.dataDir, stop, secretKey: env.SECRET_KEY };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isUsed = (superUrl) => connected(superUrl, async (client) =>
  (await client.query(`select exists (select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()) as used`)).rows[0].used);

const isGenerated = (superUrl) =>
  connected(superUrl, async (client) => (await client.query(`select to_regclass('bench.done') is not null as done`)).rows[0].done);

/** Fills a migrated database that has a directory and nothing else; where it was interrupted it goes on. */
export async function generate(superUrl, n, say) {
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
    await client.query('vacuum analyze');
    await client.query('create table bench.done as select now() as at');
    const { rows: [{ size }] } = await client.query('select pg_size_pretty(pg_database_size(current_database())) as size');
    say(`generated ${n} referrals in ${((performance.now() - began) / 1000).toFixed(0)} s, ${size}`);
  });
}
