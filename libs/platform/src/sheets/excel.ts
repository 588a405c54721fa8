import type ExcelJS from 'exceljs';

/** The one place that loads the spreadsheet library, and only when a sheet is read or written: it is large and seldom needed. */
export const excel = async (): Promise<typeof ExcelJS> => (await import('exceljs')).default;
