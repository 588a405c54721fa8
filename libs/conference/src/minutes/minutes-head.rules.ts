import { LINE, optional, required, REASON } from '@portal/cases';
import { type Day, isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';

/** What stands over and under the text of minutes. */
export interface MinutesHead {
  readonly title: string;
  /** Name of the meeting, as the minutes call it. */
  readonly meeting: string;
  readonly heldOn: Day;
  readonly place?: string | null;
  /** 主持. */
  readonly chair?: string | null;
  /** 出席、请假、列席, a line for each. */
  readonly attendance?: string | null;
}

/** What is wrong with it. */
export const headProblems = ({ title, meeting, heldOn, place, chair, attendance }: MinutesHead): FieldProblem[] => [
  ...required('title', title, LINE), ...required('meeting', meeting, LINE), ...(isDay(heldOn) ? [] : [{ field: 'heldOn', code: 'NOT_A_DAY' }]),
  ...optional('place', place, LINE), ...optional('chair', chair, LINE), ...optional('attendance', attendance, REASON),
];

export const headValues = ({ title, meeting, heldOn, place, chair, attendance }: MinutesHead): (string | null)[] =>
  [title.trim(), meeting.trim(), heldOn, place?.trim() || null, chair?.trim() || null, attendance?.trim() || null];
