import { type Day, dayOf, isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';

/** Answers are due on a day that has not passed and is not after the meeting. */
export function rsvpDayProblems(day: Day | null, now: Date, startsAt: Date): FieldProblem[] {
  if (day === null || !isDay(day)) return [{ field: 'rsvpBy', code: 'REQUIRED' }];
  return day < dayOf(now) || day > dayOf(startsAt) ? [{ field: 'rsvpBy', code: 'RSVP_DAY' }] : [];
}

/** What a meeting is for those who are asked: when, where, in which form. */
export interface Sitting { readonly form: string; readonly startsAt: Date; readonly endsAt: Date; readonly place: string | null; readonly link: string | null; readonly attendeeIds: readonly string[] }

/** What differs between a meeting as it stood and as it will stand. */
export interface SittingChange {
  readonly time: boolean; readonly form: boolean;
  /** Place, link, time or form: what everybody who is asked must know. */
  readonly forAll: boolean;
  readonly added: readonly string[]; readonly removed: readonly string[];
}

export function changeOf(before: Sitting, after: Sitting): SittingChange {
  const time = before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime();
  const form = before.form !== after.form;
  return {
    time, form, forAll: time || form || before.place !== after.place || before.link !== after.link,
    added: after.attendeeIds.filter((id) => !before.attendeeIds.includes(id)), removed: before.attendeeIds.filter((id) => !after.attendeeIds.includes(id)),
  };
}

export const nothingChanged = ({ forAll, added, removed }: SittingChange): boolean => !forAll && added.length === 0 && removed.length === 0;

/** Who is told what of a change once the notice has gone out: the new are asked, who stays is told where it concerns him, who is off is told so. */
export function toldOf({ forAll, added, removed }: SittingChange, attendeeIds: readonly string[]): { asked: readonly string[]; told: readonly string[]; dropped: readonly string[] } {
  return { asked: added, told: forAll ? attendeeIds.filter((id) => !added.includes(id)) : [], dropped: removed };
}
