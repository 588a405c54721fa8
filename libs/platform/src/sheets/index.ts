import './messages.js';

export { type RawRow, readRows, readSheet, SHEET_LIMITS, type TypedRow } from './read-sheet.js';
export type { CellValue, SheetColumn, SheetRow } from './sheet-layout.js';
export { type SheetToWrite, writeSheet } from './write-sheet.js';
export { writeTemplate } from './write-template.js';
