import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, withClient, type TestDatabase } from './cluster.js';

describe('a test database', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase({ migrated: false });
  });
  afterAll(() => db.drop());

  const roleOf = (address: string) =>
    withClient(address, async (client) => (await client.query('select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user')).rows[0]);

  it.each(['owner', 'api', 'worker'] as const)('opens for portal_%s, who stands neither above the server nor above row-level security', async (role) => {
    expect(await roleOf(db[`${role}Url`])).toEqual({ rolname: `portal_${role}`, rolsuper: false, rolbypassrls: false });
  });

  it('lets only the owner make tables', async () => {
    await withClient(db.ownerUrl, (client) => client.query('create table made_by_owner (id int)'));
    await expect(withClient(db.apiUrl, (client) => client.query('create table made_by_api (id int)'))).rejects.toThrow('permission denied for schema public');
    await expect(withClient(db.workerUrl, (client) => client.query('select * from made_by_owner'))).rejects.toThrow('permission denied for table');
  });

  it('is apart from every other', async () => {
    const other = await createTestDatabase({ migrated: false });
    await withClient(other.ownerUrl, (client) => client.query('create table made_by_owner (id int)'));
    await other.drop();
    await expect(withClient(other.ownerUrl, (client) => client.query('select 1'))).rejects.toThrow('does not exist');
  });
});
