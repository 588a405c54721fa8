import { expect, it } from '@jest/globals';
import { plainMoney, printedDay, printedInstant, printedMoney } from './printed.js';

it.each([['2026-03-05', '2026年3月5日'], ['2026-11-22', '2026年11月22日'], ['nonsense', null], [null, null]])('prints the day %s as %s', (day, printed) => {
  expect(printedDay(day)).toBe(printed);
});

it('prints instants in Shanghai, whatever the machine thinks', () => {
  expect(printedInstant('2026-05-06T17:05:00Z')).toBe('2026年5月7日1时05分');
  expect(printedInstant('2026-12-31T16:00:00Z')).toBe('2027年1月1日0时00分');
});

it.each([['0', '0.00元'], ['12.5', '12.50元'], ['1234567', '1,234,567.00元'], ['98765432109.87', '98,765,432,109.87元'], ['1e5', null], [null, null]])('prints the amount %s as %s', (amount, printed) => {
  expect(printedMoney(amount)).toBe(printed);
  expect(plainMoney(amount)).toBe(printed?.slice(0, -1) ?? null);
});
