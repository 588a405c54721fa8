import { Attributor, Scope } from 'parchment';
import Quill, { Delta } from 'quill';
import QuillCursors from 'quill-cursors';
import type { MinutesLineKind } from '../../../generated/graphql';

/** What a line bears besides its text. Each stands as an attribute at the line's end, in the shared text and on the page. */
export interface LineMarks { readonly line?: string; readonly kind?: MinutesLineKind; readonly units?: string; readonly due?: string; readonly deliverable?: string }

export const LINE_FORMATS = ['line', 'kind', 'units', 'due', 'deliverable'] as const;

for (const name of LINE_FORMATS) Quill.register(`formats/${name}`, new Attributor(name, `data-${name}`, { scope: Scope.BLOCK }), true);
Quill.register('modules/cursors', QuillCursors, true);

/** A name for a new line, which no other line has. Not crypto.randomUUID: offices reach the portal by plain HTTP. */
export const newLineName = (): string => `l${[...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`;

/** Enter: the line goes on bearing its name and what it bears; the new one begins as plain text. */
export function splitLine(quill: Quill, { index, length }: { index: number; length: number }): false {
  const marks = lineMarksAt(quill, index);
  const [line, offset] = quill.getLine(index);
  const fresh: LineMarks = { line: newLineName(), kind: 'TEXT' };
  const before = length === 0 && offset === 0 && (line?.length() ?? 1) > 1;
  quill.updateContents(new Delta().retain(index).delete(length).insert('\n', { ...(before ? fresh : marks) }), 'user');
  if (!before) quill.formatLine(index + 1, 1, { ...Object.fromEntries(LINE_FORMATS.map((name) => [name, false])), ...fresh }, 'user');
  quill.setSelection(index + 1, 0, 'user');
  return false;
}

export function lineMarksAt(quill: Quill, index: number): LineMarks {
  const [line] = quill.getLine(index);
  return (line?.formats() ?? {}) as LineMarks;
}

/** Names lines that have none, and all but the first of those that have the same. */
export function nameLines(quill: Quill): void {
  const names = new Set<string>();
  for (const line of quill.getLines()) {
    const { line: name } = line.formats() as LineMarks;
    if (name !== undefined && !names.has(name)) { names.add(name); continue; }
    quill.formatLine(quill.getIndex(line), 1, 'line', newLineName(), 'user');
  }
}

/** Moves the line of the cursor past its neighbour; its name goes with it. Of the two the lower one is taken up, so that the end of the text stays its end. */
export function moveLine(quill: Quill, by: -1 | 1): false {
  const at = quill.getSelection()?.index;
  if (at === undefined) return false;
  const [line, offset] = quill.getLine(at);
  const lines = quill.getLines();
  const other = lines[lines.findIndex((one) => one === line) + by];
  if (!line || !other) return false;
  const [upper, lower] = by === 1 ? [line, other] : [other, line];
  const begin = quill.getIndex(upper);
  const taken = quill.getContents(begin + upper.length(), lower.length());
  quill.updateContents(new Delta().retain(begin).concat(taken).retain(upper.length()).delete(lower.length()), 'user');
  quill.setSelection((by === 1 ? begin + taken.length() : begin) + offset, 0, 'user');
  return false;
}
