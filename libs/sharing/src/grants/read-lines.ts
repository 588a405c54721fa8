import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '@portal/kernel';
import { type Actor, type Config, type Database, decodeText, FileStore, readRows, refuse, type Refusal, SHEET_LIMITS } from '@portal/platform';
import { linesOf, MOST_ROWS, type SheetLine } from './sheet.rules.js';

/** A table as it is handed over: pasted, or a file that was uploaded. */
export interface TableInput {
  /** Pasted out of a sheet, or the text of a CSV file; the first line names the columns. */
  readonly table?: string | null;
  /** An upload of one's own: .csv, or the first sheet of an .xlsx. */
  readonly fileId?: string | null;
}

const FILE = { name: 'shared-table-file', text: 'select name, sha256 from stored_file where id = $1' };

/**
 * The lines of a table, before anybody asks what they mean. A file stays the upload of who brought it until it is erased: it hangs at no request, so that nobody gets
 * at it past the masks and the end of the grant.
 *
 * @returns FILE_NOT_FOUND, TABLE_NOT_SHEET, SHEET_…
 */
export async function readLines(db: Database, config: Config, actor: Actor, { table, fileId }: TableInput): Promise<readonly SheetLine[] | Refusal> {
  if (!fileId) return linesOf(table ?? '');
  const [file] = isId(fileId) ? await db.read<{ name: string; sha256: string }>(actor, FILE, [fileId]) : [];
  if (!file) return refuse('FILE_NOT_FOUND');
  const store = new FileStore(config.filesDir);
  const path = join(store.root, store.relativePath(file.sha256));
  const found = await stat(path).catch(() => null);
  if (!found) return refuse('FILE_NOT_FOUND'); // erased meanwhile: another delivery was taken out of it
  const name = file.name.toLowerCase();
  if (name.endsWith('.xlsx')) return readRows(path, MOST_ROWS + 1);
  if (!name.endsWith('.csv') && !name.endsWith('.txt')) return refuse('TABLE_NOT_SHEET', { name: file.name });
  if (found.size > SHEET_LIMITS.fileBytes) return refuse('SHEET_TOO_LARGE', { max: SHEET_LIMITS.fileBytes >> 20 });
  return linesOf(decodeText(await readFile(path)));
}
