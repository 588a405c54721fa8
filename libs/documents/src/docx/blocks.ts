import { createHash } from 'node:crypto';
import { AlignmentType, Bookmark, HeightRule, Paragraph, Table as DocxTable, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { FONT, SIZE, TEXT_WIDTH } from '../geometry.js';
import { type Block, type Grid, type GridCell, type Level, type Paragraph as ParagraphBlock, plain, type Table, type Text } from '../model.js';
import { linesOf, outline } from '../outline.js';
import { CELL_STYLE } from './parts.js';
import { BODY, exactly, INDENT, line, look, type Look, runsOf } from './runs.js';

const LEVEL_LOOK: Readonly<Record<Level, Look>> = { 0: BODY, 1: look(FONT.LEVEL_1), 2: look(FONT.LEVEL_2), 3: BODY, 4: BODY };
/** A heading stands over what it heads; a paragraph that begins with an ordinal and goes on is none. */
const HEADING_LENGTH = 40;
/** A last paragraph of up to five lines goes over to the next page together with the signature. */
const LAST_LENGTH = 140;

function paragraph({ level, text, flush, anchor }: ParagraphBlock, last: boolean): Paragraph {
  const heading = (level === 1 || level === 2) && text.every((part) => typeof part === 'string') && text.join('').length <= HEADING_LENGTH;
  return line({ ...(flush ? {} : { indent: INDENT }), alignment: AlignmentType.BOTH, keepNext: heading || (last && plain(text).length <= LAST_LENGTH),
    ...(heading && { outlineLevel: level - 1 }), children: anchor === undefined ? runsOf(text, LEVEL_LOOK[level]) : [new Bookmark({ id: bookmarkOf(anchor), children: runsOf(text, LEVEL_LOOK[level]) })] });
}

/** Longest name of a bookmark that Word takes. */
const LONGEST_BOOKMARK = 40;
/** A name as Word allows it: a letter first, then letters, figures and low lines. A long one is shortened to what still tells it apart. */
export function bookmarkOf(anchor: string): string {
  const name = `L_${anchor.replaceAll('-', '_')}`;
  return name.length <= LONGEST_BOOKMARK && !anchor.includes('_') ? name : `H_${createHash('sha256').update(anchor).digest('hex').slice(0, 32)}`;
}

const TABLE_LINE = 400;
/** A table of many columns is set smaller, as offices do. */
const MANY_COLUMNS = 6;
const DENSE_LINE = 320;
const CELL_MARGINS = { left: 85, right: 85, top: 40, bottom: 40 } as const;

/** Widths in twips that add up to the whole exactly. */
export function widthsOf(shares: readonly number[], whole: number = TEXT_WIDTH): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * whole));
  widths[widths.length - 1] = (widths.at(-1) ?? 0) + whole - widths.reduce((total, width) => total + width, 0);
  return widths;
}

interface CellLook { readonly style: Look; readonly align: 'left' | 'center' | 'right'; readonly keepNext?: boolean; readonly height?: number }
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cell(text: Text, width: number, { style, align, keepNext, height = TABLE_LINE }: CellLook, span = 1): TableCell {
  const lines = linesOf(text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, columnSpan: span, verticalAlign: VerticalAlignTable.CENTER, margins: CELL_MARGINS,
    children: (lines.length > 0 ? lines : [[]]).map((each) => new Paragraph({
      alignment: ALIGN[align], spacing: exactly(height), widowControl: false, style: CELL_STYLE, ...(keepNext && { keepNext }), children: runsOf(each, style),
    })),
  });
}

const HEAD = look(FONT.LEVEL_1, SIZE.TABLE);
const VALUE = look(FONT.BODY, SIZE.TABLE);

const frame = (widths: readonly number[], rows: TableRow[]): DocxTable => new DocxTable({
  columnWidths: widths, width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, rows,
});

/** A row too high for a page must be allowed to break; a short one stays whole. */
const cantSplit = (texts: readonly Text[]): boolean => texts.every((text) => text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 6), 0) < 400);

function table({ columns, rows, empty }: Table, kept: boolean): DocxTable {
  const widths = widthsOf(columns.map(({ share }) => share));
  const dense = columns.length >= MANY_COLUMNS;
  const [heading, value] = dense ? [look(FONT.LEVEL_1, SIZE.DENSE), look(FONT.BODY, SIZE.DENSE)] : [HEAD, VALUE];
  const height = dense ? DENSE_LINE : TABLE_LINE;
  const head = new TableRow({
    tableHeader: true, cantSplit: true,
    children: columns.map((column, index) => cell([column.heading], widths[index] ?? 0, { style: heading, align: 'center', keepNext: true, height })),
  });
  const body = rows.map((row, at) => new TableRow({
    cantSplit: cantSplit(row),
    children: columns.map(({ align }, index) => cell(row[index] ?? [], widths[index] ?? 0, { style: value, align: align ?? 'left', height, keepNext: kept && at === rows.length - 1 })),
  }));
  const none = new TableRow({ cantSplit: true, children: [cell([empty], TEXT_WIDTH, { style: VALUE, align: 'center', keepNext: kept }, columns.length)] });
  return frame(widths, [head, ...(body.length > 0 ? body : [none])]);
}

function grid({ shares, rows }: Grid, kept: boolean): DocxTable {
  const widths = widthsOf(shares);
  return frame(widths, rows.map(({ cells, lines }, at) => new TableRow({
    cantSplit: cantSplit(cells.map(({ text }) => text)),
    height: { value: Math.max(1, lines ?? 1) * TABLE_LINE + 120, rule: HeightRule.ATLEAST },
    children: gridCells(cells, widths, kept && at === rows.length - 1),
  })));
}

function gridCells(cells: readonly GridCell[], widths: readonly number[], keepNext: boolean): TableCell[] {
  let at = 0;
  return cells.map(({ text, label, span = 1 }) => {
    const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    return cell(text, width, label ? { style: HEAD, align: 'center', keepNext } : { style: VALUE, align: 'left', keepNext }, span);
  });
}

/**
 * Text, tables and sheets. Two tables in a row would be read as one: a narrow line stands behind each.
 *
 * @param signed whether a signature follows: it never stands on a page without text
 */
export const blocksOf = (blocks: readonly Block[], signed = false): (Paragraph | DocxTable)[] => outline(blocks).flatMap((block, index, all) => {
  const last = index === all.length - 1;
  const kept = signed && last;
  if (block.kind === 'paragraph') return [paragraph(block, kept)];
  // What ends with a table needs a line behind it all the same; it must not ask for a page of its own.
  return [block.kind === 'table' ? table(block, kept) : grid(block, kept), line({ keepNext: kept, spacing: exactly(last && !signed ? 20 : 200) })];
});
