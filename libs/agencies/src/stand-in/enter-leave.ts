import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayOf, isDay, newId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { coveredSeat } from './covered-seat.js';

/** Away from 00:00 of one day to 24:00 of another. */
export interface EnterLeaveInput { readonly seatId: string; readonly from: Day; readonly to: Day }
export interface Arranged { readonly kind: 'arranged'; readonly seatId: string }

/** Longer than this is a change of the seat, and the unit proposes it (成员调整). */
const LONGEST_DAYS = 92;

export function leaveProblems({ from, to }: EnterLeaveInput, today: Day): FieldProblem[] {
  if (!isDay(from) || !isDay(to)) return [...(isDay(from) ? [] : [{ field: 'from', code: 'NOT_A_DAY' }]), ...(isDay(to) ? [] : [{ field: 'to', code: 'NOT_A_DAY' }])];
  return [
    ...(from < today || from > addDays(today, LONGEST_DAYS) ? [{ field: 'from', code: 'LEAVE_DAYS', values: { max: LONGEST_DAYS } }] : []),
    ...(to < from || to > addDays(from, LONGEST_DAYS) ? [{ field: 'to', code: 'LEAVE_DAYS', values: { max: LONGEST_DAYS } }] : []),
  ];
}

/** 请假: what falls due on the seat in these days is the deputy's meanwhile. Clocks go on. */
@Injectable()
export class EnterLeave {
  constructor(private readonly db: Database) {}

  /** @returns the seat; or NOT_FOUND, INVALID_INPUT, DEPUTY_MISSING, LEAVE_OVERLAPS */
  run(actor: Actor, input: EnterLeaveInput): Promise<Arranged | Refusal> {
    return this.db.tx(actor, (tx) => enter(tx, input));
  }
}

async function enter(tx: Tx, input: EnterLeaveInput): Promise<Arranged | Refusal> {
  const today = dayOf(tx.now);
  const seat = await coveredSeat(tx, input.seatId, today);
  if (!seat || seat.holderId === null) return notFound();
  const problems = leaveProblems(input, today);
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  if (seat.deputyId === null) return refuse('DEPUTY_MISSING');
  const [other] = await tx.query('select 1 from seat_leave where seat_id = $1 and ended_at is null and from_day <= $3 and to_day >= $2 limit 1', [seat.id, input.from, input.to]);
  if (other) return refuse('LEAVE_OVERLAPS');
  await tx.query('insert into seat_leave (id, seat_id, person_id, from_day, to_day, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [newId(), seat.id, seat.holderId, input.from, input.to, tx.actor.personId, tx.now]);
  await record(tx, 'seat.leave-entered', { objectKind: 'SEAT', objectId: seat.id, audience: 'AGENCY', detail: { personId: seat.holderId, from: input.from, to: input.to } });
  return { kind: 'arranged', seatId: seat.id };
}
