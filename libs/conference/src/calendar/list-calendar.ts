import { Injectable } from '@nestjs/common';
import { columnsOf, OF_WORK_KIND, WORK_KINDS } from '@portal/cases';
import { addDays, type Day, daysBetween, startOfDay } from '@portal/kernel';
import { type Actor, Database, refuse, type Refusal, type Statement } from '@portal/platform';
import { MEETING_NUMBER } from '../meetings/meeting-number.sql.js';
import type { CalendarEntry } from './calendar-entry.js';

/** A calendar shows at most so many days at once: a month with the weeks it begins and ends in, or the reach of a feed. */
export const LONGEST_SPAN_DAYS = 400;
/** So many terms at most; beyond that a day's list on the workbench says more than a calendar. */
const MOST_TERMS = 300;

const WORK = columnsOf(WORK_KINDS.filter((kind) => kind !== 'MEETING'));

const CALENDAR: Statement = {
  name: 'calendar',
  plannedOnce: true,
  text: `
    with p as (
      select p.object_id, p.object_kind, p.due_at, p.content, p.box from party p
       where p.agency_id = $1 and p.${OF_WORK_KIND} and p.box = 'TODO' and p.due_at >= $2 and p.due_at < $3 and p.object_kind <> 'MEETING'
       order by p.due_at, p.object_id limit ${MOST_TERMS})
    select p.object_id as id, 'DUE' as kind, p.object_kind as "objectKind", ${WORK.number} as number, ${WORK.title} as title, p.due_at as "startsAt", p.due_at as "endsAt",
           ${WORK.state} as state, null as "meetingKind", null as place, 0 as sequence
      from p ${WORK.joins}
    union all
    select m.id, 'MEETING', 'MEETING', ${MEETING_NUMBER('m', 'x')}, x.title, m.starts_at, m.ends_at, m.state, m.kind, x.place, m.sequence
      from meeting m join party me on me.object_id = m.id and me.agency_id = $1 left join meeting_content x on x.meeting_id = m.id
     where m.starts_at < $3 and m.ends_at >= $2
     order by "startsAt", id`,
};

/** 日历: the meetings the acting agency has a place at, and the terms of what lies on its desk. */
@Injectable()
export class ListCalendar {
  constructor(private readonly db: Database) {}

  /**
   * @param from first day shown
   * @param to last day shown
   * @returns the entries, the earliest first; or INVALID_INPUT for a span that is turned round or too long
   */
  async run(actor: Actor, from: Day, to: Day): Promise<readonly CalendarEntry[] | Refusal> {
    const days = daysBetween(from, to);
    if (days < 0 || days > LONGEST_SPAN_DAYS) return refuse('INVALID_INPUT', undefined, [{ field: 'to', code: 'NOT_A_SPAN', values: { max: LONGEST_SPAN_DAYS } }]);
    return this.db.read<CalendarEntry>(actor, CALENDAR, [actor.agencyId, startOfDay(from), startOfDay(addDays(to, 1))]);
  }
}
