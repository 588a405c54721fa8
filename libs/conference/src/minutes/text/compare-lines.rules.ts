import type { MinutesLine } from './minutes-line.rules.js';

/** What became of a line between two versions. MOVED: the same words at another place. */
export const LINE_CHANGES = ['SAME', 'CHANGED', 'MOVED', 'ADDED', 'REMOVED'] as const;
export type LineChange = (typeof LINE_CHANGES)[number];

export interface ComparedLine { readonly line: string; readonly change: LineChange; readonly before: MinutesLine | null; readonly after: MinutesLine | null }

const says = ({ kind, text, units, dueOn, deliverable }: MinutesLine): string => JSON.stringify([kind, text, units, dueOn, deliverable]);

/** Two versions line by line, in the order of the later one; what was taken out stands behind what it stood behind. */
export function compareLines(before: readonly MinutesLine[], after: readonly MinutesLine[]): ComparedLine[] {
  const old = new Map(before.map((line) => [line.line, line]));
  const kept = new Set(after.map(({ line }) => line));
  const still = longestInOrder(before.map(({ line }) => line), after.map(({ line }) => line).filter((line) => old.has(line)));
  const { first, behind } = takenOut(before, kept);
  return [...first, ...after.flatMap((line): ComparedLine[] => {
    const was = old.get(line.line) ?? null;
    const change = was === null ? 'ADDED' : says(was) !== says(line) ? 'CHANGED' : still.has(line.line) ? 'SAME' : 'MOVED';
    return [{ line: line.line, change, before: was, after: line }, ...behind.get(line.line) ?? []];
  })];
}

/** What is no longer there, by the kept line that it stood behind. */
function takenOut(before: readonly MinutesLine[], kept: ReadonlySet<string>): { first: ComparedLine[]; behind: Map<string, ComparedLine[]> } {
  const first: ComparedLine[] = [];
  const behind = new Map<string, ComparedLine[]>();
  let here = first;
  for (const line of before) {
    if (kept.has(line.line)) behind.set(line.line, here = []);
    else here.push({ line: line.line, change: 'REMOVED', before: line, after: null });
  }
  return { first, behind };
}

/** A longest row of names that follow each other in both lists: all others have moved. */
function longestInOrder(before: readonly string[], common: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((line, index) => [line, index]));
  /** For each length the row that ends earliest. */
  const rows: { readonly at: number; readonly chain: readonly string[] }[] = [];
  for (const line of common) {
    const at = place.get(line) as number;
    const longer = rows.findIndex((row) => row.at >= at);
    const length = longer === -1 ? rows.length : longer;
    rows[length] = { at, chain: [...(rows[length - 1]?.chain ?? []), line] };
  }
  return new Set(rows.at(-1)?.chain ?? []);
}
