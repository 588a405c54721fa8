import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { type ArchiveEntry, archiveStream, MANIFEST } from './archive.js';

const AT = new Date('2026-11-22T02:00:00Z');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const entry = (path: string, bytes: Buffer, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({ path, open: () => Readable.from([bytes]), sha256: null, ...more });

it('holds every entry and a manifest whose hashes are those of what lies in it', async () => {
  const contents = { '01 案件.json': Buffer.from('{"a":1}'), '文书/移送书.docx': randomBytes(100_000), '空.txt': Buffer.alloc(0) };
  const zip = await JSZip.loadAsync(await buffer(archiveStream(
    Object.entries(contents).map(([path, bytes]) => entry(path, bytes, { sha256: sha256(bytes), packed: path.endsWith('docx') })), { at: AT, about: { case: '粤医保案〔2026〕1号' } })));
  const manifest = JSON.parse(await zip.file(MANIFEST)?.async('string') ?? '') as { case: string; files: { path: string; sha256: string; size: number }[] };
  expect(manifest.case).toBe('粤医保案〔2026〕1号');
  expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(contents));
  for (const { path, sha256: said, size } of manifest.files) {
    const bytes = await zip.file(path)?.async('nodebuffer') ?? Buffer.from('not there');
    expect([path, sha256(bytes), bytes.length]).toEqual([path, said, size]);
  }
  expect(Object.keys(zip.files).filter((path) => !zip.files[path]?.dir).sort()).toEqual([...Object.keys(contents), MANIFEST].sort());
});

it('opens one source at a time, and none before its turn', async () => {
  let open = 0;
  let most = 0;
  const slow = (name: string): ArchiveEntry => ({ path: name, sha256: null, open: () => {
    open += 1;
    most = Math.max(most, open);
    return Readable.from((async function* () { yield randomBytes(1000); await new Promise((go) => setTimeout(go, 5)); yield randomBytes(1000); open -= 1; })());
  } });
  await buffer(archiveStream(Array.from({ length: 20 }, (_, index) => slow(`${index}`)), { at: AT, about: {} }));
  expect(most).toBe(1);
});

it.each([
  ['its hash does not fit', entry('a', Buffer.from('changed'), { sha256: sha256(Buffer.from('as it was')) })],
  ['it cannot be opened', { path: 'a', sha256: null, open: () => Promise.reject(new Error('gone')) }],
  ['it breaks off', { path: 'a', sha256: null, open: () => Readable.from((async function* () { yield Buffer.from('x'); throw new Error('torn'); })()) }],
] as [string, ArchiveEntry][])('breaks off rather than end when of an entry %s', async (_, bad) => {
  await expect(buffer(archiveStream([entry('good', randomBytes(10)), bad, entry('later', randomBytes(10))], { at: AT, about: {} }))).rejects.toThrow();
});
