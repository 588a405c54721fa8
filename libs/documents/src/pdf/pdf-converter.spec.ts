import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { isRefusal } from '@portal/platform';
import { bookmarkOf } from '../docx/blocks.js';
import { renderDocx } from '../docx/render-docx.js';
import { PdfConverter } from './pdf-converter.js';

const codeOf = (result: unknown): string => (isRefusal(result) ? result.code : 'OK');
const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('portal-pdf-'));
/** A program of the shell that stands where LibreOffice would. */
function program(body: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'portal-office-')), 'office');
  writeFileSync(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return path;
}

it('says so where there is no LibreOffice', async () => {
  expect(codeOf(await new PdfConverter({ program: '' }).convert(Buffer.from('')))).toBe('PDF_UNAVAILABLE');
  expect(codeOf(await new PdfConverter({ program: 'no-such-office-program' }).convert(Buffer.from('')))).toBe('PDF_UNAVAILABLE');
});

it('ends what takes too long, and everything it started, and leaves nothing behind', async () => {
  const before = leftovers();
  const converter = new PdfConverter({ program: program('sleep 600 & sleep 600'), timeoutMs: 300 });
  expect(codeOf(await converter.convert(Buffer.from('')))).toBe('PDF_FAILED');
  expect(leftovers()).toEqual(before);
});

it('runs one at a time, gives each a profile of its own and no setting of the server, and turns away a crowd', async () => {
  const busy = join(mkdtempSync(join(tmpdir(), 'portal-office-')), 'busy');
  const converter = new PdfConverter({
    program: program(`[ -e ${busy} ] && exit 7; touch ${busy}; [ -n "$SECRET_KEY$DATABASE_API_URL" ] && exit 8; case "$*" in *UserInstallation=file://$HOME/profile*) ;; *) exit 9;; esac
sleep 0.05; echo "%PDF made here" > "$HOME/document.pdf"; rm ${busy}`),
  });
  const results = await Promise.all(Array.from({ length: 10 }, () => converter.convert(Buffer.from('docx'))));
  expect(results.map(codeOf)).toEqual([...Array.from({ length: 8 }, () => 'OK'), 'PDF_BUSY', 'PDF_BUSY']);
  expect(codeOf(await converter.convert(Buffer.from('docx')))).toBe('OK');
});

it('makes a PDF of a document, where LibreOffice is', async () => {
  const present = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  const converter = new PdfConverter({ program: 'soffice' });
  const result = await converter.convert(await renderDocx({
    layout: 'LETTER', issuer: '广东省医疗保障局', secrecy: null, urgency: null, number: ['粤医保函〔2026〕1号'], signer: null, title: '关于协助调查的函', addressee: ['广州市医疗保障局'],
    body: [{ kind: 'paragraph', level: 0, text: ['请予协助。'] }], enclosures: [], signature: { agency: ['广东省医疗保障局'], day: ['2026年11月22日'] }, note: null, copies: [], print: null, annexes: [],
  }));
  if (!present) console.log('LibreOffice is not on this machine: the conversion itself was not tried, only that its absence is said.');
  if (present) expect(isRefusal(result) ? result.code : result.subarray(0, 5).toString()).toBe('%PDF-');
  else expect(codeOf(result)).toBe('PDF_UNAVAILABLE');
});

it('keeps the name of each paragraph as a destination and its headings as an outline, where LibreOffice is', async () => {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) { console.log('LibreOffice is not on this machine: destinations of a PDF were not looked for.'); return; }
  const result = await new PdfConverter({ program: 'soffice' }).convert(await renderDocx({
    layout: 'MINUTES', issuer: '联席会议', secrecy: null, urgency: null, number: null, signer: null, title: '会议纪要', addressee: null,
    body: [{ kind: 'paragraph', level: 1, text: ['数据共享'], anchor: 'line-a' }, { kind: 'paragraph', level: 0, text: ['由省公安厅牵头。'], anchor: 'line-b' }],
    enclosures: [], signature: null, note: null, copies: [], print: null, annexes: [],
  }));
  if (isRefusal(result)) throw new Error(result.code);
  const file = result.toString('latin1');
  // LibreOffice writes what is neither letter nor figure in a name as its code.
  for (const anchor of ['line-a', 'line-b']) expect(file).toContain(`/${bookmarkOf(anchor).replaceAll('_', '5F')}[`);
  expect(file).toMatch(/\/Outlines \d+ 0 R/);
}, 120_000);
