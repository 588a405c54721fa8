import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, type HoldingCapacity, type SeatKind } from '@portal/platform';
import { managesAgency } from './managed.js';

/** Who sits on a seat of an agency, today or from a later day on, and whether the account is open. */
export interface StaffMember {
  readonly seatId: string; readonly seatKind: SeatKind; readonly seatTitle: string; readonly personId: string; readonly displayName: string;
  readonly account: string | null; readonly disabled: boolean; readonly capacity: HoldingCapacity; readonly from: Day; readonly to: Day | null;
}

const STAFF = `
  select s.id as "seatId", s.kind as "seatKind", s.title as "seatTitle", p.id as "personId", p.display_name as "displayName", a.name as account,
         a.disabled_at is not null as disabled, h.capacity, h.from_day as "from", h.to_day as "to"
    from seat s join seat_holding h on h.seat_id = s.id and (h.to_day is null or h.to_day >= $2)
    join person p on p.id = h.person_id left join account a on a.person_id = p.id
   where s.agency_id = $1 order by s.kind, s.id, h.from_day, p.id`;

/** The people an administrator answers for, with the ids that the acts of administration take. */
@Injectable()
export class ListStaff {
  constructor(private readonly db: Database) {}

  /** @returns nobody for an agency the administrator does not answer for */
  run(actor: Actor, agencyId: string): Promise<StaffMember[]> {
    return this.db.tx(actor, async (tx) => ((await managesAgency(tx, agencyId)) ? tx.query<StaffMember>(STAFF, [agencyId, dayOf(tx.now)]) : []));
  }
}
