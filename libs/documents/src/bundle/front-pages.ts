import { type PDFDocument, type PDFFont, rgb } from '@cantoo/pdf-lib';
import { type Bundle, SHEET, wrap } from './model.js';

/** What is drawn with: the document and its two fonts. */
export interface Pen { readonly out: PDFDocument; readonly text: PDFFont; readonly bold: PDFFont }

const INK = rgb(0.1, 0.1, 0.1);
const SIDE = 72;
const measure = (font: PDFFont, size: number) => (text: string): number => font.widthOfTextAtSize(text, size);

/** Cover: conference, 会议材料包, the meeting, and when and where it is. */
export function drawCover({ over, title, about, facts, note }: Bundle, { out, text, bold }: Pen): void {
  const page = out.addPage([SHEET.short, SHEET.long]);
  const width = SHEET.short - 2 * SIDE;
  const centred = (words: string, y: number, size: number, font: PDFFont): number => {
    const lines = wrap(words, width, measure(font, size));
    lines.forEach((line, index) => page.drawText(line, { x: (SHEET.short - font.widthOfTextAtSize(line, size)) / 2, y: y - index * size * 1.5, size, font, color: INK }));
    return y - lines.length * size * 1.5;
  };
  let y = centred(over, 700, 16, text);
  y = centred(title, y - 30, 30, bold);
  y = centred(about, y - 20, 17, bold);
  y = Math.min(y - 40, 430);
  for (const { label, value } of facts) {
    const lines = wrap(value, width - 110, measure(text, 13));
    page.drawText(label, { x: SIDE, y, size: 13, font: bold, color: INK });
    lines.forEach((line, index) => page.drawText(line, { x: SIDE + 100, y: y - index * 21, size: 13, font: text, color: INK }));
    y -= lines.length * 21 + 10;
  }
  wrap(note, width, measure(text, 10)).forEach((line, index) => page.drawText(line, { x: SIDE, y: 120 - index * 16, size: 10, font: text, color: rgb(0.3, 0.3, 0.3) }));
}

interface Row { readonly lines: readonly string[]; readonly bold: boolean; readonly indent: number; readonly page: number | null }
const SIZE = 11.5;
const LEADING = 19;
const TOP = 720;
const FOOT = 70;
const NUMBER_ROOM = 40;

/** The rows of the contents; `starts` is null while pages are only counted. */
function rowsOf({ sections, words }: Bundle, { text, bold }: Pen, starts: readonly (readonly number[])[] | null): Row[] {
  const width = SHEET.short - 2 * SIDE - NUMBER_ROOM;
  if (sections.length === 0) return [{ lines: [words.empty], bold: false, indent: 0, page: null }];
  return sections.flatMap(({ heading, papers }, section): Row[] => [
    { lines: wrap(heading, width, measure(bold, SIZE)), bold: true, indent: 0, page: null },
    ...papers.map(({ label, title }, index): Row => ({ lines: wrap(`${label}　${title}`, width - 22, measure(text, SIZE)), bold: false, indent: 22, page: starts?.[section]?.[index] ?? 0 })),
    ...(papers.length === 0 ? [{ lines: [words.none], bold: false, indent: 22, page: null }] : []),
  ]);
}

/** Rows by pages: a row is not torn. */
function paged(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [[]];
  let y = TOP;
  for (const row of rows) {
    const height = row.lines.length * LEADING + (row.bold ? 8 : 0);
    // A heading stays with the line that follows it.
    if (y - height - (row.bold ? LEADING : 0) < FOOT && (pages.at(-1)?.length ?? 0) > 0) { pages.push([]); y = TOP; }
    pages.at(-1)?.push(row);
    y -= height;
  }
  return pages;
}

export const pagesOfContents = (bundle: Bundle, pen: Pen): number => paged(rowsOf(bundle, pen, null)).length;

/** 目录, with the page each paper begins on. */
export function drawContents(bundle: Bundle, pen: Pen, starts: readonly (readonly number[])[]): void {
  for (const rows of paged(rowsOf(bundle, pen, starts))) {
    const page = pen.out.addPage([SHEET.short, SHEET.long]);
    const { contents } = bundle.words;
    page.drawText(contents, { x: (SHEET.short - pen.bold.widthOfTextAtSize(contents, 20)) / 2, y: TOP + 40, size: 20, font: pen.bold, color: INK });
    let y = TOP;
    for (const row of rows) {
      const font = row.bold ? pen.bold : pen.text;
      if (row.bold) y -= 8;
      for (const line of row.lines) {
        page.drawText(line, { x: SIDE + row.indent, y, size: SIZE, font, color: INK });
        y -= LEADING;
      }
      if (row.page === null) continue;
      const at = y + LEADING;
      const end = SIDE + row.indent + font.widthOfTextAtSize(row.lines.at(-1) ?? '', SIZE) + 8;
      const number = String(row.page);
      const right = SHEET.short - SIDE - pen.text.widthOfTextAtSize(number, SIZE);
      page.drawText(number, { x: right, y: at, size: SIZE, font: pen.text, color: INK });
      if (right - 8 > end) page.drawLine({ start: { x: end, y: at + 3 }, end: { x: right - 6, y: at + 3 }, thickness: 0.5, dashArray: [1, 3], color: rgb(0.5, 0.5, 0.5) });
    }
  }
}
