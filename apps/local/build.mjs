/** Builds what changed: api, worker, libs and migrations into dist/, the web client into dist/web. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { DIST, ROOT } from './paths.mjs';
import { run } from './run.mjs';

const SERVER = ['apps/api', 'apps/demo', 'apps/worker', 'libs', 'migrations'];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.local']);

const PARTS = {
  server: { sources: [...SERVER, '.swcrc', 'package-lock.json'], make: buildServer, result: 'apps/api/src/main.js' },
  web: { sources: ['apps/web', 'package-lock.json'], make: buildWeb, result: 'web/index.html' },
};

/**
 * @param {{ parts?: (keyof typeof PARTS)[], signal?: AbortSignal }} [options]
 * @returns {Promise<string[]>} the parts that had changed and were built now
 */
export async function build({ parts = ['server', 'web'], signal } = {}) {
  const built = [];
  for (const part of parts) {
    const { sources, make, result } = PARTS[part];
    const mark = join(DIST, `.${part}.sha256`);
    const hash = hashOf(sources);
    if (existsSync(join(DIST, result)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) continue;
    rmSync(mark, { force: true });
    await make(signal);
    mkdirSync(DIST, { recursive: true });
    writeFileSync(mark, hash);
    built.push(part);
  }
  return built;
}

async function buildServer(signal) {
  for (const folder of ['apps', 'libs', 'migrations']) rmSync(join(DIST, folder), { recursive: true, force: true });
  const swc = join(ROOT, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  await node([swc, ...SERVER, '--out-dir', 'dist', '--config-file', '.swcrc', '--copy-files', '--quiet'], ROOT, signal);
}

async function buildWeb(signal) {
  const web = join(ROOT, 'apps', 'web');
  const vite = join(createRequire(join(web, 'package.json')).resolve('vite/package.json'), '..', 'bin', 'vite.js');
  await node([vite, 'build', '--outDir', join(DIST, 'web'), '--emptyOutDir', '--logLevel', 'warn'], web, signal);
}

function node(args, cwd, signal) {
  return run(process.execPath, args, { cwd, signal, env: { NODE_ENV: 'production', NO_COLOR: '1' } });
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(source))) hash.update(file).update('\0').update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(join(ROOT, path))) return [];
  let entries;
  try {
    entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const built = await build();
  console.log(built.length === 0 ? 'nothing changed since the last build' : `built: ${built.join(', ')}`);
}
