/** What `npm start` does with a DATABASE_URL, on a second Postgres that knows nothing of the portal. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapElsewhere } from '../../apps/local/bootstrap.mjs';
import { startPostgres } from '../../apps/local/postgres.mjs';
import { withClient } from '../support/cluster.js';

let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;
const secrets = () => join(folder, 'elsewhere.json');
const at = (user: string, database = 'elsewhere') =>
  Object.assign(new URL(server.superUrl), user === 'postgres' ? { pathname: `/${database}` } : { pathname: `/${database}`, username: user, password: 'given' }).href;
const asSuper = (text: string, database?: string) => withClient(at('postgres', database), (client) => client.query(text));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-test-elsewhere-'));
  chmodSync(folder, 0o755);
  server = await startPostgres({ dataDir: join(folder, 'data'), secretsFile: join(folder, 'secrets.json'), fsync: false });
  await asSuper('drop database portal', 'postgres');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await asSuper('drop database if exists elsewhere with (force)', 'postgres');
  await asSuper('drop role if exists portal_owner, portal_api, portal_worker, keeper, guest', 'postgres');
  rmSync(secrets(), { force: true });
});

async function mustServe(addresses: { ownerUrl: string; apiUrl: string; workerUrl: string }): Promise<void> {
  await withClient(addresses.ownerUrl, (client) => client.query('create table thing (id int); grant select on thing to portal_api, portal_worker'));
  for (const address of [addresses.apiUrl, addresses.workerUrl]) {
    await withClient(address, (client) => client.query('select * from thing'));
    await expect(withClient(address, (client) => client.query('create table other (id int)'))).rejects.toThrow('permission denied');
  }
}

it('makes roles with a superuser\'s address, once, and migrates as portal_owner', async () => {
  await asSuper('create database elsewhere', 'postgres');
  const addresses = await bootstrapElsewhere({ DATABASE_URL: at('postgres') }, secrets());
  expect(new URL(addresses.ownerUrl).username).toBe('portal_owner');
  await mustServe(addresses);
  expect(await bootstrapElsewhere({ DATABASE_URL: at('postgres') }, secrets())).toEqual(addresses);
});

it('makes them as well with an account that may create roles and owns the database, superuser or not', async () => {
  await asSuper("create role keeper login createrole password 'given'", 'postgres');
  await asSuper('create database elsewhere owner keeper', 'postgres');
  await mustServe(await bootstrapElsewhere({ DATABASE_URL: at('keeper') }, secrets()));
});

it('takes the three addresses as they are when the roles were made by an administrator', async () => {
  for (const role of ['portal_owner', 'portal_api', 'portal_worker']) await asSuper(`create role ${role} login password 'given'`, 'postgres');
  await asSuper('create database elsewhere owner portal_owner', 'postgres');
  const given = { DATABASE_URL: at('portal_owner'), DATABASE_API_URL: at('portal_api'), DATABASE_WORKER_URL: at('portal_worker') };
  const addresses = await bootstrapElsewhere(given, secrets());
  expect(addresses).toEqual({ ownerUrl: given.DATABASE_URL, apiUrl: given.DATABASE_API_URL, workerUrl: given.DATABASE_WORKER_URL });
  await mustServe(addresses);
  await expect(bootstrapElsewhere({ DATABASE_URL: at('portal_owner') }, secrets())).rejects.toThrow('Set DATABASE_URL, DATABASE_API_URL and DATABASE_WORKER_URL');
});

it('says what to ask an administrator for when the account may do nothing of that', async () => {
  await asSuper("create role guest login password 'given'", 'postgres');
  await asSuper('create database elsewhere owner guest', 'postgres');
  await expect(bootstrapElsewhere({ DATABASE_URL: at('guest') }, secrets())).rejects.toThrow('create role portal_api login nosuperuser nobypassrls');
});
