import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, type HoldingCapacity, type Locale, type SeatKind } from '@portal/platform';

/** Who sits where today, and how to reach him. */
export interface SeatHolder {
  readonly personId: string; readonly displayName: string; readonly email: string | null; readonly locale: Locale;
  readonly seatId: string; readonly seatKind: SeatKind; readonly seatTitle: string; readonly capacity: HoldingCapacity;
  readonly agencyId: string;
}

const HOLDERS = {
  name: 'seat-holders',
  text: `select p.id as "personId", p.display_name as "displayName", p.email, p.locale, s.id as "seatId", s.kind as "seatKind",
                s.title as "seatTitle", h.capacity, s.agency_id as "agencyId"
           from seat s
           join seat_holding h on h.seat_id = s.id and h.from_day <= $3::date and (h.to_day is null or h.to_day >= $3::date)
           join person p on p.id = h.person_id
          where s.agency_id = any ($1::uuid[]) and s.kind = any ($2::text[])
          order by s.agency_id, s.kind, h.capacity, p.id`,
};

/** The people on certain seats of certain agencies today: rights, tasks and notices follow the seat (N08). */
@Injectable()
export class ListSeatHolders {
  constructor(private readonly db: Database) {}

  run(actor: Actor, agencyIds: readonly string[], kinds: readonly SeatKind[]): Promise<SeatHolder[]> {
    return this.db.read(actor, HOLDERS, [agencyIds, kinds, dayOf(this.db.now())]);
  }
}
