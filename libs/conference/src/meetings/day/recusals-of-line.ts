import type { Tx } from '@portal/platform';

/** Somebody present who must keep away from a line and of whom it is not recorded yet that he left, or that he may stay. */
export interface Staying { readonly attendanceId: string; readonly who: string }

const STAYING = `
  select a.id as "attendanceId", concat_ws(' ', coalesce(g.short_name, a.unit), a.post, a.name) as who
    from recused_present($1, $2) f join meeting_attendance a on a.id = f.attendance_id left join agency g on g.id = a.agency_id
   where a.left_at is null
     and not exists (select 1 from meeting_recusal r where r.meeting_id = a.meeting_id and r.line = $2 and (r.attendance_id = a.id or (r.whole_unit and r.agency_id = a.agency_id)))
   order by a.noted_at, a.id`;

export const whoMustLeave = (tx: Tx, meetingId: string, line: string): Promise<Staying[]> => tx.query<Staying>(STAYING, [meetingId, line]);
