import { describe, expect, it } from '@jest/globals';
import { plain } from '@portal/documents';
import { atTime, endOfDay } from '@portal/kernel';
import fc from 'fast-check';
import { causeOf, differencesOf } from './half-year-differences.rules.js';
import { type CountedFact, type HalfYearFact, isCounted, numbersOver } from './half-year-fact.rules.js';
import { cutOff, spanOf } from './half-year-span.rules.js';
import { HALF_YEAR_FIGURE_KEYS, HALF_YEAR_VERDICTS, type HalfYearFigure } from './half-year.table.js';
import { halfYearPaper } from './paper/half-year-paper.rules.js';

const counted = fc.record({ carried: fc.boolean(), verdict: fc.constantFrom(...HALF_YEAR_VERDICTS), deferrals: fc.nat(3), returns: fc.nat(3) });
const FACT: HalfYearFact = {
  resolutionId: 'r1', number: '粤联议定〔2026〕1号', title: '查清资金去向', leadId: 'police', lead: '省公安厅', carried: false, openedAt: '2026-08-01T02:00:00.000000Z', firstDueOn: '2026-09-01', dueOn: '2026-09-01',
  dueAt: '2026-09-01T16:00:00.000000Z', reportedAt: null, endedAt: null, verdict: 'OPEN', deferrals: 0, returns: 0,
};
const fact = (change: Partial<HalfYearFact> = {}): HalfYearFact => ({ ...FACT, ...change });

describe('a figure', () => {
  const of = (change: Partial<CountedFact>): HalfYearFigure[] => HALF_YEAR_FIGURE_KEYS.filter((figure) => isCounted(fact(change), figure));
  it.each<[string, Partial<CountedFact>, HalfYearFigure[]]>([
    ['new and open', {}, ['ALL', 'ISSUED', 'OPEN']],
    ['old and overdue', { carried: true, verdict: 'OVERDUE' }, ['ALL', 'CARRIED', 'OPEN', 'OVERDUE']],
    ['closed in time after two deferrals', { verdict: 'IN_TIME', deferrals: 2 }, ['ALL', 'ISSUED', 'IN_TIME', 'DEFERRED']],
    ['closed late, sent back once', { verdict: 'LATE', returns: 1 }, ['ALL', 'ISSUED', 'LATE', 'RETURNED']],
    ['cancelled', { carried: true, verdict: 'CANCELLED' }, ['ALL', 'CARRIED', 'CANCELLED']],
  ])('counts what is %s', (_, change, figures) => {
    expect(of(change)).toEqual(figures);
  });

  it('adds up: what there was is what came over and what was issued, and is what ended and what is open', () => {
    fc.assert(fc.property(fc.array(counted), (facts) => {
      const n = (figure: HalfYearFigure): number => numbersOver(facts).find((each) => each.figure === figure)?.matters ?? -1;
      expect([n('CARRIED') + n('ISSUED'), n('IN_TIME') + n('LATE') + n('CANCELLED') + n('OPEN')]).toEqual([n('ALL'), n('ALL')]);
      expect(n('OVERDUE')).toBeLessThanOrEqual(n('OPEN'));
      for (const { figure, matters, times } of numbersOver(facts)) expect([figure, times === null || times >= matters]).toEqual([figure, true]);
    }));
  });
});

describe('a half-year', () => {
  const now = atTime('2026-11-16', '10:00');
  it('is one of days in Shanghai that has begun', () => {
    expect(spanOf({ year: 2026, half: 1 }, now)).toMatchObject({ from: '2026-01-01', to: '2026-06-30', endsAt: endOfDay('2026-06-30') });
    expect(spanOf({ year: 2026, half: 2 }, atTime('2026-07-01', '00:00'))).toMatchObject({ from: '2026-07-01', to: '2026-12-31' });
    for (const [year, half] of [[2027, 1], [1999, 2], [2026, 3], [2026, 0], [2026.5, 1], [NaN, 1]] as const) expect(spanOf({ year, half }, now)).toBeNull();
    expect(spanOf({ year: 2026, half: 2 }, atTime('2026-06-30', '23:59'))).toBeNull();
  });

  it('is counted up to its end, up to now, or up to an instant between', () => {
    const [first, second] = [1, 2].map((half) => spanOf({ year: 2026, half }, now)) as [NonNullable<ReturnType<typeof spanOf>>, NonNullable<ReturnType<typeof spanOf>>];
    expect([cutOff(first, now), cutOff(second, now)]).toEqual([endOfDay('2026-06-30'), now]);
    expect([cutOff(second, now, atTime('2026-10-01', '09:00')), cutOff(second, now, atTime('2027-01-01', '09:00')), cutOff(second, now, atTime('2026-01-01', '09:00'))])
      .toEqual([atTime('2026-10-01', '09:00'), now, second.startsAt]);
  });
});

describe('a difference', () => {
  const [before, after] = ['2026-10-01T00:00:00.000000Z', '2026-11-01T00:00:00.000000Z'];
  const later = { before, after };
  const same = { before, after: before };
  it.each<[string, HalfYearFact | undefined, HalfYearFact | undefined, { before: string; after: string }, string]>([
    ['issued since', undefined, fact({ openedAt: '2026-10-02T00:00:00.000000Z' }), later, 'ISSUED_SINCE'],
    ['entered later', undefined, fact(), same, 'ENTERED_LATER'],
    ['no longer counted', fact(), undefined, same, 'GONE'],
    ['ended since', fact(), fact({ verdict: 'LATE', endedAt: '2026-10-02T00:00:00.000000Z' }), later, 'ENDED_SINCE'],
    ['ended as is known now', fact(), fact({ verdict: 'LATE', endedAt: '2026-09-02T00:00:00.000000Z' }), same, 'CORRECTED'],
    ['reported since', fact({ verdict: 'OVERDUE' }), fact({ reportedAt: '2026-10-02T00:00:00.000000Z' }), later, 'REPORTED_SINCE'],
    ['overdue since', fact(), fact({ verdict: 'OVERDUE' }), later, 'DUE_PASSED'],
    ['deferred since', fact({ verdict: 'OVERDUE' }), fact({ dueAt: '2026-12-01T16:00:00.000000Z', deferrals: 1 }), later, 'GOES_ON'],
    ['of another day', fact(), fact({ verdict: 'OVERDUE', dueAt: '2026-08-01T16:00:00.000000Z' }), same, 'DUE_MOVED'],
    ['otherwise', fact(), fact({ returns: 1 }), same, 'CORRECTED'],
  ])('says why: %s', (_, one, other, at, cause) => {
    expect(causeOf(one, other, at)).toBe(cause);
  });

  it('names what came to a figure and what went, of the whole and of the unit', () => {
    const changes = differencesOf([fact()], [fact({ verdict: 'OVERDUE' })], later);
    const moved = { resolutionId: 'r1', number: FACT.number, cause: 'DUE_PASSED' };
    expect(changes).toEqual([
      { leadId: null, lead: null, figure: 'OVERDUE', before: 0, after: 1, came: [moved], went: [] }, { leadId: 'police', lead: '省公安厅', figure: 'OVERDUE', before: 0, after: 1, came: [moved], went: [] },
    ]);
    expect(differencesOf([fact()], [fact({ lead: '省公安厅刑侦局', title: '改名' })], later)).toEqual([]);
  });
});

it('the paper says of the whole, of each unit and of what is overdue just what was frozen, with 口径 and hash', () => {
  const facts = [fact({ verdict: 'OVERDUE' }), fact({ resolutionId: 'r2', number: '2号', verdict: 'IN_TIME', deferrals: 2, carried: true })];
  const numbers = numbersOver(facts);
  const paper = halfYearPaper({
    number: '粤联半年报〔2026〕1号', conference: '省级联席会议', office: '联席会议办公室', year: 2026, half: 2, asOf: atTime('2026-11-16', '10:00'), definitionVersion: 1, hash: 'a'.repeat(64),
    frozenAt: atTime('2026-11-16', '10:00'), releasedAt: null, figures: [{ leadId: null, lead: null, numbers }, { leadId: 'police', lead: '省公安厅', numbers }],
  }, facts);
  const text = paper.body.map((block) => (block.kind === 'paragraph' ? plain(block.text) : block.rows.map((row) => ('cells' in row ? row.cells.map((cell) => plain(cell.text)) : row.map(plain)).join('|')).join('\n'))).join('\n');
  expect(paper).toMatchObject({ layout: 'FORM', number: null, title: '2026年下半年议定事项落实情况通报', signature: { day: [{ blank: 'signature.day' }] } });
  for (const words of [
    '数据截至2026年11月16日10:00。', '应办议定事项2件，其中上期结转1件、本期交办1件。已办结销号1件，其中按期1件、逾期0件；撤销0件；未办结1件，其中逾期未反馈1件。期内批准延期1件2次，退回继续办理0件。',
    '省公安厅|2|1|1|1|0|0|1|1|1件\n2次|0', '1|查清资金去向\n（粤联议定〔2026〕1号）|省公安厅|2026年\n9月1日|同左', `校验值|${'a'.repeat(64)}`, '逾期未反馈|', '数据编号|粤联半年报〔2026〕1号|口径版本|第1版',
  ]) expect(text).toContain(words);
  const over = halfYearPaper({ ...paper, number: 'n', conference: 'c', office: 'o', year: 2026, half: 1, asOf: endOfDay('2026-06-30'), definitionVersion: 1, hash: '', frozenAt: new Date(0), releasedAt: atTime('2026-07-02', '09:00'), figures: [] }, []);
  expect(over.body.map((block) => (block.kind === 'paragraph' ? plain(block.text) : '')).join('')).toContain('数据截至2026年6月30日24时。');
  expect(over.signature?.day).toEqual(['2026年7月2日']);
});
