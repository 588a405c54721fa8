/**
 * Databases for tests, on the embedded Postgres of the run. The migrations run once; every spec file gets its own copy
 * of the migrated database in about 0.2 s.
 */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Addresses of one database, one per role. */
export interface TestDatabase {
  readonly name: string;
  /** `portal_owner`: migrates, owns every object; row-level security binds it too. */
  readonly ownerUrl: string;
  /** `portal_api`: what requests run as. */
  readonly apiUrl: string;
  /** `portal_worker`: what the worker runs as. */
  readonly workerUrl: string;
  /** Superuser: above row-level security. For looking at what a role may not see, never for the code under test. */
  readonly superUrl: string;
  /** Removes the database; open connections are cut. */
  drop(): Promise<void>;
}

type ClusterUrls = Record<'superUrl' | 'ownerUrl' | 'apiUrl' | 'workerUrl', string>;

const MIGRATED = 'portal_migrated';
const ONE_AT_A_TIME = 20_231;

/**
 * A fresh database.
 *
 * @param options.migrated false: roles and grants only, no tables (default: everything migrated, no data but what migrations bring)
 */
export async function createTestDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const name = `portal_test_${randomUUID().replaceAll('-', '')}`;
  const cluster = clusterUrls();
  if (options.migrated ?? true) {
    await migrateOnce(cluster);
    await createDatabase(cluster, name, MIGRATED);
  } else {
    await createDatabase(cluster, name, 'template0');
  }
  return { name, ...at(cluster, name), drop: () => withClient(cluster.superUrl, (client) => dropDatabase(client, name)) };
}

/** Runs work on one connection and closes it. */
export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Builds the template under another name and renames it, so that a half-migrated one is never copied. */
async function migrateOnce(cluster: ClusterUrls): Promise<void> {
  await withClient(cluster.superUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const known = await client.query('select 1 from pg_database where datname = $1', [MIGRATED]);
    if (known.rowCount === 1) return;
    const building = `${MIGRATED}_new`;
    await dropDatabase(client, building);
    await createDatabase(cluster, building, 'template0');
    const { runMigrations } = await import('../../migrations/run-migrations.js');
    await runMigrations(at(cluster, building).ownerUrl);
    await client.query(`alter database ${building} rename to ${MIGRATED}`);
  });
}

async function createDatabase(cluster: ClusterUrls, name: string, template: string): Promise<void> {
  await withClient(cluster.superUrl, (client) => client.query(`create database ${name} template ${template} owner portal_owner`));
  const { takePossession } = await import('../../apps/local/bootstrap.mjs');
  await withClient(at(cluster, name).superUrl, (client) => takePossession(client, name));
}

function dropDatabase(client: Client, name: string): Promise<void> {
  return client.query(`drop database if exists ${name} with (force)`).then(() => undefined);
}

function at(cluster: ClusterUrls, database: string): ClusterUrls {
  const move = (address: string): string => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  return { superUrl: move(cluster.superUrl), ownerUrl: move(cluster.ownerUrl), apiUrl: move(cluster.apiUrl), workerUrl: move(cluster.workerUrl) };
}

function clusterUrls(): ClusterUrls {
  const urls = process.env['PORTAL_TEST_CLUSTER'];
  if (!urls) throw new Error('No test Postgres: this spec belongs to a Jest project without start-cluster.mjs (name it *.db-spec.ts).');
  return JSON.parse(urls) as ClusterUrls;
}
