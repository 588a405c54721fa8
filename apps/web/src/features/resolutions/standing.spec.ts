import { describe, expect, it } from '@jest/globals';
import { notAgreed, standingOf, STEPS, stepsDone } from './standing';

const AT = '2026-11-20T01:00:00Z';

describe('how far a resolution is', () => {
  it.each([
    ['LEAD', 'ISSUED', null, null, 'WAITING'], ['LEAD', 'IN_HAND', AT, null, 'SIGNED'], ['LEAD', 'REPORTED', AT, null, 'REPORTED'], ['LEAD', 'CLOSED', AT, null, 'REPORTED'], ['SHARE', 'CLOSED', AT, null, 'SILENT'],
    ['SUPPORT', 'REPORTED', null, null, 'WAITING'], ['SUPPORT', 'IN_HAND', AT, null, 'SIGNED'], ['SHARE', 'REPORTED', AT, null, 'SILENT'],
    ['SUPPORT', 'REPORTED', AT, 'AGREE', 'AGREED'], ['SUPPORT', 'CLOSED', AT, 'OBJECT', 'OBJECTED'],
  ] as const)('%s in %s, signed %s, answer %s: %s', (role, state, signedAt, answer, expected) => {
    expect(standingOf({ role, signedAt, answer }, state)).toBe(expected);
  });

  it('says of a unit that its term to sign is over, until it signs', () => {
    expect([standingOf({ role: 'LEAD', lateToSign: true }, 'ISSUED'), standingOf({ role: 'SUPPORT', lateToSign: true }, 'REPORTED'), standingOf({ role: 'LEAD', lateToSign: false, signedAt: AT }, 'IN_HAND')]).toEqual(['LATE', 'LATE', 'SIGNED']);
  });

  it('counts the silent and those who object, never the lead', () => {
    expect(notAgreed([{ role: 'LEAD' }, { role: 'SUPPORT' }, { role: 'SHARE', answer: 'OBJECT' }, { role: 'SUPPORT', answer: 'AGREE' }])).toBe(2);
  });

  it('shows the step that is on, none where it has ended', () => {
    expect(stepsDone('ISSUED', false)).toEqual({ done: 0, on: true });
    expect(stepsDone('REPORTED', true)).toEqual({ done: 3, on: true });
    expect(stepsDone('CLOSED', true)).toEqual({ done: STEPS.length, on: false });
    expect(stepsDone('CANCELLED', true)).toEqual({ done: 1, on: false });
    expect(stepsDone('CANCELLED', false)).toEqual({ done: 0, on: false });
  });
});
