import { describe, expect, it } from '@jest/globals';
import { endsOn, MEASURE_CODES, measureProblem, MEASURES, type MeasureCode } from './measures.table.js';
import { followUpOf, OUTCOME_KINDS, OUTCOME_RULES, publicationClock } from './outcome-kinds.table.js';

const on = '2026-03-01';
const months = (code: MeasureCode, n: number | null) => measureProblem({ code, months: n, startsOn: on }, MEASURES[code].levels[0] ?? 'INSTITUTION');

describe('measures', () => {
  it.each([
    ['SUSPEND_AGREEMENT', [1, 2, 3], [0, 4]], ['SUSPEND_AGREEMENT_GRAVE', [3, 6], [2, 7]], ['SUSPEND_DEPARTMENT', [6, 12], [5, 13]], ['SUSPEND_SETTLEMENT', [3, 12], [2, 13]],
    ['MANAGEMENT_BAN', [60], [59, 61, 12]], ['TERMINATE_AGREEMENT', [36], [35, 37]],
  ] as const)('%s may last %s months and not %s', (code, good, bad) => {
    for (const n of good) expect(months(code, n)).toBeNull();
    for (const n of [...bad, 1.5]) expect(months(code, n)).toBe('MEASURE_TERM');
  });
  it('need a term where the text bounds one, and take none where there is none', () => {
    expect(months('SUSPEND_DEPARTMENT', null)).toBe('MEASURE_TERM');
    expect(months('SUSPEND_PAYMENT', null)).toBeNull();
    expect(months('INTERVIEW', 1)).toBe('MEASURE_NO_TERM');
    expect(measureProblem({ code: 'RECTIFY', months: 1, startsOn: on }, 'INSTITUTION')).toBe('MEASURE_TERM');
  });
  it('are for the institution, for a person, or for both', () => {
    expect(measureProblem({ code: 'MANAGEMENT_BAN', months: 60, startsOn: on }, 'INSTITUTION')).toBe('MEASURE_LEVEL');
    expect(measureProblem({ code: 'SUSPEND_DEPARTMENT', months: 6, startsOn: on }, 'PERSON')).toBe('MEASURE_LEVEL');
  });
  it('end on the day before the corresponding one', () => {
    expect(endsOn({ months: 3, startsOn: '2026-03-01' })).toBe('2026-05-31');
    expect(endsOn({ months: 60, startsOn: '2026-11-16' })).toBe('2031-11-15');
    expect(endsOn({ days: 30, startsOn: '2026-11-16' })).toBe('2026-12-16');
    expect(endsOn({ startsOn: '2026-11-16' })).toBeNull();
  });
  it('name the text they rest on, and say where it is only a draft', () => {
    for (const code of MEASURE_CODES) expect(MEASURES[code].basis).not.toBe('');
    for (const code of MEASURE_CODES.filter((each) => MEASURES[each].basis.includes('征求意见稿'))) expect(MEASURES[code].note).toBeTruthy();
  });
});

describe('kinds of outcome', () => {
  it('let nobody but the police and the courts’ side bring a 罚金, and never take fund money as a fine', () => {
    for (const kind of OUTCOME_KINDS.filter((each) => each !== 'CRIMINAL')) expect(OUTCOME_RULES[kind].money).not.toContain('CRIMINAL_FINE');
    for (const kind of OUTCOME_KINDS.filter((each) => each !== 'PENALTY')) expect(OUTCOME_RULES[kind].money).not.toContain('FINE');
    expect(OUTCOME_RULES.NOT_PUNISHED).toMatchObject({ by: [], money: [], measures: [] });
  });
  it('are published by the rule of their agency', () => expect((['HEALTHCARE_SECURITY', 'HEALTH', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION'] as const).map(publicationClock)).toEqual(['Y14', 'Y14', 'Y15', 'Y15']));
  it.each([
    ['HEALTHCARE_SECURITY', 'AGREEMENT', 'INSTITUTION', ['TERMINATE_AGREEMENT'], 'EXECUTE_MEASURE'], ['HEALTH', 'PENALTY', 'INSTITUTION', ['REVOKE_LICENCE'], 'LICENCE_REVOKED'],
    ['HEALTH', 'PENALTY', 'PERSON', ['REVOKE_LICENCE'], null], ['PUBLIC_SECURITY', 'CRIMINAL', 'INSTITUTION', [], 'GRAVE_VIOLATION'], ['PUBLIC_SECURITY', 'CRIMINAL', 'PERSON', [], null],
    ['MARKET_REGULATION', 'PENALTY', 'INSTITUTION', [], null], ['HANDLING_AGENCY', 'AGREEMENT', 'INSTITUTION', ['TERMINATE_AGREEMENT'], null],
  ] as const)('of %s: %s on %s with %s asks the 经办机构 for %s', (by, kind, level, measures, reason) => {
    const agreement = new Set(MEASURE_CODES.filter((code) => MEASURES[code].agreement));
    expect(followUpOf({ kind, level, measures }, agreement, by)).toBe(reason);
  });
});
