import { decodeText } from '@portal/platform';
import { linesOf, type SheetLine } from '../grants/sheet.rules.js';

/** The lines of a table as an agency's own system answers: text/csv, or JSON rows by the codes or titles of their columns. Null for what is neither. */
export function linesOfAnswer(contentType: string, body: Buffer): readonly SheetLine[] | null {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (type.trim() === 'text/csv') return linesOf(decodeText(body));
  return type.trim() === 'application/json' ? linesOfJson(body) : null;
}

/** Each row gets a cell for each name that any row has: with a name of its own in every row a small answer would fill the memory. No entry has as many fields. */
const MOST_NAMES = 200;

function linesOfJson(body: Buffer): readonly SheetLine[] | null {
  const rows = rowsOf(body);
  if (rows === null) return null;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (names.length > MOST_NAMES) return null;
  // Rows are counted as in a sheet, whose first line names the columns.
  return [{ row: 1, cells: names }, ...rows.map((row, index) => ({ row: index + 2, cells: names.map((name) => cellOf(row[name])) }))];
}

/** `[{…}]`, or `{ "rows": [{…}] }`. */
function rowsOf(body: Buffer): Readonly<Record<string, unknown>>[] | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const rows: unknown = Array.isArray(parsed) ? parsed : (parsed as { rows?: unknown } | null)?.rows;
    return Array.isArray(rows) && rows.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row)) ? rows as Readonly<Record<string, unknown>>[] : null;
  } catch {
    return null;
  }
}

/** Null for what is no plain value, and for a number that was rounded when it was read. */
function cellOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  return null;
}
