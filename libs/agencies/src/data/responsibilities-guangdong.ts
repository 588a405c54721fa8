import { agencyId, stableId } from '../stable-id.js';
import type { DutyMatter, DutyProblem, DutyRole } from '../responsibilities/duties.js';
import { SEATS } from './posts-guangdong.js';

interface Duty { readonly duty: string; readonly basis: string; readonly matters: readonly DutyMatter[]; readonly problems: readonly DutyProblem[]; readonly role?: DutyRole }

/** Version 1 of the lists: what 粤医保发〔2020〕26号 三(二) says each of the six agencies does, in force from the day of that document. */
export const FIRST_IN_FORCE = '2020-10-11';
export const FIRST_SOURCE = '粤医保发〔2020〕26号 三（二）';
const PROVINCE = '440000';
const AMONG: readonly DutyMatter[] = ['ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT'];
const FUND_LAW = '《医疗保障基金使用监督管理条例》（国务院令735号）';
const SHARES: Duty = { duty: '收集并共享打击欺诈骗保工作开展情况和相关数据信息，重大情况及时通报', basis: '粤医保发〔2020〕26号四（二）', matters: ['DATA'], problems: ['DATA_SHARING'], role: 'SHARED' };

const DUTIES: readonly { readonly kind: string; readonly department: string; readonly duties: readonly Duty[] }[] = [
  { kind: 'HEALTHCARE_SECURITY', department: '基金监管处', duties: [
    { duty: '依法查处医疗保障领域违法违规行为', basis: `粤医保发〔2020〕26号三（二）1；${FUND_LAW}第三十八条`, matters: AMONG, problems: ['FUND_MISUSE'] },
    { duty: '规范医保经办业务，审核参保和待遇', basis: `粤医保发〔2020〕26号三（二）1；${FUND_LAW}第四十一条`, matters: AMONG, problems: ['BENEFIT_REVIEW'] },
    { duty: '规范医保经办业务，加强稽核内控', basis: `粤医保发〔2020〕26号三（二）1；${FUND_LAW}第三十六条`, matters: AMONG, problems: ['HANDLING_CONTROL'] },
    SHARES,
  ] },
  { kind: 'PUBLIC_SECURITY', department: '刑侦局', duties: [
    { duty: '依法查处打击欺诈骗保犯罪行为，对移送的涉嫌犯罪案件及时开展侦查；对核查涉嫌欺诈骗罪案件给予专业力量支持', basis: '粤医保发〔2020〕26号三（二）2；《行政执法机关移送涉嫌犯罪案件的规定》（国务院令310号）第五条',
      matters: ['CRIMINAL', 'EARLY_NOTICE', 'AUDIT', 'ASSISTANCE', 'JOINT'], problems: ['FRAUD_CRIME'] },
    SHARES,
  ] },
  { kind: 'HEALTH', department: '医政医管处', duties: [
    { duty: '规范医疗机构及其医务人员医疗服务行为，促进合理检查、合理治疗、合理用药', basis: '粤医保发〔2020〕26号三（二）3', matters: AMONG, problems: ['CARE_CONDUCT'] },
    { duty: '加强医疗机构和医疗服务行业监管，依纪依规处理相关责任人并通报行政处理、处罚信息', basis: '粤医保发〔2020〕26号三（二）3', matters: AMONG, problems: ['PRACTICE_VIOLATION'] },
    { duty: '协助医保部门开展打击欺诈骗保专项行动', basis: '粤医保发〔2020〕26号三（二）3', matters: ['ASSISTANCE', 'JOINT'], problems: ['FUND_MISUSE'], role: 'SUPPORT' },
    SHARES,
  ] },
  { kind: 'AUDIT', department: '社会保障审计处', duties: [
    { duty: '对医保经办机构开展审计，跟踪审计医保基金监管相关政策措施落实情况', basis: '粤医保发〔2020〕26号三（二）4', matters: ['JOINT', 'ASSISTANCE'], problems: ['HANDLING_CONTROL'], role: 'SUPPORT' },
    SHARES,
  ] },
  { kind: 'MARKET_REGULATION', department: '价格监督检查处', duties: [
    { duty: '医疗卫生行业价格监督检查；通过国家企业信用信息公示系统公示有关行政处罚信息', basis: '粤医保发〔2020〕26号三（二）5', matters: AMONG, problems: ['PRICE_VIOLATION'] },
    SHARES,
  ] },
  { kind: 'DRUG_ADMINISTRATION', department: '药品监管二处', duties: [
    { duty: '药品质量和药品流通监管，规范药品经营行为', basis: '粤医保发〔2020〕26号三（二）6', matters: AMONG, problems: ['DRUG_QUALITY'] },
    { duty: '执业药师管理', basis: '粤医保发〔2020〕26号三（二）6', matters: AMONG, problems: ['PHARMACIST'] },
    { duty: '协助医保部门加强对涉嫌套取、骗取医保基金定点药店的监督管理', basis: '粤医保发〔2020〕26号三（二）6', matters: ['ASSISTANCE', 'JOINT'], problems: ['FUND_MISUSE'], role: 'SUPPORT' },
    SHARES,
  ] },
];

/** The seat through which an agency receives. */
export const contactSeatOf = (agency: string): string => {
  const found = SEATS.find((seat) => seat.agencyId === agency && (seat.kind === 'LIAISON' || seat.kind === 'HANDLER'));
  if (!found) throw new Error(`no contact of ${agency}`);
  return found.id;
};

export const FIRST_LISTS = DUTIES.map(({ kind }) => ({ id: stableId(`responsibility-list:${PROVINCE}:${kind}`), agencyId: agencyId(PROVINCE, kind) }));
export const FIRST_ENTRIES = DUTIES.flatMap(({ kind, department, duties }) => duties.map(({ role = 'LEAD', ...duty }, index) => ({
  ...duty, role, id: stableId(`responsibility-entry:${PROVINCE}:${kind}:${index + 1}`), listId: stableId(`responsibility-list:${PROVINCE}:${kind}`),
  key: stableId(`responsibility-key:${PROVINCE}:${kind}:${index + 1}`), no: index + 1, department, contactSeatId: contactSeatOf(agencyId(PROVINCE, kind)), regionCode: PROVINCE,
})));
