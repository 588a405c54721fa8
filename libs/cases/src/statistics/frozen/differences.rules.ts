import { isBehind, type NumberKey, NUMBERS, type StatisticFact } from '../fact.rules.js';
import type { Dimension } from '../figures.js';

/**
 * Why a matter is counted otherwise than it was. The first five are the course of things after the instant of freezing; the others
 * say that what was known of that instant has changed since (口径差异).
 */
export const CAUSES = [
  'STARTED_SINCE', 'DONE_SINCE', 'DUE_PASSED', 'STOPPED_SINCE', 'GOES_ON',
  'ENTERED_LATER', 'DONE_ENTERED_LATER', 'DUE_MOVED', 'GONE', 'CORRECTED',
] as const;
export type Cause = (typeof CAUSES)[number];

export interface FactChange { readonly clockId: string; readonly referralId: string; readonly cause: Cause }

/** One number that is not what it was, with the matters that came and went. */
export interface NumberChange extends NumberKey {
  readonly dimension: Dimension;
  readonly month: string | null;
  readonly kind: string | null;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
  readonly before: number;
  readonly after: number;
  readonly came: readonly FactChange[];
  readonly went: readonly FactChange[];
}

/** Instants are ISO text of one form: they compare as text. */
interface Instants { readonly before: string; readonly after: string }

/** Why one clock is counted otherwise. */
export function causeOf(before: StatisticFact | undefined, after: StatisticFact | undefined, at: Instants): Cause {
  if (!before) return (after as StatisticFact).startedAt > at.before ? 'STARTED_SINCE' : 'ENTERED_LATER';
  if (!after) return at.after > at.before ? 'STOPPED_SINCE' : 'GONE';
  if (before.doneAt === null && after.doneAt !== null) return after.doneAt > at.before ? 'DONE_SINCE' : 'DONE_ENTERED_LATER';
  if (before.dueAt !== after.dueAt) return 'DUE_MOVED';
  if (before.doneAt === after.doneAt && before.verdict === 'OPEN' && after.verdict === 'OVERDUE') return at.after > at.before ? 'DUE_PASSED' : 'CORRECTED';
  if (before.doneAt === null && after.doneAt === null && before.verdict !== after.verdict && at.after > at.before) return 'GOES_ON';
  return 'CORRECTED';
}

type Row = Pick<NumberChange, 'dimension' | 'month' | 'kind' | 'fromAgencyId' | 'toAgencyId'>;
const NOTHING = { month: null, kind: null, fromAgencyId: null, toAgencyId: null } as const;

/** The rows of figures a fact is counted in. */
export const rowsOf = ({ month, kind, fromAgencyId, toAgencyId }: StatisticFact): Row[] => [
  { ...NOTHING, dimension: 'TOTAL' }, { ...NOTHING, dimension: 'MONTH', month }, { ...NOTHING, dimension: 'KIND', kind }, { ...NOTHING, dimension: 'PAIR', fromAgencyId, toAgencyId },
];

interface Tally { readonly row: Row; readonly number: NumberKey; readonly before: StatisticFact[]; readonly after: StatisticFact[] }

/** Every number that is not made of the same clocks before and after, in the order of pages. */
export function differencesOf(before: readonly StatisticFact[], after: readonly StatisticFact[], at: Instants): NumberChange[] {
  const tallies = new Map<string, Tally>();
  const count = (facts: readonly StatisticFact[], side: 'before' | 'after'): void => {
    for (const fact of facts) {
      const numbers = NUMBERS.filter((number) => isBehind(fact, number));
      for (const row of rowsOf(fact)) {
        for (const number of numbers) {
          const key = JSON.stringify([row.dimension, row.month, row.kind, row.fromAgencyId, row.toAgencyId, NUMBERS.indexOf(number)]);
          const tally = tallies.get(key) ?? { row, number, before: [], after: [] };
          tallies.set(key, tally);
          tally[side].push(fact);
        }
      }
    }
  };
  count(before, 'before');
  count(after, 'after');
  const was = new Map(before.map((fact) => [fact.clockId, fact]));
  const is = new Map(after.map((fact) => [fact.clockId, fact]));
  const change = ({ clockId, referralId }: StatisticFact): FactChange => ({ clockId, referralId, cause: causeOf(was.get(clockId), is.get(clockId), at) });
  return [...tallies.values()].flatMap(({ row, number, before: had, after: has }) => {
    const [old, now] = [new Set(had.map(({ clockId }) => clockId)), new Set(has.map(({ clockId }) => clockId))];
    const came = has.filter(({ clockId }) => !old.has(clockId)).map(change);
    const went = had.filter(({ clockId }) => !now.has(clockId)).map(change);
    return came.length + went.length === 0 ? [] : [{ ...row, ...number, before: had.length, after: has.length, came, went }];
  }).sort((a, b) => orderOf(a) - orderOf(b));
}

const DIMENSION_ORDER: Readonly<Record<Dimension, number>> = { TOTAL: 0, MONTH: 1, KIND: 2, PAIR: 3 };
const orderOf = (change: NumberChange): number =>
  DIMENSION_ORDER[change.dimension] * NUMBERS.length + NUMBERS.findIndex(({ measure, part, dayClass }) => measure === change.measure && part === change.part && dayClass === change.dayClass);
