import { TABLES } from '../referrals/referral-tables.js';
import { rulesOf } from '../referrals/referral-table.js';

/**
 * 口径: what is counted, and how. A number on a page is one of these, over the facts of a period. Changing what any of them
 * counts is a new version: a frozen statistic keeps the version it was made by.
 */
export const DEFINITION_VERSION = 1;

/** What a clock asks of the receiver: to sign for it, to say whether it takes it, to answer. */
export const STAGES = ['RECEIPT', 'DECISION', 'ANSWER'] as const;
export type Stage = (typeof STAGES)[number];

/** How a clock stands at the instant of counting. OPEN: neither done nor due. */
export const VERDICTS = ['IN_TIME', 'LATE', 'OVERDUE', 'OPEN'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type DayType = 'NATURAL' | 'WORKING';

/** 立案审查 (X10) is the answer of the police; every other kind owes what its term REPLY says. */
const ANSWERS: readonly string[] = [...new Set(['X10', ...TABLES.filter(({ terms }) => terms['REPLY']).flatMap((table) => rulesOf(table, 'REPLY'))])];
/** Answers whose day was agreed, or set by the document. */
const DATED: readonly string[] = [...new Set(TABLES.flatMap(({ terms }) => (terms['REPLY'] ?? []).filter(({ dated }) => dated).map(({ rule }) => rule)))];

/** Rows of `deadline_rule` that are counted, with what each asks for. A clock of any other rule is in no figure. */
export const COUNTED_RULES: readonly { readonly rule: string; readonly stage: Stage; readonly agreed: boolean }[] = [
  { rule: 'H01', stage: 'RECEIPT', agreed: false },
  { rule: 'H05', stage: 'DECISION', agreed: false },
  ...ANSWERS.map((rule) => ({ rule, stage: 'ANSWER' as const, agreed: DATED.includes(rule) })),
];

/** Upper ends of the classes of days; the last class has none. */
export const DAY_CLASSES: readonly (readonly [from: number, to: number | null])[] = [[0, 1], [2, 3], [4, 7], [8, 15], [16, 30], [31, 60], [61, null]];

interface Common { readonly stage: Stage; readonly agreed?: true }
/** COUNT: how many. RATE: a share. DAYS: how long it took, in days of one type. */
export type Measure =
  | Common & { readonly form: 'COUNT' }
  | Common & { readonly form: 'RATE'; readonly hit: readonly Verdict[] }
  | Common & { readonly form: 'DAYS'; readonly days: DayType };

export const MEASURES = {
  HANDED_OVER: { form: 'COUNT', stage: 'RECEIPT' },
  SIGNED_IN_TIME: { form: 'RATE', stage: 'RECEIPT', hit: ['IN_TIME'] },
  DECIDED_IN_TIME: { form: 'RATE', stage: 'DECISION', hit: ['IN_TIME'] },
  ANSWERED_BY_AGREED_DAY: { form: 'RATE', stage: 'ANSWER', agreed: true, hit: ['IN_TIME'] },
  FED_BACK: { form: 'RATE', stage: 'ANSWER', hit: ['IN_TIME', 'LATE'] },
  DAYS_TO_DECIDE: { form: 'DAYS', stage: 'DECISION', days: 'WORKING' },
  DAYS_TO_ANSWER: { form: 'DAYS', stage: 'ANSWER', days: 'NATURAL' },
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof MEASURES;
export const MEASURE_KEYS = Object.keys(MEASURES) as MeasureKey[];
export const measureOf = (key: MeasureKey): Measure => MEASURES[key];

/** Parts of a number that can be opened. ALL: what it is a share of, or how many it was reckoned from. */
export const PARTS = ['ALL', 'HIT', 'MISS', 'LEFT_OUT'] as const;
export type Part = (typeof PARTS)[number];

const DUE: readonly Verdict[] = ['IN_TIME', 'LATE', 'OVERDUE'];
const DONE: readonly Verdict[] = ['IN_TIME', 'LATE'];

/** Which verdicts a part of a measure takes in; null where the measure has no such part. */
export function verdictsOf(measure: Measure, part: Part): readonly Verdict[] | null {
  switch (measure.form) {
    case 'COUNT': return part === 'ALL' ? VERDICTS : null;
    case 'DAYS': return part === 'ALL' ? DONE : null;
    case 'RATE': return { ALL: DUE, HIT: measure.hit, MISS: DUE.filter((verdict) => !measure.hit.includes(verdict)), LEFT_OUT: ['OPEN' as const] }[part];
  }
}
