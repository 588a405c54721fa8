import { addDays, type Day, dayOf, newId } from '@portal/kernel';
import { refuse, type Refusal, type Tx } from '@portal/platform';

/** B takes A's seat at 00:00 of a day. What hangs on the seat — rights, pending decisions, notices — goes with it; A's signatures stay A's. */
export interface Handover { readonly seatId: string; readonly toPersonId: string; readonly from: Day }

/**
 * Ends the present holding the day before and begins the next. Whether the seat may change hands at all is for the caller to know.
 *
 * @returns null when it is done, or SEAT_HANDOVER_TOO_EARLY
 */
export async function moveSeat(tx: Tx, { seatId, toPersonId, from }: Handover): Promise<Refusal | null> {
  const holding = await openHolding(tx, seatId);
  const earliest = [dayOf(tx.now), holding ? addDays(holding.fromDay, 1) : ''].sort().at(-1) ?? '';
  if (from < earliest) return refuse('SEAT_HANDOVER_TOO_EARLY', { earliest });
  if (holding) await tx.query('update seat_holding set to_day = $2 where id = $1', [holding.id, addDays(from, -1)]);
  await tx.query(`insert into seat_holding (id, seat_id, person_id, capacity, from_day) values ($1, $2, $3, 'PRINCIPAL', $4)`, [newId(), seatId, toPersonId, from]);
  return null;
}

async function openHolding(tx: Tx, seatId: string): Promise<{ id: string; fromDay: Day } | null> {
  const [holding] = await tx.query<{ id: string; fromDay: Day }>(
    `select id, from_day as "fromDay" from seat_holding where seat_id = $1 and to_day is null and capacity <> 'DEPUTY' for update`, [seatId],
  );
  return holding ?? null;
}
