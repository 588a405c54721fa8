import { stat } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { refuse, type Refusal } from '../refusal.js';
import { typedText } from './cell.rules.js';
import { excel } from './excel.js';
import { isWithin } from './measure-zip.js';
import type { SheetColumn } from './sheet-layout.js';
import { EXAMPLE_MARK } from './write-template.js';

export const SHEET_LIMITS = { fileBytes: 5 << 20, rows: 2_000, columns: 60, zip: { entries: 200, bytes: 60 << 20, ratio: 150 } } as const;
const LAST_ROW = 20_000;

/** A row as it was typed: by the key of its column, trimmed; nothing for an empty cell. */
export interface TypedRow {
  /** As the spreadsheet program counts it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Columns whose cell holds no plain value: a formula without result, an error. */
  readonly unreadable: readonly string[];
}

/**
 * Reads the first sheet of a file by its headings, in whatever order they stand; the row of headings is looked for.
 *
 * @returns the rows that hold anything; or SHEET_TOO_LARGE, SHEET_UNREADABLE, SHEET_HEADINGS, SHEET_TOO_MANY_ROWS, SHEET_EMPTY
 */
export async function readSheet(path: string, columns: readonly SheetColumn[]): Promise<TypedRow[] | Refusal> {
  const sheet = await firstSheet(path);
  if ('kind' in sheet) return sheet;
  const found = headingsOf(sheet, columns);
  if (found.missing.length > 0) return refuse('SHEET_HEADINGS', { missing: found.missing.join('、') });
  if (sheet.rowCount > LAST_ROW || sheet.actualRowCount - found.row > SHEET_LIMITS.rows) return refuse('SHEET_TOO_MANY_ROWS', { max: SHEET_LIMITS.rows });
  const rows: TypedRow[] = [];
  sheet.eachRow((row, number) => {
    if (number <= found.row) return;
    const typed = typedRow(row, number, found.places);
    if (typed) rows.push(typed);
  });
  return rows.length === 0 ? refuse('SHEET_EMPTY') : rows;
}

/** A row as it stands, whatever its columns mean; null for a cell that holds no plain value. */
export interface RawRow {
  /** As the spreadsheet program counts it. */
  readonly row: number;
  readonly cells: readonly (string | null)[];
}

/** Sixteen digits and more are rounded by spreadsheet programs: such a number is no longer what was typed. */
const EXACT_BELOW = 1e15;

/**
 * Every row of the first sheet that holds anything, its cells from the first column on.
 *
 * @param mostRows rows that may hold something, the head among them
 * @returns SHEET_TOO_LARGE, SHEET_UNREADABLE, SHEET_TOO_MANY_ROWS, SHEET_EMPTY
 */
export async function readRows(path: string, mostRows: number): Promise<RawRow[] | Refusal> {
  const sheet = await firstSheet(path);
  if ('kind' in sheet) return sheet;
  if (sheet.rowCount > LAST_ROW || sheet.actualRowCount > mostRows) return refuse('SHEET_TOO_MANY_ROWS', { max: mostRows });
  const rows: RawRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, SHEET_LIMITS.columns + 1) }, (_, index) => exactText(row.getCell(index + 1).value));
    if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells });
  });
  return rows.length === 0 ? refuse('SHEET_EMPTY') : rows;
}

function exactText(value: ExcelJS.CellValue): string | null {
  if (typeof value === 'number' && Math.abs(value) >= EXACT_BELOW) return null;
  const text = textOf(value);
  return text === null ? null : typedText(text.trim());
}

/** The first sheet of a file that is small enough, also unpacked, and sound. */
async function firstSheet(path: string): Promise<ExcelJS.Worksheet | Refusal> {
  const { size } = await stat(path);
  if (size > SHEET_LIMITS.fileBytes) return refuse('SHEET_TOO_LARGE', { max: SHEET_LIMITS.fileBytes >> 20 });
  if (!(await isWithin(path, SHEET_LIMITS.zip))) return refuse('SHEET_UNREADABLE');
  const workbook = new (await excel()).Workbook();
  try {
    await workbook.xlsx.readFile(path, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture'] });
  } catch {
    return refuse('SHEET_UNREADABLE');
  }
  return workbook.worksheets[0] ?? refuse('SHEET_UNREADABLE');
}

const HEADINGS_WITHIN = 10;
const plain = (heading: string): string => heading.normalize('NFKC').replace(/[\s*＊]/g, '');

/** The row that holds most of the headings, and where each column stands in it. */
function headingsOf(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): { row: number; places: ReadonlyMap<number, string>; missing: readonly string[] } {
  let best = { row: 1, places: new Map<number, string>() };
  const byHeading = new Map(columns.map(({ key, heading }) => [plain(heading), key]));
  for (let number = 1; number <= Math.min(HEADINGS_WITHIN, sheet.rowCount); number += 1) {
    const places = new Map<number, string>();
    sheet.getRow(number).eachCell((cell, at) => {
      const key = at <= SHEET_LIMITS.columns ? byHeading.get(plain(textOf(cell.value) ?? '')) : undefined;
      if (key && ![...places.values()].includes(key)) places.set(at, key);
    });
    if (places.size > best.places.size) best = { row: number, places };
  }
  const there = new Set(best.places.values());
  return { ...best, missing: columns.filter(({ key, required }) => required && !there.has(key)).map(({ heading }) => heading) };
}

function typedRow(row: ExcelJS.Row, number: number, places: ReadonlyMap<number, string>): TypedRow | null {
  const cells: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const [at, key] of places) {
    const text = textOf(row.getCell(at).value);
    if (text === null) unreadable.push(key);
    else if (text.trim() !== '') cells[key] = typedText(text.trim());
  }
  const isExample = Object.values(cells)[0]?.startsWith(EXAMPLE_MARK) ?? false;
  return isExample || (Object.keys(cells).length === 0 && unreadable.length === 0) ? null : { row: number, cells, unreadable };
}

/** What a cell says as text; null for what is no plain value. A date is the day it shows. */
function textOf(value: ExcelJS.CellValue): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue);
  if ('result' in value) return value.result === undefined ? null : textOf(value.result as ExcelJS.CellValue);
  return null;
}
