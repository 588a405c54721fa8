/**
 * `node bench/ledger.mjs --size 10k|1m [--rounds 9]`: the ledger, its orders and filters, search of two to four characters and
 * the matrix, the portal's own statements beside statements written by hand, in one run: the busiest agency, one in the middle
 * and a quiet one, the same transaction around both, answers checked equal, in random order. Last column: the whole portal, asked by HTTP
 * what the web client asks. Writes bench/results/ledger-<size>.json and a table.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { connected } from '../apps/local/bootstrap.mjs';
import { DIST, LOCAL } from '../apps/local/paths.mjs';
import { freePort } from '../apps/local/postgres.mjs';
import { PASSWORD } from '../apps/local/sign-ins.mjs';
import { LARGEST, LEDGER, MATRIX, NARROWED, SEARCH_HITS, SEARCH_PAGE } from './anchors/ledger-statements.mjs';
import { webDocument } from './documents.mjs';
import { openWorld, SIZES } from './world.mjs';

const { values: options } = parseArgs({ options: { size: { type: 'string', default: '10k' }, rounds: { type: 'string', default: '9' } } });
if (!(options.size in SIZES)) throw new Error(`sizes: ${Object.keys(SIZES).join(', ')}`);
const WORDS = ['虚构', '门诊部', '药店12', '广州市门', '无此'];
const NARROW = { state: 'REFERRED', amountFrom: '1000000' };

const world = await openWorld(options.size);
const { ledgerStatement, BEGINNING, COUNTED_TO, SEARCH_COUNTED_TO } = await import(join(DIST, 'libs/cases/src/ledger/list-cases.js'));
const { JOINT_PAGE } = await import(join(DIST, 'libs/cases/src/joint/reading/joint-page.js'));
const port = await freePort();
const server = spawn(process.execPath, [join(DIST, 'apps/api/src/main.js')], { stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_API_URL: world.apiUrl, SECRET_KEY: world.secretKey, FILES_DIR: join(LOCAL, 'bench', 'files') } });
const api = new pg.Client({ connectionString: world.apiUrl });
const above = new pg.Client({ connectionString: world.superUrl });
const rows = [];
try {
  await Promise.all([api.connect(), above.connect(), listening()]);
  const desks = await connected(world.superUrl, desksOf);
  console.log(`${desks.map(({ account, entries }) => `${account} ${entries}`).join(', ')}; load ${loadavg()[0].toFixed(1)}`);
  for (const desk of desks) {
    const cookie = await signIn(desk.account);
    for (const operation of operationsOf(desk)) rows.push({ ...await compare(desk, operation, cookie), entries: desk.entries });
  }
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`results/ledger-${options.size}.json`, import.meta.url), `${JSON.stringify({ at: new Date().toISOString(), size: options.size, load: loadavg(), rows }, null, 1)}\n`);
  console.log(table());
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve()));
  await Promise.all([api.end(), above.end()]);
  await world.stop();
}

function operationsOf({ agency, joint }) {
  const portal = (filter, order) => {
    const { statement, values } = ledgerStatement({ filter, order, after: BEGINNING, counted: filter.query ? SEARCH_COUNTED_TO : COUNTED_TO, shown: 51, now: new Date() });
    return { text: statement.text, values };
  };
  const list = (name, hand, filter, order) => ({ name, hand: { text: hand, values: [agency] }, ours: portal(filter, order), equal: sameRows,
    ask: { query: 'Cases', variables: { filter, order, first: 50, after: null } } });
  return [
    list('ledger, newest', LEDGER, {}, 'NEWEST'), list('ledger, largest', LARGEST, {}, 'AMOUNT'), list('ledger, narrowed', NARROWED, NARROW, 'NEWEST'),
    ...WORDS.map((word) => ({ ...list(`search ${word}`, SEARCH_PAGE, { query: word }, 'NEWEST'), hits: { text: SEARCH_HITS, values: [agency, word] } })),
    ...(joint ? [{ name: 'matrix', hand: { text: MATRIX, values: [agency, joint] }, ours: { text: JOINT_PAGE.text, values: [joint, agency] }, equal: samePage, ask: { query: 'JointInvestigation', variables: { id: joint } } }] : []),
  ];
}

/** Both statements, the same transaction around them. A search by hand is two: the hits, and their page. */
async function compare({ agency }, { name, hand, hits, ours, equal, ask }, cookie) {
  const times = { hand: [], ours: [], door: [] };
  const run = {
    hand: () => (hits ? searched(agency, name, hits, hand) : timed(api, agency, `hand ${name}`, hand)), ours: () => timed(api, agency, `ours ${name}`, ours), door: () => asked(cookie, ask),
  };
  for (let warm = 0; warm < 6; warm += 1) equal(name, (await run.hand()).rows, (await run.ours()).rows, (await run.door()).body);
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const who of ['hand', 'ours', 'door'].sort(() => Math.random() - 0.5)) times[who].push((await run[who]()).ms);
  }
  return { name, ...Object.fromEntries(Object.entries(times).map(([who, list]) => [who, median(list)])) };
}

async function timed(client, agency, name, { text, values }) {
  const from = performance.now();
  await client.query(`begin read only; set local app.agency = '${agency}'; set local app.unseals = 'off'`);
  const { rows: found } = await client.query({ name, text, values });
  await client.query('commit');
  return { ms: performance.now() - from, rows: found };
}

async function searched(agency, name, hits, page) {
  const found = await timed(above, agency, `hits ${name}`, hits);
  const shown = await timed(api, agency, `hand ${name}`, { ...page, values: [agency, found.rows.slice(0, 51).map(({ id }) => id)] });
  return { ms: found.ms + shown.ms, rows: shown.rows.map((row) => ({ ...row, found: found.rows.length })) };
}

async function asked(cookie, { query, variables }) {
  const body = JSON.stringify({ query: webDocument(query), variables });
  const from = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
  const text = await answer.text();
  const ms = performance.now() - from;
  if (!answer.ok || text.includes('"errors":')) throw new Error(`HTTP ${answer.status}: ${text.slice(0, 800)}`);
  return { ms, body: JSON.parse(text).data };
}

function sameRows(name, hand, ours, { cases }) {
  const plain = (list) => list.filter(({ id }) => id !== null).map(({ id, lamp, referralCount }) => [id, lamp, referralCount]);
  const [a, b, c] = [plain(hand), plain(ours), plain(cases.edges.map(({ node }) => node))].map((list) => JSON.stringify(list.slice(0, 50)));
  if (a !== b || a !== c) throw new Error(`${name}: different rows\n${a.slice(0, 400)}\n${b.slice(0, 400)}\n${c.slice(0, 400)}`);
  if ((hand[0]?.found ?? 0) !== (ours[0]?.found ?? 0)) throw new Error(`${name}: counted ${hand[0]?.found} and ${ours[0]?.found}`);
}

function samePage(name, [hand], [ours], { jointInvestigation }) {
  const plain = ({ tracks, comments, timeline }) => JSON.stringify([tracks.map(({ id, stage, outcomes }) => [id, stage, outcomes.map((outcome) => outcome.id)]), comments.map(({ id }) => id), timeline.length]);
  const [a, b, c] = [hand.page, ours.page, jointInvestigation].map(plain);
  if (a !== b || a !== c) throw new Error(`${name}: different pages\n${a}\n${b}\n${c}`);
}

/** The handler of the agency with most entries, of one in the middle and of one with few; for each a joint investigation it sits in. */
async function desksOf(client) {
  const { rows: found } = await client.query(`
    select e.agency_id as agency, e.n::int as entries, d.account,
           (select p.object_id from party p where p.agency_id = e.agency_id and p.object_kind = 'JOINT_INVESTIGATION' order by p.object_id desc limit 1) as joint
      from (select agency_id, count(*) as n from ledger_entry group by 1) e
      join lateral (select a.name as account from seat s join seat_holding h on h.seat_id = s.id and h.to_day is null and h.capacity = 'PRINCIPAL' join account a on a.person_id = h.person_id
                     where s.agency_id = e.agency_id and s.kind in ('HANDLER', 'LIAISON') order by s.kind, a.name limit 1) d on true
     where e.n > 20 order by e.n desc`);
  return [...new Set([found[0], found[Math.floor(found.length / 2)], found.at(-1)])];
}

async function signIn(account) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { account, password: PASSWORD } } }) });
  const text = await answer.text();
  if (!text.includes('"SignedIn"')) throw new Error(`${account} could not sign in: ${text}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

async function listening() {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on ${port}`);
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

function table() {
  return ['| entries | what | by hand, ms | the portal\'s statement, ms | ratio | whole portal over HTTP, ms |', '|---|---|---|---|---|---|',
    ...rows.map(({ entries, name, hand, ours, door }) => `| ${entries} | ${name} | ${hand.toFixed(1)} | ${ours.toFixed(1)} | ${(hand / ours).toFixed(2)} | ${door.toFixed(1)} |`)].join('\n');
}
