import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import type { RsvpAnswer, RsvpVia } from './rsvp.rules.js';

/** What one unit that is asked has answered; nothing yet where `answer` is null. */
export interface RsvpRow {
  readonly agency: AgencyView; readonly answer: RsvpAnswer | null; readonly reason: string | null; readonly standIn: string | null; readonly standInPhone: string | null;
  readonly via: RsvpVia | null; readonly answeredAt: string | null; readonly answeredBy: string | null;
  /** It answered before the time was changed, and has not answered since. */
  readonly stale: boolean;
  /** How often it answered. */
  readonly times: number;
}

/** SQL: the units asked to the meeting `m` with their latest answers, those still open first; a unit is shown its own row only. `me` is the reader's place. */
export const answersOf = (m: string, agency: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('s.agency_id')}, 'answer', r.answer, 'reason', r.reason, 'standIn', r.stand_in, 'standInPhone', r.stand_in_phone, 'via', r.via,
           'answeredAt', r.at, 'answeredBy', concat_ws(' · ', nullif(r.person_name, ''), nullif(r.seat_title, '')), 'stale', coalesce(r.sequence < ${m}.timed_sequence, false),
           'times', (select count(*)::int from meeting_rsvp n where n.meeting_id = ${m}.id and n.agency_id = s.agency_id))
           order by r.answer is not null and r.sequence >= ${m}.timed_sequence, s.agency_id), '[]')
    from meeting_attendee s
    left join lateral (select * from meeting_rsvp l where l.meeting_id = s.meeting_id and l.agency_id = s.agency_id order by l.at desc, l.id desc limit 1) r on true
   where s.meeting_id = ${m}.id and ${m}.noticed_at is not null and (me.role in ('OWNER', 'SUPERVISOR') or s.agency_id = ${agency}))`;
