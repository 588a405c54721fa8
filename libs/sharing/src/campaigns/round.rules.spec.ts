import { describe, expect, it } from '@jest/globals';
import { type CalendarYear, WorkCalendar } from '@portal/deadlines';
import { addDays, daysBetween } from '@portal/kernel';
import fc from 'fast-check';
import { RHYTHMS } from './campaign.table.js';
import { dueDayOf, periodName, periodsOf } from './round.rules.js';

/** 国务院办公厅关于2026年部分节假日安排的通知 (law-facts.md §9): days off that are no weekend, and weekends worked. */
const OFF = '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07';
const WORKED = '01-04 02-14 02-28 05-09 09-20 10-10';
const days = (year: number, off: string, worked: string): CalendarYear => ({
  year, noticeNo: null, status: 'PUBLISHED', numberVerified: false, source: 'test',
  days: [...off.split(' ').filter(Boolean).map((day) => ({ day: `${year}-${day}`, kind: 'LEGAL_HOLIDAY' as const })), ...worked.split(' ').filter(Boolean).map((day) => ({ day: `${year}-${day}`, kind: 'MAKEUP_WORKDAY' as const }))],
});
const calendar = new WorkCalendar([days(2025, '', ''), days(2026, OFF, WORKED), days(2027, '01-01', '')]);

describe('periods', () => {
  it.each([
    ['MONTHLY', '2026-01-01', '2026-03-31', ['2026-01-01—2026-01-31', '2026-02-01—2026-02-28', '2026-03-01—2026-03-31']],
    ['MONTHLY', '2026-01-20', '2026-03-05', ['2026-01-20—2026-01-31', '2026-02-01—2026-02-28', '2026-03-01—2026-03-05']],
    ['MONTHLY', '2026-12-15', '2027-01-15', ['2026-12-15—2026-12-31', '2027-01-01—2027-01-15']],
    ['QUARTERLY', '2026-05-01', '2026-12-31', ['2026-05-01—2026-06-30', '2026-07-01—2026-09-30', '2026-10-01—2026-12-31']],
    ['ONCE', '2026-05-01', '2026-12-31', ['2026-05-01—2026-12-31']],
    ['MONTHLY', '2026-05-07', '2026-05-07', ['2026-05-07—2026-05-07']],
  ] as const)('%s from %s to %s', (rhythm, from, to, periods) => {
    expect(periodsOf({ rhythm, from, to }).map((period) => `${period.from}—${period.to}`)).toEqual(periods);
  });

  it('cover a campaign day by day, each day once', () => {
    fc.assert(fc.property(fc.constantFrom(...RHYTHMS), fc.nat(1000), fc.nat(900), (rhythm, start, length) => {
      const from = addDays('2025-01-01', start);
      const to = addDays(from, length);
      const periods = periodsOf({ rhythm, from, to });
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([from, to]);
      for (const [index, period] of periods.entries()) {
        expect(period.from <= period.to).toBe(true);
        if (index > 0) expect(daysBetween(periods[index - 1]?.to ?? '', period.from)).toBe(1);
      }
    }));
  });

  it('have names', () => {
    expect([periodName({ from: '2026-11-01', to: '2026-11-30' }, 'MONTHLY'), periodName({ from: '2026-10-01', to: '2026-12-31' }, 'QUARTERLY'), periodName({ from: '2026-05-01', to: '2026-12-31' }, 'ONCE')]).toEqual(['2026年11月', '2026年第四季度', '2026年5月1日至2026年12月31日']);
  });
});

describe('the day on which a report is due', () => {
  it.each([
    ['after an ordinary month', '2026-10-31', 5, '2026-11-06'],
    ['over National Day, with the Saturday worked after it', '2026-09-30', 5, '2026-10-13'],
    ['over the Spring Festival', '2026-02-14', 3, '2026-02-26'],
    ['after a Friday', '2026-11-20', 1, '2026-11-23'],
    ['over New Year', '2025-12-31', 3, '2026-01-06'],
  ])('%s', (_, end, workdays, due) => {
    expect(dueDayOf(end, workdays, calendar)).toBe(due);
  });

  it('is a workday with so many workdays from the end of the period, however the holidays lie', () => {
    fc.assert(fc.property(fc.nat(330), fc.integer({ min: 1, max: 20 }), (start, workdays) => {
      const end = addDays('2026-01-01', start);
      const due = dueDayOf(end, workdays, calendar);
      if (typeof due !== 'string') return expect(due.kind).toBe('calendar-missing');
      const between = Array.from({ length: daysBetween(end, due) }, (_n, index) => addDays(end, index + 1));
      expect([calendar.isWorkday(due), between.filter((day) => calendar.isWorkday(day)).length]).toEqual([true, workdays]);
    }));
  });

  it('is not guessed for a year of which nothing is known', () => {
    expect(dueDayOf('2040-01-31', 5, calendar)).toMatchObject({ kind: 'calendar-missing', year: 2040 });
  });
});
