import { expect, it } from '@jest/globals';
import { dayOf, daysOf, spanOf, stepped } from './span';

it.each([
  ['MONTH', '2026-11-22', { from: '2026-10-26', to: '2026-12-06' }],
  ['MONTH', '2027-02-10', { from: '2027-02-01', to: '2027-02-28' }],
  ['WEEK', '2026-11-22', { from: '2026-11-16', to: '2026-11-22' }],
  ['WEEK', '2026-11-23', { from: '2026-11-23', to: '2026-11-29' }],
  ['LIST', '2026-12-20', { from: '2026-12-20', to: '2027-02-18' }],
] as const)('%s around %s', (view, day, span) => { expect(spanOf(view, day)).toEqual(span); });

it('shows whole weeks from Monday on, the day among them', () => {
  for (const day of daysOf({ from: '2026-01-01', to: '2027-12-31' })) {
    const days = daysOf(spanOf('MONTH', day));
    expect([days.length % 7, new Date(`${days[0]}T00:00:00Z`).getUTCDay(), days.includes(day)]).toEqual([0, 1, true]);
  }
});

it('goes on and back by what it shows', () => {
  expect([stepped('MONTH', '2026-12-31', 1), stepped('MONTH', '2026-03-31', -1), stepped('WEEK', '2026-12-30', 1)]).toEqual(['2027-01-01', '2026-02-01', '2027-01-06']);
});

it('counts days in Shanghai, and a term that ends at midnight to the day it ends', () => {
  expect([dayOf('2026-11-30T16:30:00Z', false), dayOf('2026-11-30T16:00:00Z', true), dayOf('2026-11-30T16:00:00Z', false)]).toEqual(['2026-12-01', '2026-11-30', '2026-12-01']);
});
