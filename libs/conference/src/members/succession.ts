import { required } from '@portal/cases';
import { addDays, type Day, dayOf, isDay, isId } from '@portal/kernel';
import { type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';

/** Who is to take a seat, from which day on, and why. */
export interface Succession { readonly toPersonId: string; readonly effectiveOn: Day; readonly reason: string }

const LATEST_DAYS = 366;

export function successionProblems({ effectiveOn, reason }: Succession, today: Day): FieldProblem[] {
  return [
    ...(!isDay(effectiveOn) ? [{ field: 'effectiveOn', code: 'NOT_A_DAY' }] : []),
    ...(isDay(effectiveOn) && (effectiveOn <= today || effectiveOn > addDays(today, LATEST_DAYS)) ? [{ field: 'effectiveOn', code: 'NOT_A_COMING_DAY' }] : []),
    ...required('reason', reason),
  ];
}

/** The person sits at the acting agency, is not who holds the seat now, and is not who asks. */
export async function successorRefusal(tx: Tx, seatId: string, { toPersonId }: Succession): Promise<Refusal | null> {
  if (toPersonId === tx.actor.personId) return refuse('NOT_FOR_ONESELF');
  const today = dayOf(tx.now);
  const held = 'h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)';
  const [person] = isId(toPersonId) ? await tx.query<{ holds: boolean }>(
    `select exists (select 1 from seat_holding h where h.seat_id = $4 and h.person_id = $1 and h.capacity <> 'DEPUTY' and ${held}) as holds
       from seat_holding h join seat s on s.id = h.seat_id where h.person_id = $1 and s.agency_id = $2 and ${held} limit 1`, [toPersonId, tx.actor.agencyId, today, seatId]) : [];
  if (!person) return refuse('SUCCESSOR_NOT_AT_UNIT', undefined, [{ field: 'toPersonId', code: 'REQUIRED' }]);
  return person.holds ? refuse('SUCCESSOR_HOLDS_SEAT') : null;
}
