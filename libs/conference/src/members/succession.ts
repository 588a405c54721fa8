import { required } from '@portal/cases';
import { addDays, type Day, dayOf, isDay } from '@portal/kernel';
import { type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';
import { type Named, namedProblems, namedRefusal } from './people.js';

/** From which day on, and why. */
export interface Effect { readonly effectiveOn: Day; readonly reason: string }
/** Who is to take a seat, from which day on, and why. */
export interface Succession extends Effect, Named {}

const LATEST_DAYS = 366;

export function effectProblems({ effectiveOn, reason }: Effect, today: Day): FieldProblem[] {
  return [
    ...(!isDay(effectiveOn) ? [{ field: 'effectiveOn', code: 'NOT_A_DAY' }] : []),
    ...(isDay(effectiveOn) && (effectiveOn <= today || effectiveOn > addDays(today, LATEST_DAYS)) ? [{ field: 'effectiveOn', code: 'NOT_A_COMING_DAY' }] : []),
    ...required('reason', reason),
  ];
}

export const successionProblems = (input: Succession, today: Day): FieldProblem[] => [...effectProblems(input, today), ...namedProblems(input)];

/** The person sits at the unit whose seat it is, or is new; he does not hold the seat now, and is not who asks. */
export async function successorRefusal(tx: Tx, agencyId: string, seatId: string, named: Named): Promise<Refusal | null> {
  const refusal = await namedRefusal(tx, agencyId, named);
  if (refusal || named.newPerson) return refusal;
  const [held] = await tx.query(
    `select 1 from seat_holding h where h.seat_id = $2 and h.person_id = $1 and h.capacity <> 'DEPUTY' and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)`, [named.toPersonId, seatId, dayOf(tx.now)]);
  return held ? refuse('SUCCESSOR_HOLDS_SEAT') : null;
}
