import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { coveredSeat } from './covered-seat.js';
import type { Arranged } from './enter-leave.js';

/** 提前返岗: the holder is back, and what was handed over is his again at once. */
@Injectable()
export class EndLeave {
  constructor(private readonly db: Database) {}

  /** @returns the seat; or NOT_FOUND, LEAVE_OVER */
  run(actor: Actor, leaveId: string): Promise<Arranged | Refusal> {
    return this.db.tx(actor, (tx) => end(tx, leaveId));
  }
}

async function end(tx: Tx, leaveId: string): Promise<Arranged | Refusal> {
  const [found] = isId(leaveId) ? await tx.query<{ seatId: string }>('select seat_id as "seatId" from seat_leave where id = $1', [leaveId]) : [];
  const today = dayOf(tx.now);
  const seat = found ? await coveredSeat(tx, found.seatId, today) : null;
  if (!seat) return notFound();
  const ended = await tx.query(`with ended as (update seat_leave set ended_at = $2 where id = $1 and ended_at is null and to_day >= $3 returning 1) select 1 from ended`, [leaveId, tx.now, today]);
  if (ended.length === 0) return refuse('LEAVE_OVER');
  await record(tx, 'seat.leave-ended', { objectKind: 'SEAT', objectId: seat.id, audience: 'AGENCY', detail: { leaveId } });
  return { kind: 'arranged', seatId: seat.id };
}
