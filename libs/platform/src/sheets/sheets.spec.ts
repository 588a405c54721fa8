import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { safeCellText, typedText } from './cell.rules.js';
import { isWithin } from './measure-zip.js';
import { readSheet, SHEET_LIMITS } from './read-sheet.js';
import type { SheetColumn } from './sheet-layout.js';
import { writeSheet } from './write-sheet.js';
import { writeTemplate } from './write-template.js';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'name', heading: '名称', width: 20, required: true }, { key: 'amount', heading: '金额（元）', width: 12, kind: 'money' }, { key: 'day', heading: '日期', width: 12, kind: 'day' },
  { key: 'kind', heading: '类别', width: 10, choices: ['甲', '乙'], example: '甲' },
];
let folder: string;
let serial = 0;
const path = (): string => join(folder, `${(serial += 1)}.xlsx`);
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'portal-sheets-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

async function stored(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('一'), workbook);
  const file = path();
  await workbook.xlsx.writeFile(file);
  return file;
}
const codeOf = async (file: string): Promise<unknown> => { const read = await readSheet(file, COLUMNS); return Array.isArray(read) ? read : read.code; };

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|\'/c calc\'!A0'])('is never a formula: %j', (text) => {
    expect(safeCellText(text)).toMatch(/^'/);
    expect(typedText(safeCellText(text))).toBe(text);
  });

  it('holds any text, and gives back what XML can hold of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const safe = safeCellText(text);
      expect(safe).not.toMatch(/^[=+\-@\t\r]/);
      expect(safe).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }));
  });
});

describe('a sheet that was written', () => {
  it('is read back as it was, with title and watermark above it', async () => {
    const file = path();
    const rows = [{ name: '=HYPERLINK("http://x")', amount: '1234567.89', day: '2026-03-01', kind: '甲' }, { name: '某门诊部', amount: null, day: null, kind: '乙' }];
    expect(await writeSheet(file, { title: '台账', watermark: '演示 2026-11-22', columns: COLUMNS, rows: [rows] })).toBe(2);
    expect(await readSheet(file, COLUMNS)).toEqual([
      { row: 4, cells: { name: '=HYPERLINK("http://x")', amount: '1234567.89', day: '2026-03-01', kind: '甲' }, unreadable: [] },
      { row: 5, cells: { name: '某门诊部', kind: '乙' }, unreadable: [] }]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    expect([sheet.getCell('A1').value, sheet.getCell('A2').value, sheet.getCell('B4').value]).toEqual(['台账', '演示 2026-11-22', 1234567.89]);
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.formula)));
    expect(cells.filter(Boolean)).toEqual([]);
  });

  it('is a template that reads as empty until it is filled in', async () => {
    const file = path();
    await writeFile(file, await writeTemplate('模板', COLUMNS, ['说明']));
    expect(await codeOf(file)).toBe('SHEET_EMPTY');
  });
});

describe('a sheet that was sent', () => {
  it('may have its columns in another order, dates as dates, and a formula with its result', async () => {
    const file = await stored((sheet) => {
      sheet.addRow(['填报单位：某局']);
      sheet.addRow(['类别', '日期', '名称 *', '金额(元)', '别的']);
      sheet.addRow(['甲', new Date('2026-03-01'), { richText: [{ text: '某' }, { text: '院' }] }, { formula: '1+1', result: 2 }, 'x']);
      sheet.addRow([]);
      sheet.addRow(['乙', null, '某店', { formula: 'A1' }]);
    });
    expect(await codeOf(file)).toEqual([
      { row: 3, cells: { name: '某院', amount: '2', day: '2026-03-01', kind: '甲' }, unreadable: [] },
      { row: 5, cells: { name: '某店', kind: '乙' }, unreadable: ['amount'] }]);
  });

  it('is refused without the columns that must be there, and with too many rows', async () => {
    expect(await codeOf(await stored((sheet) => { sheet.addRow(['金额（元）', '日期']); sheet.addRow([1, 2]); }))).toBe('SHEET_HEADINGS');
    expect(await codeOf(await stored((sheet) => { sheet.addRow(['名称']); for (let i = 0; i <= SHEET_LIMITS.rows; i += 1) sheet.addRow([`第${i}`]); }))).toBe('SHEET_TOO_MANY_ROWS');
  });

  it.each([
    ['nothing', Buffer.alloc(0)], ['text', Buffer.from('名称,金额')], ['a cut-off file', Buffer.from('504b0304140000000800', 'hex')],
  ])('is refused as %s', async (_, bytes) => {
    const file = path();
    await writeFile(file, bytes);
    expect(await codeOf(file)).toBe('SHEET_UNREADABLE');
  });

  it('is refused as a bomb, without being unpacked into memory', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', Buffer.alloc(80 << 20));
    const file = path();
    await writeFile(file, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
    expect(await codeOf(file)).toBe('SHEET_UNREADABLE');
    expect(await isWithin(file, { entries: 10, bytes: 100 << 20, ratio: 2_000 })).toBe(true); // a sound ZIP: only its size was wrong
  });

  it('is refused when too large, or of too many parts', async () => {
    const file = path();
    await writeFile(file, Buffer.alloc(SHEET_LIMITS.fileBytes + 1));
    expect(await codeOf(file)).toBe('SHEET_TOO_LARGE');
    const zip = new JSZip();
    for (let i = 0; i <= SHEET_LIMITS.zip.entries; i += 1) zip.file(`${i}.xml`, 'x');
    const parts = path();
    await writeFile(parts, await zip.generateAsync({ type: 'nodebuffer' }));
    expect(await codeOf(parts)).toBe('SHEET_UNREADABLE');
  });
});
