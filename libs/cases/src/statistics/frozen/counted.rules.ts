import { canonicalJson, sha256 } from '@portal/kernel';

/** How figures are reckoned from facts: which rows a fact is counted in, and which numbers it is behind. */
export interface Counting<Fact, Row, Number> {
  readonly idOf: (fact: Fact) => string;
  readonly rowsOf: (fact: Fact) => readonly Row[];
  /** Every number of a row, in the order in which they are shown. */
  readonly numbers: readonly Number[];
  readonly isBehind: (fact: Fact, number: Number) => boolean;
}

/** A number of a row that is not made of the same facts before and after. */
export interface CountedOtherwise<Fact, Row, Number> {
  readonly row: Row;
  readonly number: Number;
  readonly before: number;
  readonly after: number;
  readonly came: readonly Fact[];
  readonly went: readonly Fact[];
}

interface Tally<Fact, Row> { readonly row: Row; readonly at: number; readonly before: Fact[]; readonly after: Fact[] }

/** Every number that is not made of the same facts before and after, by row and number in no order of its own. */
export function countedOtherwise<Fact, Row, Number>(before: readonly Fact[], after: readonly Fact[], { idOf, rowsOf, numbers, isBehind }: Counting<Fact, Row, Number>): CountedOtherwise<Fact, Row, Number>[] {
  const tallies = new Map<string, Tally<Fact, Row>>();
  const count = (facts: readonly Fact[], side: 'before' | 'after'): void => {
    for (const fact of facts) {
      const behind = numbers.flatMap((number, at) => (isBehind(fact, number) ? [at] : []));
      for (const row of rowsOf(fact)) {
        const name = JSON.stringify(row);
        for (const at of behind) {
          const key = `${name}${at}`;
          const tally = tallies.get(key) ?? { row, at, before: [], after: [] };
          tallies.set(key, tally);
          tally[side].push(fact);
        }
      }
    }
  };
  count(before, 'before');
  count(after, 'after');
  return [...tallies.values()].flatMap(({ row, at, before: had, after: has }) => {
    const [old, now] = [new Set(had.map(idOf)), new Set(has.map(idOf))];
    const came = has.filter((fact) => !old.has(idOf(fact)));
    const went = had.filter((fact) => !now.has(idOf(fact)));
    return came.length + went.length === 0 ? [] : [{ row, number: numbers[at] as Number, before: had.length, after: has.length, came, went }];
  });
}

/** The hash over what was frozen: its head with the figures, and every fact behind them in their order. */
export const hashOfFrozen = (head: Readonly<Record<string, unknown>>, facts: readonly unknown[]): string => sha256(canonicalJson({ ...head, facts }));

const MOST_CHANGES = 200;
const MOST_NAMED = 20;

/** What a page shows of the changes: so many numbers, and on each side of one so many matters. */
export const shownOf = <Change extends { readonly came: readonly unknown[]; readonly went: readonly unknown[] }>(changes: readonly Change[]): (Change & { readonly cameCount: number; readonly wentCount: number })[] =>
  changes.slice(0, MOST_CHANGES).map((change) => ({ ...change, came: change.came.slice(0, MOST_NAMED), went: change.went.slice(0, MOST_NAMED), cameCount: change.came.length, wentCount: change.went.length }));

/** Nothing can be said of what has not been. */
export const notAfter = (now: Date, asked: Date | null | undefined): Date => (asked && asked < now ? asked : now);

/** SQL: an instant as text of one form. What is hashed and compared must not depend on who reads it. */
export const utcText = (instant: string): string => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** An instant as `utcText` writes it. */
export const asUtcText = (instant: Date | string): string => new Date(instant).toISOString().replace('Z', '000Z');
