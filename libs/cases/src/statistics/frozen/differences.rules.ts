import { isBehind, type NumberKey, NUMBERS, type StatisticFact } from '../fact.rules.js';
import type { Dimension } from '../figures.js';
import { countedOtherwise } from './counted.rules.js';

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

/** Every number that is not made of the same clocks before and after, in the order of pages. */
export function differencesOf(before: readonly StatisticFact[], after: readonly StatisticFact[], at: Instants): NumberChange[] {
  const was = new Map(before.map((fact) => [fact.clockId, fact]));
  const is = new Map(after.map((fact) => [fact.clockId, fact]));
  const change = ({ clockId, referralId }: StatisticFact): FactChange => ({ clockId, referralId, cause: causeOf(was.get(clockId), is.get(clockId), at) });
  return countedOtherwise(before, after, { idOf: ({ clockId }) => clockId, rowsOf, numbers: NUMBERS, isBehind })
    .map(({ row, number, came, went, ...counts }) => ({ ...row, ...number, ...counts, came: came.map(change), went: went.map(change) }))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

const DIMENSION_ORDER: Readonly<Record<Dimension, number>> = { TOTAL: 0, MONTH: 1, KIND: 2, PAIR: 3 };
const orderOf = (change: NumberChange): number =>
  DIMENSION_ORDER[change.dimension] * NUMBERS.length + NUMBERS.findIndex(({ measure, part, dayClass }) => measure === change.measure && part === change.part && dayClass === change.dayClass);
