import { safeCellText } from './cell.rules.js';
import { excel } from './excel.js';
import type { CellValue, SheetColumn, SheetRow } from './sheet-layout.js';

export interface SheetToWrite {
  readonly title: string;
  /** Who made it, when, of what: stands below the title and is printed on every page. */
  readonly watermark: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>;
}

const THIN = { style: 'thin' as const, color: { argb: 'FFBFBFBF' } };
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEAD_FILL = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFF2F2F2' } };
/** Title, watermark, headings. */
const HEAD_ROWS = 3;

/**
 * Writes a sheet to a file, row by row: memory stays small however many rows there are. Text is never a formula.
 *
 * @returns how many rows were written
 */
export async function writeSheet(path: string, { title, watermark, columns, rows }: SheetToWrite): Promise<number> {
  const workbook = new (await excel()).stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(title.slice(0, 31).replace(/[\\/*?:[\]]/g, ' '), {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: Math.min(3, columns.length) }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `1:${HEAD_ROWS}` },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const last = Math.max(columns.length, 1);
  const head = sheet.addRow([safeCellText(title)]);
  head.font = { name: '宋体', size: 16, bold: true };
  head.alignment = { horizontal: 'center', vertical: 'middle' };
  head.height = 30;
  sheet.mergeCells(1, 1, 1, last);
  const mark = sheet.addRow([safeCellText(watermark)]);
  mark.font = { name: '宋体', size: 9, color: { argb: 'FF7F7F7F' } };
  mark.alignment = { wrapText: true, vertical: 'middle' };
  mark.height = 26;
  sheet.mergeCells(2, 1, 2, last);
  const headings = sheet.addRow(columns.map(({ heading }) => safeCellText(heading)));
  headings.eachCell((cell) => {
    cell.font = { name: '宋体', size: 10, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = HEAD_FILL;
    cell.border = BORDER;
  });
  sheet.autoFilter = { from: { row: HEAD_ROWS, column: 1 }, to: { row: HEAD_ROWS, column: last } };
  [head, mark, headings].forEach((row) => row.commit());

  let written = 0;
  for await (const batch of rows) {
    for (const values of batch) {
      const row = sheet.addRow(columns.map(({ key, kind }) => cellOf(values[key] ?? null, kind)));
      row.eachCell({ includeEmpty: true }, (cell, at) => {
        const kind = columns[at - 1]?.kind;
        cell.font = { name: '宋体', size: 10 };
        cell.border = BORDER;
        cell.alignment = { vertical: 'middle', wrapText: true, ...(kind === 'money' && { horizontal: 'right' as const }) };
        if (kind === 'money') cell.numFmt = '#,##0.00';
        else if (kind !== 'number') cell.numFmt = '@';
      });
      row.commit();
      written += 1;
    }
  }
  sheet.commit();
  await workbook.commit();
  return written;
}

/** Money becomes a number, so that the office can add it up; days stay text: no program moves them to another zone. */
function cellOf(value: CellValue, kind: SheetColumn['kind']): CellValue {
  if (value === null || value === '') return null;
  if (kind === 'money' || kind === 'number') {
    const amount = Number(value);
    return Number.isFinite(amount) ? amount : safeCellText(String(value));
  }
  return safeCellText(String(value));
}
