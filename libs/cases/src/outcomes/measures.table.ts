import { addDays, addMonths, type Day } from '@portal/kernel';

export const MEASURE_CODES = [
  'INTERVIEW', 'RECTIFY', 'SUSPEND_PAYMENT', 'SUSPEND_AGREEMENT', 'SUSPEND_AGREEMENT_GRAVE', 'TERMINATE_AGREEMENT', 'SUSPEND_DEPARTMENT',
  'SUSPEND_SETTLEMENT', 'MANAGEMENT_BAN', 'REVOKE_LICENCE', 'DEMERIT',
] as const;
/** 约谈 · 限期整改 · 暂停拨付 · 中止协议 · 中止协议（情节较重） · 解除协议 · 暂停责任部门 · 暂停联网结算 · 禁业 · 吊销许可 · 记分 */
export type MeasureCode = (typeof MEASURE_CODES)[number];

export interface MeasureRule {
  /** How long: between so many months or days, fixed where both are equal; null: no term, or none that a text names. */
  readonly term: { readonly unit: 'MONTH' | 'DAY'; readonly min: number; readonly max: number } | null;
  /** A term may be given though no text bounds it. */
  readonly open?: boolean;
  readonly levels: readonly ('INSTITUTION' | 'PERSON')[];
  readonly basis: string;
  /** Carried out by the 医保经办机构 through the service agreement. */
  readonly agreement?: boolean;
  /** Row of the deadline table with the same bounds. */
  readonly rule?: string;
  /** The text is only a draft or has run out: shown with the measure. */
  readonly note?: string;
}

const BOTH = ['INSTITUTION', 'PERSON'] as const;
const HEYUAN = '《河源市医疗保障基金使用监督管理办法（征求意见稿）》';
const DRAFT = '依据为征求意见稿，须以服务协议约定为准。';
const REGULATION = '《医疗保障基金使用监督管理条例》';

/** What may be imposed, for how long, and by what text. Bounds are data: a change of law is a change here. */
export const MEASURES: Readonly<Record<MeasureCode, MeasureRule>> = {
  INTERVIEW: { term: null, levels: BOTH, basis: `${REGULATION}第三十八条；粤人社规〔2018〕1号 一(一)` },
  RECTIFY: { term: { unit: 'DAY', min: 1, max: 180 }, levels: BOTH, basis: `${REGULATION}第三十八条（责令限期改正，期限由决定书确定）` },
  SUSPEND_PAYMENT: { term: { unit: 'MONTH', min: 1, max: 12 }, open: true, levels: ['INSTITUTION'], basis: `${REGULATION}第三十条；${HEYUAN}第十八条`, agreement: true, note: '条例未规定暂停期限。' },
  SUSPEND_AGREEMENT: { term: { unit: 'MONTH', min: 1, max: 3 }, levels: BOTH, basis: `${HEYUAN}第十九条`, agreement: true, note: DRAFT },
  SUSPEND_AGREEMENT_GRAVE: { term: { unit: 'MONTH', min: 3, max: 6 }, levels: BOTH, basis: `${HEYUAN}第十九条（情节较重）`, agreement: true, note: DRAFT },
  TERMINATE_AGREEMENT: { term: { unit: 'MONTH', min: 36, max: 36 }, levels: ['INSTITUTION'], basis: `${HEYUAN}第二十条（解除后3年内不得签订服务协议）`, agreement: true, note: DRAFT },
  SUSPEND_DEPARTMENT: { term: { unit: 'MONTH', min: 6, max: 12 }, levels: ['INSTITUTION'], basis: `${REGULATION}第三十八条、第四十条`, rule: 'Y19' },
  SUSPEND_SETTLEMENT: { term: { unit: 'MONTH', min: 3, max: 12 }, levels: ['PERSON'], basis: `${REGULATION}第四十一条`, rule: 'Y20' },
  MANAGEMENT_BAN: { term: { unit: 'MONTH', min: 60, max: 60 }, levels: ['PERSON'], basis: `${REGULATION}第四十三条`, rule: 'Y21' },
  REVOKE_LICENCE: { term: null, levels: BOTH, basis: `${REGULATION}第四十条（由卫生健康等主管部门依法吊销）` },
  DEMERIT: { term: { unit: 'MONTH', min: 12, max: 36 }, levels: BOTH, basis: '粤人社规〔2018〕1号 三(九)（不良执业行为记分，周期由主管部门规定）' },
};

/** A measure as it is imposed. */
export interface MeasureInput {
  readonly code: MeasureCode;
  readonly months?: number | null;
  readonly days?: number | null;
  readonly startsOn: Day;
  readonly scope?: string | null;
}

export type MeasureProblem = 'NOT_ON_LIST' | 'MEASURE_LEVEL' | 'MEASURE_TERM' | 'MEASURE_NO_TERM';

/** Why a measure cannot be imposed as typed, or null. */
export function measureProblem({ code, months, days }: MeasureInput, level: 'INSTITUTION' | 'PERSON'): MeasureProblem | null {
  const rule = (MEASURES as Readonly<Record<string, MeasureRule | undefined>>)[code];
  if (!rule) return 'NOT_ON_LIST';
  if (!rule.levels.includes(level)) return 'MEASURE_LEVEL';
  const given = rule.term?.unit === 'DAY' ? days : months;
  const other = rule.term?.unit === 'DAY' ? months : days;
  if (other != null) return rule.term === null ? 'MEASURE_NO_TERM' : 'MEASURE_TERM';
  if (rule.term === null) return given == null ? null : 'MEASURE_NO_TERM';
  if (given == null) return rule.open ? null : 'MEASURE_TERM';
  return Number.isInteger(given) && given >= rule.term.min && given <= rule.term.max ? null : 'MEASURE_TERM';
}

/** Last day a measure counts; null without a term. Months end on the day before the corresponding one: 1 March and 3 months end on 31 May. */
export function endsOn({ months, days, startsOn }: Pick<MeasureInput, 'months' | 'days' | 'startsOn'>): Day | null {
  if (months != null) return addDays(addMonths(startsOn, months), -1);
  return days == null ? null : addDays(startsOn, days);
}
