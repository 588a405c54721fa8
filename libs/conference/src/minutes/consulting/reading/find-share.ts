import { Injectable } from '@nestjs/common';
import { agencyAt, findPage } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { SharePage } from './round-page.js';
import { ASKED_LINES } from './share.sql.js';

const PAGE = {
  name: 'minutes-share-page',
  text: `
    select jsonb_build_object('id', s.id, 'minutesId', s.minutes_id, 'minutesState', m.state, 'version', s.version, 'agencyId', s.agency_id, 'agency', ${agencyAt('s.agency_id')},
             'office', ${agencyAt('m.agency_id')}, 'title', s.title, 'meeting', s.meeting, 'heldOn', s.held_on, 'roundNo', s.round_no, 'dueOn', s.due_on, 'dueAt', s.due_at, 'note', s.note,
             'askedAt', s.asked_at, 'answeredAt', s.answered_at, 'answeredBy', s.answered_by, 'closedAt', s.closed_at, 'lines', ${ASKED_LINES}, 'deadlines', ${deadlinesJson('s.id')}) as page
      from minutes_share s
      join party me on me.object_id = s.id and me.agency_id = $2
      join minutes m on m.id = s.minutes_id
     where s.id = $1`,
};

/** What one unit was sent of a draft, in one statement: its own lines, and nothing else of the text. */
@Injectable()
export class FindMinutesShare {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<SharePage | null> {
    return findPage<SharePage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}
