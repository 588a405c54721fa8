import { isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import type { FieldType } from '../catalogue/catalogue.table.js';

/** A column of what is handed over. */
export interface SheetColumn { readonly key: string; readonly title: string; readonly type: FieldType }
export type SheetRow = Readonly<Record<string, string>>;

/** What one request hands over here; more than that belongs into the exchange systems that there are (第三十一条). */
export const MOST_ROWS = 5_000;
/** So many problems are named; who has more has the wrong table. */
const MOST_PROBLEMS = 30;
/** Where the problems of a table are shown: beside it, one a line. */
const FIELD = 'rows';
/** What PostgreSQL holds in no text and in no JSON: NUL, and half of a surrogate pair. A table in UTF-16 that is read as another encoding is full of them. */
const NOT_TEXT = /[\0\p{Cs}]/u;
/** So much of the name of an unknown column is said again. */
const SAID = 50;

/** A line of a table as it came: the row as a sheet counts it; null for a cell that holds no plain value. */
export interface SheetLine { readonly row: number; readonly cells: readonly (string | null)[] }
export type CheckedSheet = { readonly rows: SheetRow[] } | { readonly problems: FieldProblem[] };

/**
 * Reads a table as a sheet gives it: pasted (tabs) or as CSV, the first line naming the columns by title or code.
 *
 * @returns the rows by the codes of their columns; or what is wrong, row for row (the first row of data is row 2, as in the sheet)
 */
export const readSheet = (text: string, columns: readonly SheetColumn[]): CheckedSheet => checkLines(linesOf(text), columns);

/** As readSheet, of lines that were read already. What stands empty behind the last column does not count. */
export function checkLines(lines: readonly SheetLine[], columns: readonly SheetColumn[]): CheckedSheet {
  const [head, ...body] = lines.map(({ row, cells }) => ({ row, cells: withoutTail(cells) })).filter(({ cells }) => cells.length > 0);
  if (!head) return { problems: [{ field: 'table', code: 'REQUIRED' }] };
  if (head.cells.some((name) => name !== null && NOT_TEXT.test(name))) return { problems: [{ field: FIELD, code: 'HEAD_NOT_TEXT', values: { row: head.row } }] };
  const keys = head.cells.map((name) => columns.find(({ key, title }) => key === name || title === name)?.key ?? null);
  const problems: FieldProblem[] = [
    ...head.cells.flatMap((name, index) => (keys[index] === null ? [{ field: FIELD, code: 'COLUMN_UNKNOWN', values: { column: [...name ?? ''].slice(0, SAID).join('') } }] : [])),
    ...columns.filter(({ key }) => keys.filter((one) => one === key).length !== 1).map(({ title }) => ({ field: FIELD, code: 'COLUMN_ONCE', values: { column: title } })),
    ...(body.length === 0 ? [{ field: FIELD, code: 'NO_ROWS' }] : body.length > MOST_ROWS ? [{ field: FIELD, code: 'TOO_MANY', values: { max: MOST_ROWS } }] : []),
  ];
  if (problems.length > 0) return { problems: some(problems) };
  const wrong = body.flatMap(({ row, cells }) => [
    ...(cells.length > keys.length ? [{ field: FIELD, code: 'ROW_TOO_LONG', values: { row } }] : []),
    ...columns.flatMap(({ key, title, type }) => {
      const code = cellProblem(cells[keys.indexOf(key)] === null ? null : cells[keys.indexOf(key)] ?? '', type);
      return code === null ? [] : [{ field: FIELD, code, values: { row, column: title } }];
    }),
  ]);
  return wrong.length > 0 ? { problems: some(wrong) } : { rows: body.map(({ cells }): SheetRow => Object.fromEntries(keys.map((key, index) => [key ?? '', cells[index] ?? '']))) };
}

const withoutTail = (cells: readonly (string | null)[]): readonly (string | null)[] => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
const some = (problems: readonly FieldProblem[]): FieldProblem[] => (problems.length <= MOST_PROBLEMS ? [...problems]
  : [...problems.slice(0, MOST_PROBLEMS), { field: FIELD, code: 'MORE_PROBLEMS', values: { count: problems.length - MOST_PROBLEMS } }]);

function cellProblem(cell: string | null, type: FieldType): string | null {
  if (cell === null) return 'CELL_NOT_PLAIN';
  if (cell === '') return 'CELL_EMPTY';
  if (NOT_TEXT.test(cell)) return 'CELL_NOT_TEXT';
  if (cell.length > 500) return 'CELL_TOO_LONG';
  if (type === 'NUMBER') return /^-?\d{1,15}(\.\d{1,8})?$/.test(cell) ? null : 'CELL_NOT_NUMBER';
  if (type === 'MONEY') return /^-?\d{1,14}(\.\d{1,2})?$/.test(cell) ? null : 'CELL_NOT_MONEY';
  if (type === 'DAY') return isDay(cell) ? null : 'CELL_NOT_DAY';
  return null;
}

/** A word about a fault, as it can be kept: bounded, and without what no text holds. */
export const keepable = (words: string): string => [...words.replaceAll(new RegExp(NOT_TEXT, 'gu'), '\uFFFD')].slice(0, 200).join('');

/** Lines of a text as RFC 4180 quotes their cells; tabs part them where the first line has one, else commas. */
export function linesOf(text: string): SheetLine[] {
  const source = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const parting = source.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => { line.push(cell.trim()); cell = ''; };
  const endLine = (): void => { endCell(); lines.push(line); line = []; };
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(at + 1) === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (char === '"' && cell.trim() === '') { quoted = true; cell = ''; } else if (char === parting) endCell();
    else if (char === '\n') endLine();
    else cell += char;
  }
  endLine();
  return lines.map((cells, index) => ({ row: index + 1, cells }));
}

/** A cell that a spreadsheet would run as a formula is led by an apostrophe; what holds a comma, a quote or a line is quoted. */
const csvCell = (cell: string): string => {
  const safe = /^[=+@\t\r]|^-(?!\d)/u.test(cell) ? `'${cell}` : cell;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV as Excel opens it: the watermark stands in the first line and in every row. */
export const toCsv = (watermark: string, titles: readonly string[], rows: readonly (readonly string[])[], markTitle: string): string =>
  `\uFEFF${[[watermark], [...titles, markTitle], ...rows.map((row) => [...row, watermark])].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
