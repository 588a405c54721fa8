import { countedOtherwise } from '@portal/cases';
import { type HalfYearFact, isCounted } from './half-year-fact.rules.js';
import { HALF_YEAR_FIGURE_KEYS, type HalfYearFigure } from './half-year.table.js';

/**
 * Why a resolution is counted otherwise than in the report. The first five are the course of things after its instant; the others say that what is known
 * of that instant has changed since (口径差异).
 */
export const HALF_YEAR_CAUSES = ['ISSUED_SINCE', 'ENDED_SINCE', 'REPORTED_SINCE', 'DUE_PASSED', 'GOES_ON', 'ENTERED_LATER', 'DUE_MOVED', 'GONE', 'CORRECTED'] as const;
export type HalfYearCause = (typeof HALF_YEAR_CAUSES)[number];

export interface HalfYearFactChange { readonly resolutionId: string; readonly number: string; readonly cause: HalfYearCause }
/** A figure that is not what it was, with the resolutions that came and went. */
export interface HalfYearChange {
  readonly leadId: string | null; readonly lead: string | null; readonly figure: HalfYearFigure; readonly before: number; readonly after: number;
  readonly came: readonly HalfYearFactChange[]; readonly went: readonly HalfYearFactChange[];
}

/** Instants are ISO text of one form: they compare as text. */
interface Instants { readonly before: string; readonly after: string }

/** Why one resolution is counted otherwise. */
export function causeOf(before: HalfYearFact | undefined, after: HalfYearFact | undefined, at: Instants): HalfYearCause {
  const later = at.after > at.before;
  if (!before) return (after as HalfYearFact).openedAt > at.before ? 'ISSUED_SINCE' : 'ENTERED_LATER';
  if (!after) return 'GONE';
  if (before.endedAt === null && after.endedAt !== null) return after.endedAt > at.before ? 'ENDED_SINCE' : 'CORRECTED';
  if (later && before.reportedAt === null && after.reportedAt !== null && after.reportedAt > at.before) return 'REPORTED_SINCE';
  if (later && before.verdict === 'OPEN' && after.verdict === 'OVERDUE' && before.dueAt === after.dueAt) return 'DUE_PASSED';
  if (later && (before.deferrals !== after.deferrals || before.returns !== after.returns)) return 'GOES_ON';
  return before.dueAt === after.dueAt ? 'CORRECTED' : 'DUE_MOVED';
}

type Row = Pick<HalfYearChange, 'leadId' | 'lead'>;
const WHOLE: Row = { leadId: null, lead: null };
const rowsOf = ({ leadId, lead }: HalfYearFact): Row[] => [WHOLE, { leadId, lead }];

/** Every figure that is not made of the same resolutions before and after: the whole first, then by lead unit. */
export function differencesOf(before: readonly HalfYearFact[], after: readonly HalfYearFact[], at: Instants): HalfYearChange[] {
  const [was, is] = [before, after].map((facts) => new Map(facts.map((fact) => [fact.resolutionId, fact]))) as [Map<string, HalfYearFact>, Map<string, HalfYearFact>];
  // A unit that bears another name since is the same unit: rows go by the name of now.
  const names = new Map([...before, ...after].map(({ leadId, lead }) => [leadId, lead]));
  const change = ({ resolutionId, number }: HalfYearFact): HalfYearFactChange => ({ resolutionId, number, cause: causeOf(was.get(resolutionId), is.get(resolutionId), at) });
  return countedOtherwise(before, after, {
    idOf: ({ resolutionId }) => resolutionId, rowsOf: (fact) => rowsOf({ ...fact, lead: names.get(fact.leadId) ?? fact.lead }), numbers: HALF_YEAR_FIGURE_KEYS, isBehind: isCounted,
  }).map(({ row, number, came, went, ...counts }): HalfYearChange => ({ ...row, figure: number, ...counts, came: came.map(change), went: went.map(change) }))
    .sort((one, other) => orderOf(one) - orderOf(other));
}

const orderOf = ({ leadId, figure }: HalfYearChange): number => (leadId === null ? 0 : HALF_YEAR_FIGURE_KEYS.length) + HALF_YEAR_FIGURE_KEYS.indexOf(figure);
