import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BULLETIN_KINDS, type BulletinKind } from './bulletin.table.js';
import { FORMS, type Particular, type Particulars, particularsProblems, stated } from './particulars.rules.js';

const TODAY = '2026-11-16';
/** The least that each kind is taken with. */
const LEAST: Readonly<Record<BulletinKind, Particulars>> = {
  VIOLATION: { conducts: ['虚构医药服务'], from: '2025-01-01' },
  ENFORCEMENT: { way: 'UNANNOUNCED', day: '2026-10-01' },
  DISPOSITION: { measures: ['RECOVERY', 'SUSPENSION'], day: '2026-10-01' },
  PENALTY: { documentNo: '粤医保罚〔2026〕1号', day: '2026-10-01', penalties: ['WARNING'], basis: '《医疗保障基金使用监督管理条例》第三十八条' },
  FRAUD_CASE: { stage: 'FILED', day: '2026-10-01', amount: '10000000.00' },
  URGENT_NOTICE: { day: '2026-11-15', handling: '已暂停结算', contact: '基金监管处承办人 020-00000000' },
};
const codes = (kind: BulletinKind, given: Particulars) => particularsProblems(kind, given, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('the form of each kind', () => {
  it.each(BULLETIN_KINDS)('%s is taken with the least it must state, and with nothing less', (kind) => {
    expect(codes(kind, LEAST[kind])).toEqual([]);
    for (const { key } of FORMS[kind].filter(({ needed }) => needed)) expect(codes(kind, { ...LEAST[kind], [key]: null })).toContain(`particulars.${key} REQUIRED`);
  });

  it.each([
    ['VIOLATION', { conducts: ['挪用'] }, 'particulars.conducts NOT_ON_LIST'],
    ['VIOLATION', { conducts: ['其他', '其他'] }, 'particulars.conducts NOT_ON_LIST'],
    ['VIOLATION', { from: '2026-11-17' }, 'particulars.from IN_FUTURE'],
    ['VIOLATION', { to: '2024-12-31' }, 'particulars.to END_BEFORE_START'],
    ['VIOLATION', { amount: '12.345' }, 'particulars.amount NOT_MONEY'],
    ['VIOLATION', { fine: '100' }, 'particulars.fine NOT_OF_KIND'],
    ['ENFORCEMENT', { day: '2026-02-30' }, 'particulars.day NOT_A_DAY'],
    ['ENFORCEMENT', { way: 'SECRET' as never }, 'particulars.way NOT_ON_LIST'],
    ['DISPOSITION', { penalties: ['FINE'] }, 'particulars.penalties NOT_OF_KIND'],
    ['PENALTY', { basis: '依法' }, 'particulars.basis BASIS_NOT_NAMED'],
    ['PENALTY', { penalties: ['FINE'] }, 'particulars.fine AMOUNT_WITH_ITS_PENALTY'],
    ['PENALTY', { fine: '5000' }, 'particulars.fine AMOUNT_WITH_ITS_PENALTY'],
    ['PENALTY', { penalties: ['CONFISCATION'] }, 'particulars.confiscated AMOUNT_WITH_ITS_PENALTY'],
    ['PENALTY', { documentNo: '〔'.repeat(201) }, 'particulars.documentNo TOO_LONG'],
    ['FRAUD_CASE', { amount: '-1' }, 'particulars.amount NOT_MONEY'],
    ['URGENT_NOTICE', { contact: '  ' }, 'particulars.contact REQUIRED'],
  ] as const)('%s with %j: %s', (kind, change, problem) => expect(codes(kind, { ...LEAST[kind], ...change })).toContain(problem));

  it('takes a penalty with the amounts of what was imposed', () =>
    expect(codes('PENALTY', { ...LEAST.PENALTY, penalties: ['FINE', 'CONFISCATION'], fine: '5000.00', confiscated: '1' })).toEqual([]));

  it('takes nothing that belongs to another kind, whichever it is', () => {
    const all = Object.assign({}, ...BULLETIN_KINDS.map((kind) => LEAST[kind])) as Record<Particular, unknown>;
    fc.assert(fc.property(fc.constantFrom(...BULLETIN_KINDS), fc.constantFrom(...Object.keys(all) as Particular[]), (kind, key) => {
      const foreign = !FORMS[kind].some((one) => one.key === key);
      expect(codes(kind, { ...LEAST[kind], [key]: all[key] }).includes(`particulars.${key} NOT_OF_KIND`)).toBe(foreign);
    }));
  });

  it('keeps what is stated and nothing that was left empty', () =>
    expect(stated({ documentNo: ' 1号 ', amount: '', conducts: [], to: null, measures: ['TALK'] })).toEqual({ documentNo: '1号', measures: ['TALK'] }));
});
