import * as Y from 'yjs';
import { linesOf, type Run, TEXT_NAME } from '../text/minutes-line.rules.js';

interface Place { readonly at: number; readonly text: string; readonly whole: boolean }

/** Where in a shared text a line begins, and what stands in it; `whole`: nothing but letters. */
function placeOf(runs: readonly Run[], name: string): Place | null {
  const index = linesOf(runs).findIndex(({ line }) => line === name);
  if (index < 0) return null;
  const letters = runs.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
  const lines = letters.split('\n');
  const text = lines[index] ?? '';
  return { at: lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0), text, whole: !text.includes('\uFFFC') };
}

export type Rewritten = { readonly kind: 'REWRITTEN'; readonly change: Uint8Array | null } | { readonly kind: 'GONE' } | { readonly kind: 'OTHERWISE'; readonly text: string };

/**
 * The change by which a line gets another wording: only what differs is taken out and put in, as if somebody had typed it, so that whatever
 * others are typing in that line at the same moment stays.
 *
 * @param seen how the line read to who decided; when it reads otherwise by now nothing is changed
 * @returns the change, null where it reads so already; or that the line is gone, or how it reads now
 */
export function rewriteLine(stored: readonly Uint8Array[], name: string, seen: string, wanted: string): Rewritten {
  const doc = new Y.Doc();
  doc.transact(() => { for (const update of stored) Y.applyUpdate(doc, update); });
  const text = doc.getText(TEXT_NAME);
  const place = placeOf(text.toDelta() as Run[], name);
  if (!place) return { kind: 'GONE' };
  if (!place.whole || place.text !== seen) return { kind: 'OTHERWISE', text: place.text };
  if (place.text === wanted) return { kind: 'REWRITTEN', change: null };
  const { head, tail } = common(place.text, wanted);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => {
    text.delete(place.at + head, place.text.length - head - tail);
    // Letters bear nothing; what a line is stands at its end.
    text.insert(place.at + head, wanted.slice(head, wanted.length - tail), {});
  });
  return { kind: 'REWRITTEN', change: Y.encodeStateAsUpdate(doc, before) };
}

/** How much of two wordings is the same at their beginning and at their end. A letter of two halves is not cut. */
function common(one: string, other: string): { head: number; tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  if (head > 0 && isHigh(one, head - 1)) head -= 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  if (tail > 0 && isHigh(one, one.length - tail - 1)) tail -= 1;
  return { head, tail };
}

const isHigh = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff;
