import { type Day, dayOf, endOfDay, startOfDay } from '@portal/kernel';
import { halfYearOf } from '../../meetings/radar/half-year.rules.js';

/** A half-year of days in Shanghai. */
export interface HalfYearName { readonly year: number; readonly half: number }
export interface HalfYearSpan {
  readonly year: number; readonly half: 1 | 2;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** Its first instant, and the first of the next. */
  readonly startsAt: Date; readonly endsAt: Date;
}

const EARLIEST = 2000;

/** @returns null when there is no such half-year, or when it has not begun */
export function spanOf({ year, half }: HalfYearName, now: Date): HalfYearSpan | null {
  if (!Number.isInteger(year) || year < EARLIEST || (half !== 1 && half !== 2)) return null;
  if (year > Number(dayOf(now).slice(0, 4))) return null;
  const { from, to } = halfYearOf(`${year}-${half === 1 ? '01' : '07'}-01`);
  return startOfDay(from) > now ? null : { year, half, from, to, startsAt: startOfDay(from), endsAt: endOfDay(to) };
}

/** The instant for which figures are reckoned: as asked, but within the half-year and not after now. */
export function cutOff({ startsAt, endsAt }: Pick<HalfYearSpan, 'startsAt' | 'endsAt'>, now: Date, asked: Date | null | undefined = null): Date {
  return new Date(Math.max(startsAt.getTime(), Math.min(endsAt.getTime(), now.getTime(), asked?.getTime() ?? Infinity)));
}

/** Values of the statements over the facts: $1 to $4. */
export const factValues = (conferenceId: string, { startsAt, endsAt }: Pick<HalfYearSpan, 'startsAt' | 'endsAt'>, asOf: Date): readonly unknown[] => [conferenceId, startsAt, endsAt, asOf];

/** 2026年下半年, as papers have it. */
export const nameOnPaper = ({ year, half }: HalfYearName): string => `${year}年${half === 1 ? '上' : '下'}半年`;
