/**
 * The portal as it runs in an office: the built api and worker as processes of their own, against a test database, a
 * real SMTP server, and either backend of the queue.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../apps/local/postgres.mjs';
import { createTestDatabase, type Layer, runFolder, type TestDatabase, withClient } from './cluster.js';
import { redisBinary, startRedis, type TestRedis } from './redis.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';
import { until } from './wait.js';

export type Queue = 'postgres' | 'redis';

export interface PortalOptions {
  /** Default: what `npm test` is at, `PORTAL_TEST_QUEUE`, else Postgres. */
  readonly queue?: Queue;
  /** `directory` (default): agencies, seats and accounts. `demo`: also the matters of the demo data. */
  readonly data?: 'directory' | 'demo';
  /** Matters made once in the run by a portal of their own, and copied from then on. */
  readonly prepared?: { readonly name: string; readonly by: (portal: RunningPortal) => Promise<unknown> };
  readonly workers?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningPortal {
  readonly baseUrl: string;
  readonly queue: Queue;
  readonly database: TestDatabase;
  /** Catches every e-mail; can be told to misbehave. */
  readonly mail: SmtpSink;
  /** null on the Postgres backend. */
  readonly redis: TestRedis | null;
  /** Kills without warning (SIGKILL) and waits until the process is gone. */
  kill(name: ProcessName): Promise<void>;
  /** Stops a process in its tracks, or lets it go on, as an overloaded machine does. */
  freeze(name: ProcessName): void;
  thaw(name: ProcessName): void;
  /** Moves the time of all its processes on, as if so much had passed: terms run out, sessions end. Resolves when each of them has it. */
  advance(milliseconds: number): Promise<void>;
  /** Now, as the portal has it. */
  now(): Date;
  /** Starts again what was killed or stopped; the api is waited for. */
  start(name: ProcessName): Promise<void>;
  /** What that process has written so far. */
  log(name: ProcessName): string;
  stop(): Promise<void>;
}

export type ProcessName = 'api' | `worker${number}`;

const ROOT = process.cwd();
const PRELOADED = ['apps/local/leash.mjs', 'test/support/moved-clock.mjs'].flatMap((file) => ['--import', join(ROOT, file)]);
const script = (name: ProcessName): string => join(ROOT, 'dist', 'apps', name === 'api' ? 'api' : 'worker', 'src', 'main.js');

export async function startPortal(options: PortalOptions = {}): Promise<RunningPortal> {
  const { data = 'directory', prepared } = options;
  const database = await createTestDatabase({ filled: prepared ? [seeded(data), preparation(data, prepared)] : [seeded(data)] });
  const files = mkdtempSync(join(runFolder(), 'files-'));
  cpSync(filesOf(prepared?.name ?? data), files, { recursive: true });
  const portal = await runPortal(database, files, options);
  return { ...portal, stop: async () => {
    await portal.stop();
    await database.drop();
    rmSync(files, { recursive: true, force: true });
  } };
}

/** The processes over a database and files that are there, and stay there when they stop. */
async function runPortal(database: TestDatabase, files: string, options: PortalOptions): Promise<RunningPortal> {
  const queue = options.queue ?? (process.env['PORTAL_TEST_QUEUE'] === 'redis' ? 'redis' : 'postgres');
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-run-'));
  const mail = await startSmtpSink();
  const redis = queue === 'redis' ? await startRedis(mustHaveRedis()) : null;
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const env = {
    ...environment(database), PORT: String(port), PUBLIC_URL: baseUrl, SMTP_URL: mail.url, REDIS_URL: redis?.url ?? '', FILES_DIR: files, ...options.env,
  };
  const running = new Map<ProcessName, ChildProcess>();
  let ahead = 0;
  const logFile = (name: ProcessName): string => join(folder, `${name}.log`);

  const start = async (name: ProcessName): Promise<void> => {
    const out = openSync(logFile(name), 'a');
    const child = spawn(process.execPath, [...PRELOADED, script(name)], { cwd: ROOT, env: { ...env, PORTAL_TEST_AHEAD_MS: String(ahead) }, stdio: ['ignore', out, out, 'ipc'] });
    closeSync(out);
    running.set(name, child);
    if (name !== 'api') return;
    await until('the api is ready', async () => {
      if (child.exitCode !== null) throw new Error(`the api ended at start:\n${readFileSync(logFile(name), 'utf8')}`);
      return (await fetch(`${baseUrl}/readyz`).catch(() => undefined))?.ok ?? false;
    }, 120_000);
  };
  const end = async (name: ProcessName, signal: NodeJS.Signals): Promise<void> => {
    const child = running.get(name);
    running.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const advance = async (milliseconds: number): Promise<void> => {
    ahead += milliseconds;
    await Promise.all([...running.values()].map(async (child) => {
      const known = once(child, 'message');
      child.send({ aheadMs: ahead });
      await known;
    }));
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...running.keys()].map((name) => end(name, 'SIGTERM')));
    await Promise.all([mail.stop(), redis?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    for (let worker = 1; worker <= (options.workers ?? 1); worker += 1) await start(`worker${worker}`);
    await start('api');
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { baseUrl, queue, database, mail, redis, start, stop, advance, now: () => new Date(Date.now() + ahead), kill: (name) => end(name, 'SIGKILL'),
    freeze: (name) => { running.get(name)?.kill('SIGSTOP'); }, thaw: (name) => { running.get(name)?.kill('SIGCONT'); }, log: (name) => readFileSync(logFile(name), 'utf8') };
}

/** Every conference has been reminded of its half-yearly meeting: else, in four months of a year, each portal under test began with those e-mails. */
const REMINDED = `
  insert into sitting_duty (id, conference_id, half_from, half_to, state, noted_at)
  select gen_random_uuid(), c.id, h.from_day, h.from_day + interval '6 months' - interval '1 day', 'DUE', now()
    from joint_conference c, (select (date_trunc('year', d) + case when extract(month from d) > 6 then interval '6 months' else interval '0' end)::date as from_day
                                from (select now() at time zone 'Asia/Shanghai' as d) t) h`;

/** The seed is the portal's own, run once per test run; every portal then begins from a copy. */
function seeded(data: 'directory' | 'demo'): Layer {
  return {
    name: data,
    fill: async (addresses) => {
      mkdirSync(filesOf(data), { recursive: true });
      const env = { ...environment(addresses), DATABASE_URL: addresses.ownerUrl, FILES_DIR: filesOf(data), SMTP_URL: 'smtp://127.0.0.1:9' };
      const args = [join(ROOT, 'dist/apps/demo/src/main.js'), ...(data === 'directory' ? ['--directory'] : [])];
      await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
      if (data === 'directory') await withClient(addresses.superUrl, (client) => client.query(REMINDED));
    },
  };
}

function preparation(data: 'directory' | 'demo', { name, by }: NonNullable<PortalOptions['prepared']>): Layer {
  return {
    name,
    fill: async (addresses) => {
      cpSync(filesOf(data), filesOf(name), { recursive: true });
      const portal = await runPortal({ ...addresses, name, drop: () => Promise.resolve() }, filesOf(name), { queue: 'postgres' });
      try {
        await by(portal);
      } finally {
        await portal.stop();
      }
    },
  };
}

const filesOf = (layer: string): string => join(runFolder(), `${layer}-files`);

function environment({ apiUrl, workerUrl }: { apiUrl: string; workerUrl: string }): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '', DATABASE_API_URL: apiUrl, DATABASE_WORKER_URL: workerUrl, SECRET_KEY: '5e'.repeat(32),
    WEB_DIR: join(ROOT, 'dist', 'web'), TZ: 'UTC', LANG: 'C.UTF-8',
    // E-mails of most journeys are waited for; what is sent together has a journey of its own.
    MAIL_DIGEST_AT: '',
    // Each connection plans every statement for itself, and a portal under test lives too short to be repaid for it.
    DATABASE_POOL: '4',
  };
}

function mustHaveRedis(): string {
  const binary = redisBinary();
  if (!binary) throw new Error('This portal was asked to run on Redis, and this machine has none.');
  return binary;
}
