import type { Day } from '@portal/kernel';
import { figureRule, HALF_YEAR_FIGURE_KEYS, type HalfYearFigure, type HalfYearVerdict } from './half-year.table.js';

/** One resolution as it stood at the instant of counting: what every figure is reckoned from. Instants as ISO text. */
export interface HalfYearFact {
  readonly resolutionId: string;
  readonly number: string;
  readonly title: string;
  readonly leadId: string;
  readonly lead: string;
  /** Handed out before the half-year. */
  readonly carried: boolean;
  readonly openedAt: string;
  readonly firstDueOn: Day;
  /** The day then in force. */
  readonly dueOn: Day;
  readonly dueAt: string;
  /** The report that then lay there, or that it was closed on; null: none. */
  readonly reportedAt: string | null;
  readonly endedAt: string | null;
  readonly verdict: HalfYearVerdict;
  /** Granted in the half-year. */
  readonly deferrals: number;
  /** Sent back in the half-year. */
  readonly returns: number;
}

export type CountedFact = Pick<HalfYearFact, 'carried' | 'verdict' | 'deferrals' | 'returns'>;

/** Whether a fact is among those that a figure counts. The same in SQL: `half-year-fact.sql.ts`. */
export function isCounted(fact: CountedFact, figure: HalfYearFigure): boolean {
  const { verdicts, carried, times } = figureRule(figure);
  return (verdicts === undefined || verdicts.includes(fact.verdict)) && (carried === undefined || fact.carried === carried) && (times === undefined || fact[times] > 0);
}

/** One figure over one row: how many resolutions, and of deferrals and returns how often. */
export interface HalfYearNumber { readonly figure: HalfYearFigure; readonly matters: number; readonly times: number | null }
/** The whole, or one lead unit. */
export interface HalfYearRow { readonly leadId: string | null; readonly lead: string | null; readonly numbers: readonly HalfYearNumber[] }

/** The figures over facts, as they are reckoned by hand: what the statement must give. */
export const numbersOver = (facts: readonly CountedFact[]): HalfYearNumber[] => HALF_YEAR_FIGURE_KEYS.map((figure) => {
  const counted = facts.filter((fact) => isCounted(fact, figure));
  const { times } = figureRule(figure);
  return { figure, matters: counted.length, times: times === undefined ? null : counted.reduce((sum, fact) => sum + fact[times], 0) };
});
