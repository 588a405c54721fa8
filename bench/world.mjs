/** The ground of a measurement: an own Postgres, a migrated database with the directory, and the generated matters. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bootstrap, connected, named } from '../apps/local/bootstrap.mjs';
import { build } from '../apps/local/build.mjs';
import { DIST, LOCAL, ROOT } from '../apps/local/paths.mjs';
import { startPostgres } from '../apps/local/postgres.mjs';
import { secret } from '../apps/local/secrets.mjs';
import { complete, fill } from './fill.mjs';

const run = promisify(execFile);
const SECRETS = join(LOCAL, 'bench', 'secrets.json');
export const SIZES = { smoke: 1_000, '10k': 10_000, '1m': 1_000_000 };

/**
 * Opens the database of a size, generating it the first time.
 * @param {keyof typeof SIZES} size
 * @param {(line: string) => void} say
 */
export async function openWorld(size, say = console.log) {
  const built = await build({ parts: ['server'] });
  if (built.length > 0) say(`built: ${built.join(', ')}`);
  const dataDir = join(LOCAL, 'bench', 'pg');
  const cluster = await startPostgres({ dataDir, secretsFile: SECRETS });
  // Another measurement may be using it: the last one turns the light off.
  const stop = async () => { if (!(await isUsed(cluster.superUrl))) await cluster.stop(); };
  try {
    const database = `bench_${size}`;
    const addresses = await bootstrap(cluster.superUrl, SECRETS, database);
    const superUrl = named(cluster.superUrl, { database });
    const env = { ...process.env, DATABASE_URL: addresses.ownerUrl, SECRET_KEY: secret(SECRETS, 'secretKey') };
    await run(process.execPath, [join(DIST, 'migrations/run.js')], { cwd: ROOT, env });
    if (!(await isGenerated(superUrl))) {
      await run(process.execPath, [join(DIST, 'apps/demo/src/main.js'), '--directory'], { cwd: ROOT, env });
      await fill(superUrl, SIZES[size], say);
    }
    await complete(superUrl, say);
    return { ...addresses, superUrl, dataDir: cluster.dataDir, stop, secretKey: env.SECRET_KEY };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isUsed = (superUrl) => connected(superUrl, async (client) =>
  (await client.query(`select exists (select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()) as used`)).rows[0].used);

const isGenerated = (superUrl) =>
  connected(superUrl, async (client) => (await client.query(`select to_regclass('bench.done') is not null as done`)).rows[0].done);
