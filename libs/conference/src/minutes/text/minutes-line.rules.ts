import { isId } from '@portal/kernel';

/** Under this name the text lies in its shared document. */
export const TEXT_NAME = 'minutes';
/** SECTION 一、 · HEADING （一） · TEXT · DECISION 议定事项. */
export const LINE_KINDS = ['SECTION', 'HEADING', 'TEXT', 'DECISION'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line of minutes: a paragraph with a name of its own that it keeps through all versions. */
export interface MinutesLine {
  readonly line: string;
  readonly kind: LineKind;
  readonly text: string;
  /** Agencies that it concerns; of a DECISION the first leads, the others support. */
  readonly units: readonly string[];
  /** 完成时限, a day. */
  readonly dueOn: string | null;
  /** 交付物. */
  readonly deliverable: string | null;
}

/** A run of the shared text. What a line is stands at the line's end, the '\n'. */
export interface Run { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_UNITS = 30;
const LONGEST_DELIVERABLE = 200;

/**
 * The lines of a shared text, in order. Whatever writers' machines have sent: each line comes out with a name that no other
 * has, and with nothing that a line cannot bear.
 */
export function linesOf(runs: readonly Run[]): MinutesLine[] {
  const lines: MinutesLine[] = [];
  const names = new Set<string>();
  let text = '';
  const end = (attributes: Readonly<Record<string, unknown>>): void => {
    const line = freeName(attributes['line'], lines.length, names);
    names.add(line);
    lines.push({
      line, text, kind: LINE_KINDS.find((kind) => kind === attributes['kind']) ?? 'TEXT', units: unitsOf(attributes['units']),
      dueOn: textOf(attributes['due'], DAY), deliverable: textOf(attributes['deliverable'])?.slice(0, LONGEST_DELIVERABLE) ?? null,
    });
    text = '';
  };
  for (const { insert, attributes = {} } of runs) {
    if (typeof insert !== 'string') continue;
    const parts = insert.split('\n');
    parts.forEach((part, index) => {
      text += part;
      if (index < parts.length - 1) end(attributes);
    });
  }
  if (text !== '') end({});
  return lines;
}

/** The name that a line bears; where another bears it already, or it bears none, one that follows from its place. */
function freeName(given: unknown, position: number, taken: ReadonlySet<string>): string {
  const wanted = typeof given === 'string' && NAME.test(given) ? given : `line-${position + 1}`;
  for (let next = wanted, copy = 2; ; next = `${wanted.slice(0, 58)}-${copy}`, copy += 1) if (!taken.has(next)) return next;
}

const textOf = (value: unknown, form?: RegExp): string | null => (typeof value === 'string' && value.trim() !== '' && (form?.test(value) ?? true) ? value.trim() : null);

const unitsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? [...new Set(value.split(' ').filter(isId))].slice(0, MOST_UNITS) : []);

/** The same lines as runs, for a text that begins with them. */
export const runsOf = (lines: readonly MinutesLine[]): Run[] => lines.flatMap(({ line, kind, text, units, dueOn, deliverable }) => [
  ...(text === '' ? [] : [{ insert: text }]),
  { insert: '\n', attributes: { line, kind, ...(units.length > 0 && { units: units.join(' ') }), ...(dueOn && { due: dueOn }), ...(deliverable && { deliverable }) } },
]);

/** With what the text of a meeting begins: its points, ready to be written under. */
export const firstLines = (points: readonly string[]): MinutesLine[] => {
  const blank = { units: [], dueOn: null, deliverable: null };
  const opening: MinutesLine = { line: 'opening', kind: 'TEXT', text: '', ...blank };
  return [opening, ...points.flatMap((text, index): MinutesLine[] => [
    { line: `item-${index + 1}`, kind: 'SECTION', text, ...blank }, { line: `item-${index + 1}-text`, kind: 'TEXT', text: '', ...blank },
  ])];
};
