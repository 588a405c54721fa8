import Quill, { Delta } from 'quill';
import { QuillBinding } from 'y-quill';
import type { MinutesLineKind } from '../../../generated/graphql';
import type { CoText } from './co-text';
import { LINE_FORMATS, moveLine, nameLines, splitLine } from './line-formats';

const KINDS: readonly MinutesLineKind[] = ['TEXT', 'SECTION', 'HEADING', 'DECISION'];
type Range = { index: number; length: number };

/** An editor in this place, bound to the text. Nothing but lines and what they bear can come into it, from wherever it is pasted. */
export function openQuill(place: HTMLElement, { text, awareness }: CoText): { quill: Quill; close: () => void } {
  const byNumber = Object.fromEntries(KINDS.map((kind, number) => [`kind${number}`, {
    key: String(number), shortKey: true, altKey: true, handler: () => { markLine(quill, { kind }); return false; },
  }]));
  const quill: Quill = new Quill(place, {
    formats: [...LINE_FORMATS],
    modules: {
      toolbar: false, history: { userOnly: true }, cursors: { transformOnTextChange: true, hideDelayMs: 4_000 },
      keyboard: { bindings: {
        splitLine: { key: 'Enter', shiftKey: null, handler: (range: Range) => splitLine(quill, range) },
        moveUp: { key: 'ArrowUp', altKey: true, handler: () => moveLine(quill, -1) },
        moveDown: { key: 'ArrowDown', altKey: true, handler: () => moveLine(quill, 1) },
        // Tab leaves the editor, for those who have no mouse.
        tab: { key: 'Tab', handler: () => true }, ...byNumber,
      } },
    },
  });
  // A line that is copied keeps its words and not its name.
  quill.clipboard.addMatcher(Node.ELEMENT_NODE, (_node, delta) => new Delta(delta.ops.map(({ attributes, ...op }) => {
    if (!attributes) return op;
    const { line: _line, ...others } = attributes;
    return { ...op, attributes: others };
  })));
  const binding = new QuillBinding(text, quill, awareness);
  quill.on('text-change', (delta, _old, source) => {
    if (source === 'user' && delta.ops.some(({ insert }) => typeof insert === 'string' && insert.includes('\n'))) nameLines(quill);
  });
  return { quill, close: () => { binding.destroy(); quill.off('text-change'); } };
}

/** Sets what the lines of the selection bear; undefined takes it away. */
export function markLine(quill: Quill, marks: Readonly<Record<string, string | undefined>>): void {
  const range = quill.getSelection(true);
  for (const [name, value] of Object.entries(marks)) quill.formatLine(range.index, Math.max(range.length, 1), name, value ?? false, 'user');
}
