/**
 * SQL: what an agency has in hand at a conference, as far as the reader may read it. What it has to do with besides (transfers, cases, joint investigations)
 * is not the conference's and goes on as before.
 *
 * @param agency, conference, day the SQL of each; `day`: from which it is no member; to meetings before, it comes as one
 * @returns kind, id, number, title, "dueOn", and whether another unit can take it: a resolution that is not reported yet and not due before the unit has left
 */
export const openMatters = (agency: string, conference: string, day: string): string => `
  select 'RESOLUTION' as kind, e.id, e.number, k.title, e.due_on as "dueOn", e.state in ('ISSUED', 'IN_HAND') and e.due_on >= ${day} as "mayHand"
    from resolution e join resolution_unit u on u.resolution_id = e.id and u.agency_id = ${agency} join resolution_content k on k.resolution_id = e.id
   where e.conference_id = ${conference} and e.state in ('ISSUED', 'IN_HAND', 'REPORTED')
  union all
  select 'MINUTES_SHARE', s.id, null, s.title, s.due_on, false
    from minutes_share s join minutes n on n.id = s.minutes_id join joint_conference j on j.office_agency_id = n.agency_id and j.id = ${conference}
   where s.agency_id = ${agency} and s.answered_at is null and s.closed_at is null
  union all
  select 'MEETING', t.id, t.number, x.title, (t.starts_at at time zone 'Asia/Shanghai')::date, false
    from meeting t join meeting_attendee a on a.meeting_id = t.id and a.agency_id = ${agency} join meeting_content x on x.meeting_id = t.id
   where t.conference_id = ${conference} and t.state in ('PLANNED', 'NOTICED') and (t.starts_at at time zone 'Asia/Shanghai')::date >= ${day}
  union all
  select 'TOPIC', t.id, t.number, x.title, null, false
    from topic t join topic_content x on x.topic_id = t.id
   where t.conference_id = ${conference} and t.agency_id = ${agency} and t.state in ('SUBMITTED', 'RETURNED', 'PROPOSED', 'APPROVED', 'DEFERRED', 'ON_AGENDA')`;
