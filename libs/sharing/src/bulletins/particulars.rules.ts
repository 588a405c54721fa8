import { dayBorne, LINE, optional, REASON, required, VIOLATION_TYPES } from '@portal/cases';
import type { Day } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import type { BulletinKind } from './bulletin.table.js';

/** How an agency came upon it: 日常检查 · 专项检查 · 飞行检查 · 联合检查 · 立案调查. */
export const ENFORCEMENT_WAYS = ['ROUTINE', 'SPECIAL', 'UNANNOUNCED', 'JOINT', 'INVESTIGATION'] as const;
/** 约谈 · 责令改正 · 追回基金 · 暂停协议 · 解除协议 · 记分 · 其他处理: no penalties. */
export const MEASURES = ['TALK', 'ORDER', 'RECOVERY', 'SUSPENSION', 'TERMINATION', 'POINTS', 'OTHER'] as const;
/** 行政处罚法 第九条. */
export const PENALTIES = ['WARNING', 'FINE', 'CONFISCATION', 'LICENCE_SUSPENDED', 'LICENCE_REVOKED', 'BUSINESS_STOPPED', 'DETENTION', 'OTHER'] as const;
/** 立案 · 移送公安 · 公安立案 · 移送起诉 · 判决 · 结案. */
export const FRAUD_STAGES = ['OPENED', 'HANDED_OVER', 'FILED', 'PROSECUTED', 'JUDGED', 'CLOSED'] as const;

/** What a bulletin states besides its text; each kind its own part of it. Amounts in 元, two decimals. */
export interface Particulars {
  readonly conducts?: readonly string[] | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly amount?: string | null;
  readonly way?: (typeof ENFORCEMENT_WAYS)[number] | null;
  /** The day of the inspection, the decision, the step, or the event. */
  readonly day?: Day | null;
  readonly measures?: readonly (typeof MEASURES)[number][] | null;
  readonly documentNo?: string | null;
  readonly recovered?: string | null;
  readonly penalties?: readonly (typeof PENALTIES)[number][] | null;
  readonly basis?: string | null;
  readonly fine?: string | null;
  readonly confiscated?: string | null;
  readonly stage?: (typeof FRAUD_STAGES)[number] | null;
  /** What was done about it so far. */
  readonly handling?: string | null;
  /** Post and telephone. */
  readonly contact?: string | null;
}
export type Particular = keyof Particulars;
export interface FormField { readonly key: Particular; readonly needed: boolean }

const must = (...keys: readonly Particular[]): FormField[] => keys.map((key) => ({ key, needed: true }));
const may = (...keys: readonly Particular[]): FormField[] => keys.map((key) => ({ key, needed: false }));

/** The form of each kind: what it must state, what it may, and nothing else. */
export const FORMS: Readonly<Record<BulletinKind, readonly FormField[]>> = {
  VIOLATION: [...must('conducts', 'from'), ...may('to', 'amount')],
  ENFORCEMENT: [...must('way', 'day'), ...may('conducts', 'amount')],
  DISPOSITION: [...must('measures', 'day'), ...may('documentNo', 'recovered')],
  PENALTY: [...must('documentNo', 'day', 'penalties', 'basis'), ...may('fine', 'confiscated')],
  FRAUD_CASE: [...must('stage', 'day', 'amount'), ...may('conducts', 'recovered')],
  URGENT_NOTICE: [...must('day', 'handling', 'contact'), ...may('amount')],
};

const MONEY = /^\d{1,13}(\.\d{1,2})?$/;
/** A law by its name in brackets, or by what it is with its article: 依法 alone names none. */
const NAMED = /《[^》]+》|(?:法|条例|规定|办法|细则|令)第[〇一二三四五六七八九十百\d]+/u;
const LISTS: Readonly<Partial<Record<Particular, readonly string[]>>> = { conducts: VIOLATION_TYPES, measures: MEASURES, penalties: PENALTIES };
const CHOICES: Readonly<Partial<Record<Particular, readonly string[]>>> = { way: ENFORCEMENT_WAYS, stage: FRAUD_STAGES };
const MOST: Readonly<Partial<Record<Particular, number>>> = { documentNo: LINE, basis: REASON, handling: REASON, contact: LINE };
const MONIES: ReadonlySet<Particular> = new Set<Particular>(['amount', 'recovered', 'fine', 'confiscated']);
const DAYS: ReadonlySet<Particular> = new Set<Particular>(['from', 'to', 'day']);

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '');

/** What is stated: without what was left empty, without spaces around it. */
export const stated = (given: Particulars): Particulars => Object.fromEntries(
  Object.entries(given).filter(([, value]) => isThere(value)).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])) as Particulars;

/** What is wrong with the particulars of a bulletin of this kind; fields are named below `particulars`. */
export function particularsProblems(kind: BulletinKind, given: Particulars, today: Day): FieldProblem[] {
  const said = stated(given);
  const form = FORMS[kind];
  const under = (key: string): string => `particulars.${key}`;
  const strangers = (Object.keys(said) as Particular[]).filter((key) => !form.some((one) => one.key === key)).map((key) => ({ field: under(key), code: 'NOT_OF_KIND' }));
  const own = form.flatMap(({ key, needed }): FieldProblem[] => {
    const value = said[key];
    return value === undefined || value === null ? (needed ? [{ field: under(key), code: 'REQUIRED' }] : []) : valueProblems(under(key), key, value, today);
  });
  return [...strangers, ...own, ...(kind === 'PENALTY' ? penaltyProblems(said, under) : []), ...(said.from && said.to && said.to < said.from ? [{ field: under('to'), code: 'END_BEFORE_START' }] : [])];
}

function valueProblems(field: string, key: Particular, value: string | readonly string[], today: Day): FieldProblem[] {
  const known = LISTS[key] ?? CHOICES[key];
  const values = typeof value === 'string' ? [value] : value;
  if (known) return values.every((one) => known.includes(one)) && new Set(values).size === values.length ? [] : [{ field, code: 'NOT_ON_LIST' }];
  if (typeof value !== 'string') return [{ field, code: 'NOT_ON_LIST' }];
  if (DAYS.has(key)) return dayBorne(field, value, today);
  if (MONIES.has(key)) return MONEY.test(value) ? [] : [{ field, code: 'NOT_MONEY' }];
  const length = key === 'documentNo' ? required(field, value, LINE) : optional(field, value, MOST[key] ?? REASON);
  return key === 'basis' && !NAMED.test(value) ? [...length, { field, code: 'BASIS_NOT_NAMED' }] : length;
}

/** A fine is named where a fine was imposed, and only there; so is what was confiscated. */
const penaltyProblems = ({ penalties = [], fine, confiscated }: Particulars, under: (key: string) => string): FieldProblem[] =>
  ([['FINE', 'fine', fine], ['CONFISCATION', 'confiscated', confiscated]] as const).flatMap(([penalty, key, amount]) =>
    ((penalties ?? []).includes(penalty) === isThere(amount) ? [] : [{ field: under(key), code: 'AMOUNT_WITH_ITS_PENALTY' }]));
