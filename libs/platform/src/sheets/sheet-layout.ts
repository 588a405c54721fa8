/** A column of a sheet. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Money in 元 as decimal text, days as 'YYYY-MM-DD'. */
  readonly kind?: 'text' | 'money' | 'day' | 'number';
  /** Must be filled: said in the heading of a template. */
  readonly required?: boolean;
  /** What may be chosen: a drop-down list in a template. */
  readonly choices?: readonly string[];
  /** How to fill it, for the notes of a template. */
  readonly note?: string;
  readonly example?: string;
}

export type CellValue = string | number | null;
export type SheetRow = Readonly<Record<string, CellValue>>;
