import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ResolutionSummary } from './resolution-page.js';
import { RESOLUTION_FROM, resolutionSummary } from './resolution.sql.js';

const OF = {
  name: 'resolutions-of',
  text: `select ${resolutionSummary('$2::timestamptz')} ${RESOLUTION_FROM}
          where exists (select 1 from resolution_link l where l.resolution_id = e.id and l.object_id = $3) or e.meeting_id = $3
             or exists (select 1 from agenda_item i where i.meeting_id = e.meeting_id and i.line = e.line and i.topic_id = $3)
          order by e.opened_at, e.id limit 100`,
};

/** What was decided about a matter, or in a meeting: those resolutions that the acting agency has a place at, and no sign of any other. */
@Injectable()
export class ListResolutionsOf {
  constructor(private readonly db: Database) {}

  /** @param objectId a case, a referral, …, a topic that was on the agenda, or a meeting */
  run(actor: Actor, objectId: string): Promise<ResolutionSummary[]> {
    return isId(objectId) ? this.db.read<ResolutionSummary>(actor, OF, [actor.agencyId, this.db.now(), objectId]) : Promise.resolve([]);
  }
}
