import { describe, expect, it } from '@jest/globals';
import { caseActions } from './case-actions.rules.js';
import { differencesBetween, type EditableCase } from './case-differences.rules.js';
import { type CaseFacts, caseProblems, EVIDENCE_KINDS, MAX_EVIDENCE, titleOf } from './case.rules.js';
import { VIOLATION_TYPES } from './data/violation-types.js';
import { agencyMark, documentNumber } from './numbering.rules.js';
import type { Permission } from '@portal/platform';

const TODAY = '2026-11-20';
const FACTS: CaseFacts = { leadSource: 'REPORT', facts: '虚构诊疗项目', violationTypes: ['虚构医药服务'], evidence: [] };
const LINE = { kind: 'DOCUMENTARY', name: '结算明细', original: true, copies: 1 } as const;
const problems = (change: Partial<Record<keyof CaseFacts, unknown>>) =>
  caseProblems({ ...FACTS, ...change } as CaseFacts, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('the facts of a case', () => {
  it.each<[string, Partial<Record<keyof CaseFacts, unknown>>, string[]]>([
    ['the least that is needed', {}, []],
    ['no facts', { facts: ' \n' }, ['facts REQUIRED']],
    ['facts too long', { facts: '实'.repeat(20_001) }, ['facts TOO_LONG']],
    ['a character that no database takes', { facts: '事实\0', leadDetail: '\0' }, ['leadDetail UNREADABLE', 'facts UNREADABLE']],
    ['a title at its longest', { title: '案'.repeat(120) }, []],
    ['a title too long', { title: '案'.repeat(121) }, ['title TOO_LONG']],
    ['a source off the list', { leadSource: 'RUMOUR' }, ['leadSource NOT_ON_LIST']],
    ['no violation', { violationTypes: [] }, ['violationTypes REQUIRED']],
    ['an unknown violation', { violationTypes: ['违停'] }, ['violationTypes NOT_ON_LIST']],
    ['a violation twice', { violationTypes: ['其他', '其他'] }, ['violationTypes TWICE']],
    ['all twelve violations', { violationTypes: [...VIOLATION_TYPES] }, []],
    ['today', { occurredFrom: TODAY, occurredTo: TODAY }, []],
    ['tomorrow', { occurredTo: '2026-11-21' }, ['occurredTo IN_FUTURE']],
    ['a day that is none', { occurredFrom: '2026-02-30' }, ['occurredFrom NOT_A_DAY']],
    ['an end before its start', { occurredFrom: '2026-02-02', occurredTo: '2026-02-01' }, ['occurredTo BEFORE_START']],
    ['an end alone', { occurredTo: '2026-02-01' }, []],
    ['amounts', { amountInvolved: '99999999999999.99', amountRecovered: '0' }, []],
    ['an amount with three places', { amountInvolved: '1.005' }, ['amountInvolved NOT_MONEY']],
    ['an amount below nothing', { amountRecovered: '-1' }, ['amountRecovered NOT_MONEY']],
    ['an amount in words', { amountInvolved: '近千万元' }, ['amountInvolved NOT_MONEY']],
    ['an amount too large', { amountInvolved: '100000000000000' }, ['amountInvolved NOT_MONEY']],
    ['an amount as a power', { amountInvolved: '1e5' }, ['amountInvolved NOT_MONEY']],
  ])('%s', (_, change, expected) => expect(problems(change)).toEqual(expected));
});

describe('the evidence list', () => {
  it.each(EVIDENCE_KINDS)('takes %s', (kind) => expect(problems({ evidence: [{ ...LINE, kind }] })).toEqual([]));

  it.each<[object, string]>([
    [{ kind: 'HEARSAY' }, 'evidence.1.kind NOT_ON_LIST'],
    [{ name: ' ' }, 'evidence.1.name REQUIRED'],
    [{ copies: 0 }, 'evidence.1.copies NOT_A_COUNT'],
    [{ copies: 1.5 }, 'evidence.1.copies NOT_A_COUNT'],
    [{ copies: 10_000 }, 'evidence.1.copies NOT_A_COUNT'],
    [{ note: '注'.repeat(501) }, 'evidence.1.note TOO_LONG'],
  ])('names the line and the field: %j', (change, expected) => expect(problems({ evidence: [LINE, { ...LINE, ...change }] })).toEqual([expected]));

  it('ends somewhere', () => {
    expect(problems({ evidence: Array.from({ length: MAX_EVIDENCE }, () => LINE) })).toEqual([]);
    expect(problems({ evidence: Array.from({ length: MAX_EVIDENCE + 1 }, () => LINE) })).toEqual(['evidence TOO_MANY']);
  });
});

it.each([
  [['虚构医药服务'], '某门诊部涉嫌虚构医药服务案'],
  [['冒名就医', '伪造票据', '重复收费'], '某门诊部涉嫌冒名就医、伪造票据案'],
  [['其他'], '某门诊部涉嫌违规使用医保基金案'],
])('a case of %j without a title is called %s', (types, title) => expect(titleOf('某门诊部', types)).toBe(title));

it.each([
  ['HEALTHCARE_SECURITY', '440000', '广东省', '粤医保案〔2026〕12号'],
  ['HEALTHCARE_SECURITY', '440100', '广州市', '穗医保案〔2026〕12号'],
  ['PUBLIC_SECURITY', '440300', '深圳市', '深公案〔2026〕12号'],
  ['HEALTHCARE_SECURITY', '440106', '天河区', '穗天河医保案〔2026〕12号'],
  ['MARKET_REGULATION', '441324', '龙门县', '惠龙门市监案〔2026〕12号'],
  ['HEALTH', '441826', '连南瑶族自治县', '清连南瑶族卫健案〔2026〕12号'],
] as const)('the number of a case of %s in %s %s is %s', (kind, code, name, number) =>
  expect(documentNumber(agencyMark(kind, code, name), '案', 2026, 12)).toBe(number));

describe('two texts of a case', () => {
  const stored: EditableCase = {
    title: '甲案', leadSource: 'REPORT', leadDetail: null, facts: '原文', violationTypes: ['其他'], occurredFrom: null, occurredTo: null,
    amountInvolved: '12.50', amountBasis: null, amountRecovered: null, evidence: [{ ...LINE, source: null, note: null }],
  };
  it('that say the same do not differ', () => expect(differencesBetween({ ...stored, amountInvolved: '0012.5' }, stored)).toEqual([]));
  it('are both shown, field by field', () => {
    expect(differencesBetween({ ...stored, facts: '新文', amountInvolved: null, violationTypes: ['其他', '冒名就医'] }, stored)).toEqual([
      { field: 'facts', yours: '新文', theirs: '原文' },
      { field: 'violationTypes', yours: '其他、冒名就医', theirs: '其他' },
      { field: 'amountInvolved', yours: null, theirs: '12.50' },
    ]);
  });
  it('show a changed line of evidence', () => {
    const [difference] = differencesBetween({ ...stored, evidence: [{ ...LINE, copies: 2, source: null, note: null }] }, stored);
    expect(difference).toMatchObject({ field: 'evidence', yours: expect.stringContaining('×2'), theirs: expect.stringContaining('×1') });
  });
});

describe('what may be done with a case', () => {
  const may = (...permissions: Permission[]) => ({ permissions: new Set(permissions) });
  it.each([
    ['REGISTERED', may('case.edit', 'referral.draft'), [null, null]],
    ['REFERRED', may('case.edit', 'referral.draft'), [null, null]],
    ['CLOSED', may('case.edit', 'referral.draft'), ['CASE_CLOSED', 'CASE_CLOSED']],
    ['REGISTERED', may('case.read'), ['NO_RIGHT', 'NO_RIGHT']],
    ['CLOSED', may('case.edit'), ['CASE_CLOSED', 'NO_RIGHT']],
  ] as const)('%s', (state, actor, codes) => {
    const verdicts = caseActions(actor, state);
    expect(verdicts.map(({ code }) => code)).toEqual(codes);
    expect(verdicts.every(({ allowed, code }) => allowed === (code === null))).toBe(true);
  });
});
