/**
 * `node bench/run.mjs --size 10k|1m [--rounds 5] [--seconds 4] [--profile]`: inbox, case page and submit, each by
 * (a) pgbench, (b) plain Node + pg and (p) the portal, in one run, with equal answers and equal warm-up, in random order.
 * `--earlier <folder>` measures another built copy of the portal beside this one: before and after in one run.
 * Writes bench/results/<size>.json and a table.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connected } from '../apps/local/bootstrap.mjs';
import { DIST, LOCAL, ROOT } from '../apps/local/paths.mjs';
import { freePort } from '../apps/local/postgres.mjs';
import { PASSWORD } from '../apps/local/sign-ins.mjs';
import { findPgbench, runPgbench } from './anchors/pgbench.mjs';
import { webDocument } from './documents.mjs';
import { drive, requestOf } from './load.mjs';
import { cpuOf, cpuOfPostgres, load, refuseNativeDriver, versions } from './machine.mjs';
import { choosePicks, laydownDrafts, takeDrafts } from './picks.mjs';
import { report } from './report.mjs';
import { compare } from './same-answer.mjs';
import { openWorld, SIZES } from './world.mjs';

const { values: options } = parseArgs({ options: {
  size: { type: 'string', default: '10k' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '4' },
  operations: { type: 'string', default: 'inbox,case,submit' }, connections: { type: 'string', default: '16' }, profile: { type: 'boolean', default: false },
  earlier: { type: 'string' }, out: { type: 'string' }, 'warm-up': { type: 'string', default: '500' },
} });
const [rounds, seconds, connections] = [options.rounds, options.seconds, options.connections].map(Number);
const WARM_UP = { inbox: Number(options['warm-up']), case: Number(options['warm-up']), submit: 160 };
/** Submits use drafts up, so a round is a number of them. */
const SUBMITS = 160;
const CONTESTANTS = ['pgbench', 'plain', 'portal', 'earlier'];

if (!(options.size in SIZES)) throw new Error(`sizes: ${Object.keys(SIZES).join(', ')}`);
refuseNativeDriver();
const operations = options.operations.split(',');
const pgbench = await findPgbench();
if (!pgbench) console.log('pgbench is not to be had here (Debian: postgresql-contrib): measured without it');
const contestants = CONTESTANTS.filter((name) => (name !== 'pgbench' || pgbench) && (name !== 'earlier' || options.earlier));

const world = await openWorld(options.size);
const children = [];
try {
  const about = await connected(world.superUrl, versions);
  console.log(JSON.stringify({ ...about, load: load(), connections, rounds, seconds, warmUp: WARM_UP }));
  const picks = await choosePicks(world.superUrl);
  const ports = {};
  const pids = {};
  for (const name of contestants.filter((each) => each !== 'pgbench')) {
    ports[name] = await freePort();
    pids[name] = name === 'plain' ? serve('anchors/plain.mjs', ports.plain) : serve(join(name === 'earlier' ? options.earlier : ROOT, 'dist/apps/api/src/main.js'), ports[name]);
  }
  const requests = await prepare(picks, ports);
  await verify(requests);

  for (const operation of operations) for (const name of contestants) await measure(operation, name, { count: WARM_UP[operation] });
  const cells = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const operation of shuffled(operations)) {
      for (const name of shuffled(contestants)) cells.push({ round, operation, name, ...(await measure(operation, name, operation === 'submit' ? { count: SUBMITS } : { seconds })) });
    }
    console.log(`round ${round}: ${cells.filter((cell) => cell.round === round).map((cell) => `${cell.operation} ${cell.name} ${cell.rate.toFixed(0)}/s`).join(', ')}; load ${load()[0]}`);
  }
  const result = { at: new Date().toISOString(), size: options.size, about, connections, rounds, seconds, warmUp: WARM_UP, loadAtEnd: load(), cells };
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  writeFileSync(options.out ?? new URL(`results/${options.size}.json`, import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
  console.log(report(result));

  async function measure(operation, name, length) {
    if (name === 'pgbench') return runPgbench(pgbench, { operation, url: world.apiUrl, picks: picks.length, connections, ...length });
    const before = [cpuOf(pids[name]), cpuOfPostgres(world.dataDir), process.cpuUsage()];
    const { count, ...found } = await drive({ port: ports[name], next: requests[operation][name], connections, ...length });
    const driver = process.cpuUsage(before[2]);
    return { ...found, count, nodeMs: (cpuOf(pids[name]) - before[0]) / count, postgresMs: (cpuOfPostgres(world.dataDir) - before[1]) / count,
      driverMs: (driver.user + driver.system) / 1000 / count };
  }
} finally {
  for (const child of children) {
    child.kill('SIGTERM');
    await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));
  }
  await world.stop();
}

function serve(script, port) {
  const profile = options.profile && script.startsWith(DIST) ? ['--cpu-prof', `--cpu-prof-dir=${join(LOCAL, 'bench', 'profile')}`] : [];
  const child = spawn(process.execPath, [...profile, script], {
    cwd: script.startsWith('/') ? join(script, '../../../../..') : import.meta.dirname, stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_API_URL: world.apiUrl, SECRET_KEY: world.secretKey, FILES_DIR: join(LOCAL, 'bench', 'files') },
  });
  children.push(child);
  return child.pid;
}

/** Everything that will be asked, made before the clock runs: endless for lists and pages, a supply of drafts for submit. */
async function prepare(picks, ports) {
  await Promise.all(Object.values(ports).map(listening));
  const drafts = operations.includes('submit') ? await takeDrafts(world.superUrl, contestants.length * (WARM_UP.submit + rounds * SUBMITS + connections)) : { ids: [], account: undefined };
  const share = Math.floor(drafts.ids.length / contestants.length);
  if (pgbench && drafts.account) await laydownDrafts(world.superUrl, drafts.agency, drafts.ids.slice(0, share));
  const cookies = new Map();
  for (const account of new Set([...picks.map((pick) => pick.account), drafts.account])) if (account) cookies.set(account, await signIn(ports.portal, account));
  const [inbox, page, submit] = ['WorkItems', 'Referral', 'SubmitReferralReport'].map(webDocument);
  const ask = (account, query, variables, expect) => requestOf('graphql', { cookie: cookies.get(account) }, { query, variables }, expect);
  const draftsOf = (part) => drafts.ids.slice(part * share, (part + 1) * share);
  const portals = contestants.filter((name) => name === 'portal' || name === 'earlier');
  const ofPortals = (make) => Object.fromEntries(portals.map((name) => [name, make(name)]));
  return {
    picks, ports,
    inbox: {
      plain: round(picks.map(({ agency }) => requestOf('inbox', {}, { agency }, '"nodes"'))),
      ...ofPortals(() => round(picks.map(({ account }) => ask(account, inbox, { box: 'TODO', filter: {}, first: 50, after: null }, '"edges"')))),
    },
    case: {
      plain: round(picks.map(({ agency, referral }) => requestOf('case', {}, { agency, id: referral }, referral))),
      ...ofPortals(() => round(picks.map(({ account, referral }) => ask(account, page, { id: referral }, referral)))),
    },
    submit: {
      plain: supply(draftsOf(contestants.indexOf('plain')).map((id) => requestOf('submit', {}, { agency: drafts.agency, id }, '"REPORTED"'))),
      ...ofPortals((name) => supply(draftsOf(contestants.indexOf(name)).map((id) => ask(drafts.account, submit, { input: { id, expectedVersion: 2 } }, '"REPORTED"')))),
    },
  };
}

/** Every pick is asked of both, and each field that both have must be the same; pgbench runs the anchor's own text. */
async function verify({ picks, ports, ...requests }) {
  let compared = 0;
  const asked = async (name, operation) => JSON.parse(await answerTo(ports[name], requests[operation][name]()));
  for (let index = 0; index < picks.length; index += 1) {
    const [plainInbox, portalInbox] = [await asked('plain', 'inbox'), (await asked('portal', 'inbox')).data.workItems];
    compared += compare(plainInbox, { nodes: portalInbox.edges.map(({ node }) => node), hasNextPage: portalInbox.pageInfo.hasNextPage }, 'inbox');
    const [plainCase, portalCase] = [await asked('plain', 'case'), (await asked('portal', 'case')).data.referral];
    compared += compare(plainCase, portalCase, 'case');
  }
  console.log(`answers are equal: ${picks.length} inboxes and pages, ${compared} values`);
}

async function answerTo(port, request) {
  const [head, body] = request.text.toString().split('\r\n\r\n');
  const headers = Object.fromEntries(head.split('\r\n').slice(1).map((line) => line.split(': ')));
  delete headers['content-length'];
  delete headers.host;
  const answer = await fetch(`http://127.0.0.1:${port}${head.split(' ')[1]}`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors":')) throw new Error(`HTTP ${answer.status}: ${text.slice(0, 1500)}`);
  return text;
}

async function signIn(port, account) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { account, password: PASSWORD } } }),
  });
  const body = await answer.text();
  if (!body.includes('"SignedIn"')) throw new Error(`${account} could not sign in: ${body}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

async function listening(port) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on ${port}`);
}

function round(requests) {
  let at = 0;
  return () => requests[at++ % requests.length];
}

function supply(requests) {
  let at = 0;
  return () => requests[at++];
}

function shuffled(list) {
  return list.map((each) => [Math.random(), each]).sort(([a], [b]) => a - b).map(([, each]) => each);
}
