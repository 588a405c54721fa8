import type { FieldProblem } from '@portal/platform';
import { LINE, LONG_TEXT, required } from '../referrals/act-input.rules.js';
import { CONSULTATION_KINDS, type ConsultationKind } from './consultation.table.js';

/** 同意 · 不同意 · 保留 · 补充. Silence is none of them: 逾期未反馈, never consent. */
export const STANCES = ['AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT'] as const;
export type Stance = (typeof STANCES)[number];

/** What of a case an invited agency may be given to read. */
export const CASE_PARTS = ['FACTS', 'AMOUNT', 'EVIDENCE', 'FILES'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

export interface Invitation {
  readonly agencyId: string;
  readonly parts: readonly CasePart[];
  /** Attachments of the case; only with the part FILES. */
  readonly fileIds: readonly string[];
}

export interface ConsultationQuestion {
  readonly kind: ConsultationKind;
  readonly title: string;
  readonly question: string;
  /** Time for the written opinions, in working days. */
  readonly workingDays: number;
  readonly invitations: readonly Invitation[];
}

const MOST_INVITED = 20;
const MOST_FILES = 50;
export const MOST_DAYS = 60;

/** A term agreed for this matter: whole working days from 1 to `max`. */
export const daysProblems = (field: string, days: number, max: number): FieldProblem[] =>
  Number.isInteger(days) && days >= 1 && days <= max ? [] : [{ field, code: 'NOT_A_TERM', values: { max } }];

/** What is wrong with a question before it goes out. */
export function questionProblems({ kind, title, question, workingDays, invitations }: ConsultationQuestion): FieldProblem[] {
  return [
    ...(CONSULTATION_KINDS.includes(kind) ? [] : [{ field: 'kind', code: 'NOT_ON_LIST' }]),
    ...required('title', title, LINE), ...required('question', question, LONG_TEXT), ...daysProblems('workingDays', workingDays, MOST_DAYS),
    ...invitationProblems(kind, invitations),
  ];
}

function invitationProblems(kind: ConsultationKind, invitations: readonly Invitation[]): FieldProblem[] {
  if (invitations.length === 0) return [{ field: 'invitations', code: 'REQUIRED' }];
  if (invitations.length > MOST_INVITED) return [{ field: 'invitations', code: 'TOO_MANY', values: { max: MOST_INVITED } }];
  return invitations.flatMap(({ agencyId, parts, fileIds }, index) => {
    const field = `invitations.${index}`;
    return [
      ...(invitations.findIndex((other) => other.agencyId === agencyId) < index ? [{ field: `${field}.agencyId`, code: 'TWICE' }] : []),
      ...(parts.every((part) => CASE_PARTS.includes(part)) ? [] : [{ field: `${field}.parts`, code: 'NOT_ON_LIST' }]),
      // Who is to judge medically must be able to say what else supports the judgement.
      ...(kind === 'MEDICAL_REVIEW' && !parts.includes('EVIDENCE') ? [{ field: `${field}.parts`, code: 'EVIDENCE_NEEDED' }] : []),
      ...(fileIds.length > 0 && !parts.includes('FILES') ? [{ field: `${field}.fileIds`, code: 'FILES_NOT_SHARED' }] : []),
      ...(fileIds.length > MOST_FILES ? [{ field: `${field}.fileIds`, code: 'TOO_MANY', values: { max: MOST_FILES } }] : []),
    ];
  });
}

/** A line of the evidence list as it was shared. */
export interface SharedEvidence { readonly id: string; readonly kind: string; readonly name: string }

/** Whether an opinion cites something that an expert did not say himself: only that can corroborate a medical judgement. */
export const corroborates = (cited: readonly SharedEvidence[]): boolean => cited.some(({ kind }) => kind !== 'EXPERT_OPINION');

/** What the convener says to one opinion. */
export interface Adoption { readonly opinionId: string; readonly adopted: boolean; readonly reason?: string | null }

/** Every opinion of the round is answered exactly once; what is not adopted says why. */
export function adoptionProblems(opinions: readonly { readonly id: string }[], adoptions: readonly Adoption[]): FieldProblem[] {
  const known = new Set(opinions.map(({ id }) => id));
  const said = adoptions.map(({ opinionId }) => opinionId);
  return [
    ...opinions.filter(({ id }) => !said.includes(id)).map(() => ({ field: 'adoptions', code: 'OPINION_UNANSWERED' })).slice(0, 1),
    ...adoptions.flatMap(({ opinionId, adopted, reason }, index) => [
      ...(known.has(opinionId) ? [] : [{ field: `adoptions.${index}.opinionId`, code: 'NOT_ON_LIST' }]),
      ...(said.indexOf(opinionId) < index ? [{ field: `adoptions.${index}.opinionId`, code: 'TWICE' }] : []),
      ...(adopted ? [] : required(`adoptions.${index}.reason`, reason ?? '')),
    ]),
  ];
}
