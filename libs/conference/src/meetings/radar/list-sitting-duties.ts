import { Injectable } from '@nestjs/common';
import { type CalendarYear, WORK_CALENDAR_SQL, WorkCalendar } from '@portal/deadlines';
import { type Day, dayOf, endOfDay, startOfDay } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { halfYearOf, proposalsFor, type SittingStand, type Span, standOf } from './half-year.rules.js';

/** How a conference stands with its half-yearly meeting. */
export interface SittingDuty {
  readonly conferenceId: string; readonly conference: string; readonly year: number; readonly half: number; readonly to: Day; readonly stand: SittingStand;
  /** Held or planned in this half-year. */
  readonly meeting: { readonly id: string; readonly number: string; readonly startsAt: string; readonly state: string } | null;
  /** Half-years that ended without one, for the office and the lead agency: their first days. */
  readonly missed: readonly Day[];
  readonly proposals: readonly Span[];
  /** Where the last regular meeting was held. */
  readonly place: string | null;
}

interface Row extends Pick<SittingDuty, 'conferenceId' | 'conference' | 'meeting' | 'missed' | 'place'> {
  readonly busy: readonly { readonly startsAt: string; readonly endsAt: string }[];
  readonly years: readonly CalendarYear[];
}

const DUTIES = {
  name: 'sitting-duties',
  text: `
    select c.id as "conferenceId", c.name as conference,
           (select json_build_object('id', m.id, 'number', m.number, 'startsAt', m.starts_at, 'state', m.state) from meeting m
             where m.conference_id = c.id and m.kind = 'REGULAR' and m.state <> 'CANCELLED' and m.starts_at >= $3 and m.starts_at <= $4 order by m.starts_at limit 1) as meeting,
           (select coalesce(json_agg(d.half_from order by d.half_from desc), '[]') from sitting_duty d where d.conference_id = c.id and d.state = 'MISSED') as missed,
           (select k.place from meeting m join meeting_content k on k.meeting_id = m.id where m.conference_id = c.id and m.kind = 'REGULAR' and k.place is not null order by m.starts_at desc limit 1) as place,
           (select coalesce(json_agg(json_build_object('startsAt', m.starts_at, 'endsAt', m.ends_at)), '[]') from meeting m
             where m.state in ('PLANNED', 'NOTICED') and m.starts_at >= $5 and m.starts_at <= $4) as busy,
           (${WORK_CALENDAR_SQL}) as years
      from joint_conference c
     where c.office_agency_id = $1 or exists (select 1 from conference_membership k where k.conference_id = c.id and k.agency_id = $1 and k.role <> 'INVITED' and k.from_day <= $2::date and (k.to_day is null or k.to_day >= $2::date))
     order by c.region_code`,
};

/** 半年必开: the conferences that the acting agency is the office or a member of, with days on which they could meet. */
@Injectable()
export class ListSittingDuties {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<SittingDuty[]> {
    const now = this.db.now();
    const today = dayOf(now);
    const half = halfYearOf(today);
    const rows = await this.db.read<Row>(actor, DUTIES, [actor.agencyId, today, startOfDay(half.from), endOfDay(half.to), now]);
    return rows.map(({ busy, years, ...row }) => {
      const calendar = new WorkCalendar([...years]);
      const stand = standOf(half, today, row.meeting !== null);
      const spans = busy.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
      const proposals = stand === 'MET' ? [] : proposalsFor(half, today, spans, (day) => calendar.missing(day) === null && calendar.isWorkday(day));
      return { ...row, year: half.year, half: half.half, to: half.to, stand, proposals };
    });
  }
}
