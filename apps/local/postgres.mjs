/**
 * A real Postgres for one machine, from binaries that npm installs: started when it is not running, adopted when it is.
 */
import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { findBinaries, privateFolder, runAs } from './postgres-binaries.mjs';
import { secret } from './secrets.mjs';

const run = promisify(execFile);
/** For data that may be lost, asked for by processes that end before a plan made for one value has paid for itself. */
const FAST_AND_LOOSE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'plan_cache_mode=force_generic_plan'];

/**
 * @typedef {object} Cluster
 * @property {string} superUrl the bootstrap superuser, database `postgres`
 * @property {string} ownerUrl `portal_owner`, who migrates
 * @property {string} apiUrl `portal_api`
 * @property {string} workerUrl `portal_worker`
 * @property {string} dataDir where the data really lies
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Postgres on 127.0.0.1 and makes sure of the portal's roles and its database.
 *
 * @param {object} options
 * @param {string} options.dataDir when the user Postgres runs as cannot reach it, a folder under /var/tmp is used
 * @param {string} options.secretsFile where the roles' passwords are kept
 * @param {number} [options.port] default: a free one
 * @param {boolean} [options.fsync] off only where the data may be lost, as in tests
 * @returns {Promise<Cluster>}
 */
export async function startPostgres({ dataDir: wanted, secretsFile, port, fsync = true }) {
  const user = runAs(wanted);
  const dataDir = privateFolder(wanted, user);
  const bin = findBinaries(user);
  const pgCtl = (...args) => run(join(bin, 'pg_ctl'), ['-D', dataDir, ...args], { ...user, cwd: '/' });
  const password = secret(secretsFile, 'postgres');

  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise({ bin, dataDir, user, password });
  let listening = await runningPort(pgCtl, dataDir);
  if (listening === undefined) {
    listening = port ?? (await freePort());
    await start(pgCtl, dataDir, listening, fsync);
  }

  const superUrl = `postgres://postgres:${password}@127.0.0.1:${listening}/postgres`;
  const stop = async () => {
    if ((await runningPort(pgCtl, dataDir)) !== undefined) await pgCtl('stop', '-m', 'fast', '-w');
  };
  try {
    return { superUrl, ...(await bootstrap(superUrl, secretsFile)), dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port nobody listens on at the moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function initialise({ bin, dataDir, user, password }) {
  const file = join(dirname(dataDir), `.initdb-${process.pid}`);
  writeFileSync(file, password, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
  try {
    await run(join(bin, 'initdb'), [
      '-D', dataDir, '--username=postgres', `--pwfile=${file}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync',
    ], { ...user, cwd: '/' });
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
}

async function start(pgCtl, dataDir, port, fsync) {
  const settings = [
    'listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC',
    'max_connections=200', ...(fsync ? [] : FAST_AND_LOOSE),
  ];
  const log = join(dataDir, 'server.log');
  try {
    await pgCtl('start', '-w', '-t', '60', '-l', log, '-o', settings.map((setting) => `-c ${setting}`).join(' '));
  } catch (error) {
    throw new Error(`Postgres did not start; see ${log}.\n${error.stderr ?? error.message}`);
  }
}

/** `pg_ctl status` exits 0 when running, 3 when not; the fourth line of postmaster.pid is the port. */
async function runningPort(pgCtl, dataDir) {
  try {
    await pgCtl('status');
  } catch (error) {
    if (error.code === 3) return undefined;
    throw error;
  }
  return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3]);
}
