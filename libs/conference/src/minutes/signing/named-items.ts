import type { Tx } from '@portal/platform';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { type AgendaLine, agendaLines } from './issue/issue-facts.js';

/** Items of the agenda in force that are not for everybody who was there. */
const NAMED = `
  select i.line, i.title, i.topic_id as "topicId", case when i.visibility = 'NAMED' and exists (
           select 1 from meeting_attendee s join meeting m on m.id = s.meeting_id where s.meeting_id = i.meeting_id and s.agency_id <> m.agency_id and s.agency_id <> $2 and not s.agency_id = any(i.visible_to))
         then 'NAMED' else 'MEETING' end as visibility
    from agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version where a.meeting_id = $1 and a.state = 'APPROVED' order by i.position`;

/** Titles of items that some of those who were there may not see, and that stand in a text which all of them will receive. */
export async function namedItemsIn(tx: Tx, meetingId: string, leadId: string, lines: readonly MinutesLine[]): Promise<string[]> {
  const agenda = await tx.query<AgendaLine>(NAMED, [meetingId, leadId]);
  const under = agendaLines(lines, agenda);
  return [...new Set([...under.values()].filter(({ visibility }) => visibility === 'NAMED').map(({ title }) => title))];
}
