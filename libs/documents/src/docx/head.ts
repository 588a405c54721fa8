import { AlignmentType, BorderStyle, type Paragraph, TabStopType } from 'docx';
import { CHARACTER, FONT, LETTER, LINE, MARK, PAGE, RED, RED_LINE_GAP_PT, SIZE, TEXT_WIDTH } from '../geometry.js';
import type { OfficialDocument, Text } from '../model.js';
import { markLines, titleLines, widthOf } from '../title-lines.js';
import { BODY, centred, emptyLines, exactly, line, look, runsOf } from './runs.js';

const TITLE_LINE = 694;
const TITLE_WIDTH = Math.floor(TEXT_WIDTH / (SIZE.TITLE * 10));

/** What a word processor leaves free at the end of a line. */
const SLACK = 60;
/** 二号 at most, less when the name would not fit into the line. */
const markSize = (name: string, width: number): number => Math.min(SIZE.MARK, Math.floor((width - SLACK) / (widthOf(name) * 10)));

/** The mark: in one line, or in two of a lower height where the name is long. */
function markOf(name: string, width: number, before: number): Paragraph[] {
  const lines = markLines(name, MARK.oneLine);
  const size = Math.min(...lines.map((each) => markSize(each, width)));
  const beyond = { left: Math.min(0, Math.floor((PAGE.width - width) / 2) - PAGE.left), right: Math.min(0, Math.floor((PAGE.width - width) / 2) - PAGE.right) };
  return lines.map((each, index) => line({
    alignment: AlignmentType.CENTER, indent: beyond, spacing: exactly(lines.length === 1 ? MARK.line : Math.ceil(size * 12), { before: index === 0 ? before : 0 }),
    children: runsOf([each], { ...look(FONT.TITLE, size), color: RED }),
  }));
}

export const titleOf = (title: string): Paragraph[] => titleLines(title, TITLE_WIDTH).map((part) => centred([part], look(FONT.TITLE, SIZE.TITLE), TITLE_LINE));

const onTheRight = (text: Text): Paragraph => line({ alignment: AlignmentType.RIGHT, children: runsOf(text) });
const bold = (text: string): Paragraph => line({ children: runsOf([text], look(FONT.LEVEL_1)) });

/** 文件格式: two lines of head, the red mark, the number two lines under it, the red line 4 mm further. */
function fileHead({ secrecy, urgency, issuer, number, signer }: OfficialDocument, word: string): Paragraph[] {
  const heads = [secrecy, urgency].filter((text): text is string => text !== null).map(bold);
  const mark = `${issuer}${word}`;
  return [
    ...heads, ...emptyLines(2 - heads.length), ...markOf(mark, TEXT_WIDTH, MARK.before), ...emptyLines(2),
    line({
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: RED_LINE_GAP_PT } },
      ...(signer
        ? {
          indent: { left: CHARACTER, right: CHARACTER }, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
          children: [...runsOf(number ?? []), ...runsOf(['\t签发人：']), ...runsOf(signer, look(FONT.LEVEL_2))],
        }
        : { alignment: AlignmentType.CENTER, children: runsOf(number ?? []) }),
    }),
    ...emptyLines(2),
  ];
}

/** A double line of 170 mm, centred on the page: wider than the text on both sides. */
export const doubleLine = (style: 'THICK_THIN_SMALL_GAP' | 'THIN_THICK_SMALL_GAP', before = 0): Paragraph => line({
  spacing: exactly(20, { before }),
  indent: { left: (PAGE.width - LETTER.doubleLine) / 2 - PAGE.left, right: (PAGE.width - LETTER.doubleLine) / 2 - PAGE.right },
  border: { bottom: { style: BorderStyle[style], size: 24, color: RED, space: 0 } },
});

/** What a letter has over its text on the first page: the mark, and the double line 4 mm under it. */
export const letterHead = ({ issuer }: OfficialDocument): Paragraph[] => [...markOf(issuer, LETTER.doubleLine, 0), doubleLine('THICK_THIN_SMALL_GAP', LETTER_GAP)];
/** The mark's line is 50 pt for letters of 42: what is missing to 4 mm. */
const LETTER_GAP = 100;

/** 信函格式: under the double line the grade on the left and the number on the right. */
function letterTop({ secrecy, urgency, number }: OfficialDocument): Paragraph[] {
  const heads = [secrecy, urgency].filter((text): text is string => text !== null);
  const [first, ...others] = heads;
  return [
    line({
      spacing: exactly(LINE, { before: LETTER.number }), tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [...runsOf(first ? [first] : [], look(FONT.LEVEL_1)), ...(number ? runsOf(['\t', ...number]) : [])],
    }),
    ...others.map(bold), ...emptyLines(2),
  ];
}

/** The agency over the title of an instrument, in two lines where its name is long. */
function nameOf(issuer: string): Paragraph[] {
  const lines = markLines(issuer, MARK.oneLine);
  const size = Math.min(SIZE.TITLE, ...lines.map((each) => markSize(each, TEXT_WIDTH)));
  return lines.map((each) => centred([each], look(FONT.TITLE, size), TITLE_LINE));
}

/** What stands over the addressee, title included. */
export function headOf(document: OfficialDocument): Paragraph[] {
  const title = titleOf(document.title);
  switch (document.layout) {
    case 'FILE': return [...fileHead(document, '文件'), ...title];
    case 'MINUTES': return [...fileHead(document, '纪要'), ...title];
    case 'LETTER': return [...letterTop(document), ...title];
    case 'INSTRUMENT': return [
      ...nameOf(document.issuer), ...title,
      ...(document.number ? [line(), onTheRight(document.number)] : []),
    ];
    case 'FORM': return [...title, ...(document.number ? [onTheRight(document.number)] : [line({ spacing: exactly(200) })])];
  }
}

/** 主送机关: one line under the title, from the very left. */
export const addresseeOf = ({ addressee, layout }: OfficialDocument): Paragraph[] =>
  (addressee ? [...(layout === 'FORM' ? [] : emptyLines(1)), line({ keepNext: true, children: runsOf([...addressee, '：'], BODY) })] : layout === 'FORM' ? [] : emptyLines(1));
