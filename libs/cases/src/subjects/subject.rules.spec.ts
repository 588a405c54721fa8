import { describe, expect, it } from '@jest/globals';
import { makeUscc } from '@portal/kernel';
import fc from 'fast-check';
import { codeProblem, isOfRegister, likeness, nameKey, normaliseCode, SUBJECT_KINDS } from './subject.rules.js';

const HOSPITAL = makeUscc('52', '440100', 'MJ123456');
/** The example of GB 11643-1999. */
const CITIZEN = '11010519491231002X';

describe('the code of a subject', () => {
  it.each([
    ['MEDICAL_INSTITUTION', HOSPITAL, null],
    ['MEDICAL_INSTITUTION', `${HOSPITAL.slice(0, 17)}${HOSPITAL.endsWith('0') ? '1' : '0'}`, 'USCC_CHECK_DIGIT'],
    ['MEDICAL_INSTITUTION', HOSPITAL.slice(0, 17), 'USCC_LENGTH'],
    ['RETAIL_PHARMACY', `${HOSPITAL.slice(0, 10)}O${HOSPITAL.slice(11)}`, 'USCC_CHARACTERS'],
    ['LONG_TERM_CARE_INSTITUTION', '', 'REQUIRED'],
    ['INSURED_PERSON', CITIZEN, null],
    ['INSURED_PERSON', '110105194912310021', 'CITIZEN_NUMBER_CHECK'],
    ['INSURED_PERSON', HOSPITAL, 'CITIZEN_NUMBER_CHECK'],
    ['PHYSICIAN', 'D440100012345', null],
    ['PHARMACIST', 'A1', 'OWN_CODE_FORM'],
    ['PHYSICIAN', 'D4401<script>', 'OWN_CODE_FORM'],
    ['OTHER_ORGANISATION', HOSPITAL, null],
    ['OTHER_ORGANISATION', 'GD-2026-0007', null],
    ['OTHER_ORGANISATION', CITIZEN, 'USCC_CHECK_DIGIT'],
  ] as const)('%s %s: %s', (kind, code, problem) => expect(codeProblem(kind, code)).toBe(problem));

  it.each([[HOSPITAL, null], [CITIZEN, null], ['D440100012345', null], ['123', 'OWN_CODE_FORM']])('of no known kind, %s: %s', (code, problem) =>
    expect(codeProblem(null, code)).toBe(problem));

  it('reads what people type', () => expect(normaliseCode(' ５２44 0100mj1 ')).toBe('52440100MJ1'));

  it('belongs to the public register only as an organisation’s 统一社会信用代码', () => {
    expect(SUBJECT_KINDS.filter((kind) => isOfRegister(kind, HOSPITAL))).toEqual(
      ['MEDICAL_INSTITUTION', 'RETAIL_PHARMACY', 'LONG_TERM_CARE_INSTITUTION', 'OTHER_ORGANISATION']);
    expect(SUBJECT_KINDS.filter((kind) => isOfRegister(kind, 'GD-2026-0007'))).toEqual([]);
  });

  it('does not survive one wrong character of a citizen number', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const digit = (Number(CITIZEN.charAt(at)) + shift) % 10;
      expect(codeProblem('INSURED_PERSON', `${CITIZEN.slice(0, at)}${digit}${CITIZEN.slice(at + 1)}`)).toBe('CITIZEN_NUMBER_CHECK');
    }));
  });
});

describe('similar names', () => {
  it.each([
    ['广州市嘉信医疗门诊部有限公司', '广州嘉信医疗门诊部'],
    ['某某大药房（天河店）', '某某大药房(天河店)'],
    ['ＡＢＣ 药房', 'abc药房'],
  ])('%s and %s are one key', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ['广州嘉信医疗门诊部', '广州嘉信综合门诊部', true],
    ['广州嘉信医疗门诊部', '广州康宁大药房', false],
    ['甲', '甲', true],
    ['甲', '乙', false],
    ['', '', true],
  ])('%s ~ %s: %s', (a, b, alike) => expect(likeness(a, b) >= 0.5).toBe(alike));

  it('likeness is symmetric, between 0 and 1, and 1 for the same', () => {
    const key = fc.string({ unit: fc.constantFrom(...'广州嘉信医门诊'), maxLength: 12 });
    fc.assert(fc.property(key, key, (a, b) => {
      const value = likeness(a, b);
      expect(value).toBeCloseTo(likeness(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
    }));
  });
});
