/** Where things lie. Everything a machine makes for itself is under `.local`, everything built under `dist`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const LOCAL = process.env.PORTAL_LOCAL_DIR ?? join(ROOT, '.local');
export const DIST = join(ROOT, 'dist');
