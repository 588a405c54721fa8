import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Source files of a folder, tests left out. */
async function sources(root: string, ending = /\.tsx?$/): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && ending.test(entry.name) && !/spec\.tsx?$/.test(entry.name) && !/node_modules|generated/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}

it('imports point one way, through doors, without a circle', async () => {
  const found = await run('node_modules/.bin/depcruise', ['libs', 'apps/api/src', 'apps/demo/src', 'apps/worker/src', 'apps/web/src', '--config', '.dependency-cruiser.cjs'])
    .catch((failure: { stdout: string }) => failure);
  expect(found.stdout).toContain('no dependency violations found');
});

it('a use case is one class with one public method, run', async () => {
  const wrong: string[] = [];
  for (const file of await sources('libs')) {
    const text = await readFile(file, 'utf8');
    const verb = /export class (\w+) \{[\s\S]*?\n {2}(?:async )?run\(/.exec(text);
    if (!verb) continue;
    const publicMethods = [...text.matchAll(/^ {2}(?!constructor|private |protected |readonly |if|for|while|switch|return|await|const|throw)(?:async )?(\w+)\([^)]*\)[^;{]*\{$/gm)].map((m) => m[1]);
    if (publicMethods.some((name) => name !== 'run')) wrong.push(`${file}: ${publicMethods.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

it('settings are read in one place only', async () => {
  const elsewhere: string[] = [];
  for (const file of [...await sources('libs'), ...await sources('apps/api/src'), ...await sources('apps/worker/src')]) {
    if (/process\.env/.test(await readFile(file, 'utf8')) && !/(config|main|seed|print-schema)\.ts$/.test(file)) elsewhere.push(file);
  }
  expect(elsewhere).toEqual([]);
});

it('no file grows past 400 lines', async () => {
  const long: string[] = [];
  for (const file of [...await sources('libs'), ...await sources('apps'), ...await sources('test')]) {
    if (/\/data\//.test(file)) continue;
    const lines = (await readFile(file, 'utf8')).split('\n').length;
    if (lines > 400) long.push(`${file}: ${lines}`);
  }
  expect(long).toEqual([]);
});

it('leaves no unfinished business behind', async () => {
  const said: string[] = [];
  for (const file of [...await sources('libs'), ...await sources('apps'), ...await sources('migrations'), ...await sources('docs', /\.md$/)]) {
    const text = await readFile(file, 'utf8');
    const hit = /\/\/ TODO\b|\bFIXME\b|\bXXX\b/.exec(text);
    if (hit) said.push(`${file}: ${hit[0]}`);
  }
  expect(said).toEqual([]);
});
