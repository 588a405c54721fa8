import type { AgencyKind } from '@portal/platform';

/** One line of the list: for a kind of problem, the kind of agency that answers for it, and where that is laid down. */
export interface Responsibility { readonly problem: string; readonly agencyKind: AgencyKind; readonly basis: string }

/**
 * 医疗保障基金联合监管责任清单, as far as problems found by an audit are concerned. Source: 粤医保发〔2020〕26号 三(二) (who answers for
 * what), 四(二) (the list itself); where that is silent, the statute named. A change is a new edition, not a new code path.
 */
export const RESPONSIBILITY_EDITION = '2020-26';
export const RESPONSIBILITIES: readonly Responsibility[] = [
  { problem: '医药机构违规使用基金', agencyKind: 'HEALTHCARE_SECURITY', basis: '粤医保发〔2020〕26号三（二）1；《医疗保障基金使用监督管理条例》第三十八条' },
  { problem: '参保和待遇审核', agencyKind: 'HEALTHCARE_SECURITY', basis: '粤医保发〔2020〕26号三（二）1；《医疗保障基金使用监督管理条例》第四十一条' },
  { problem: '经办管理与稽核内控', agencyKind: 'HEALTHCARE_SECURITY', basis: '粤医保发〔2020〕26号三（二）1；《医疗保障基金使用监督管理条例》第三十六条' },
  { problem: '涉嫌欺诈骗保犯罪', agencyKind: 'PUBLIC_SECURITY', basis: '粤医保发〔2020〕26号三（二）2' },
  { problem: '医疗服务行为不规范', agencyKind: 'HEALTH', basis: '粤医保发〔2020〕26号三（二）3' },
  { problem: '医疗机构和医务人员执业违规', agencyKind: 'HEALTH', basis: '粤医保发〔2020〕26号三（二）3' },
  { problem: '医疗服务和药品价格违法', agencyKind: 'MARKET_REGULATION', basis: '粤医保发〔2020〕26号三（二）5' },
  { problem: '药品和医疗器械质量与流通', agencyKind: 'DRUG_ADMINISTRATION', basis: '粤医保发〔2020〕26号三（二）6' },
  { problem: '执业药师管理', agencyKind: 'DRUG_ADMINISTRATION', basis: '粤医保发〔2020〕26号三（二）6' },
  { problem: '财政专户与财政补助资金', agencyKind: 'FINANCE', basis: '《中华人民共和国社会保险法》第六十九条、第七十八条' },
];
