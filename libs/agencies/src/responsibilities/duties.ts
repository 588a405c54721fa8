import type { AgencyKind } from '@portal/platform';

/** 问题类别: what an entry of a 责任清单 can answer for. Source: the duties that 粤医保发〔2020〕26号 三(二) gives to the six agencies, and where it is silent the statute. */
export const DUTY_PROBLEMS = [
  'FUND_MISUSE', 'BENEFIT_REVIEW', 'HANDLING_CONTROL', 'FRAUD_CRIME', 'CARE_CONDUCT', 'PRACTICE_VIOLATION', 'PRICE_VIOLATION', 'DRUG_QUALITY', 'PHARMACIST', 'FISCAL_FUNDS', 'DATA_SHARING',
] as const;
export type DutyProblem = (typeof DUTY_PROBLEMS)[number];

/** 事项类别: by which kind of matter it comes. */
export const DUTY_MATTERS = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT', 'DATA'] as const;
export type DutyMatter = (typeof DUTY_MATTERS)[number];

/** 牵头 · 分工负责 · 配合 (鲁政办字〔2019〕 各条的括注). Who only supports is never proposed as the recipient. */
export const DUTY_ROLES = ['LEAD', 'SHARED', 'SUPPORT'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

const BETWEEN_AGENCIES: readonly DutyMatter[] = ['ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT'];

/** By which kinds of matter each problem comes: what somebody has to answer for. A duty that each unit has for itself is claimed by all, and that is as it should be. */
export const COMES_AS: Readonly<Record<DutyProblem, readonly DutyMatter[]>> = {
  FUND_MISUSE: BETWEEN_AGENCIES, BENEFIT_REVIEW: BETWEEN_AGENCIES, HANDLING_CONTROL: BETWEEN_AGENCIES, FRAUD_CRIME: ['CRIMINAL', 'EARLY_NOTICE', 'AUDIT', 'ASSISTANCE', 'JOINT'],
  CARE_CONDUCT: BETWEEN_AGENCIES, PRACTICE_VIOLATION: BETWEEN_AGENCIES, PRICE_VIOLATION: BETWEEN_AGENCIES, DRUG_QUALITY: BETWEEN_AGENCIES, PHARMACIST: BETWEEN_AGENCIES, FISCAL_FUNDS: ['AUDIT'], DATA_SHARING: ['DATA'],
};
export const EACH_FOR_ITSELF: ReadonlySet<DutyProblem> = new Set<DutyProblem>(['DATA_SHARING']);

/** What a kind of matter is about by itself, where nobody has to say. */
export const PROBLEM_OF: Readonly<Partial<Record<string, DutyProblem>>> = { CRIMINAL: 'FRAUD_CRIME', EARLY_NOTICE: 'FRAUD_CRIME' };

/** Who answers by statute where no list says anything. */
export const BY_STATUTE: Readonly<Partial<Record<DutyProblem, { readonly kind: AgencyKind; readonly basis: string }>>> = {
  FRAUD_CRIME: { kind: 'PUBLIC_SECURITY', basis: '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令310号）第五条' },
  FISCAL_FUNDS: { kind: 'FINANCE', basis: '《中华人民共和国社会保险法》第六十九条、第七十八条' },
};
