import { AlignmentType, BorderStyle, HorizontalPositionAlign, HorizontalPositionRelativeFrom, Paragraph, TabStopType, TextWrappingType, VerticalPositionAlign, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { CHARACTER, FONT, SIZE, TEXT_WIDTH } from '../geometry.js';
import { type OfficialDocument, plain, type Text } from '../model.js';
import { widthOf } from '../title-lines.js';
import { exactly, INDENT, line, look, runsOf } from './runs.js';

/** 附件说明: one line under the text, two characters in, names aligned, no mark behind them. */
export function enclosuresOf({ enclosures }: OfficialDocument): Paragraph[] {
  if (enclosures.length === 0) return [];
  if (enclosures.length === 1) return [line({ keepNext: true }), line({ keepNext: true, indent: { left: 5 * CHARACTER, hanging: 3 * CHARACTER }, children: runsOf(['附件：', ...(enclosures[0] ?? [])]) })];
  return [line({ keepNext: true }), ...enclosures.map((name, index) => line({
    indent: { left: 6 * CHARACTER, hanging: (index === 0 ? 4 : 1) * CHARACTER }, keepNext: true,
    children: runsOf([`${index === 0 ? '附件：' : ''}${index + 1}.\t`, ...name]),
  }))];
}

/** 10.3: 出席 and the like, a line under the text, two characters in, the label in 黑体, the names aligned. */
export function attendanceOf({ attendance = [] }: OfficialDocument): Paragraph[] {
  return attendance.flatMap(({ label, names }, index) => {
    const hanging = Math.ceil(widthOf(label) + 1) * CHARACTER;
    return [...(index === 0 ? [line({ keepNext: true })] : []), line({
      keepNext: index < attendance.length - 1, indent: { left: 2 * CHARACTER + hanging, hanging }, children: [...runsOf([`${label}：`], look(FONT.LEVEL_1)), ...runsOf(names)],
    })];
  });
}

/** 署名 and 成文日期 of a document that is sealed: the day four characters from the right, the agency centred over it. */
export function signatureOf({ signature, layout, note }: OfficialDocument): Paragraph[] {
  if (!signature) return [];
  const day = widthOf(plain(signature.day));
  const agency = widthOf(plain(signature.agency));
  const centre = 4 + day / 2;
  const right = Math.max(0, centre - agency / 2);
  const dayRight = right === 0 ? Math.max(4, (agency - day) / 2) : 4;
  const at = (text: Text, indent: number, keepNext: boolean): Paragraph =>
    line({ alignment: AlignmentType.RIGHT, indent: { right: Math.round(indent * CHARACTER) }, keepNext, children: runsOf(text) });
  return [...(layout === 'FORM' ? [] : [line({ keepNext: true }), line({ keepNext: true })]), at(signature.agency, right, true), at(signature.day, dayRight, note !== null)];
}

/** 附注: in brackets, two characters in. */
export const noteOf = ({ note }: OfficialDocument): Paragraph[] => (note ? [line({ indent: INDENT, children: runsOf(['（', ...note, '）']) })] : []);

const PX_PER_TWIP = 1 / 15;
const IMPRINT_LINE = 440;
const small = look(FONT.BODY, SIZE.SMALL);
const rule = (size: number): Paragraph => new Paragraph({ spacing: exactly(20), border: { bottom: { style: BorderStyle.SINGLE, size, color: '000000', space: 0 } } });

/** 版记: at the foot of the last page, rules of 0.35 and 0.25 mm. A letter has the copies alone, and no rules. */
export function imprintOf({ copies, print, layout }: OfficialDocument): Paragraph[] {
  if (copies.length === 0 && !print) return [];
  const ruled = layout !== 'LETTER';
  const copied = copies.length > 0
    ? [new Paragraph({ spacing: exactly(IMPRINT_LINE), indent: { left: 280 + 840, right: 280, hanging: 840 }, children: runsOf([layout === 'MINUTES' ? '分送：' : '抄送：', ...joined(copies), '。'], small) })] : [];
  const printed = print && ruled
    ? [new Paragraph({
      spacing: exactly(IMPRINT_LINE), indent: { left: 280, right: 280 }, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 280 }],
      children: runsOf([print.by, '\t', ...print.day, '印发'], small),
    })] : [];
  const perLine = Math.floor((TEXT_WIDTH - 560 - 840) / 280);
  const lines = (copied.length > 0 ? Math.ceil(widthOf(joined(copies).map((part) => plain([part])).join('')) / perLine) : 0) + printed.length;
  const rules = ruled ? (copied.length > 0 && printed.length > 0 ? 3 : 2) : 0;
  const children = ruled
    ? [rule(8), ...copied, ...(rules === 3 ? [rule(6)] : []), ...printed, rule(8)]
    : copied;
  const box = new ShapeRun({
    type: 'rectangle', line: { color: 'FFFFFF', transparency: 100 }, transformation: { width: Math.ceil(TEXT_WIDTH * PX_PER_TWIP), height: Math.ceil((lines * IMPRINT_LINE + rules * 20 + 20) * PX_PER_TWIP) },
    textOptions: { margins: { top: 0, bottom: 0, left: 0, right: 0 }, verticalAlignment: 'bottom' }, children,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.LEFT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
      wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
    },
  });
  return [new Paragraph({ spacing: exactly(20), children: [box] })];
}

const joined = (copies: readonly Text[]): Text => copies.flatMap((copy, index) => (index === 0 ? copy : ['，', ...copy]));

