import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CampaignField, fieldsFor, formProblems, readAnswers } from './form.rules.js';

const FIELD: CampaignField = { key: 'checked', label: '检查定点机构', type: 'NUMBER', measure: '家', required: true, sums: true };
const MONEY: CampaignField = { key: 'money', label: '追回金额', type: 'MONEY', required: false, sums: true };
const TEXT: CampaignField = { key: 'note', label: '主要做法', type: 'TEXT', required: false, sums: false };
const DAY: CampaignField = { key: 'met_on', label: '部署日期', type: 'DAY', required: false, sums: false };
const FORM = [FIELD, MONEY, TEXT, DAY];
const codes = (fields: readonly CampaignField[], units = ['a', 'b']) => formProblems(fields, units).map(({ field, code }) => `${field} ${code}`);
const read = (given: Record<string, string>, whole = true) => readAnswers(FORM, Object.entries(given).map(([key, value]) => ({ key, value })), whole);

describe('a form', () => {
  it.each<[string, readonly CampaignField[], string[]]>([
    ['is fine', FORM, []],
    ['has a field', [], ['fields REQUIRED']],
    ['names each field', [{ ...FIELD, label: ' ' }], ['fields.0.label REQUIRED']],
    ['has no field twice', [FIELD, { ...TEXT, key: 'checked' }], ['fields.1.key CAMPAIGN_FIELD_TWICE']],
    ['has codes that stay', [{ ...FIELD, key: 'A b' }], ['fields.0.key BAD_KEY']],
    ['adds up numbers and amounts only', [{ ...TEXT, sums: true }], ['fields.0.sums NOT_ADDED_UP']],
    ['takes counts for numbers', [{ ...MONEY, figure: 'REFERRED' }], ['fields.0.figure FIGURE_OF_OTHER_TYPE']],
    ['takes amounts for money', [{ ...MONEY, figure: 'RECOVERED' }], []],
    ['asks units that take part', [{ ...FIELD, units: ['c'] }], ['fields.0.units UNIT_NOT_IN_CAMPAIGN']],
    ['asks somebody', [{ ...FIELD, units: [] }], ['fields.0.units UNIT_NOT_IN_CAMPAIGN']],
  ])('%s', (_, fields, problems) => {
    expect(codes(fields)).toEqual(problems);
  });

  it('asks a unit for what is its', () => {
    const fields = [FIELD, { ...MONEY, units: ['a'] }, { ...TEXT, units: null }];
    expect([fieldsFor(fields, 'a').map(({ key }) => key), fieldsFor(fields, 'b').map(({ key }) => key)]).toEqual([['checked', 'money', 'note'], ['checked', 'note']]);
  });
});

describe('answers', () => {
  it.each<[Record<string, string>, Record<string, string>, string[]]>([
    [{ checked: '0012.50', money: '000123', note: ' 抽查 ', met_on: '2026-11-01' }, { checked: '12.5', money: '123', note: '抽查', met_on: '2026-11-01' }, []],
    [{ checked: '100' }, { checked: '100' }, []],
    [{ checked: '0' }, { checked: '0' }, []],
    [{ checked: '-1' }, {}, ['answers.checked ANSWER_NOT_NUMBER']],
    [{ checked: '1e3' }, {}, ['answers.checked ANSWER_NOT_NUMBER']],
    [{ checked: '1', money: '12.5' }, { checked: '1' }, ['answers.money ANSWER_NOT_MONEY']],
    [{ checked: '1', met_on: '2026-02-30' }, { checked: '1' }, ['answers.met_on ANSWER_NOT_DAY']],
    [{ checked: '1', other: '2' }, { checked: '1' }, ['answers.other FIELD_NOT_ASKED']],
    [{ note: '字'.repeat(2001), checked: '1' }, { checked: '1' }, ['answers.note ANSWER_TOO_LONG']],
    [{ money: '1' }, { money: '1' }, ['answers.checked ANSWER_MISSING']],
  ])('%j', (given, answers, problems) => {
    const found = read(given);
    expect([found.answers, found.problems.map(({ field, code }) => `${field} ${code}`)]).toEqual([answers, problems]);
  });

  it('may be incomplete in a draft, and never wrong', () => {
    expect([read({}, false).problems, read({ checked: 'x' }, false).problems.map(({ code }) => code)]).toEqual([[], ['ANSWER_NOT_NUMBER']]);
  });

  it('have one form of writing: what was read is read as itself', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 11n }), fc.nat(9999), fc.nat(4), (whole, part, zeros) => {
      const typed = `${'0'.repeat(zeros)}${whole}.${String(part).padStart(4, '0')}`;
      const { answers, problems } = read({ checked: typed });
      expect(problems).toEqual([]);
      expect(Number(answers['checked'])).toBeCloseTo(Number(typed), 4);
      expect(read({ checked: answers['checked'] ?? '' }).answers).toEqual(answers);
      expect(answers['checked']).not.toMatch(/^0\d|\.\d*0$|\.$/);
    }));
  });
});
