import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { Database, type ObjectKind, record, systemActor } from '@portal/platform';

interface Handed { readonly seatId: string; readonly personId: string; readonly agencyId: string; readonly objectId: string; readonly objectKind: ObjectKind }

const HANDED = `
  select s.id as "seatId", h.person_id as "personId", s.agency_id as "agencyId", p.object_id as "objectId", p.object_kind as "objectKind"
    from seat s join seat_holding h on h.seat_id = s.id and h.capacity = 'DEPUTY' and h.from_day <= $2::date and (h.to_day is null or h.to_day >= $2::date)
    cross join lateral unnest(stand_in_places(s.id, h.person_id, $1)) handed (object_id)
    join party p on p.object_id = handed.object_id and p.agency_id = s.agency_id and p.box = 'TODO' and p.due_at < 'infinity'
   where s.kind = 'LIAISON' order by p.due_at, p.object_id`;

/** Tells deputies what has come to them: nobody acts when a leave begins or a day passes in silence. */
@Injectable()
export class SweepStandIns {
  constructor(private readonly db: Database) {}

  /** @returns how many were told; each once for as long as it stays with him */
  async run(): Promise<number> {
    const system = systemActor('stand-ins');
    const handed = await this.db.tx(system, async (tx) => {
      const found = await tx.query<Handed>(HANDED, [tx.now, dayOf(tx.now)]);
      await tx.query(
        `delete from stand_in_call c where not exists (select 1 from jsonb_to_recordset($1) as h ("seatId" uuid, "objectId" uuid, "personId" uuid)
          where h."seatId" = c.seat_id and h."objectId" = c.object_id and h."personId" = c.person_id)`, [JSON.stringify(found)]);
      return found;
    });
    let told = 0;
    for (const { seatId, personId, agencyId, objectId, objectKind } of handed) {
      told += await this.db.tx({ ...system, agencyId }, async (tx) => {
        const called = await tx.query(
          'with called as (insert into stand_in_call (seat_id, object_id, person_id, since) values ($1, $2, $3, $4) on conflict do nothing returning 1) select 1 from called', [seatId, objectId, personId, tx.now]);
        if (called.length > 0) await record(tx, 'seat.handed-to-deputy', { objectKind, objectId, audience: 'AGENCY', detail: { seatId, personId } });
        return called.length;
      });
    }
    return told;
  }
}
