import { type Day, isDay } from '@portal/kernel';
import { type AgencyKind, type FieldProblem, type Permission, refuse, type Refusal } from '@portal/platform';
import { dayBorne, LINE, optional, REASON, required } from '../referrals/act-input.rules.js';
import { endsOn, type MeasureInput, measureProblem } from './measures.table.js';
import type { MoneyKind } from './money.rules.js';
import { OUTCOME_KINDS, OUTCOME_RULES, type OutcomeKind, type OutcomeLevel } from './outcome-kinds.table.js';

/** Amount in 元 as decimal text. */
export interface MoneyInput { readonly kind: MoneyKind; readonly amount: string }

/** An outcome as it is typed. */
export interface OutcomeInput {
  readonly kind: OutcomeKind;
  readonly level: OutcomeLevel;
  /** Of a person: post or masked name. The institution is known. */
  readonly subjectName?: string | null;
  readonly documentNo: string;
  readonly decidedOn: Day;
  readonly basis: string;
  /** What was decided; of 不予处理 the reason. */
  readonly text: string;
  readonly points?: number | null;
  readonly factIds: readonly string[];
  readonly measures: readonly MeasureInput[];
  readonly money: readonly MoneyInput[];
  /** Why a second fine for the same fact on the same subject is lawful. */
  readonly secondFineReason?: string | null;
}

const MONEY = /^\d{1,14}(\.\d{1,2})?$/;
const zero = (amount: string): boolean => /^0+(\.0+)?$/.test(amount);

/** What is wrong with an outcome as typed, field by field. */
export function outcomeProblems(input: OutcomeInput, today: Day): FieldProblem[] {
  if (!OUTCOME_KINDS.includes(input.kind)) return [{ field: 'kind', code: 'NOT_ON_LIST' }];
  const rule = OUTCOME_RULES[input.kind];
  return [
    ...(input.level === 'PERSON' ? required('subjectName', input.subjectName ?? '', LINE) : []),
    ...required('documentNo', input.documentNo, LINE), ...dayBorne('decidedOn', input.decidedOn, today), ...required('basis', input.basis, 500), ...required('text', input.text, REASON),
    ...optional('secondFineReason', input.secondFineReason),
    ...pointsProblems(input),
    ...input.measures.flatMap((measure, i) => measureProblems(input, measure, i)),
    ...input.money.flatMap(({ kind, amount }, i): FieldProblem[] => {
      if (!rule.money.includes(kind)) return [{ field: `money.${i}.kind`, code: 'MONEY_NOT_OF_KIND' }];
      if (!MONEY.test(amount) || zero(amount)) return [{ field: `money.${i}.amount`, code: 'NOT_MONEY' }];
      return input.money.findIndex((each) => each.kind === kind) === i ? [] : [{ field: `money.${i}.kind`, code: 'TWICE' }];
    }),
  ];
}

function pointsProblems({ kind, points }: OutcomeInput): FieldProblem[] {
  if (kind !== 'DEMERIT') return points == null ? [] : [{ field: 'points', code: 'POINTS_NOT_HERE' }];
  return points != null && Number.isInteger(points) && points >= 1 && points <= 100 ? [] : [{ field: 'points', code: 'POINTS_RANGE' }];
}

function measureProblems({ kind, level, measures }: OutcomeInput, measure: MeasureInput, i: number): FieldProblem[] {
  if (!isDay(measure.startsOn)) return [{ field: `measures.${i}.startsOn`, code: 'NOT_A_DAY' }];
  if (!OUTCOME_RULES[kind].measures.includes(measure.code)) return [{ field: `measures.${i}.code`, code: 'MEASURE_NOT_OF_KIND' }];
  if (measures.findIndex(({ code }) => code === measure.code) !== i) return [{ field: `measures.${i}.code`, code: 'TWICE' }];
  const problem = measureProblem(measure, level);
  return [...(problem ? [{ field: `measures.${i}.months`, code: problem }] : []), ...optional(`measures.${i}.scope`, measure.scope, LINE)];
}

export const measureEnd = (measure: MeasureInput): Day | null => endsOn(measure);

/** Whose power a kind of outcome is. */
export function powerRefusal(kind: OutcomeKind, by: AgencyKind | null): Refusal | null {
  const { by: kinds } = OUTCOME_RULES[kind];
  return kinds.length === 0 || (by !== null && kinds.includes(by)) ? null : refuse('OUTCOME_NOT_YOURS', { kind });
}

/** A fine that stands. */
export interface EarlierFine { readonly outcomeId: string; readonly agencyName: string; readonly documentNo: string; readonly amount: string; readonly subjectKey: string; readonly factIds: readonly string[] }

/** 一事不二罚 (处罚法 29): fines that stand on the same subject for one of the same facts. */
export const sameFines = (fines: readonly EarlierFine[], subjectKey: string, factIds: readonly string[]): EarlierFine[] =>
  fines.filter((fine) => fine.subjectKey === subjectKey && fine.factIds.some((id) => factIds.includes(id)));

/** A second fine asks for a reason; with one it is recorded as such. */
export function secondFineRefusal(same: readonly EarlierFine[], reason: string | null | undefined): Refusal | null {
  const [first] = same;
  return first && !reason?.trim() ? refuse('SECOND_FINE', { agency: first.agencyName, documentNo: first.documentNo, amount: first.amount, count: same.length }) : null;
}

/** A subject, for comparing: the institution by its code, a person by the name as written. */
export const subjectKeyOf = (level: OutcomeLevel, code: string, name: string): string => (level === 'INSTITUTION' ? `I:${code}` : `P:${name.normalize('NFKC').replace(/\s+/g, '')}`);

export const OUTCOME_ACTIONS = ['endOutcome', 'confirmInvestigationOutcome', 'recordPublication', 'recordWithdrawal', 'handleExpiry', 'reportFollowUp', 'recordReceipt', 'voidReceipt'] as const;
export type OutcomeAction = (typeof OUTCOME_ACTIONS)[number];

/** An outcome as the rules look at it. */
export interface OutcomeStanding {
  readonly state: 'STANDING' | 'CHANGED' | 'REVOKED';
  readonly kind: OutcomeKind;
  readonly agencyId: string;
  readonly originAgencyId: string | null;
  readonly followUpAgencyId: string | null;
  readonly confirmed: boolean;
  readonly published: boolean;
  readonly withdrawn: boolean;
  readonly followedUp: boolean;
  readonly expired: boolean;
}

/** Why an act on an outcome is refused, or null. */
export function outcomeObstacle(action: OutcomeAction, outcome: OutcomeStanding, viewer: { readonly agencyId: string | null; readonly permissions: ReadonlySet<Permission> }): Refusal | null {
  const whose = action === 'confirmInvestigationOutcome' ? outcome.originAgencyId : action === 'reportFollowUp' ? outcome.followUpAgencyId : outcome.agencyId;
  if (whose === null || whose !== viewer.agencyId) return refuse('NOT_YOUR_OUTCOME');
  if (!viewer.permissions.has('outcome.record')) return refuse('SEAT_LACKS_RIGHT');
  if (action === 'recordWithdrawal') return outcome.state === 'STANDING' || !outcome.published ? refuse('NOTHING_TO_WITHDRAW') : outcome.withdrawn ? refuse('DONE_ALREADY') : null;
  if (action === 'handleExpiry') return outcome.expired ? null : refuse('NOTHING_EXPIRED');
  if (outcome.state !== 'STANDING') return refuse('OUTCOME_ENDED');
  if (action === 'recordPublication') return !OUTCOME_RULES[outcome.kind].published ? refuse('NOT_PUBLISHED_KIND') : outcome.published ? refuse('DONE_ALREADY') : null;
  if (action === 'confirmInvestigationOutcome') return outcome.confirmed ? refuse('DONE_ALREADY') : null;
  return action === 'reportFollowUp' && outcome.followedUp ? refuse('DONE_ALREADY') : null;
}
