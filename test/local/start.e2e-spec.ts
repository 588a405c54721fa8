/** `npm start` as a newcomer meets it: the real launcher, with everything it makes in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/local/postgres.mjs';
import { SIGN_INS } from '../../apps/local/sign-ins.mjs';
import { PortalClient } from '../support/client.js';
import { until } from '../support/wait.js';

let folder: string;
let env: NodeJS.ProcessEnv;
let launcher: { child: ChildProcess; output: () => string; ended: Promise<number | null> };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-test-start-'));
  chmodSync(folder, 0o755);
  env = { ...process.env, PORTAL_LOCAL_DIR: folder, PORT: String(await freePort()), MAILBOX_PORT: String(await freePort()) };
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'PUBLIC_URL', 'FILES_DIR']) delete env[name];
});
afterAll(async () => {
  launcher?.child.kill('SIGTERM');
  await launcher?.ended;
  rmSync(folder, { recursive: true, force: true });
});

function start(): typeof launcher {
  const child = spawn('node', ['--import', './apps/local/leash.mjs', 'apps/local/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  return { child, output: () => Buffer.concat(parts).toString(), ended: once(child, 'exit').then(([code]) => code as number | null) };
}

async function startReady(): Promise<void> {
  launcher = start();
  await until('the line that begins with ready', () => {
    if (launcher.child.exitCode !== null) throw new Error(launcher.output());
    return /^ready/m.test(launcher.output());
  }, 240_000);
}

/** Running processes whose command line or environment names our folder: all that the launcher could have left. */
function ours(): { pid: number; command: string }[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const command = proc(pid, 'cmdline');
    const mine = command.includes(folder) || (command.includes('dist/apps/') && proc(pid, 'environ').includes(folder));
    return mine ? [{ pid: Number(pid), command }] : [];
  });
}

/** A process that has ended, or is another user's, has nothing to read. */
function proc(pid: string, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const portal = (): string => `http://127.0.0.1:${env['PORT']}`;
const post = async (): Promise<number> => Number(/共 (\d+) 封/.exec(await (await fetch(`http://127.0.0.1:${env['MAILBOX_PORT']}/`)).text())?.[1]);

it('brings up portal, API and mailbox and names their addresses', async () => {
  await startReady();
  expect(launcher.output()).toContain(`http://localhost:${env['PORT']}/graphql`);
  expect((await fetch(`${portal()}/healthz`)).status).toBe(200);
  expect((await fetch(`${portal()}/readyz`)).status).toBe(200);
  expect(await (await fetch(portal())).text()).toContain('<div id="root">');
  expect(await post()).toBeGreaterThanOrEqual(0);
}, 300_000);

it.each(SIGN_INS)('lets %s sign in (%s), as it says', async (account) => {
  expect(launcher.output()).toContain(account);
  await PortalClient.signIn(portal(), account);
});

it('refuses to be started twice', async () => {
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('already running');
});

it('stops all it started on SIGTERM', async () => {
  expect(ours()).toHaveLength(3); // Postgres, worker, api
  launcher.child.kill('SIGTERM');
  expect(await launcher.ended).toBe(0);
  expect(ours()).toEqual([]);
});

it('keeps the data, and says which process died when one does', async () => {
  await startReady();
  expect(launcher.output()).toMatch(/demo data +[\d.]+ s +kept/);
  await PortalClient.signIn(portal(), 'gdyb.handler');
  const worker = ours().find(({ command }) => command.includes('dist/apps/worker'));
  process.kill(worker?.pid ?? Number.NaN, 'SIGKILL');
  expect(await launcher.ended).toBe(1);
  expect(launcher.output()).toContain('worker was ended by SIGKILL');
  expect(ours()).toEqual([]);
});
