import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { MEETING_NUMBER } from './meeting-number.sql.js';
import type { MeetingSummary } from './meeting-page.js';

const LIST = {
  name: 'meetings',
  text: `
    select m.id, ${MEETING_NUMBER()} as number, m.kind, m.form, m.state, m.conference_id as "conferenceId", k.title, k.place, m.starts_at as "startsAt", m.ends_at as "endsAt", me.box,
           (select count(*)::int from meeting_attendee s where s.meeting_id = m.id) as "attendeeCount",
           (select a.state from agenda a where a.meeting_id = m.id order by a.version desc limit 1) as "agendaState",
           case when k.published is not null then jsonb_build_object('dateText', k.published ->> 'dateText', 'where', k.published ->> 'where', 'publisher', k.published ->> 'publisher') end as announced, m.starts_at::text as "sortKey"
      from party me join meeting m on m.id = me.object_id left join meeting_content k on k.meeting_id = m.id
     where me.agency_id = $1 and me.object_kind = 'MEETING' and ($2::uuid is null or m.conference_id = $2)
       and ($3::timestamptz is null or (m.starts_at, m.id) < ($3, $4::uuid))
     order by m.starts_at desc, m.id desc limit $5`,
};

/** 会议 that the acting agency has a place at, the latest on top. */
@Injectable()
export class ListMeetings {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, conferenceId: string | null, page: PageRequest): Promise<Page<MeetingSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if (conferenceId !== null && !isId(conferenceId)) return toPage([], first, () => []);
    const rows = await this.db.read<MeetingSummary & { sortKey: string }>(actor, LIST, [actor.agencyId, conferenceId, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
