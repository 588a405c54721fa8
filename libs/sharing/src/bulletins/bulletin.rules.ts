import { LINE, required } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import type { BulletinFact, BulletinKind, BulletinSide, BulletinState } from './bulletin.table.js';
import { type Particulars, particularsProblems } from './particulars.rules.js';

/** What every version says. */
export interface BulletinWords {
  readonly title: string;
  readonly text: string;
  /** An organisation of the register; only 重大情况 may do without one. */
  readonly subjectId?: string | null;
  readonly particulars: Particulars;
  /** An own case about the subject, that it comes from. */
  readonly caseId?: string | null;
}
export interface BulletinForm extends BulletinWords {
  readonly kind: BulletinKind;
  /** Whom it is sent to: exactly these. */
  readonly unitIds: readonly string[];
}

/** A bulletin is a letter, not a file. */
export const LONGEST_TEXT = 5_000;
/** Every agency of a province and of its cities fits. */
export const MOST_UNITS = 300;

export const wordsProblems = (kind: BulletinKind, { title, text, subjectId, particulars }: BulletinWords, today: Day): FieldProblem[] => [
  ...required('title', title, LINE), ...required('text', text, LONGEST_TEXT),
  ...(kind === 'URGENT_NOTICE' || subjectId ? [] : [{ field: 'subjectId', code: 'REQUIRED' }]),
  ...particularsProblems(kind, particulars, today),
];

/** An audience is a list of units: each once, others than oneself. That it is empty is refused when it is sent, not while it is written. */
export function unitsProblems(unitIds: readonly string[], own: string | null): FieldProblem[] {
  const field = 'unitIds';
  if (unitIds.length > MOST_UNITS) return [{ field, code: 'TOO_MANY_UNITS', values: { max: MOST_UNITS } }];
  if (!unitIds.every(isId)) return [{ field, code: 'UNIT_UNKNOWN' }];
  if (new Set(unitIds).size < unitIds.length) return [{ field, code: 'UNIT_TWICE' }];
  return own !== null && unitIds.includes(own) ? [{ field, code: 'OWN_UNIT' }] : [];
}

/** A unit of the audience: from which version on it was reached, and which it received last. */
export interface UnitStanding { readonly agencyId: string; readonly fromNo: number | null; readonly receivedNo: number | null }

export const missingUnits = (units: readonly UnitStanding[], no: number): string[] => units.filter(({ receivedNo }) => receivedNo !== no).map(({ agencyId }) => agencyId);
/** Who has never received anything of it: from these alone it can be taken back. */
export const unreadUnits = (units: readonly UnitStanding[]): string[] => units.filter(({ receivedNo }) => receivedNo === null).map(({ agencyId }) => agencyId);

export interface BulletinStanding { readonly senderId: string; readonly no: number; readonly chased: boolean; readonly units: readonly UnitStanding[] }

export const bulletinSide = ({ agencyId }: Pick<Actor, 'agencyId'>, { senderId }: Pick<BulletinStanding, 'senderId'>): BulletinSide => (agencyId === senderId ? 'SENDER' : 'UNIT');

/** What decides on the acts besides the state. A unit's own facts are those of its own row: of the receipts of others it knows nothing. */
export function bulletinFacts({ agencyId }: Pick<Actor, 'agencyId'>, { no, chased, units }: BulletinStanding): ReadonlySet<BulletinFact> {
  const unread = unreadUnits(units).length;
  return new Set<BulletinFact>([
    ...(missingUnits(units, no).length > 0 ? ['MISSING' as const] : []), ...(unread > 0 ? ['UNREAD' as const] : []), ...(unread < units.length ? ['READ' as const] : []),
    ...(units.some((unit) => unit.agencyId === agencyId && unit.receivedNo === no) ? ['MINE' as const] : []), ...(chased ? ['CHASED' as const] : []),
  ]);
}

/** A bulletin lies with each unit until it has received the version in force or the withdrawal, and among what its sender started until all have. */
export function bulletinBox(side: BulletinSide, state: BulletinState, received: boolean): WorkBox {
  const owed = (state === 'SENT' || state === 'WITHDRAWN') && !received;
  if (side === 'UNIT') return owed ? 'TODO' : 'DONE';
  return state === 'DRAFT' || state === 'SUBMITTED' ? 'TODO' : owed ? 'STARTED' : 'DONE';
}
