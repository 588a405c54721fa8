import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RollupFact } from '../rollup.rules.js';
import { causeOf, changesOf } from './brief-differences.rules.js';
import { instantOnPaper, valueOnPaper } from './brief-text.rules.js';

it.each([
  ['NUMBER', '1234.5', '家', '1,234.5家'], ['MONEY', '0', null, '0元'], ['MONEY', '5', null, '0.05元'], ['MONEY', '123450', null, '1,234.5元'], ['MONEY', '1730550000', null, '1,730.55万元'], ['MONEY', '1000000', null, '1万元'],
  ['MONEY', '1234567', null, '12,345.67元'], ['TEXT', '1234', null, '1234'],
] as const)('%s %s is %s on paper', (type, value, measure, shown) => {
  expect(valueOnPaper(type, value, measure)).toBe(shown);
});

it('loses no fen on paper, however it is written', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (fen) => {
    const shown = valueOnPaper('MONEY', String(fen), null);
    const [whole = '0', part = ''] = shown.replace(/[,万元]/g, '').split('.');
    expect(BigInt(whole + part.padEnd(shown.includes('万') ? 6 : 2, '0'))).toBe(fen);
  }));
});

it('says instants in Shanghai', () => {
  expect(instantOnPaper(new Date('2026-11-22T16:05:00Z'))).toBe('2026年11月23日00:05');
});

const fact = (part: Partial<RollupFact> = {}): RollupFact => ({ reportId: 'r', agencyId: 'a', agency: '甲', roundNo: 1, no: 1, zero: false, answers: { n: '1' }, reason: null, returned: null, late: false, ...part });
const none = fact({ no: null, answers: {} });

describe('why a report stands otherwise', () => {
  it.each<[string, RollupFact | undefined, RollupFact | undefined, readonly [string, string | null]]>([
    ['expected since', undefined, fact(), ['EXPECTED_SINCE', null]], ['gone', fact(), undefined, ['GONE', null]], ['came', none, fact(), ['CAME_SINCE', null]], ['corrected', fact(), fact({ no: 2, reason: '漏计' }), ['CORRECTED', '漏计']],
    ['sent back', fact(), { ...none, returned: '口径' }, ['RETURNED', '口径']], ['redone', fact(), fact({ no: 2, returned: '口径' }), ['REDONE', '口径']], ['redone after it was sent back', { ...none, returned: '口径' }, fact({ no: 2, returned: '口径' }), ['REDONE', '口径']],
    ['overdue', none, { ...none, late: true }, ['LATE_SINCE', null]], ['unexplained', fact(), fact({ answers: { n: '2' } }), ['CHANGED', null]],
  ])('%s', (_, before, after, cause) => {
    expect(causeOf(before, after)).toEqual(cause);
  });

  it('is said of every report that differs, and of no other; a new name is no difference', () => {
    fc.assert(fc.property(fc.array(fc.record({ id: fc.nat(9), no: fc.option(fc.nat(3)), n: fc.nat(5) }), { maxLength: 12 }), fc.array(fc.record({ id: fc.nat(9), no: fc.option(fc.nat(3)), n: fc.nat(5) }), { maxLength: 12 }), (one, other) => {
      const facts = (list: typeof one, agency: string) => [...new Map(list.map(({ id, no, n }) => [id, fact({ reportId: `r${id}`, agency, no, answers: no === null ? {} : { n: String(n) } })])).values()];
      const [before, after] = [facts(one, '旧名'), facts(other, '新名')];
      const differing = [...new Set([...before, ...after].map(({ reportId }) => reportId))].filter((id) => {
        const [was, is] = [before, after].map((list) => list.find(({ reportId }) => reportId === id));
        return was?.no !== is?.no || was?.answers['n'] !== is?.answers['n'] || (was === undefined) !== (is === undefined);
      });
      expect(changesOf(before, after).map(({ reportId }) => reportId).sort()).toEqual(differing.sort());
    }));
  });
});
