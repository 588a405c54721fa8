import { type Actor, type FieldProblem, refuse, type Refusal, type SeatKind } from '@portal/platform';

/** 提醒 → 催办 → 函询 → 约谈 → 通报, lowest first. */
export const SUPERVISION_STEP_KINDS = ['REMINDER', 'URGING', 'INQUIRY', 'INTERVIEW', 'CRITICISM'] as const;
export type SupervisionStepKind = (typeof SUPERVISION_STEP_KINDS)[number];

interface Rung {
  /** Who may decide it. Nothing decides it by itself. */
  readonly seats: readonly SeatKind[];
  /** Whether a written answer is owed. */
  readonly answered: boolean;
}

const OFFICE: readonly SeatKind[] = ['OFFICE_SECRETARY', 'OFFICE_DIRECTOR'];
const CONVENERS: readonly SeatKind[] = ['CONVENER', 'VICE_CONVENER'];

/** The ladder as a table. Who may decide which rung is agreed, not law (湘 2023 四(五), 粤 2018 六(十六) name the instruments only). */
export const LADDER: Readonly<Record<SupervisionStepKind, Rung>> = {
  REMINDER: { seats: [...OFFICE, ...CONVENERS], answered: false },
  URGING: { seats: [...OFFICE, ...CONVENERS], answered: true },
  INQUIRY: { seats: ['OFFICE_DIRECTOR', ...CONVENERS], answered: true },
  INTERVIEW: { seats: ['OFFICE_DIRECTOR', ...CONVENERS], answered: true },
  CRITICISM: { seats: ['OFFICE_DIRECTOR', ...CONVENERS], answered: true },
};

/** The clock of an answer: 约定时限. */
export const ANSWER_CLOCK = 'H23';
export const LONGEST_ANSWER = 60;

const rankOf = (kind: SupervisionStepKind): number => SUPERVISION_STEP_KINDS.indexOf(kind);

/** The rung that comes after those taken already towards one agency in one matter; the lowest when none was. */
export function nextRung(taken: readonly SupervisionStepKind[]): SupervisionStepKind {
  const highest = taken.reduce((rank, kind) => Math.max(rank, rankOf(kind)), -1);
  return SUPERVISION_STEP_KINDS[Math.min(highest + 1, SUPERVISION_STEP_KINDS.length - 1)] as SupervisionStepKind;
}

/** Whether a rung below was left out. Going up one by one, staying, or going down leaves none out. */
export const skips = (kind: SupervisionStepKind, taken: readonly SupervisionStepKind[]): boolean => rankOf(kind) > rankOf(nextRung(taken));

/** Why this seat cannot take this step now; null when it can. */
export function stepRefusal(
  kind: SupervisionStepKind, taken: readonly SupervisionStepKind[], { seatKind }: Pick<Actor, 'seatKind'>, skipReason: string | null | undefined,
): Refusal | null {
  if (seatKind === null || !LADDER[kind].seats.includes(seatKind)) return refuse('STEP_NOT_FOR_SEAT');
  return skips(kind, taken) && !skipReason?.trim() ? refuse('STEP_SKIPPED', undefined, [{ field: 'skipReason', code: 'REQUIRED' }]) : null;
}

/** A step that owes an answer says by when. */
export const termProblems = (kind: SupervisionStepKind, workingDays: number | null | undefined): FieldProblem[] =>
  (LADDER[kind].answered && !(Number.isInteger(workingDays) && (workingDays ?? 0) >= 1 && (workingDays ?? 0) <= LONGEST_ANSWER)
    ? [{ field: 'workingDays', code: 'NOT_A_TERM', values: { max: LONGEST_ANSWER } }] : []);
