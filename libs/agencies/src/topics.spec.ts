import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { AGENCY_TOPICS } from './topics.js';

it('lists every topic that the use cases record, and no other', async () => {
  const root = 'libs/agencies/src';
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.ts') && !/spec\.ts$|topics\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const used = texts.flatMap((text) => [...text.matchAll(/'((?:session|account|access|seat|api-client)\.[a-z-]+)'/g)].map((match) => match[1] ?? ''));
  expect([...new Set(used)].sort()).toEqual([...AGENCY_TOPICS].sort());
});
