/**
 * `npm start`: the whole portal on one machine. Installs, builds, starts Postgres, migrates, loads demo data, starts
 * mailbox, api and worker, and stops all of it again on Ctrl-C. Runs on bare Node: whatever needs a package is imported
 * after the packages are there.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Children, untilReady } from './children.mjs';
import { install, isInstalled } from './install.mjs';
import { DIST, LOCAL, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { PASSWORD, SIGN_INS } from './sign-ins.mjs';

const SECRETS = join(LOCAL, 'secrets.json');
/** There while the demo data is being loaded. */
const SEEDING = join(LOCAL, 'seeding');
const LOCK = join(LOCAL, 'start.pid');
const PATIENCE_MS = 120_000;

const began = performance.now();
const ending = new AbortController();
const children = new Children(join(LOCAL, 'log'), (message) => fail(new Error(message)));
/** What to undo at the end, last first. @type {(() => unknown)[]} */
const undo = [];
let exitCode = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!ending.signal.aborted) console.log('\nstopping …');
    ending.abort();
  });
}

const up = bringUp().catch(fail);
await new Promise((resolve) => ending.signal.addEventListener('abort', resolve));
await up;
for (const step of undo.reverse()) await Promise.resolve(step()).catch((error) => console.error(error.message));
if (exitCode === 0) console.log('stopped');
process.exit(exitCode);

async function bringUp() {
  const port = Number(process.env.PORT || 3000);
  holdLock();
  await mustBeFree(port);
  await step('packages', async (say) => {
    if (isInstalled()) return 'as locked';
    say('npm install, this takes a minute or two');
    await install(ending.signal);
    return 'installed';
  });
  await step('build', async () => {
    const { build } = await import('./build.mjs');
    const built = await build({ signal: ending.signal });
    return built.length === 0 ? 'unchanged' : built.join(', ');
  });

  process.umask(0o077); // from here on: mails, uploaded files and logs, which are nobody else's business
  const database = await step('database', openDatabase, ({ note }) => note);
  const mailbox = await step('mailbox', openMailbox, ({ pageUrl }) => pageUrl ?? 'SMTP_URL');
  const env = await settings(port, database, mailbox);
  const owner = { ...env, DATABASE_URL: database.ownerUrl };

  await step('migrations', () => program('migrations/run.js', owner));
  await step('demo data', (say) => seedOnce(database, owner, say));
  undo.push(() => children.stopAll());
  await step('worker, api', () => Promise.all([serve('worker', 'healthz', env.WORKER_PORT, env), serve('api', 'readyz', env.PORT, env)]), () => '');
  welcome(env.PUBLIC_URL, mailbox.pageUrl);
}

/** One launcher per copy of the portal: two would stop each other's Postgres. */
function holdLock() {
  mkdirSync(LOCAL, { recursive: true });
  chmodSync(LOCAL, 0o711); // passable for the user Postgres runs as, readable for nobody else
  const holder = existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : '';
  const command = `/proc/${holder}/cmdline`;
  if (holder && holder !== String(process.pid) && existsSync(command) && readFileSync(command, 'utf8').includes('start.mjs')) {
    throw new Error(`It is already running here (process ${holder}). Stop that one first.`);
  }
  writeFileSync(LOCK, String(process.pid));
  undo.push(() => rmSync(LOCK, { force: true }));
}

async function mustBeFree(port) {
  const { createServer } = await import('node:net');
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)));
    probe.listen(port, () => probe.close(resolve));
  });
}

async function openDatabase() {
  if (process.env.DATABASE_URL) {
    if (existsSync(SEEDING)) throw new Error(`The demo data was interrupted while loading. Empty that database, remove ${SEEDING}, and start again.`);
    const { bootstrapElsewhere } = await import('./bootstrap.mjs');
    return { ...(await bootstrapElsewhere(process.env, SECRETS)), note: 'DATABASE_URL' };
  }
  const { startPostgres } = await import('./postgres.mjs');
  const cluster = await startPostgres({ dataDir: join(LOCAL, 'pg'), secretsFile: SECRETS });
  undo.push(cluster.stop);
  if (existsSync(SEEDING)) await startAfresh(cluster);
  return { ...cluster, note: `embedded Postgres on 127.0.0.1:${new URL(cluster.superUrl).port}` };
}

async function openMailbox() {
  if (process.env.SMTP_URL) return { smtpUrl: process.env.SMTP_URL };
  const { startMailbox } = await import('./mailbox.mjs');
  const mailbox = await startMailbox({ folder: join(LOCAL, 'mail'), smtpPort: 0, httpPort: Number(process.env.MAILBOX_PORT || 8025) });
  undo.push(mailbox.stop);
  return mailbox;
}

async function settings(port, database, mailbox) {
  const { freePort } = await import('./postgres.mjs');
  const { secret } = await import('./secrets.mjs');
  return {
    PORT: String(port),
    WORKER_PORT: String(await freePort()),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}`,
    DATABASE_URL: undefined,
    DATABASE_API_URL: database.apiUrl,
    DATABASE_WORKER_URL: database.workerUrl,
    SMTP_URL: mailbox.smtpUrl,
    FILES_DIR: process.env.FILES_DIR || join(LOCAL, 'files'),
    WEB_DIR: join(DIST, 'web'),
    CONNECTOR_DROP_DIR: process.env.CONNECTOR_DROP_DIR || join(LOCAL, 'drops'),
    SECRET_KEY: process.env.SECRET_KEY || secret(SECRETS, 'secretKey'),
  };
}

/** Loads the demo data into a portal that knows no agency yet. */
async function seedOnce(database, env, say) {
  const { connected } = await import('./bootstrap.mjs');
  const used = await connected(database.ownerUrl, async (client) => (await client.query('select exists (select 1 from agency) as used')).rows[0].used);
  if (used) return 'kept';
  say('loading');
  writeFileSync(SEEDING, '');
  await program('apps/demo/src/main.js', env);
  rmSync(SEEDING);
  return 'loaded';
}

/** Half a set of demo data is of no use, and nobody can have worked with it: it goes. */
async function startAfresh(cluster) {
  const { bootstrap, connected } = await import('./bootstrap.mjs');
  await connected(cluster.superUrl, (client) => client.query('drop database if exists portal with (force)'));
  await bootstrap(cluster.superUrl, SECRETS);
  for (const folder of ['files', 'mail']) rmSync(join(LOCAL, folder), { recursive: true, force: true });
  rmSync(SEEDING);
}

async function serve(name, path, port, env) {
  children.start(name, join(DIST, 'apps', name, 'src', 'main.js'), env);
  await untilReady(`http://127.0.0.1:${port}/${path}`, { timeoutMs: PATIENCE_MS, signal: ending.signal });
}

function program(script, env) {
  return run(process.execPath, [join(DIST, script)], { cwd: ROOT, env, signal: ending.signal });
}

async function step(name, work, note = (result) => result) {
  ending.signal.throwIfAborted();
  const start = performance.now();
  const result = await work((text) => console.log(`  … ${name}: ${text}`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ✓ ${name.padEnd(12)} ${seconds.padStart(5)} s   ${note(result) ?? ''}`);
  return result;
}

function welcome(portal, mailbox) {
  console.log(`\n  portal    ${portal}\n  GraphQL   ${portal}/graphql`);
  if (mailbox) console.log(`  mailbox   ${mailbox}`);
  console.log(`\n  Sign in (password of all: ${PASSWORD})`);
  for (const [account, post] of SIGN_INS) console.log(`    ${account.padEnd(18)}${post}`);
  console.log(`\nready in ${((performance.now() - began) / 1000).toFixed(1)} s, Ctrl-C stops it: ${portal}`);
}

function fail(error) {
  if (!ending.signal.aborted) {
    exitCode = 1;
    console.error(`\n${error.message}`);
  }
  ending.abort();
}
