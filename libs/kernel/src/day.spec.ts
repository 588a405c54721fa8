import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, atTime, dayOf, daysBetween, endOfDay, isDay, isWeekend, startOfDay, yearOf } from './day.js';

const days = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day in Shanghai', () => {
  it.each([
    ['2026-02-13T15:59:59.999Z', '2026-02-13'],
    ['2026-02-13T16:00:00.000Z', '2026-02-14'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('%s falls on %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it('begins at 16:00 UTC of the day before and ends 24 hours later', () => {
    expect(startOfDay('2026-03-01').toISOString()).toBe('2026-02-28T16:00:00.000Z');
    expect(endOfDay('2026-02-28').toISOString()).toBe('2026-02-28T16:00:00.000Z');
    expect(atTime('2026-02-28', '17:30').toISOString()).toBe('2026-02-28T09:30:00.000Z');
  });

  it('agrees with the zone data of the runtime', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(
      fc.property(fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), (instant) => {
        expect(dayOf(instant)).toBe(shanghai.format(instant));
      }),
    );
  });

  it('is refused when it does not exist', () => {
    expect(['2026-02-30', '2026-13-01', '2026-2-3', '', '20260203', '0000-01-01'].map(isDay)).toEqual([false, false, false, false, false, false]);
    expect(() => addDays('2026-02-30', 1)).toThrow(/not a day/);
  });

  it('counts there and back', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n);
      expect(addDays(addDays(day, n), -n)).toBe(day);
    }));
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 2, '2027-02-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows weekends and years', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
    expect(yearOf('2026-11-21')).toBe(2026);
  });
});
