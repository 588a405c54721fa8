import { expect, it } from '@jest/globals';
import { addDays, atTime, dayOf, isWeekend } from '@portal/kernel';
import { before } from './office-time.js';

const TIMES = ['08:50', '09:25', '10:15', '16:20', '16:50'];

it.each([0, 1, 2, 3, 4, 5, 6])('keeps the order of what is told, and office days, %s days after a Monday', (day) => {
  const now = atTime(addDays('2026-11-23', day), '10:00');
  const told = Array.from({ length: 20 }, (_, index) => 20 - index).flatMap((days) => TIMES.map((time) => before(now, days, time)));
  expect([...told].sort((a, b) => a.getTime() - b.getTime())).toEqual(told);
  expect(new Set(told.map((at) => at.getTime())).size).toBe(told.length);
  expect(told.filter((at) => isWeekend(dayOf(at)))).toEqual([]);
});
