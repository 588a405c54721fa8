import { describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { WorkCalendar } from './calendar.rules.js';
import { DEADLINE_RULES } from './data/rules.js';
import { WORK_CALENDAR } from './data/work-calendar.js';
import { dueOf } from './term.rules.js';

const calendar = new WorkCalendar(WORK_CALENDAR);

/** Rule, day of the event, last day. Reckoned by a second program over the notices, the hard ones checked by hand. */
const DATES: readonly (readonly [string, string, string])[] = [
  ['X02', '2026-02-11', '2026-02-14'], ['X02', '2026-02-14', '2026-02-24'], ['X02', '2026-09-29', '2026-10-08'], ['X02', '2025-12-31', '2026-01-04'],
  ['X09', '2026-06-16', '2026-06-22'], ['X09', '2026-05-06', '2026-05-09'], ['X10', '2026-01-01', '2026-01-04'], ['X10', '2026-02-24', '2026-02-27'],
  ['X10', '2026-04-01', '2026-04-07'], ['X10', '2025-09-30', '2025-10-09'], ['X10', '2025-01-24', '2025-01-27'], ['X15', '2026-09-22', '2026-09-28'],
  ['X15', '2026-10-07', '2026-10-10'], ['X16', '2025-04-30', '2025-05-06'], ['X17', '2025-05-28', '2025-06-03'], ['X18', '2026-02-09', '2026-02-24'],
  ['X19', '2026-09-24', '2026-10-08'], ['X20', '2025-09-25', '2025-10-09'], ['X21', '2026-02-06', '2026-02-24'], ['X21', '2026-12-20', '2027-01-04'],
  ['X22', '2025-11-15', '2026-02-24'], ['X22', '2025-11-30', '2026-02-28'], ['X23', '2026-11-20', '2026-11-23'], ['X25', '2026-04-29', '2026-05-06'],
  ['X29', '2025-01-18', '2025-02-05'], ['X30', '2026-09-30', '2026-10-10'], ['X31', '2026-02-10', '2026-03-02'], ['X32', '2026-08-03', '2026-10-08'],
  ['X34', '2026-04-28', '2026-05-06'], ['Y01', '2025-01-20', '2025-02-14'], ['Y02', '2026-04-28', '2026-05-11'], ['Y03', '2025-09-26', '2025-10-13'],
  ['Y05', '2026-09-07', '2026-10-08'], ['Y06', '2026-01-20', '2026-02-04'], ['Y07', '2026-12-24', '2027-01-08'], ['Y08', '2026-11-07', '2027-02-09'],
  ['Y09', '2026-02-12', '2026-02-28'], ['Y12', '2026-09-16', '2026-10-08'], ['Y14', '2026-02-25', '2026-03-05'], ['Y15', '2026-09-17', '2026-10-21'],
  ['Y22', '2025-05-02', '2027-05-03'], ['Z01', '2026-06-18', '2026-06-26'], ['Z02', '2026-01-15', '2026-03-04'], ['Z04a', '2026-07-04', '2026-10-08'],
  ['Z05', '2025-04-22', '2025-05-15'], ['D01', '2026-02-13', '2026-02-14'], ['D02', '2026-04-27', '2026-05-13'], ['D03', '2025-09-11', '2025-10-15'],
  ['H02', '2026-09-28', '2026-10-16'],
];

describe('the rules as delivered, on real dates', () => {
  it.each(DATES)('%s from %s is due on %s', (code, start, expected) => {
    const rule = DEADLINE_RULES.find((row) => row.code === code);
    if (!rule || rule.amount === null) throw new Error(`${code} has no number`);
    expect(dueOf({ ...rule, amount: rule.amount }, atTime(start, '15:20'), calendar)).toMatchObject({ kind: 'due', dueOn: expected });
    expect(rule.legalBasis).toMatch(/\S{4}/);
  });

  it.each([
    ['X03', '2026-02-13', '17:45', '2026-02-14', '17:45'],
    ['X07', '2026-10-02', '09:00', '2026-10-03', '09:00'], // within 国庆
    ['X08', '2026-11-21', '23:30', '2026-11-22', '23:30'], // over a weekend
    ['Y04', '2026-12-31', '08:00', '2027-01-01', '08:00'],
    ['H01', '2026-11-20', '18:01', '2026-11-21', '18:01'],
  ])('%s from %s %s is due on %s %s, holiday or not', (code, day, time, dueDay, dueTime) => {
    const rule = DEADLINE_RULES.find((row) => row.code === code);
    expect(dueOf({ amount: rule?.amount ?? 0, unit: rule?.unit ?? 'NONE', calendar: rule?.calendar ?? 'NONE' }, atTime(day, time), calendar))
      .toMatchObject({ dueOn: null, dueAt: atTime(dueDay, dueTime), provisional: false });
  });
});
