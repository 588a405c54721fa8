import { Injectable } from '@nestjs/common';
import { addDays, dayOf, isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { coveredSeat } from './covered-seat.js';
import type { Arranged } from './enter-leave.js';

/** @param personId null: nobody any more */
export interface NameDeputyInput { readonly seatId: string; readonly personId?: string | null }

/** 指定B角: who stands in for a liaison from today on. Until something is handed to him he sees and does nothing from that seat. */
@Injectable()
export class NameDeputy {
  constructor(private readonly db: Database) {}

  /** @returns the seat; or NOT_FOUND, DEPUTY_NOT_AT_UNIT, DEPUTY_ALREADY */
  run(actor: Actor, input: NameDeputyInput): Promise<Arranged | Refusal> {
    return this.db.tx(actor, (tx) => name(tx, input));
  }
}

async function name(tx: Tx, { seatId, personId = null }: NameDeputyInput): Promise<Arranged | Refusal> {
  const today = dayOf(tx.now);
  const seat = await coveredSeat(tx, seatId, today);
  if (!seat) return notFound();
  if (personId === seat.deputyId) return refuse('DEPUTY_ALREADY');
  if (personId !== null && (personId === seat.holderId || !(await sitsAt(tx, personId, seat.agencyId, today)))) {
    return refuse('DEPUTY_NOT_AT_UNIT', undefined, [{ field: 'personId', code: 'REQUIRED' }]);
  }
  // Who was named today stays on until midnight: a holding has whole days.
  await tx.query(`update seat_holding set to_day = greatest(from_day, $2::date) where seat_id = $1 and capacity = 'DEPUTY' and (to_day is null or to_day >= $3)`, [seat.id, addDays(today, -1), today]);
  if (personId !== null) await tx.query(`insert into seat_holding (id, seat_id, person_id, capacity, from_day) values ($1, $2, $3, 'DEPUTY', $4)`, [newId(), seat.id, personId, today]);
  await record(tx, 'seat.deputy-named', { objectKind: 'SEAT', objectId: seat.id, audience: 'AGENCY', detail: { personId } });
  return { kind: 'arranged', seatId: seat.id };
}

async function sitsAt(tx: Tx, personId: string, agencyId: string, today: string): Promise<boolean> {
  if (!isId(personId)) return false;
  const [found] = await tx.query(
    `select 1 from seat_holding h join seat s on s.id = h.seat_id join account a on a.person_id = h.person_id and a.disabled_at is null
      where h.person_id = $1 and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3) limit 1`, [personId, agencyId, today]);
  return found !== undefined;
}
