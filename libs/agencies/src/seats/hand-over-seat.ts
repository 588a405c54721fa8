import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { managesPerson, managesSeat } from '../administration/managed.js';
import { type Handover, moveSeat } from './move-seat.js';

export type { Handover };

@Injectable()
export class HandOverSeat {
  constructor(private readonly db: Database) {}

  /** @returns null when it is done, or NOT_FOUND, SEAT_HANDOVER_TOO_EARLY */
  run(actor: Actor, { seatId, toPersonId, from }: Handover): Promise<Refusal | null> {
    return this.db.tx(actor, async (tx) => {
      if (!(await managesSeat(tx, seatId)) || !(await managesPerson(tx, toPersonId))) return notFound();
      const refusal = await moveSeat(tx, { seatId, toPersonId, from });
      if (refusal) return refusal;
      await record(tx, 'seat.handed-over', { objectKind: 'SEAT', objectId: seatId, audience: 'AGENCY', detail: { personId: toPersonId, from } });
      return null;
    });
  }
}
