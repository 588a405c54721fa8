/**
 * `npm test`: installs what the tests need, builds, and runs them in stages: rules and use cases; architecture and
 * isolation, and faults beside them; journeys on the Postgres queue and on Redis, and the launcher; the web client in Chromium. Paths given as
 * arguments narrow it down: `npm test -- libs/deadlines`. `without`: journeys that put nothing in the queue run once.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { install, isInstalled } from '../apps/local/install.mjs';
import { ROOT } from '../apps/local/paths.mjs';
import { run } from '../apps/local/run.mjs';
import stopCluster from './support/stop-cluster.mjs';

const JEST = ['--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')];

/** @typedef {{ name: string, projects: string[], queue?: 'postgres' | 'redis', needs?: ('redis' | 'chromium')[], jobs?: number, without?: string[], secondTry?: boolean }} Stage */
/** One after another; stages of one row side by side. Faults and journeys wait much of their time, so they share a row with what else there is. One Postgres serves them all. @type {Stage[][]} */
const STAGES = [
  [{ name: 'rules and use cases', projects: ['unit', 'db'], needs: ['redis'], jobs: 2 }],
  [{ name: 'architecture and isolation', projects: ['architecture', 'isolation'] }, { name: 'faults', projects: ['faults'], needs: ['redis'] }],
  [
    { name: 'journeys, queue on Postgres', projects: ['e2e'], queue: 'postgres' },
    { name: 'journeys, queue on Redis', projects: ['e2e'], queue: 'redis', needs: ['redis'], without: ['attacks', 'deadlines', 'co-writing'] },
    { name: 'one-machine launcher', projects: ['local'] },
  ],
  // A browser beside a browser and two portals: on a busy machine one of many waits runs out now and then, and nothing is broken. What is broken fails alone, too.
  [{ name: 'web client in Chromium', projects: ['web'], needs: ['chromium'], jobs: 2, secondTry: true }],
];
/** More files than this do not fail by accident: they are not tried again. */
const ACCIDENTS = 4;

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ending.abort(new Error(`Ended by ${signal}.`)));

const filter = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
/** Tests that failed first and passed when they were tried again. @type {string[]} */
const late = [];
const results = mkdtempSync(join(tmpdir(), 'portal-test-results-'));
const began = performance.now();
try {
  await prepare();
  const { default: startCluster } = await import('./support/start-cluster.mjs');
  await startCluster();
  for (const row of STAGES) await runRow(row);
} catch (error) {
  total.failed += 1;
  console.error(error.message);
} finally {
  await stopCluster();
  rmSync(results, { recursive: true, force: true });
}
if (total.passed + total.failed === 0) {
  total.failed = 1;
  console.error('No test was found.');
}
if (late.length > 0) console.log(`\n══ PASSED ONLY AT THE SECOND TRY (${late.length}): look at why the first one failed\n${late.map((test) => `   ${test}`).join('\n')}`);
console.log(`\nin ${Math.round((performance.now() - began) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function prepare() {
  if (!isInstalled()) await install(ending.signal);
  const { build } = await import('../apps/local/build.mjs');
  await build({ signal: ending.signal });
}

/** Of stages side by side the first is seen as it runs, the others when they have ended: their lines would run into each other. */
async function runRow([first, ...others]) {
  const besides = others.map((stage, index) => ({ stage, log: join(results, `beside-${index}.log`) }));
  const running = besides.map(async ({ stage, log }) => {
    const into = openSync(log, 'w');
    try {
      await runStage(stage, into);
    } finally {
      closeSync(into);
    }
  });
  const ends = await Promise.allSettled([runStage(first, true), ...running]);
  for (const { stage, log } of besides) process.stdout.write(`\n── ${stage.name}, beside it\n${readFileSync(log, 'utf8')}`);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** @param {Stage} stage @param {true | number} show */
async function runStage(stage, show) {
  const file = join(results, `${stage.name.replaceAll(/\W+/g, '-')}.json`);
  if (show === true) console.log(`\n── ${stage.name}`);
  const { provide } = await import('./support/debian.mjs');
  for (const tool of stage.needs ?? []) {
    const found = provide(tool);
    if ('path' in found) continue;
    if (tool === 'chromium') throw new Error(`The web client cannot be tested: ${found.missing}`);
    if (stage.queue === 'redis') {
      console.warn(`NOT RUN: no Redis to be had on this machine (${found.missing}). Journeys are proven on the Postgres queue only.`);
      return;
    }
  }
  const first = await runJest(stage, file, show, [
    ...(stage.without ? ['--testPathIgnorePatterns', ...stage.without.map((name) => `/${name}\\.`)] : []),
    ...(filter.length > 0 ? ['--', ...filter] : []),
  ]);
  const failed = first.files.filter(({ status }) => status === 'failed').map(({ name }) => name);
  if (!stage.secondTry || failed.length === 0 || failed.length > ACCIDENTS) return count(first);
  console.log(`\n── ${stage.name}: a second try, each alone: ${failed.map((name) => relative(ROOT, name)).join(', ')}`);
  const second = await runJest({ ...stage, jobs: 1 }, file.replace(/json$/, 'second.json'), show, ['--runTestsByPath', ...failed]);
  const tried = new Map(second.files.filter((one) => first.files.some((before) => before.name === one.name && isAnswered(before, one))).map((one) => [one.name, one]));
  for (const one of first.files) if (tried.has(one.name)) late.push(...passedLate(one, tried.get(one.name)));
  count({ files: first.files.map((one) => tried.get(one.name) ?? one), failure: second.failure });
}

/** @param {Stage} stage @param {string} file where its results go @param {true | number} show @param {string[]} which spec files */
async function runJest(stage, file, show, which) {
  const args = [...JEST, '--selectProjects', ...stage.projects, '--ci', `--maxWorkers=${stage.jobs ?? 1}`, '--passWithNoTests', '--json', `--outputFile=${file}`, ...which];
  const env = { PORTAL_TEST_QUEUE: stage.queue };
  const failure = await run(process.execPath, args, { cwd: ROOT, show, env, signal: ending.signal }).catch((error) => error);
  ending.signal.throwIfAborted();
  return { files: read(file)?.testResults ?? [], failure };
}

/** Whether the second try says of each test that failed how it stands now; else the first try holds. */
function isAnswered(first, second) {
  const now = new Map(second.assertionResults.map(({ fullName, status }) => [fullName, status]));
  return first.assertionResults.every(({ fullName, status }) => status !== 'failed' || ['passed', 'failed'].includes(now.get(fullName)));
}

/** What of a file failed at the first try and passed at the second; the file itself where it could not be loaded or cleared away. */
function passedLate(first, second) {
  const failed = first.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const passed = new Set(second.assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName));
  const names = failed.length > 0 ? failed.filter((name) => passed.has(name)) : second.status === 'passed' ? ['(the file as a whole)'] : [];
  return names.map((name) => `${relative(ROOT, first.name)} › ${name}`);
}

/** Adds up a stage. A file that could not even be loaded counts as one failure, and so does a runner that broke. */
function count({ files, failure }) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const number = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  const unloaded = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed')).length;
  const failed = number('failed') + unloaded;
  total.passed += number('passed');
  total.skipped += tests.length - number('passed', 'failed');
  total.failed += failure && failed === 0 ? 1 : failed;
  if (failure && failed === 0) console.error(`The test runner failed: ${failure.message}`);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
