import type { FieldProblem } from '@portal/platform';
import { daysProblems } from '../../consultations/consultation.rules.js';
import { LINE, LONG_TEXT, required } from '../../referrals/act-input.rules.js';

/** A measure as the convener decides it. */
export interface MeasureInput { readonly agencyId: string; readonly text: string; readonly workingDays: number }

const MOST_MEASURES = 20;
const LONGEST_MEASURE = 250;
const LONGEST_PERIOD = 120;

export const nominationProblems = ({ title, reason }: { readonly title: string; readonly reason: string }): FieldProblem[] =>
  [...required('title', title, LINE), ...required('reason', reason, LONG_TEXT)];

/** What a decision to list must say: at least one measure, each with who answers for it and by when. */
export function listingProblems({ measures, reportDays }: { readonly measures: readonly MeasureInput[]; readonly reportDays?: number | null }): FieldProblem[] {
  return [
    ...(measures.length === 0 ? [{ field: 'measures', code: 'REQUIRED' }] : []),
    ...(measures.length > MOST_MEASURES ? [{ field: 'measures', code: 'TOO_MANY', values: { max: MOST_MEASURES } }] : []),
    ...measures.flatMap(({ text, workingDays }, index) => [...required(`measures.${index}.text`, text), ...daysProblems(`measures.${index}.workingDays`, workingDays, LONGEST_MEASURE)]),
    ...(reportDays === null || reportDays === undefined ? [] : daysProblems('reportDays', reportDays, LONGEST_PERIOD)),
  ];
}
