import { Injectable } from '@nestjs/common';
import { type Day, dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { onSeat } from './covered-seat.js';
import { SILENT_HOURS } from './set-silent-hours.js';

interface Named { readonly personId: string; readonly name: string }
export interface LeaveView { readonly id: string; readonly from: Day; readonly to: Day; readonly current: boolean }
/** A liaison's seat, who is A and who is B on it, and when A is away. */
export interface SeatCover {
  readonly seatId: string; readonly seatTitle: string; readonly agencyId: string; readonly holder: Named | null; readonly deputy: Named | null;
  /** In force or to come. */
  readonly leaves: readonly LeaveView[];
  readonly silentHours: number;
  /** How many matters are with the deputy at this moment; null for the seat of another agency. */
  readonly handed: number | null;
  readonly mine: 'HOLDER' | 'DEPUTY' | null;
  /** Who may be named: the people of the agency. Empty for who may not name anybody. */
  readonly colleagues: readonly Named[];
  /** The actor may enter a leave and name a deputy. */
  readonly arranges: boolean;
}

const person = (id: string): string => `(select json_build_object('personId', p.id, 'name', p.display_name) from person p where p.id = ${id})`;
const COVER = {
  name: 'seat-cover',
  text: `
    select x.*, case when x.arranges then (select coalesce(json_agg(distinct jsonb_build_object('personId', p.id, 'name', p.display_name)), '[]')
             from seat o join seat_holding h on h.seat_id = o.id and h.from_day <= $2::date and (h.to_day is null or h.to_day >= $2::date) join person p on p.id = h.person_id
            where o.agency_id = x."agencyId" and h.person_id is distinct from x."holderId") else '[]' end as colleagues
      from (
    select s.id as "seatId", s.title as "seatTitle", s.agency_id as "agencyId", ${onSeat('HOLDER')} as "holderId", ${person(onSeat('HOLDER'))} as holder, ${person(onSeat('DEPUTY'))} as deputy,
           (select coalesce(json_agg(json_build_object('id', l.id, 'from', l.from_day, 'to', l.to_day, 'current', l.from_day <= $2::date) order by l.from_day), '[]')
              from seat_leave l where l.seat_id = s.id and l.ended_at is null and l.to_day >= $2::date) as leaves,
           coalesce((select r.silent_hours from stand_in_rule r where r.agency_id = s.agency_id), ${SILENT_HOURS}) as "silentHours",
           case when s.agency_id = $3 then (select count(*)::int from unnest(stand_in_places(s.id, ${onSeat('DEPUTY')}, $4)) o (id)
             join party w on w.object_id = o.id and w.agency_id = s.agency_id where w.box = 'TODO') end as handed,
           case when s.id = $5 then case when $6 = 'DEPUTY' then 'DEPUTY' else 'HOLDER' end end as mine,
           ((s.id = $5 and $6 <> 'DEPUTY') or (s.agency_id = $3 and $7 in ('AGENCY_HEAD', 'ADMINISTRATOR'))
             or exists (select 1 from joint_conference c where c.id = s.conference_id and c.office_agency_id = $3)
             or ($7 = 'ADMINISTRATOR' and exists (select 1 from joint_conference c where c.office_agency_id = $3 and c.region_code like '%0000'))) as arranges
      from seat s where s.agency_id = $1 and s.kind = 'LIAISON') x order by x."seatTitle", x."seatId"`,
};

/** AB角 of an agency's liaisons. Who is away and who stands in is as public as who sits where; how much is handed over is not. */
@Injectable()
export class ListCover {
  constructor(private readonly db: Database) {}

  /** @param agencyId the acting agency when absent */
  async run(actor: Actor, agencyId?: string | null): Promise<SeatCover[]> {
    const of = agencyId ?? actor.agencyId;
    if (of === null || !isId(of)) return [];
    const now = this.db.now();
    return this.db.read<SeatCover>(actor, COVER, [of, dayOf(now), actor.agencyId, now, actor.seatId, actor.capacity, actor.seatKind]);
  }
}
