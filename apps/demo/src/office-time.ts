import { addDays, atTime, dayOf, isWeekend } from '@portal/kernel';

const HOUR_MS = 3_600_000;

/** A minute of a weekend stands for this much of the Friday's last hour. */
const SQUEEZED_MS = 1_250;
const MINUTE_MS = 60_000;

/**
 * A time of day, some days before an instant, when offices are open. What would fall on a weekend is done in the last hour of the
 * Friday before, Saturday's in its first half: what was told as earlier stays earlier.
 */
export function before(instant: Date, days: number, time: string): Date {
  const day = addDays(dayOf(instant), -days);
  if (!isWeekend(day)) return atTime(day, time);
  const isSunday = isWeekend(addDays(day, -1));
  const minute = (atTime(day, time).getTime() - atTime(day, '00:00').getTime()) / MINUTE_MS;
  return new Date(atTime(addDays(day, isSunday ? -2 : -1), isSunday ? '17:30' : '17:00').getTime() + minute * SQUEEZED_MS);
}

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
