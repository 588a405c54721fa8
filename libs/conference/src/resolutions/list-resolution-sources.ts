import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';

/** A meeting that was held, with the lines under which something may have been decided and who was there. */
export interface ResolutionSource {
  readonly meetingId: string; readonly number: string; readonly title: string; readonly heldOn: string; readonly resolutions: number;
  readonly lines: readonly { readonly line: string; readonly title: string }[];
  readonly attendees: readonly AgencyView[];
}

const SOURCES = {
  name: 'resolution-sources',
  text: `
    select m.id as "meetingId", m.number, k.title, m.starts_at as "heldOn", (select count(*)::int from resolution e where e.meeting_id = m.id) as resolutions,
           (select coalesce(json_agg(json_build_object('line', i.line, 'title', i.title) order by i.position), '[]')
              from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED' where i.meeting_id = m.id and i.kind <> 'FOLLOW_UP') as lines,
           (select coalesce(json_agg(${agencyAt('t.agency_id')} order by t.agency_id), '[]') from meeting_attendee t where t.meeting_id = m.id) as attendees
      from meeting m join meeting_content k on k.meeting_id = m.id
     where m.agency_id = $1 and m.state = 'HELD' and m.kind <> 'REFERENCE' order by m.starts_at desc, m.id limit 50`,
};

/** The meetings of the acting office out of which it may issue resolutions, the last one first. */
@Injectable()
export class ListResolutionSources {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<ResolutionSource[]> {
    return this.db.read<ResolutionSource>(actor, SOURCES, [actor.agencyId]);
  }
}
