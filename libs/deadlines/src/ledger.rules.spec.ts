import { describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { WorkCalendar } from './calendar.rules.js';
import { DEADLINE_RULES } from './data/rules.js';
import { WORK_CALENDAR } from './data/work-calendar.js';
import { extendedAmount, type ExtensionRequest, type Ledger, mayExtend, reckon, type Reckoning } from './ledger.rules.js';
import type { DeadlineState } from './lamp.rules.js';
import type { ExtensionRule } from './term.js';

const calendar = new WorkCalendar(WORK_CALENDAR);
const rule = (code: string): readonly ExtensionRule[] => DEADLINE_RULES.find((row) => row.code === code)?.extensions ?? [];

const review: Ledger = {
  term: { amount: 3, unit: 'DAY', calendar: 'NATURAL' }, altCalendar: 'WORKING', startedAt: atTime('2026-11-16', '10:00'), pauses: [], extensions: [],
};
function reckoned(change: Partial<Ledger>): Reckoning {
  const result = reckon({ ...review, ...change }, calendar);
  if (result.kind !== 'reckoning') throw new Error(`no calendar of ${result.year}`);
  return result;
}

describe('reading a ledger', () => {
  it('gives the strict date and the other reading beside it', () => {
    expect(reckoned({ startedAt: atTime('2026-02-13', '10:00') })).toMatchObject({
      due: { dueOn: '2026-02-24' }, strictDueOn: '2026-02-24', alternativeDueOn: '2026-02-25', provisional: false,
    });
  });

  it('leaves the date where it is while a pause is open, and moves it when the pause ends', () => {
    const open = { from: atTime('2026-11-16', '15:00'), to: null, until: null };
    expect(reckoned({ pauses: [open] }).due.dueOn).toBe('2026-11-19');
    const over = reckoned({ pauses: [{ ...open, to: atTime('2026-11-18', '09:00') }] });
    expect([over.due.dueOn, over.strictDueOn]).toEqual(['2026-11-23', '2026-11-19']); // the 21st is a Saturday
  });

  it('ends a pause by itself where it had an end', () => {
    const late = { from: atTime('2026-11-16', '15:00'), to: atTime('2026-11-30', '09:00'), until: atTime('2026-11-17', '23:00') };
    expect(reckoned({ pauses: [late] }).due.dueOn).toBe('2026-11-20');
  });

  it('extends from the start, and keeps judging by the strict date where the extension does not displace it', () => {
    const verified = reckoned({ extensions: [{ kind: 'verify_7d', mode: 'TOTAL', amount: 7, strictDateStays: true }] });
    expect(verified.due.dueOn).toBe('2026-11-23');
    expect(verified.judgedAt).toEqual(atTime('2026-11-20', '00:00'));
    const granted = reckoned({ extensions: [{ kind: 'plus_15', mode: 'ADD', amount: 15, strictDateStays: false }] });
    expect(granted.judgedAt).toEqual(granted.due.dueAt);
  });

  it('says so when the calendar ends', () => {
    expect(reckon({ ...review, startedAt: atTime('2028-12-28', '10:00') }, calendar)).toEqual({ kind: 'calendar-missing', year: 2029 });
  });
});

describe('extendedAmount', () => {
  it.each<[number, [('ADD' | 'TOTAL'), number][], number]>([
    [3, [], 3],
    [3, [['TOTAL', 7]], 7],
    [3, [['TOTAL', 30], ['TOTAL', 7]], 30],
    [90, [['ADD', 30], ['ADD', 60]], 180],
  ])('%i with %j is %i', (base, extensions, expected) => {
    expect(extendedAmount(base, extensions.map(([mode, amount]) => ({ mode, amount })))).toBe(expected);
  });
});

describe('whether a clock may be extended', () => {
  const clock = { state: 'RUNNING' as DeadlineState, dueAt: atTime('2026-11-20', '00:00'), used: [] as string[] };
  const now = atTime('2026-11-18', '12:00');
  const ask = (extension: string, more: Partial<ExtensionRequest> = {}): ExtensionRequest => ({ extension, approver: '市公安局负责人', reason: '需查证资金流向', ...more });

  it('takes the name of the extension or the row that carries it', () => {
    expect(mayExtend(rule('X10'), clock, ask('verify_7d'), now)).toMatchObject({ amount: 7, rule: { ruleCode: 'X11' } });
    expect(mayExtend(rule('X10'), clock, ask('X12'), now)).toMatchObject({ amount: 30, rule: { kind: 'complex_30d' } });
  });

  it.each<[string, ExtensionRequest, Partial<typeof clock>, string]>([
    ['a way the rule does not know', ask('X99'), {}, 'EXTENSION_NOT_PROVIDED'],
    ['a way already used', ask('X11'), { used: ['verify_7d'] }, 'EXTENSION_USED'],
    ['a clock that has run out', ask('X11'), { dueAt: atTime('2026-11-18', '12:00') }, 'EXTENSION_TOO_LATE'],
    ['a clock that was missed', ask('X11'), { state: 'MISSED' }, 'EXTENSION_TOO_LATE'],
    ['a clock that is done', ask('X11'), { state: 'MET' }, 'DEADLINE_NOT_RUNNING'],
    ['no approver', ask('X11', { approver: ' ' }), {}, 'EXTENSION_NEEDS_APPROVAL'],
    ['no reason', ask('X11', { reason: '' }), {}, 'EXTENSION_NEEDS_APPROVAL'],
    ['another amount than the rule gives', ask('X11', { amount: 8 }), {}, 'EXTENSION_AMOUNT'],
  ])('refuses %s', (_, request, change, code) => {
    expect(mayExtend(rule('X10'), { ...clock, ...change }, request, now)).toMatchObject({ kind: 'refusal', code });
  });

  it('takes less than an upper limit, not more', () => {
    expect(mayExtend(rule('D02'), clock, ask('plus_10', { amount: 4 }), now)).toMatchObject({ amount: 4 });
    expect(mayExtend(rule('D02'), clock, ask('plus_10', { amount: 11 }), now)).toMatchObject({ code: 'EXTENSION_AMOUNT' });
  });

  it('asks for the amount where the rule leaves it to the approver', () => {
    expect(mayExtend(rule('X31'), clock, ask('approved'), now)).toMatchObject({ code: 'EXTENSION_AMOUNT' });
    expect(mayExtend(rule('X31'), clock, ask('approved', { amount: 5 }), now)).toMatchObject({ amount: 5 });
  });

  it('knows a rule without extensions', () => {
    expect(mayExtend(rule('X02'), clock, ask('plus_15'), now)).toMatchObject({ code: 'EXTENSION_NOT_PROVIDED' });
  });
});
