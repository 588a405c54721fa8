import type { MatterActs } from '@portal/cases';

/** Raise when what is counted changes: a report says by which version it was reckoned. */
export const HALF_YEAR_DEFINITIONS = 1;

/**
 * How a resolution stands at an instant. IN_TIME and LATE: closed, with the last report by the day then in force, or after it. OVERDUE: that day is
 * over and the lead has not reported.
 */
export const HALF_YEAR_VERDICTS = ['IN_TIME', 'LATE', 'CANCELLED', 'OVERDUE', 'OPEN'] as const;
export type HalfYearVerdict = (typeof HALF_YEAR_VERDICTS)[number];

interface FigureRule {
  /** Only those that stand so; absent: however they stand. */
  readonly verdicts?: readonly HalfYearVerdict[];
  /** Only those handed out before the half-year, or only those of it. */
  readonly carried?: boolean;
  /** Only those to which it happened in the half-year; how often is counted beside them. */
  readonly times?: 'deferrals' | 'returns';
}

/**
 * 口径 as data: which resolutions a figure counts. What could have been carried out in the half-year is counted, however it ended:
 * ALL = CARRIED + ISSUED = IN_TIME + LATE + CANCELLED + OPEN.
 */
export const HALF_YEAR_FIGURES = {
  ALL: {},
  CARRIED: { carried: true },
  ISSUED: { carried: false },
  IN_TIME: { verdicts: ['IN_TIME'] },
  LATE: { verdicts: ['LATE'] },
  CANCELLED: { verdicts: ['CANCELLED'] },
  OPEN: { verdicts: ['OPEN', 'OVERDUE'] },
  OVERDUE: { verdicts: ['OVERDUE'] },
  DEFERRED: { times: 'deferrals' },
  RETURNED: { times: 'returns' },
} as const satisfies Readonly<Record<string, FigureRule>>;
export type HalfYearFigure = keyof typeof HALF_YEAR_FIGURES;
export const HALF_YEAR_FIGURE_KEYS = Object.keys(HALF_YEAR_FIGURES) as HalfYearFigure[];
export const figureRule = (figure: HalfYearFigure): FigureRule => HALF_YEAR_FIGURES[figure];

export const HALF_YEAR_STATES = ['FROZEN', 'RELEASED'] as const;
export type HalfYearState = (typeof HALF_YEAR_STATES)[number];
/** OFFICE froze it; MEMBER has it since it was released. */
export type HalfYearSide = 'OFFICE' | 'MEMBER';

/** Once: what the members have is not taken back. Figures that have changed since are frozen and released anew. */
export const HALF_YEAR_ACTS = {
  RELEASE: { action: 'releaseHalfYear', from: ['FROZEN'], to: 'RELEASED', by: ['OFFICE'], permission: 'resolution.issue', topic: 'half-year.released', audience: 'PARTIES' },
} as const satisfies MatterActs<HalfYearState, HalfYearSide>;
