import { addDays, atTime, type Day, dayOf, isWeekend } from '@portal/kernel';

const HOUR_MS = 3_600_000;

/** That day, or the Friday before when it is on a weekend. */
const officeDay = (day: Day): Day => (isWeekend(day) ? officeDay(addDays(day, -1)) : day);

/** A time of day, some days before an instant, when offices are open. */
export const before = (instant: Date, days: number, time: string): Date => atTime(officeDay(addDays(dayOf(instant), -days)), time);

export const hoursBefore = (instant: Date, hours: number): Date => new Date(instant.getTime() - hours * HOUR_MS);

/** The past as seen from the moment of loading: running clocks run whenever the demonstration is started. */
export class Past {
  /**
   * @param now the moment of loading
   * @param reviewAlmostOver when a review must have begun whose 3日 are about to end
   */
  constructor(readonly now: Date, readonly reviewAlmostOver: Date) {}

  daysAgo(days: number, time = '10:05'): Date {
    return before(this.now, days, time);
  }

  hoursAgo(hours: number): Date {
    return hoursBefore(this.now, hours);
  }
}
