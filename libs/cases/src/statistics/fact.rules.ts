import { DAY_CLASSES, type DayType, type Measure, MEASURES, type MeasureKey, MEASURE_KEYS, type Part, PARTS, type Stage, type Verdict, verdictsOf } from './measures.table.js';

/** One clock as it stood at the instant of counting: what every figure is reckoned from. Instants as ISO text. */
export interface StatisticFact {
  readonly clockId: string;
  readonly referralId: string;
  readonly kind: string;
  readonly fromAgencyId: string;
  /** Whose clock it is. A referral passed on stands once for each receiver. */
  readonly toAgencyId: string;
  readonly stage: Stage;
  readonly agreed: boolean;
  readonly dayType: DayType;
  /** YYYY-MM of its beginning. */
  readonly month: string;
  readonly startedAt: string;
  readonly dueAt: string;
  /** When what it asked for was done; null: not by then. */
  readonly doneAt: string | null;
  readonly verdict: Verdict;
  /** From beginning to end in days of its rule, pauses left out; null while not done. */
  readonly days: number | null;
}

/** One number of a statistic: a part of a measure, or one class of its days. */
export interface NumberKey { readonly measure: MeasureKey; readonly part: Part; readonly dayClass: number | null }

/** Whether a fact is among those behind a number. The same conditions in SQL: `fact.sql.ts`. */
export function isBehind(fact: Pick<StatisticFact, 'stage' | 'agreed' | 'dayType' | 'verdict' | 'days'>, { measure: key, part, dayClass }: NumberKey): boolean {
  const measure: Measure = MEASURES[key];
  const verdicts = verdictsOf(measure, part);
  if (verdicts === null || fact.stage !== measure.stage || (measure.agreed && !fact.agreed) || !verdicts.includes(fact.verdict)) return false;
  if (measure.form !== 'DAYS') return dayClass === null;
  if (fact.dayType !== measure.days || fact.days === null) return false;
  if (dayClass === null) return true;
  const [from, to] = DAY_CLASSES[dayClass] ?? [Infinity, 0];
  return fact.days >= from && (to === null || fact.days <= to);
}

/** Every number there is over one set of facts, in the order in which they are shown. */
export const NUMBERS: readonly NumberKey[] = MEASURE_KEYS.flatMap((measure): NumberKey[] => [
  ...PARTS.filter((part) => verdictsOf(MEASURES[measure], part) !== null).map((part) => ({ measure, part, dayClass: null })),
  ...(MEASURES[measure].form === 'DAYS' ? DAY_CLASSES.map((_, dayClass) => ({ measure, part: 'ALL' as const, dayClass })) : []),
]);

/** Value at a share of the way through sorted days, the lower of two: what `percentile_disc` gives. Null of none. */
export function percentile(days: readonly number[], share: number): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
