import { AlignmentType, Document, DocumentGridType, Footer, Header, Packer, PageNumber, type Paragraph, type Table, TextRun } from 'docx';
import { FONT, LETTER, LINE, mm, PAGE, PAGE_NUMBER, SIZE } from '../geometry.js';
import type { OfficialDocument } from '../model.js';
import { blocksOf } from './blocks.js';
import { addresseeOf, doubleLine, headOf, letterHead, titleOf } from './head.js';
import { PARTS } from './parts.js';
import { exactly, line, look, runsOf } from './runs.js';
import { attendanceOf, enclosuresOf, imprintOf, noteOf, signatureOf } from './tail.js';

/** 7.5: — 1 —, 四号 in 宋体; on the right of odd pages and the left of even ones. */
function pageNumber(side: 'left' | 'right', below = 0): Footer {
  const style = { size: SIZE.SMALL, font: FONT.NUMBER };
  return new Footer({
    children: [
      line({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, indent: { left: PAGE_NUMBER.indent, right: PAGE_NUMBER.indent },
        spacing: exactly(PAGE_NUMBER.line), children: [new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
      ...(below > 0 ? [line({ spacing: exactly(below) })] : []),
    ],
  });
}

/** A letter has its mark and its two double lines on the first page, and no page number there. */
function furniture(document: OfficialDocument) {
  if (document.layout !== 'LETTER') {
    return {
      margin: { header: mm(15), footer: PAGE_NUMBER.footer }, titlePage: false,
      footers: { default: pageNumber('right'), even: pageNumber('left') },
    };
  }
  const below = PAGE_NUMBER.footer - LETTER.footLine;
  return {
    margin: { header: LETTER.mark - MARK_ASCENT, footer: LETTER.footLine }, titlePage: true,
    headers: { first: new Header({ children: letterHead(document) }), default: new Header({ children: [] }), even: new Header({ children: [] }) },
    footers: { first: new Footer({ children: [doubleLine('THIN_THICK_SMALL_GAP')] }), default: pageNumber('right', below), even: pageNumber('left', below) },
  };
}
/** What a line of 50 pt has over the letters of 42 pt that stand in it. */
const MARK_ASCENT = 60;

function annexesOf({ annexes }: OfficialDocument): (Paragraph | Table)[] {
  return annexes.flatMap(({ title, body }, index) => [
    line({ pageBreakBefore: true, keepNext: true, children: runsOf([annexes.length > 1 ? `附件${index + 1}` : '附件'], look(FONT.LEVEL_1)) }),
    line({ keepNext: true }), ...titleOf(title), line({ keepNext: true }), ...blocksOf(body),
  ]);
}

/**
 * Renders an official document as Word reads it, by GB/T 9704-2012.
 *
 * @returns the bytes of a .docx
 */
export async function renderDocx(document: OfficialDocument): Promise<Buffer> {
  const { margin, titlePage, ...pages } = furniture(document);
  const file = new Document({
    title: document.title, creator: document.issuer, description: '', lastModifiedBy: document.issuer, evenAndOddHeaderAndFooters: true,
    sections: [{
      properties: {
        page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, ...margin } },
        grid: { type: DocumentGridType.LINES, linePitch: LINE }, titlePage,
      },
      ...pages,
      children: [
        ...headOf(document), ...addresseeOf(document), ...blocksOf(document.body, document.signature !== null), ...enclosuresOf(document), ...attendanceOf(document), ...signatureOf(document),
        ...noteOf(document), ...annexesOf(document), ...imprintOf(document),
      ],
    }],
  });
  return Packer.toBuffer(file, undefined, PARTS);
}

