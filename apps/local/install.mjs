/** Installs the packages when what lies in node_modules is not what the lock file says. Needs nothing but Node. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** @returns {boolean} whether every package of the lock file is there in its version */
export function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packages(join(ROOT, 'package-lock.json'));
  const present = packages(installed);
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) =>
    path === '' || optional || link || (peer && !present[path]) || (present[path]?.version === version && existsSync(join(ROOT, path))));
}

/**
 * Not `npm ci`: it refuses a lock file from which a registry left out other systems' optional packages.
 * @param {AbortSignal} [signal]
 */
export function install(signal) {
  const args = ['install', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  return run('npm', args, { cwd: ROOT, signal, show: true });
}

function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
