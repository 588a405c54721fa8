import { describe, expect, it } from '@jest/globals';
import { ManualClock, SystemClock } from './clock.js';

describe('clocks', () => {
  it('the manual one stands until it is moved, and hands out copies', () => {
    const clock = new ManualClock(new Date('2026-02-13T01:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-02-13T01:00:00.000Z');
    clock.advance(1500);
    expect(clock.now().toISOString()).toBe('2026-02-13T01:00:01.500Z');
    clock.set(new Date('2027-01-01T00:00:00Z'));
    expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('the system one does not run backwards between two readings', () => {
    const clock = new SystemClock();
    const first = clock.now().getTime();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(first);
  });
});
