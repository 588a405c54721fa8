import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import '../../apps/api/src/api.module.js';
import { messageKeys } from '@portal/platform';

const known = new Set(messageKeys());

/** Codes that the code refuses with, found where they are written. */
async function written(pattern: RegExp): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir('libs', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.includes('spec')) continue;
    const file = join(entry.parentPath, entry.name);
    for (const match of (await readFile(file, 'utf8')).matchAll(pattern)) if (match[1]) found.set(match[1], file);
  }
  return found;
}

it('has words for every refusal that the code can give', async () => {
  const codes = await written(/refuse\(\s*'([A-Z][A-Z0-9_]+)'/g);
  expect(codes.size).toBeGreaterThan(20);
  const ofTables = await written(/(?:is: (?:true|false)|kinds: [^,}]+(?:\], capacities: [^\]]+\])?), code: '([A-Z][A-Z0-9_]+)'/g);
  expect(ofTables.size).toBeGreaterThan(8);
  expect([...codes, ...ofTables].filter(([code]) => !known.has(`refusal.${code}`))).toEqual([]);
});

it('says with every refusal which rule is behind it and what to do next', () => {
  const codes = [...known].filter((key) => /^refusal\.[A-Z0-9_]+$/.test(key));
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((key) => !known.has(`${key}.rule`) || !known.has(`${key}.next`))).toEqual([]);
});

it('has words for every problem of a field', async () => {
  const codes = await written(/field: [^,}]+, code: '([A-Z][A-Z0-9_]+)'/g);
  expect([...codes].filter(([code]) => !known.has(`field.${code}`))).toEqual([]);
});
