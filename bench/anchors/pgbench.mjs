/** Anchor (a): the hand-written statements by pgbench, prepared and pipelined, under portal_api with isolation. What the database alone can do. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CASE, INBOX, SUBMIT } from './statements.mjs';

const run = promisify(execFile);
/** Each call opens new connections: they take the plan that the kept connections of the servers have long settled on. */
const SETTLED = { PGOPTIONS: '-c plan_cache_mode=force_generic_plan' };
const HOME = '/usr/lib/postgresql';

/** The newest pgbench of this machine; installed from Debian when we may. @returns {Promise<string | null>} */
export async function findPgbench() {
  const newest = () => (existsSync(HOME) ? readdirSync(HOME) : []).sort((a, b) => Number(b) - Number(a)).map((version) => join(HOME, version, 'bin', 'pgbench')).find(existsSync);
  if (!newest() && process.getuid() === 0) await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-contrib']).catch(() => undefined);
  return newest() ?? null;
}

const picked = (column) => `(select ${column} from bench.pick where n = :n)`;
/** In a pipeline a statement cannot use the answer of another: each looks its own case up, by primary key. */
const transaction = (...statements) => `\\set n random(1, :picks)\n\\startpipeline\nbegin;
select set_config('app.agency', agency::text, true) from bench.pick where n = :n;\n${statements.join(';\n')};\ncommit;\n\\endpipeline\n`;
const flat = (sql, ...values) => sql.replace(/\s+/g, ' ').replace(/\$(\d)/g, (_, place) => values[place - 1]).trim();

const SCRIPTS = {
  inbox: transaction(flat(INBOX, picked('agency'), 'now()')),
  case: transaction(flat(CASE, picked('referral'), picked('agency'), 'now()')),
  submit: `begin;\nselect set_config('app.agency', agency::text, true), id as draft from bench.draft where n = (select nextval('bench.draft_taken')) \\gset
${flat(SUBMIT[0], ':draft::uuid', 'now()')} \\gset\n${flat(SUBMIT[1], ':draft::uuid', ':agency::uuid', 'now()', ':clock::uuid')};\ncommit;\n`,
};

/**
 * @param {string} pgbench
 * @param {{ operation: keyof typeof SCRIPTS, url: string, picks: number, connections: number, seconds?: number, count?: number }} options
 * @returns {Promise<{ rate: number, mean: number }>} transactions per second, and their mean length in milliseconds
 */
export async function runPgbench(pgbench, { operation, url, picks, connections, seconds, count }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const script = join(folder, `${operation}.sql`);
  writeFileSync(script, SCRIPTS[operation]);
  const length = seconds === undefined ? ['-t', String(Math.ceil(count / connections))] : ['-T', String(Math.ceil(seconds))];
  const { stdout } = await run(pgbench, ['-n', '-M', 'prepared', '-c', String(connections), '-j', '1', '-D', `picks=${picks}`, ...length, '-f', script, url], { env: { ...process.env, ...SETTLED } })
    .finally(() => rmSync(folder, { recursive: true }));
  const failed = Number(/failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
  if (failed > 0) throw new Error(`pgbench ${operation}: ${failed} failed`);
  return { rate: Number(/^tps = ([\d.]+)/m.exec(stdout)[1]), mean: Number(/latency average = ([\d.]+)/.exec(stdout)[1]) };
}
