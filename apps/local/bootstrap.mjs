/**
 * Roles and database of the portal. Three roles, none of them a superuser, none of them above row-level security:
 * `portal_owner` owns every object and migrates, `portal_api` and `portal_worker` serve.
 */
import pg from 'pg';
import { secret } from './secrets.mjs';

const ROLES = ['portal_owner', 'portal_api', 'portal_worker'];
const RUNTIME_ROLES = ['portal_api', 'portal_worker'];

/** @typedef {{ ownerUrl: string, apiUrl: string, workerUrl: string }} Addresses */

/**
 * Makes sure of roles and database on a server we hold as superuser. Safe to repeat.
 * @param {string} superUrl
 * @param {string} secretsFile
 * @param {string} [database]
 * @returns {Promise<Addresses>}
 */
export async function bootstrap(superUrl, secretsFile, database = 'portal') {
  await connected(superUrl, async (client) => {
    for (const role of ROLES) {
      if (!(await exists(client, 'pg_roles where rolname', role))) await client.query(`create role ${role}`);
      await client.query(`alter role ${role} login nosuperuser nobypassrls nocreaterole nocreatedb password '${secret(secretsFile, role)}'`);
    }
    if (!(await exists(client, 'pg_database where datname', database))) await client.query(`create database ${database} owner portal_owner`);
  });
  await connected(named(superUrl, { database }), (client) => takePossession(client, database));
  const at = (user) => named(superUrl, { database, user, password: secret(secretsFile, user) });
  return { ownerUrl: at('portal_owner'), apiUrl: at('portal_api'), workerUrl: at('portal_worker') };
}

/**
 * The same on a server of somebody else, as far as the given account may. A superuser, or one who may create roles, is
 * used once to make the roles; any other account is taken for the owner of a prepared database.
 *
 * @param {{ DATABASE_URL: string, DATABASE_API_URL?: string, DATABASE_WORKER_URL?: string }} given
 * @param {string} secretsFile
 * @returns {Promise<Addresses>}
 */
export async function bootstrapElsewhere(given, secretsFile) {
  const url = new URL(given.DATABASE_URL);
  const place = `${url.hostname}:${url.port || 5432}`;
  const password = (role) => secret(secretsFile, `${role}@${place}`);
  const at = (user) => named(given.DATABASE_URL, { user, password: password(user) });

  const ownerUrl = await connected(given.DATABASE_URL, async (client) => {
    const { rows: [me] } = await client.query(
      'select rolname as name, rolsuper as super, rolsuper or rolcreaterole as creator, current_database() as database from pg_roles where rolname = current_user',
    );
    const known = (await client.query('select rolname from pg_roles where rolname = any($1)', [ROLES])).rows.map((row) => row.rolname);
    const missing = ROLES.filter((role) => !known.includes(role));
    if (missing.length > 0 && !me.creator) throw new Error(howToPrepare(missing, me));
    for (const role of missing) await client.query(`create role ${role} login nosuperuser nobypassrls password '${password(role)}'`);
    if (me.name === 'portal_owner') return given.DATABASE_URL;
    if (!me.creator) return given.DATABASE_URL;
    if (!me.super) await client.query('grant portal_owner to current_user');
    await takePossession(client, me.database);
    return at('portal_owner');
  });
  const addresses = { ownerUrl, apiUrl: given.DATABASE_API_URL ?? at('portal_api'), workerUrl: given.DATABASE_WORKER_URL ?? at('portal_worker') };
  for (const [name, address] of Object.entries(addresses)) await mustOpen(name, address);
  return addresses;
}

/**
 * Lets only the portal's roles into a database, and only its owner make things there. Database grants are not copied
 * with a template, so a clone needs this as well.
 * @param {pg.Client} client connected to that database
 * @param {string} database
 */
export async function takePossession(client, database) {
  const name = client.escapeIdentifier(database);
  const { rows: [{ owner }] } = await client.query('select pg_get_userbyid(datdba) as owner from pg_database where datname = $1', [database]);
  if (owner !== 'portal_owner') await client.query(`grant create, temporary on database ${name} to portal_owner`);
  await client.query(`
    revoke all on database ${name} from public;
    grant connect on database ${name} to portal_owner, ${RUNTIME_ROLES.join(', ')};
    grant temporary on database ${name} to portal_worker; -- the queue's Postgres backend adds batches through temporary tables
    alter schema public owner to portal_owner;
    revoke all on schema public from public;
    grant usage on schema public to ${RUNTIME_ROLES.join(', ')};
  `);
}

/**
 * The same address with other parts.
 * @param {string} address
 * @param {{ database?: string, user?: string, password?: string }} parts
 */
export function named(address, { database, user, password }) {
  const url = new URL(address);
  if (database !== undefined) url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

/**
 * Runs work on one connection and closes it.
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function exists(client, where, name) {
  return (await client.query(`select 1 from ${where} = $1`, [name])).rowCount === 1;
}

async function mustOpen(name, address) {
  try {
    await connected(address, (client) => client.query('select 1'));
  } catch (error) {
    const user = new URL(address).username;
    throw new Error(
      `The role ${user} exists on the server, but its password is not known here (${error.message}).\n` +
        'Set DATABASE_URL, DATABASE_API_URL and DATABASE_WORKER_URL to the full addresses of portal_owner, portal_api and portal_worker.',
      { cause: name },
    );
  }
}

function howToPrepare(missing, me) {
  return [
    `The account "${me.name}" may not create the roles the portal needs: ${missing.join(', ')}.`,
    'Ask an administrator of the server to run, with passwords of their choice:',
    ...missing.map((role) => `  create role ${role} login nosuperuser nobypassrls password '…';`),
    `  alter database ${me.database} owner to portal_owner;`,
    'then set DATABASE_URL (portal_owner), DATABASE_API_URL (portal_api) and DATABASE_WORKER_URL (portal_worker).',
  ].join('\n');
}
