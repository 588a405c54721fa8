import type { AgencyKind } from '@portal/platform';
import type { MeasureCode } from './measures.table.js';
import type { MoneyKind } from './money.rules.js';

export const OUTCOME_KINDS = ['AGREEMENT', 'ADMINISTRATIVE_ACTION', 'PENALTY', 'DEMERIT', 'CRIMINAL', 'DISCIPLINE', 'NOT_PUNISHED'] as const;
/** 协议处理 · 行政处理 · 行政处罚 · 记分 · 刑事 · 纪检 · 不予处理 */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export type OutcomeLevel = 'INSTITUTION' | 'PERSON';

export interface OutcomeKindRule {
  /** Whose power it is; empty: everybody's. */
  readonly by: readonly AgencyKind[];
  readonly money: readonly MoneyKind[];
  readonly measures: readonly MeasureCode[];
  /** The decision must be published. */
  readonly published: boolean;
  readonly basis: string;
}

const ADMINISTRATIVE: readonly AgencyKind[] = [
  'HEALTHCARE_SECURITY', 'HEALTH', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'AUDIT', 'FINANCE', 'PUBLIC_SECURITY',
];
const AGREEMENT: readonly MeasureCode[] = ['INTERVIEW', 'RECTIFY', 'SUSPEND_PAYMENT', 'SUSPEND_AGREEMENT', 'SUSPEND_AGREEMENT_GRAVE', 'TERMINATE_AGREEMENT'];

/** What each kind of outcome may hold, and whose it is (M64, M75, M76). */
export const OUTCOME_RULES: Readonly<Record<OutcomeKind, OutcomeKindRule>> = {
  AGREEMENT: { by: ['HEALTHCARE_SECURITY', 'HANDLING_AGENCY'], money: ['FOUND', 'RECOVERABLE'], measures: AGREEMENT, published: false, basis: '服务协议' },
  ADMINISTRATIVE_ACTION: { by: ADMINISTRATIVE, money: ['FOUND', 'RECOVERABLE'], measures: [...AGREEMENT, 'SUSPEND_DEPARTMENT', 'SUSPEND_SETTLEMENT'], published: false, basis: '《医疗保障基金使用监督管理条例》第三十八条' },
  PENALTY: {
    by: ADMINISTRATIVE, money: ['FOUND', 'RECOVERABLE', 'FINE', 'CONFISCATION'],
    measures: ['RECTIFY', 'SUSPEND_DEPARTMENT', 'SUSPEND_SETTLEMENT', 'TERMINATE_AGREEMENT', 'MANAGEMENT_BAN', 'REVOKE_LICENCE'], published: true, basis: '《行政处罚法》第九条',
  },
  DEMERIT: { by: ['HEALTH', 'HEALTHCARE_SECURITY'], money: [], measures: ['DEMERIT'], published: false, basis: '粤人社规〔2018〕1号 三(九)' },
  CRIMINAL: { by: ['PUBLIC_SECURITY', 'PROCURATORATE'], money: ['CRIMINAL_FINE', 'CONFISCATION', 'RECOVERABLE', 'FOUND'], measures: [], published: false, basis: '《刑法》第二百六十六条' },
  DISCIPLINE: { by: ['DISCIPLINE_INSPECTION'], money: [], measures: [], published: false, basis: '《监察法》第十一条' },
  NOT_PUNISHED: { by: [], money: [], measures: [], published: false, basis: '《行政处罚法》第三十三条、第五十七条' },
};

/** 双公示 by default; 市场监管 and 药监 publish under their own rule. */
export const publicationClock = (kind: AgencyKind): 'Y14' | 'Y15' => (kind === 'MARKET_REGULATION' || kind === 'DRUG_ADMINISTRATION' ? 'Y15' : 'Y14');
export const WITHDRAWAL_CLOCK = 'Y13';
export const CONFIRM_CLOCK = 'H02';
export const EXPIRY_CLOCK = 'HJ3';
export const FOLLOW_UP_CLOCK = 'HJ4';

export type FollowUpReason = 'EXECUTE_MEASURE' | 'LICENCE_REVOKED' | 'GRAVE_VIOLATION';

/**
 * What an outcome means for the service agreement (M77): measures that only the 医保经办机构 can carry out; a revoked licence
 * (第二十条(八)); a grave violation found by another agency (第二十条(七)). Null: nothing follows.
 */
export function followUpOf(
  outcome: { readonly kind: OutcomeKind; readonly level: OutcomeLevel; readonly measures: readonly MeasureCode[] }, agreementMeasures: ReadonlySet<MeasureCode>, by: AgencyKind,
): FollowUpReason | null {
  if (by === 'HANDLING_AGENCY') return null;
  if (outcome.measures.some((code) => agreementMeasures.has(code))) return 'EXECUTE_MEASURE';
  if (outcome.level !== 'INSTITUTION') return null;
  if (outcome.measures.includes('REVOKE_LICENCE')) return 'LICENCE_REVOKED';
  return outcome.kind === 'CRIMINAL' ? 'GRAVE_VIOLATION' : null;
}
