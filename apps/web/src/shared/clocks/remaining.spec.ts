import { describe, expect, it } from '@jest/globals';
import { duration, remaining } from './remaining';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = Date.UTC(2026, 10, 22, 8);

describe('time left', () => {
  it.each([
    [5 * DAY + HOUR, 'clocks.leftDays', { days: 5 }],
    [3 * DAY, 'clocks.leftDays', { days: 3 }],
    [3 * DAY - MINUTE, 'clocks.leftDaysHours', { days: 2, hours: 23 }],
    [DAY, 'clocks.leftDaysHours', { days: 1, hours: 0 }],
    [DAY - MINUTE, 'clocks.leftHours', { hours: 23, minutes: 59 }],
    [HOUR, 'clocks.leftHours', { hours: 1, minutes: 0 }],
    [HOUR - 1, 'clocks.leftMinutes', { minutes: 59 }],
    [0, 'clocks.leftMinutes', { minutes: 0 }],
    [-1, 'clocks.overMinutes', { minutes: 0 }],
    [-HOUR, 'clocks.overHours', { hours: 1, minutes: 0 }],
    [-DAY - HOUR, 'clocks.overDays', { days: 1 }],
  ])('%d ms', (left, key, values) => {
    expect(remaining(at + left, at)).toEqual({ key, values });
  });
});

describe('time held', () => {
  it.each([
    [59, 'clocks.duration.minutes', { minutes: 0 }],
    [3_600, 'clocks.duration.hours', { hours: 1, minutes: 0 }],
    [90_000, 'clocks.duration.days', { days: 1, hours: 1 }],
  ])('%d s', (seconds, key, values) => {
    expect(duration(seconds)).toEqual({ key, values });
  });
});
