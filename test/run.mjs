/**
 * `npm test`: installs what the tests need, builds, and runs them in stages: rules and use cases; architecture and
 * isolation, and faults beside them; journeys on the Postgres queue and on Redis, and the launcher; the web client in Chromium. Paths given as
 * arguments narrow it down: `npm test -- libs/deadlines`. `without`: journeys that put nothing in the queue run once.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, isInstalled } from '../apps/local/install.mjs';
import { ROOT } from '../apps/local/paths.mjs';
import { run } from '../apps/local/run.mjs';
import stopCluster from './support/stop-cluster.mjs';

const JEST = ['--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')];

/** @typedef {{ name: string, projects: string[], queue?: 'postgres' | 'redis', needs?: ('redis' | 'chromium')[], jobs?: number, without?: string[] }} Stage */
/** One after another; stages of one row side by side. Faults and journeys wait much of their time, so they share a row with what else there is. One Postgres serves them all. @type {Stage[][]} */
const STAGES = [
  [{ name: 'rules and use cases', projects: ['unit', 'db'], needs: ['redis'], jobs: 2 }],
  [{ name: 'architecture and isolation', projects: ['architecture', 'isolation'] }, { name: 'faults', projects: ['faults'], needs: ['redis'] }],
  [
    { name: 'journeys, queue on Postgres', projects: ['e2e'], queue: 'postgres' },
    { name: 'journeys, queue on Redis', projects: ['e2e'], queue: 'redis', needs: ['redis'], without: ['attacks', 'deadlines', 'co-writing'] },
    { name: 'one-machine launcher', projects: ['local'] },
  ],
  [{ name: 'web client in Chromium', projects: ['web'], needs: ['chromium'], jobs: 2 }],
];

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ending.abort(new Error(`Ended by ${signal}.`)));

const filter = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
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
  const args = [
    ...JEST, '--selectProjects', ...stage.projects, '--ci', `--maxWorkers=${stage.jobs ?? 1}`, '--passWithNoTests', '--json', `--outputFile=${file}`,
    ...(stage.without ? ['--testPathIgnorePatterns', ...stage.without.map((name) => `/${name}\\.`)] : []),
    ...(filter.length > 0 ? ['--', ...filter] : []),
  ];
  const env = { PORTAL_TEST_QUEUE: stage.queue };
  const failure = await run(process.execPath, args, { cwd: ROOT, show, env, signal: ending.signal }).catch((error) => error);
  ending.signal.throwIfAborted();
  count(file, failure);
}

/** Adds up a stage. A file that could not even be loaded counts as one failure, and so does a runner that broke. */
function count(file, failure) {
  const result = read(file);
  const unloaded = result?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed')).length ?? 0;
  const failed = (result?.numFailedTests ?? 0) + unloaded;
  total.passed += result?.numPassedTests ?? 0;
  total.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
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
