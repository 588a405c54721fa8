import { AlignmentType, type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, Tab, TextRun, UnderlineType } from 'docx';
import { CHARACTER, CHARACTER_SPACING, FONT, LINE, SIZE } from '../geometry.js';
import { BLANK, type Text } from '../model.js';

export const fontOf = (eastAsia: string) => ({ ascii: FONT.LATIN, hAnsi: FONT.LATIN, cs: FONT.LATIN, eastAsia });

export const exactly = (line: number, more: { before?: number; after?: number } = {}) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0, ...more });

export type Look = Pick<IRunOptions, 'size' | 'font' | 'color' | 'bold' | 'characterSpacing'>;
export const BODY: Look = { size: SIZE.BODY, font: fontOf(FONT.BODY), characterSpacing: CHARACTER_SPACING };
export const look = (font: string, size: number = SIZE.BODY): Look =>
  ({ size, font: fontOf(font), ...(size === SIZE.BODY && { characterSpacing: CHARACTER_SPACING }) });

/** A text as runs; a blank is underlined, for the pen. */
export const runsOf = (text: Text, style: Look = BODY): TextRun[] => text.map((part) =>
  (typeof part === 'string' ? new TextRun({ ...style, children: tabbed(part) }) : new TextRun({ ...style, text: BLANK, underline: { type: UnderlineType.SINGLE } })));

const tabbed = (text: string): (string | Tab)[] => text.split('\t').flatMap((piece, index) => [...(index > 0 ? [new Tab()] : []), ...(piece === '' ? [] : [piece])]);

/** A line of the grid of 22. */
export const line = (options: IParagraphOptions = {}): Paragraph => new Paragraph({ spacing: exactly(LINE), widowControl: false, ...options });
export const emptyLines = (count: number): Paragraph[] => Array.from({ length: count }, () => line());
export const centred = (text: Text, style: Look, height: number = LINE): Paragraph =>
  line({ alignment: AlignmentType.CENTER, spacing: exactly(height), keepNext: true, children: runsOf(text, style) });

/** The first line two characters in. */
export const INDENT = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const;
