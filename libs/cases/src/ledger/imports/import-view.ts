import type { JudgedRow } from './import-kind.js';
import type { ImportKindKey } from './import-kinds.js';

/** A sheet that was checked, and what became of it. */
export interface SheetImport {
  readonly id: string;
  readonly kind: ImportKindKey;
  readonly fileName: string;
  readonly state: 'CHECKED' | 'DONE';
  readonly rowCount: number;
  readonly goodCount: number;
  readonly checkedAt: string;
  readonly doneAt: string | null;
  readonly rows: readonly JudgedRow[];
  readonly made: readonly { readonly row: number; readonly id: string }[];
}

export const IMPORT_COLUMNS = `id, kind, file_name as "fileName", state, row_count as "rowCount", good_count as "goodCount", checked_at as "checkedAt", done_at as "doneAt", rows, made`;
