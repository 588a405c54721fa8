import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterFailure, afterSourceFailure, type AccountFailures, isLocked, type SourceFailures, sourceWaitSeconds } from './sign-in.rules.js';

const POLICY = { lockFailures: 5, lockMinutes: 30 };
const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 20) + seconds * 1_000);
const CLEAN: AccountFailures = { failures: 0, lockedUntil: null };
const failing = (times: number, from = CLEAN): AccountFailures => Array.from({ length: times }).reduce<AccountFailures>((state, _, i) => afterFailure(state, at(i), POLICY), from);

describe('the lock of an account', () => {
  it('falls at the fifth failure and stays half an hour', () => {
    expect(isLocked(failing(4), at(4))).toBe(false);
    const locked = failing(5);
    expect(locked.lockedUntil).toEqual(at(4 + 30 * 60));
    expect([isLocked(locked, at(4 + 30 * 60 - 1)), isLocked(locked, at(4 + 30 * 60))]).toEqual([true, false]);
  });

  it('is not made longer by trying on', () => {
    const locked = failing(5);
    expect(afterFailure(locked, at(600), POLICY)).toEqual(locked);
  });

  it('gives five new attempts after it has run out', () => {
    const again = afterFailure(failing(5), at(3_600), POLICY);
    expect(again).toEqual({ failures: 1, lockedUntil: null });
  });
});

describe('the delay of a network source', () => {
  const failuresOf = (times: number, gap: number): SourceFailures | null =>
    Array.from({ length: times }).reduce<SourceFailures | null>((state, _, i) => afterSourceFailure(state, at(i * gap), 20), null);

  it('begins after the free ones, doubles, and ends at five minutes', () => {
    const waits = [20, 21, 22, 23, 28, 29, 30, 40].map((times) => sourceWaitSeconds(failuresOf(times, 0), at(0)));
    expect(waits).toEqual([0, 1, 2, 4, 128, 256, 300, 300]);
  });

  it('is forgotten after a quiet quarter of an hour', () => {
    const before = failuresOf(40, 0);
    expect(afterSourceFailure(before, at(15 * 60 + 1), 20)).toEqual({ failures: 1, lastFailedAt: at(15 * 60 + 1), blockedUntil: null });
  });

  it('never shrinks while failures go on', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (times) =>
      sourceWaitSeconds(failuresOf(times + 1, 0), at(0)) >= sourceWaitSeconds(failuresOf(times, 0), at(0))));
  });
});
