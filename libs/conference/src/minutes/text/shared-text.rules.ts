import * as Y from 'yjs';
import { linesOf, type MinutesLine, type Run, runsOf, TEXT_NAME } from './minutes-line.rules.js';

/** The state of a text that holds these lines and nothing else. */
export function stateOf(lines: readonly MinutesLine[]): Uint8Array {
  const doc = new Y.Doc();
  doc.getText(TEXT_NAME).applyDelta(runsOf(lines));
  return Y.encodeStateAsUpdate(doc);
}

/** The lines that a state, or several changes together, amount to. */
export function linesOfState(updates: readonly Uint8Array[]): MinutesLine[] {
  const doc = new Y.Doc();
  doc.transact(() => { for (const update of updates) Y.applyUpdate(doc, update); });
  return linesOf(doc.getText(TEXT_NAME).toDelta() as Run[]);
}

/** Whether this can be read as a change at all. What cannot must never be stored: nobody could open the text again. */
export function isChange(data: Uint8Array): boolean {
  try {
    Y.decodeUpdate(data);
    return true;
  } catch {
    return false;
  }
}
