import { type Day, isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import { VIOLATION_TYPES } from './data/violation-types.js';
import { codeProblem, normaliseCode, SUBJECT_KINDS, type SubjectKind } from './subjects/subject.rules.js';

/** 举报 · 交办 · 曝光 · 移交 · 经办报告 · 智能监控 · 飞行检查 · 审计 */
export const LEAD_SOURCES = [
  'REPORT', 'ASSIGNED', 'EXPOSURE', 'TRANSFERRED', 'HANDLING_AGENCY', 'MONITORING', 'UNANNOUNCED_INSPECTION', 'AUDIT',
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** 书证 · 物证 · 视听资料 · 电子数据 · 证人证言 · 当事人陈述 · 鉴定意见 · 勘验、检查笔录 (行政处罚法 46) */
export const EVIDENCE_KINDS = [
  'DOCUMENTARY', 'PHYSICAL', 'AUDIOVISUAL', 'ELECTRONIC', 'WITNESS', 'PARTY_STATEMENT', 'EXPERT_OPINION', 'INSPECTION_RECORD',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const CASE_STATES = ['REGISTERED', 'INVESTIGATING', 'REFERRED', 'CLOSED'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export interface SubjectFacts {
  readonly kind: SubjectKind;
  readonly code: string;
  readonly name: string;
  readonly regionCode?: string | null;
  readonly address?: string | null;
  readonly representative?: string | null;
}

export interface EvidenceLine {
  readonly id?: string | null;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly source?: string | null;
  readonly original: boolean;
  readonly copies: number;
  readonly note?: string | null;
  readonly fileId?: string | null;
}

/** What a person fills in about a case; amounts in 元 as decimal text. */
export interface CaseFacts {
  readonly title?: string | null;
  readonly leadSource: LeadSource;
  readonly leadDetail?: string | null;
  readonly facts: string;
  readonly violationTypes: readonly string[];
  readonly occurredFrom?: Day | null;
  readonly occurredTo?: Day | null;
  readonly amountInvolved?: string | null;
  readonly amountBasis?: string | null;
  readonly amountRecovered?: string | null;
  readonly evidence: readonly EvidenceLine[];
}

export const MAX_EVIDENCE = 200;
const LONGEST = { title: 120, leadDetail: 500, facts: 20_000, amountBasis: 1_000, name: 200, address: 300, representative: 60, note: 500, source: 300, origin: 500 } as const;
const MONEY = /^\d{1,14}(\.\d{1,2})?$/;

const blank = (text: string | null | undefined): boolean => text == null || text.trim() === '';

function textProblems(field: string, text: string | null | undefined, max: number, required = false): FieldProblem[] {
  if (text?.includes('\0')) return [{ field, code: 'UNREADABLE' }]; // no database takes it, and nobody typed it
  if (blank(text)) return required ? [{ field, code: 'REQUIRED' }] : [];
  return [...(text as string)].length > max ? [{ field, code: 'TOO_LONG', values: { max } }] : [];
}

const oneOf = (field: string, value: string, values: readonly string[]): FieldProblem[] =>
  values.includes(value) ? [] : [{ field, code: 'NOT_ON_LIST' }];

/** What is wrong with the subject as typed, field by field. */
export function subjectProblems(subject: SubjectFacts): FieldProblem[] {
  const problem = codeProblem(subject.kind, normaliseCode(subject.code));
  return [
    ...oneOf('subject.kind', subject.kind, SUBJECT_KINDS),
    ...(problem ? [{ field: 'subject.code', code: problem }] : []),
    ...textProblems('subject.name', subject.name, LONGEST.name, true),
    ...(blank(subject.regionCode) || /^\d{6}$/.test(subject.regionCode as string) ? [] : [{ field: 'subject.regionCode', code: 'NOT_ON_LIST' }]),
    ...textProblems('subject.address', subject.address, LONGEST.address),
    ...textProblems('subject.representative', subject.representative, LONGEST.representative),
  ];
}

/** What is wrong with where a case is said to come from. */
export const originProblems = ({ publishedSource, demoNote }: { readonly publishedSource?: string | null; readonly demoNote?: string | null }): FieldProblem[] =>
  [...textProblems('publishedSource', publishedSource, LONGEST.origin), ...textProblems('demoNote', demoNote, LONGEST.origin)];

/** What is wrong with the facts of a case, field by field. `today`: the day in Shanghai. */
export function caseProblems(input: CaseFacts, today: Day): FieldProblem[] {
  return [
    ...textProblems('title', input.title, LONGEST.title),
    ...oneOf('leadSource', input.leadSource, LEAD_SOURCES),
    ...textProblems('leadDetail', input.leadDetail, LONGEST.leadDetail),
    ...textProblems('facts', input.facts, LONGEST.facts, true),
    ...violationProblems(input.violationTypes),
    ...periodProblems(input, today),
    ...moneyProblems('amountInvolved', input.amountInvolved),
    ...moneyProblems('amountRecovered', input.amountRecovered),
    ...textProblems('amountBasis', input.amountBasis, LONGEST.amountBasis),
    ...evidenceProblems(input.evidence),
  ];
}

function violationProblems(types: readonly string[]): FieldProblem[] {
  if (types.length === 0) return [{ field: 'violationTypes', code: 'REQUIRED' }];
  if (new Set(types).size !== types.length) return [{ field: 'violationTypes', code: 'TWICE' }];
  return types.every((type) => (VIOLATION_TYPES as readonly string[]).includes(type)) ? [] : [{ field: 'violationTypes', code: 'NOT_ON_LIST' }];
}

function periodProblems({ occurredFrom, occurredTo }: CaseFacts, today: Day): FieldProblem[] {
  const problems = (['occurredFrom', 'occurredTo'] as const).flatMap((field): FieldProblem[] => {
    const day = field === 'occurredFrom' ? occurredFrom : occurredTo;
    if (blank(day)) return [];
    if (!isDay(day as string)) return [{ field, code: 'NOT_A_DAY' }];
    return (day as string) > today ? [{ field, code: 'IN_FUTURE' }] : [];
  });
  if (problems.length === 0 && occurredFrom && occurredTo && occurredFrom > occurredTo) return [{ field: 'occurredTo', code: 'BEFORE_START' }];
  return problems;
}

const moneyProblems = (field: string, amount: string | null | undefined): FieldProblem[] =>
  blank(amount) || MONEY.test(amount as string) ? [] : [{ field, code: 'NOT_MONEY' }];

function evidenceProblems(lines: readonly EvidenceLine[]): FieldProblem[] {
  if (lines.length > MAX_EVIDENCE) return [{ field: 'evidence', code: 'TOO_MANY', values: { max: MAX_EVIDENCE } }];
  return lines.flatMap((line, i) => [
    ...oneOf(`evidence.${i}.kind`, line.kind, EVIDENCE_KINDS),
    ...textProblems(`evidence.${i}.name`, line.name, LONGEST.name, true),
    ...textProblems(`evidence.${i}.source`, line.source, LONGEST.source),
    ...textProblems(`evidence.${i}.note`, line.note, LONGEST.note),
    ...(Number.isInteger(line.copies) && line.copies >= 1 && line.copies <= 9_999 ? [] : [{ field: `evidence.${i}.copies`, code: 'NOT_A_COUNT' }]),
  ]);
}

/** Trimmed text, or null for nothing. */
export const textOrNull = (text: string | null | undefined): string | null => (blank(text) ? null : (text as string).trim());

/** What a case is called when its clerk gave it no title: whom, and what for. */
export const titleOf = (subjectName: string, violationTypes: readonly string[]): string =>
  `${subjectName}涉嫌${violationTypes.filter((type) => type !== '其他').slice(0, 2).join('、') || '违规使用医保基金'}案`;
