import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LADDER, markOf, nextAttemptAt, whyNot } from './delivery.rules.js';

const now = new Date('2026-11-24T01:00:00Z');
const seconds = (date: Date | null): number => ((date?.getTime() ?? Number.NaN) - now.getTime()) / 1_000;

describe('the ladder', () => {
  it('begins in seconds and lasts about a day', () => {
    expect(seconds(nextAttemptAt(1, now, 0))).toBe(5);
    const whole = LADDER.reduce((sum, step) => sum + step, 0) / 3_600;
    expect(whole).toBeGreaterThan(23);
    expect(whole * 1.2).toBeLessThan(30);
  });

  it('never shortens a wait, spreads it by at most a fifth, and ends', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, random) => {
      const next = nextAttemptAt(attempts, now, random);
      if (attempts > LADDER.length) return expect(next).toBeNull();
      const step = LADDER[attempts - 1] ?? 0;
      expect(seconds(next)).toBeGreaterThanOrEqual(step);
      expect(seconds(next)).toBeLessThanOrEqual(step * 1.2);
    }));
  });
});

describe('the end of an attempt', () => {
  it.each([
    ['accepted', { kind: 'ACCEPTED' }, 1, { state: 'SENT', sentAt: now, lastError: null }],
    ['refused for good', { kind: 'REFUSED', reason: '550 no such user' }, 1, { state: 'FAILED', sentAt: null, lastError: '550 no such user' }],
    ['put off', { kind: 'LATER', reason: '451 busy' }, 3, { state: 'PENDING', sentAt: null, lastError: '451 busy' }],
    ['put off for the last time', { kind: 'LATER', reason: 'ECONNREFUSED' }, LADDER.length + 1, { state: 'FAILED', lastError: 'ECONNREFUSED' }],
  ] as const)('%s', (_, outcome, attempts, mark) => {
    expect(markOf(outcome, attempts, now, 0)).toMatchObject(mark);
  });

  it('always leaves a state that people can see', () => {
    fc.assert(fc.property(fc.constantFrom('ACCEPTED', 'REFUSED', 'LATER'), fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }),
      (kind, attempts, random) => {
        const mark = markOf(kind === 'ACCEPTED' ? { kind } : { kind: kind as 'LATER', reason: 'x' }, attempts, now, random);
        expect(mark.state === 'SENT').toBe(mark.sentAt !== null);
        expect(mark.state === 'SENT').toBe(mark.lastError === null);
        if (mark.state === 'PENDING') expect(mark.nextAt.getTime()).toBeGreaterThan(now.getTime());
      }));
  });
});

describe('a recipient is looked at again before sending', () => {
  const fine = { holdsSeat: true, disabled: false, isParty: true, address: 'a@b.example' };
  it.each([
    [fine, null],
    [{ ...fine, holdsSeat: false }, 'LEFT_SEAT'],
    [{ ...fine, disabled: true }, 'DISABLED'],
    [{ ...fine, isParty: false }, 'NOT_A_PARTY'],
    [{ ...fine, isParty: false, holdsSeat: false, disabled: true }, 'NOT_A_PARTY'],
  ] as const)('%o → %s', (recipient, reason) => {
    expect(whyNot(recipient)).toBe(reason);
  });
});
