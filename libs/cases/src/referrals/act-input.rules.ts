import { type Day, isDay } from '@portal/kernel';
import { type FieldProblem, refuse, type Refusal } from '@portal/platform';

/** Longest texts, in characters. A reason is a paragraph, a report is a document. */
export const LONG_TEXT = 20_000;
export const REASON = 2_000;
export const LINE = 200;

/** A text that must be there. */
export const required = (field: string, text: string, max: number = REASON): FieldProblem[] =>
  text.trim() ? tooLong(field, text, max) : [{ field, code: 'REQUIRED' }];

/** A text that may be absent. */
export const optional = (field: string, text: string | null | undefined, max: number = REASON): FieldProblem[] =>
  text ? tooLong(field, text, max) : [];

const tooLong = (field: string, text: string, max: number): FieldProblem[] =>
  text.length > max ? [{ field, code: 'TOO_LONG', values: { max } }] : [];

/** A list of lines, at least one, none empty. */
export const lines = (field: string, list: readonly string[]): FieldProblem[] =>
  list.length === 0 ? [{ field, code: 'REQUIRED' }] : list.flatMap((line, index) => required(`${field}.${index}`, line, LINE));

/** The day a document bears: a day, and not a coming one. */
export function dayBorne(field: string, day: Day, today: Day): FieldProblem[] {
  if (!isDay(day)) return [{ field, code: 'NOT_A_DAY' }];
  return day > today ? [{ field, code: 'IN_FUTURE' }] : [];
}

/** The refusal that carries the problems of an input; null when there are none. */
export const invalid = (...problems: readonly (readonly FieldProblem[])[]): Refusal | null => {
  const all = problems.flat();
  return all.length > 0 ? refuse('INVALID_INPUT', undefined, all) : null;
};
