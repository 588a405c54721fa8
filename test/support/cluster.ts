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
type Cluster = ClusterUrls & { readonly folder: string };

/** Data made once in the run, under a name, in a database that then becomes a template. */
export interface Layer { readonly name: string; readonly fill: (addresses: ClusterUrls) => Promise<unknown> }

const ONE_AT_A_TIME = 20_231;

/**
 * A fresh database.
 *
 * @param options.migrated false: roles and grants only, no tables (default: everything migrated, no data but what migrations bring)
 * @param options.filled further data, one layer upon the other, each made once in the run and copied from then on
 */
export async function createTestDatabase(options: { migrated?: boolean; filled?: readonly Layer[] } = {}): Promise<TestDatabase> {
  const name = `portal_test_${randomUUID().replaceAll('-', '')}`;
  const server = cluster();
  let template = 'template0';
  if (options.migrated ?? true) template = await templateOnce(server, 'portal_migrated', template, migrate);
  for (const { name: layer, fill } of options.filled ?? []) template = await templateOnce(server, `portal_${layer}`, template, fill);
  await createDatabase(server, name, template);
  return { name, ...at(server, name), drop: () => withClient(server.superUrl, (client) => dropDatabase(client, name)) };
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

async function migrate({ ownerUrl }: ClusterUrls): Promise<void> {
  const { runMigrations } = await import('../../migrations/run-migrations.js');
  await runMigrations(ownerUrl);
}

/** Builds a template under another name and renames it, so that a half-made one is never copied. */
async function templateOnce(server: ClusterUrls, template: string, from: string, fill: Layer['fill']): Promise<string> {
  await withClient(server.superUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const known = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount === 1) return;
    const building = `${template}_new`;
    await dropDatabase(client, building);
    await createDatabase(server, building, from);
    await fill(at(server, building));
    await client.query(`alter database ${building} rename to ${template}`);
  });
  return template;
}

async function createDatabase(server: ClusterUrls, name: string, template: string): Promise<void> {
  await withClient(server.superUrl, (client) => client.query(`create database ${name} template ${template} strategy file_copy owner portal_owner`));
  const { takePossession } = await import('../../apps/local/bootstrap.mjs');
  await withClient(at(server, name).superUrl, (client) => takePossession(client, name));
}

function dropDatabase(client: Client, name: string): Promise<void> {
  return client.query(`drop database if exists ${name} with (force)`).then(() => undefined);
}

function at(server: ClusterUrls, database: string): ClusterUrls {
  const move = (address: string): string => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  return { superUrl: move(server.superUrl), ownerUrl: move(server.ownerUrl), apiUrl: move(server.apiUrl), workerUrl: move(server.workerUrl) };
}

/** A folder that lasts as long as the run. */
export function runFolder(): string {
  return cluster().folder;
}

function cluster(): Cluster {
  const known = process.env['PORTAL_TEST_CLUSTER'];
  if (!known) throw new Error('No test Postgres: this spec belongs to a Jest project without start-cluster.mjs (name it *.db-spec.ts).');
  return JSON.parse(known) as Cluster;
}
