import type { MessageKey } from '../messages';

export interface Remaining {
  key: MessageKey;
  values: Record<string, number>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Time left until (or past) a due instant, in the grain that an officer counts in. */
export function remaining(dueAt: number, now: number): Remaining {
  const left = dueAt - now;
  const size = Math.abs(left);
  const days = Math.floor(size / DAY);
  const hours = Math.floor((size % DAY) / HOUR);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const over = left < 0;
  if (!over && days >= 1 && days < 3) return { key: 'clocks.leftDaysHours', values: { days, hours } };
  if (days >= 1) return { key: over ? 'clocks.overDays' : 'clocks.leftDays', values: { days } };
  if (hours >= 1) return { key: over ? 'clocks.overHours' : 'clocks.leftHours', values: { hours, minutes } };
  return { key: over ? 'clocks.overMinutes' : 'clocks.leftMinutes', values: { minutes } };
}

/** A span of seconds as days and hours. */
export function duration(seconds: number): Remaining {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days >= 1) return { key: 'clocks.duration.days', values: { days, hours: hours % 24 } };
  if (hours >= 1) return { key: 'clocks.duration.hours', values: { hours, minutes: minutes % 60 } };
  return { key: 'clocks.duration.minutes', values: { minutes } };
}
