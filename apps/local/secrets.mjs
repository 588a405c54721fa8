/** Passwords made up on this machine, kept in one file that only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The secret of that name, 32 bytes in hex; made at the first call and the same ever after.
 * @param {string} file
 * @param {string} name
 * @returns {string}
 */
export function secret(file, name) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!known[name]) {
    known[name] = randomBytes(32).toString('hex');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return known[name];
}
