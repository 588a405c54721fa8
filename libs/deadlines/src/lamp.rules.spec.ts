import { describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import fc from 'fast-check';
import { type DeadlineState, lampOf, nextReminder, remindersOf, yellowFrom } from './lamp.rules.js';

const HOUR = 3_600_000;

describe('the lamp', () => {
  const startedAt = atTime('2026-11-16', '10:00');
  const judgedAt = atTime('2026-11-20', '00:00'); // 3日: 86 hours
  const clock = { state: 'RUNNING' as DeadlineState, judgedAt, yellowAt: yellowFrom(startedAt, judgedAt) };

  it.each([
    ['2026-11-16', '10:00', 'GREEN'],
    ['2026-11-18', '19:19', 'GREEN'],
    ['2026-11-18', '19:20', 'YELLOW'], // a third of 86 hours is 28 h 40 min
    ['2026-11-19', '23:59', 'YELLOW'],
    ['2026-11-20', '00:00', 'RED'],
  ])('on %s at %s is %s', (day, time, lamp) => {
    expect(lampOf(clock, atTime(day, time))).toBe(lamp);
  });

  it('of a clock of 24 hours is yellow from the start', () => {
    expect(yellowFrom(startedAt, new Date(startedAt.getTime() + 24 * HOUR))).toEqual(startedAt);
  });

  it.each<[DeadlineState, string]>([['PAUSED', 'PAUSED'], ['MET', 'DONE'], ['CANCELLED', 'DONE'], ['MISSED', 'RED']])('of %s is %s at any time', (state, lamp) => {
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (now) => {
      expect(lampOf({ ...clock, state }, now)).toBe(lamp);
    }));
  });
});

describe('reminders', () => {
  const start = atTime('2026-11-02', '09:00');
  const after = (hours: number): Date => new Date(start.getTime() + hours * HOUR);

  it('of 24 hours: when 8 are left', () => expect(remindersOf(start, after(24))).toEqual([after(16)]));
  it('of three days: 24 hours before the end', () => expect(remindersOf(start, after(87))).toEqual([after(63)]));
  it('of thirty days: when ten are left, and 24 hours before the end', () => expect(remindersOf(start, after(720))).toEqual([after(480), after(696)]));

  it('come one after another and then no more', () => {
    expect(nextReminder(start, after(720), start)).toEqual(after(480));
    expect(nextReminder(start, after(720), after(480))).toEqual(after(696));
    expect(nextReminder(start, after(720), after(696))).toBeNull();
  });

  it('lie between the start and the end, in order', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (length) => {
      const reminders = remindersOf(start, after(length));
      for (const at of reminders) expect(at > start && at < after(length)).toBe(true);
      expect([...reminders].sort((a, b) => a.getTime() - b.getTime())).toEqual(reminders);
    }));
  });
});
