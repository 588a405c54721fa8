import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBehind, NUMBERS, percentile, type StatisticFact } from './fact.rules.js';
import { causeOf, differencesOf, rowsOf } from './frozen/differences.rules.js';
import { COUNTED_RULES, DAY_CLASSES, type Measure, MEASURES, PARTS, STAGES, VERDICTS, verdictsOf } from './measures.table.js';

const instant = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().replace('Z', '000Z'));
const fact: fc.Arbitrary<StatisticFact> = fc.record({
  clockId: fc.uuid(), referralId: fc.uuid(), kind: fc.constantFrom('CRIMINAL', 'ADMINISTRATIVE'), fromAgencyId: fc.constantFrom('a', 'b'), toAgencyId: fc.constantFrom('c', 'd'),
  stage: fc.constantFrom(...STAGES), agreed: fc.boolean(), dayType: fc.constantFrom('NATURAL' as const, 'WORKING' as const), month: fc.constantFrom('2026-01', '2026-02'),
  startedAt: instant, dueAt: instant, doneAt: fc.option(instant), verdict: fc.constantFrom(...VERDICTS), days: fc.option(fc.nat(90)),
});
const some = fc.uniqueArray(fact, { selector: ({ clockId }) => clockId, maxLength: 30 });
const at = { before: '2026-06-30T16:00:00.000000Z', after: '2026-11-30T16:00:00.000000Z' };

describe('口径', () => {
  it('parts a share into what is counted, the rest, and what is left out, with nothing twice', () => {
    for (const measure of Object.values(MEASURES) as Measure[]) {
      if (measure.form !== 'RATE') continue;
      const [all, hit, miss, out] = PARTS.map((part) => verdictsOf(measure, part) ?? []);
      expect([...(hit ?? []), ...(miss ?? [])].sort()).toEqual([...(all ?? [])].sort());
      expect([...(all ?? []), ...(out ?? [])].sort()).toEqual([...VERDICTS].sort());
    }
  });

  it('puts every number of days in exactly one class', () => {
    fc.assert(fc.property(fc.nat(5_000), (days) => {
      expect(DAY_CLASSES.filter(([from, to]) => days >= from && (to === null || days <= to))).toHaveLength(1);
    }));
  });

  it('counts each rule once, and takes for agreed what is dated', () => {
    expect(new Set(COUNTED_RULES.map(({ rule }) => rule)).size).toBe(COUNTED_RULES.length);
    expect(COUNTED_RULES.filter(({ agreed }) => agreed).map(({ rule }) => rule).sort()).toEqual(['H03', 'H04']);
  });

  it('takes of sorted days the one that a share of them does not exceed', () => {
    expect([percentile([], 0.5), percentile([4], 0.9), percentile([5, 1, 3], 0.5), percentile([4, 1, 3, 2], 0.5), percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)]).toEqual([null, 4, 3, 2, 9]);
  });
});

describe('differences', () => {
  it('are none of the same, in whatever order', () => {
    fc.assert(fc.property(some, (facts) => expect(differencesOf(facts, [...facts].reverse(), at)).toEqual([])));
  });

  it('lead from the numbers before to the numbers after, and name each matter once', () => {
    fc.assert(fc.property(some, some, fc.nat(10), (before, others, kept) => {
      const after = [...before.slice(0, kept).map((each, n) => (n % 2 === 0 ? { ...each, verdict: 'IN_TIME' as const, doneAt: each.doneAt ?? at.after } : each)), ...others];
      const changes = differencesOf(before, after, at);
      for (const number of NUMBERS) {
        const [was, is] = [before, after].map((facts) => facts.filter((each) => isBehind(each, number)).length);
        const change = changes.find((each) => each.dimension === 'TOTAL' && each.measure === number.measure && each.part === number.part && each.dayClass === number.dayClass);
        if (change) expect([change.before, change.after, change.after - change.before]).toEqual([was, is, change.came.length - change.went.length]);
        else expect(was).toBe(is);
      }
      for (const { came, went } of changes) {
        const ids = [...came, ...went].map(({ clockId }) => clockId);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }), { numRuns: 60 });
  });

  it('count a fact in the whole, its month, its kind and its pair', () => {
    fc.assert(fc.property(fact, (each) => expect(rowsOf(each).map(({ dimension }) => dimension)).toEqual(['TOTAL', 'MONTH', 'KIND', 'PAIR'])));
  });

  const base: StatisticFact = { clockId: '1', referralId: 'r', kind: 'CRIMINAL', fromAgencyId: 'a', toAgencyId: 'c', stage: 'ANSWER', agreed: false, dayType: 'NATURAL', month: '2026-01', startedAt: '2026-06-01T00:00:00.000000Z', dueAt: '2026-06-20T00:00:00.000000Z', doneAt: null, verdict: 'OPEN', days: null };
  const later = '2026-07-15T00:00:00.000000Z';
  const same = { before: at.before, after: at.before };
  it.each([
    ['STARTED_SINCE', undefined, { ...base, startedAt: later }, at], ['ENTERED_LATER', undefined, base, at], ['STOPPED_SINCE', base, undefined, at], ['GONE', base, undefined, same],
    ['DONE_SINCE', base, { ...base, doneAt: later }, at], ['DONE_ENTERED_LATER', base, { ...base, doneAt: '2026-06-10T00:00:00.000000Z' }, same], ['DUE_MOVED', base, { ...base, dueAt: later }, same],
    ['DUE_PASSED', base, { ...base, verdict: 'OVERDUE' }, at], ['GOES_ON', { ...base, verdict: 'OVERDUE' }, base, at], ['CORRECTED', base, { ...base, verdict: 'OVERDUE' }, same],
    ['CORRECTED', base, { ...base, fromAgencyId: 'b' }, at],
  ] as const)('%s', (cause, before, after, instants) => expect(causeOf(before, after, instants)).toBe(cause));
});
