/**
 * Jest's global setup, and the first thing of a whole run, whose stages then share it: one embedded Postgres, in a folder
 * named after this process. What a killed run left behind is swept away first.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../apps/local/postgres.mjs';

const PREFIX = 'portal-test-pg-';

export default async function startCluster() {
  if (process.env.PORTAL_TEST_CLUSTER) return;
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  const cluster = await startPostgres({ dataDir: join(folder, 'data'), secretsFile: join(folder, 'secrets.json'), fsync: false });
  const { superUrl, ownerUrl, apiUrl, workerUrl } = cluster;
  process.env.PORTAL_TEST_CLUSTER = JSON.stringify({ folder, superUrl, ownerUrl, apiUrl, workerUrl });

  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  globalThis.portalTestCluster = { stop };
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
    process.once(signal, () => void stop().finally(() => process.exit(code)));
  }
}

function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const runner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!Number.isInteger(runner) || alive(runner)) continue;
    try {
      const pidFile = join(tmpdir(), name, 'data', 'postmaster.pid');
      if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // another user's leftover, or one that is just going: the next run sweeps again
    }
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
