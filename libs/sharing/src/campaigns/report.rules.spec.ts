import { describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { isLate, isOwed, reportBox, reportSide, standingOf, type ReportStand } from './report.rules.js';

const stand = (part: Partial<ReportStand>): ReportStand => ({ state: 'FILLING', counted: null, zero: false, returned: false, ...part });

it.each<[Partial<ReportStand>, string, boolean]>([
  [{}, 'DUE', true], [{ state: 'CHECKING' }, 'CHECKING', true], [{ returned: true }, 'RETURNED', true], [{ returned: true, state: 'CHECKING' }, 'CHECKING', true],
  [{ state: 'IN', counted: 1 }, 'IN', false], [{ state: 'IN', counted: 1, zero: true }, 'ZERO', false], [{ counted: 1 }, 'CORRECTING', false], [{ counted: 2, state: 'CHECKING' }, 'CORRECTING', false],
])('%j stands as %s', (part, standing, owed) => {
  expect([standingOf(stand(part)), isOwed(stand(part))]).toEqual([standing, owed]);
});

describe('late', () => {
  it.each([
    ['2026-12-07', '23:59', null, false], ['2026-12-08', '00:00', null, true], ['2026-12-20', '09:00', atTime('2026-12-07', '23:59'), false], ['2026-12-08', '00:01', atTime('2026-12-08', '00:00'), true],
  ])('on %s at %s', (day, time, handedInAt, late) => {
    expect(isLate({ dueOn: '2026-12-07', handedInAt }, atTime(day, time))).toBe(late);
  });
});

it('lies with the unit until it is handed in, and with nobody once the campaign is over', () => {
  const places = { agencyId: 'unit', ownerId: 'owner' };
  expect([reportSide({ agencyId: 'unit' }, places), reportSide({ agencyId: 'owner' }, places), reportSide({ agencyId: 'x' }, places), reportSide({ agencyId: 'unit' }, { agencyId: 'unit', ownerId: 'unit' })]).toEqual(['UNIT', 'OWNER', 'OFFICE', 'UNIT']);
  expect([reportBox('UNIT', 'FILLING', false), reportBox('UNIT', 'CHECKING', false), reportBox('UNIT', 'IN', false), reportBox('UNIT', 'FILLING', true), reportBox('OWNER', 'FILLING', false)]).toEqual(['TODO', 'TODO', 'DONE', 'DONE', 'COPIED']);
});
