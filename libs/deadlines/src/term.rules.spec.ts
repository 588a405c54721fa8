import { describe, expect, it } from '@jest/globals';
import { addDays, atTime, type Day, dayOf, daysBetween } from '@portal/kernel';
import { isWorkday as packageSaysWorkday } from 'chinese-days';
import fc from 'fast-check';
import { WorkCalendar } from './calendar.rules.js';
import { WORK_CALENDAR } from './data/work-calendar.js';
import type { Term } from './term.js';
import { type Due, dueOf, type Pause } from './term.rules.js';

const calendar = new WorkCalendar(WORK_CALENDAR);
const days = (amount: number): Term => ({ amount, unit: 'DAY', calendar: 'NATURAL' });
const workdays = (amount: number): Term => ({ amount, unit: 'WORKING_DAY', calendar: 'WORKING' });
const hours = (amount: number): Term => ({ amount, unit: 'HOUR', calendar: 'WALL_CLOCK' });
const months = (amount: number): Term => ({ amount, unit: 'MONTH', calendar: 'NATURAL' });
const years = (amount: number): Term => ({ amount, unit: 'YEAR', calendar: 'NATURAL' });

function due(term: Term, startedAt: Date, pauses: readonly Pause[] = []): Due {
  const result = dueOf(term, startedAt, calendar, pauses);
  if (result.kind !== 'due') throw new Error(`no calendar of ${result.year}`);
  return result;
}
const dueDay = (term: Term, start: Day, pauses: readonly Pause[] = []): Day | null => due(term, atTime(start, '10:30'), pauses).dueOn;

describe('the vectors of the fact sheet (§10)', () => {
  it.each([
    ['2026-02-12', '2026-02-24', '2026-02-24', false], // 春节
    ['2026-02-13', '2026-02-24', '2026-02-25', false], // 02-14 补班 counts
    ['2026-04-30', '2026-05-06', '2026-05-08', false], // 劳动节
    ['2026-09-18', '2026-09-21', '2026-09-22', false], // 09-20 补班 counts
    ['2026-09-30', '2026-10-08', '2026-10-10', false], // 国庆; the 10th is a Saturday worked
    ['2026-12-30', '2027-01-04', '2027-01-05', true], // 元旦 2027 is known, its notice is not
  ])('3日 from %s: natural %s, working %s, 暂估 %s', (start, naturalDay, workingDay, provisional) => {
    expect(dueDay(days(3), start)).toBe(naturalDay);
    expect(dueDay(workdays(3), start)).toBe(workingDay);
    expect(due(days(3), atTime(start, '10:30')).provisional).toBe(provisional);
    expect(due(workdays(3), atTime(start, '10:30')).provisional).toBe(provisional);
  });

  it('24小时 over the eve of the Spring Festival does not move', () => {
    const end = due(hours(24), atTime('2026-02-14', '16:30'));
    expect(end.dueAt).toEqual(atTime('2026-02-15', '16:30'));
    expect(end.dueOn).toBeNull();
  });
});

describe('more dates checked by hand', () => {
  it.each<[string, Term, Day, Day]>([
    ['a term of one day ends the next workday', days(1), '2026-11-20', '2026-11-23'],
    ['a make-up Sunday may be the last day', days(3), '2026-09-17', '2026-09-20'],
    ['a make-up Saturday may be the last day', workdays(1), '2026-02-13', '2026-02-14'],
    ['the year end with a bridge day after it', days(3), '2025-12-30', '2026-01-04'],
    ['the make-up Sunday after New Year is a workday', workdays(3), '2025-12-30', '2026-01-05'],
    ['端午', days(3), '2026-06-17', '2026-06-22'],
    ['中秋 on a Friday', days(7), '2026-09-18', '2026-09-28'],
    ['国庆 2025, eight days', days(3), '2025-09-29', '2025-10-09'],
    ['working through 国庆 2025', workdays(5), '2025-09-29', '2025-10-13'],
    ['90日 run through every holiday', days(90), '2026-07-01', '2026-09-29'],
    ['15 工作日 over the Spring Festival', workdays(15), '2026-02-02', '2026-02-28'],
    ['a month to a shorter month', months(1), '2026-01-31', '2026-02-28'],
    ['two months to an ordinary day', months(2), '2026-09-22', '2026-11-23'],
    ['three months into 国庆 move to its end', months(3), '2026-07-03', '2026-10-08'],
    ['six months', months(6), '2026-03-25', '2026-09-28'],
    ['one year ends on a Saturday and moves', years(1), '2025-06-27', '2026-06-29'],
  ])('%s', (_, term, start, expected) => {
    expect(dueDay(term, start)).toBe(expected);
  });

  it('the hour of the day does not change a term in days', () => {
    expect(due(days(3), atTime('2026-11-16', '00:00')).dueOn).toBe('2026-11-19');
    expect(due(days(3), atTime('2026-11-16', '23:59')).dueOn).toBe('2026-11-19');
  });

  it('is over at 24:00 in Shanghai, whatever zone the process runs in', () => {
    expect(due(days(3), atTime('2026-11-16', '09:00')).dueAt.toISOString()).toBe('2026-11-19T16:00:00.000Z');
  });

  it('听证七日前 counts back in working days', () => {
    const back: Term = { amount: 7, unit: 'DAY', calendar: 'WORKING', countsBack: true };
    expect(dueDay(back, '2026-10-12')).toBe('2026-09-24'); // 10-10, 10-09, 10-08, 09-30, 09-29, 09-28, then over 中秋 09-24
  });
});

describe('a year of which nothing is known', () => {
  it('gives a value that says so, and no date', () => {
    expect(dueOf(days(3), atTime('2028-12-30', '09:00'), calendar)).toEqual({ kind: 'calendar-missing', year: 2029 });
    expect(dueOf(workdays(3), atTime('2024-12-26', '09:00'), calendar)).toEqual({ kind: 'calendar-missing', year: 2024 });
    expect(dueOf(years(5), atTime('2026-05-01', '09:00'), calendar)).toEqual({ kind: 'calendar-missing', year: 2031 });
  });

  it('does not stop a term that ends before it, or one in hours', () => {
    expect(dueDay(days(1), '2027-12-30')).toBe('2027-12-31');
    expect(due(hours(24), atTime('2030-01-01', '09:00')).dueAt).toEqual(atTime('2030-01-02', '09:00'));
  });
});

describe('a pause', () => {
  const pause = (from: Day, to: Day): Pause[] => [{ from: atTime(from, '15:00'), to: atTime(to, '11:00') }];

  it.each<[string, Term, Pause[], Day]>([
    ['moves the end by the days it lasted', days(3), pause('2026-11-16', '2026-11-18'), '2026-11-20'],
    ['leaves the end alone when it begins and ends on one day', days(3), pause('2026-11-17', '2026-11-17'), '2026-11-18'],
    ['counts the day it begins on and not the day it ends on', days(3), pause('2026-11-17', '2026-11-18'), '2026-11-19'],
    ['over a weekend takes no working day but the one it ends on', workdays(6), pause('2026-11-20', '2026-11-23'), '2026-11-24'],
    ['takes the working days within', workdays(3), pause('2026-11-17', '2026-11-19'), '2026-11-20'],
    ['moves a term in months', months(1), pause('2026-11-17', '2026-11-19'), '2026-12-17'],
  ])('%s', (_, term, pauses, expected) => {
    expect(dueDay(term, '2026-11-15', pauses)).toBe(expected);
  });

  it('between a last day that is off and the day it moved to moves it further', () => {
    expect(dueDay(days(3), '2026-11-18')).toBe('2026-11-23'); // Saturday the 21st moves to Monday
    expect(dueDay(days(3), '2026-11-18', pause('2026-11-21', '2026-11-23'))).toBe('2026-11-24');
  });

  it('of a clock in hours is exact', () => {
    const span = { from: atTime('2026-11-16', '10:00'), to: atTime('2026-11-16', '12:30') };
    expect(due(hours(24), atTime('2026-11-16', '09:00'), [span]).dueAt).toEqual(atTime('2026-11-17', '11:30'));
  });
});

describe('every day is judged', () => {
  it('says of each day in turn whether it counts and why', () => {
    expect(due(days(3), atTime('2026-04-30', '09:00')).days.map(({ day, why, counted }) => [day, why, counted])).toEqual([
      ['2026-04-30', 'START', false],
      ['2026-05-01', 'COUNTED', true],
      ['2026-05-02', 'COUNTED', true],
      ['2026-05-03', 'LAST_DAY_OFF', true],
      ['2026-05-04', 'STILL_OFF', false],
      ['2026-05-05', 'STILL_OFF', false],
      ['2026-05-06', 'ROLLED_TO', false],
    ]);
    expect(due(workdays(2), atTime('2026-09-18', '09:00')).days.map(({ day, why, kind }) => [day, why, kind])).toEqual([
      ['2026-09-18', 'START', 'WORKDAY'],
      ['2026-09-19', 'NOT_A_WORKDAY', 'WEEKEND'],
      ['2026-09-20', 'COUNTED', 'MAKEUP_WORKDAY'],
      ['2026-09-21', 'COUNTED', 'WORKDAY'],
    ]);
  });
});

describe('generated terms', () => {
  const loaded = fc.integer({ min: 0, max: 680 }).map((n) => addDays('2025-01-01', n)); // to 2026-11-12
  const minutes = fc.integer({ min: 0, max: 1439 }).map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
  const amounts = fc.integer({ min: 1, max: 30 });

  /** The rule said once more, in plain words, over another source of holidays (the package chinese-days). */
  function plainly(start: Day, amount: number, only: 'workdays' | 'all days'): Day {
    let day = start;
    for (let left = amount; left > 0;) {
      day = addDays(day, 1);
      if (only === 'all days' || packageSaysWorkday(day)) left -= 1;
    }
    while (!packageSaysWorkday(day)) day = addDays(day, 1);
    return day;
  }

  it('agree with the plain count over another holiday table', () => {
    fc.assert(fc.property(loaded, minutes, amounts, (start, time, amount) => {
      expect(due(days(amount), atTime(start, time)).dueOn).toBe(plainly(start, amount, 'all days'));
      expect(due(workdays(amount), atTime(start, time)).dueOn).toBe(plainly(start, amount, 'workdays'));
    }), { numRuns: 2000 });
  });

  it('end on a workday, never earlier than asked, and later when longer', () => {
    fc.assert(fc.property(loaded, amounts, fc.constantFrom(days, workdays, months), (start, amount, term) => {
      fc.pre(term !== months || amount <= 11); // within the loaded years
      const end = dueDay(term(amount), start) as Day;
      expect(calendar.isWorkday(end)).toBe(true);
      expect(daysBetween(start, end)).toBeGreaterThanOrEqual(amount);
      expect(end <= (dueDay(term(amount + 1), start) as Day)).toBe(true);
    }));
  });

  it('lists each day from the start to the end once, and counts exactly the term', () => {
    fc.assert(fc.property(loaded, amounts, fc.constantFrom(days, workdays), (start, amount, term) => {
      const { days: judged, dueOn } = due(term(amount), atTime(start, '12:00'));
      expect(judged.map(({ day }) => day)).toEqual(judged.map((_, n) => addDays(start, n)));
      expect(judged.at(-1)?.day).toBe(dueOn);
      expect(judged.filter(({ counted }) => counted)).toHaveLength(amount);
    }));
  });

  it('move later by a pause, never earlier', () => {
    fc.assert(fc.property(loaded, amounts, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 10 }), (start, amount, after, long) => {
      const pauses = [{ from: atTime(addDays(start, after), '10:00'), to: atTime(addDays(start, after + long), '16:00') }];
      for (const term of [days(amount), workdays(amount)]) {
        expect((dueDay(term, start, pauses) as Day) >= (dueDay(term, start) as Day)).toBe(true);
      }
    }));
  });

  it('in hours add up to the minute', () => {
    fc.assert(fc.property(loaded, minutes, fc.integer({ min: 1, max: 72 }), (start, time, amount) => {
      const from = atTime(start, time);
      expect(due(hours(amount), from).dueAt.getTime() - from.getTime()).toBe(amount * 3_600_000);
    }));
  });
});

describe('the calendar', () => {
  it('agrees with the package chinese-days on every day of the published years', () => {
    for (let day = '2025-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      expect([day, calendar.isWorkday(day)]).toEqual([day, packageSaysWorkday(day)]);
    }
  });

  it.each([[2025, 248], [2026, 248]])('%i has %i workdays', (year, expected) => {
    let count = 0;
    for (let day = `${year}-01-01`; dayOf(atTime(day, '00:00')).startsWith(String(year)); day = addDays(day, 1)) if (calendar.isWorkday(day)) count += 1;
    expect(count).toBe(expected);
  });

  it('knows the legal days of the two years to come and says that the rest is 暂估', () => {
    for (const year of [2027, 2028]) expect(calendar.year(year)).toMatchObject({ status: 'PROVISIONAL', noticeNo: null });
    expect(calendar.isWorkday('2027-01-01')).toBe(false); // the packages call it a workday
    expect(calendar.isProvisional('2027-02-05')).toBe(true);
    expect(['2028-01-24', '2028-01-25', '2028-01-28', '2028-10-03', '2028-10-04'].map((day) => calendar.isWorkday(day))).toEqual([true, false, false, false, true]);
    expect(calendar.isProvisional('2026-12-31')).toBe(false);
  });
});
