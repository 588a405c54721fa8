/** `npm start` as a newcomer meets it: the real launcher, with everything it makes in a folder of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const child = spawn('node', ['apps/local/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  return { child, output: () => Buffer.concat(parts).toString(), ended: once(child, 'exit').then(([code]) => code as number | null) };
}

async function startReady(): Promise<void> {
  launcher = start();
  await until('the line that begins with ready', () => {
    if (launcher.child.exitCode !== null) throw new Error(launcher.output());
    return /^ready/m.test(launcher.output());
  }, 240_000);
}

/** Processes that carry our folder in their command line or environment: all that the launcher could have left. */
function ours(): string[] {
  return execFileSync('ps', ['-eww', '-o', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n').filter((line) => {
    const [pid, stat = ''] = line.trim().split(/\s+/);
    if (!pid || stat.startsWith('Z') || Number(pid) === process.pid) return false;
    try {
      return line.includes(folder) || (line.includes('dist/apps/') && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder));
    } catch {
      return false;
    }
  });
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
  expect(ours().length).toBeGreaterThan(3);
  launcher.child.kill('SIGTERM');
  expect(await launcher.ended).toBe(0);
  expect(ours()).toEqual([]);
});

it('keeps the data, and says which process died when one does', async () => {
  await startReady();
  expect(launcher.output()).toMatch(/demo data +[\d.]+ s +kept/);
  await PortalClient.signIn(portal(), 'gdyb.handler');
  const worker = ours().find((line) => line.includes('dist/apps/worker'));
  process.kill(Number(worker?.trim().split(/\s+/)[0]), 'SIGKILL');
  expect(await launcher.ended).toBe(1);
  expect(launcher.output()).toContain('worker was ended by SIGKILL');
  expect(ours()).toEqual([]);
});
