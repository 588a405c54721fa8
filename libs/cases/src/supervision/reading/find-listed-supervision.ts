import { Injectable } from '@nestjs/common';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { findPage } from '../../matters/find-page.js';
import { agencyAt, filesAt, matterTimeline } from '../../matters/matter.sql.js';
import type { ListedPage } from './listed-page.js';

const REPORTS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'ordinal', r.ordinal, 'done', r.done, 'text', r.text, 'agency', r.agency_name, 'person', r.person_name,
           'seat', r.seat_title, 'at', r.at, 'attachments', ${filesAt('r.supervision_id', `'report:' || r.id`)}) order by r.ordinal), '[]')
    from supervision_report r where r.measure_id = m.id)`;

/** The page of the listed supervision `$1`, or of the one that the measure `$1` belongs to, as agency `$2` may see it. */
const LISTED_PAGE = {
  name: 'listed-supervision-page',
  text: `
    select jsonb_build_object(
      'id', l.id, 'number', l.number, 'state', l.state, 'version', l.version, 'level', l.level, 'viewerRole', me.role, 'viewerAgencyId', me.agency_id,
      'content', me.content, 'caseId', case when me.role = 'OWNER' then l.case_id end, 'agency', ${agencyAt('l.agency_id')}, 'leadAgency', ${agencyAt('l.lead_agency_id')},
      'reportDays', l.report_days, 'nominatedAt', l.nominated_at, 'listedAt', l.listed_at, 'delistedAt', l.delisted_at,
      'title', k.title, 'reason', k.reason, 'decision', k.decision, 'nominatedCase', case when k.packet <> '{}' then k.packet end,
      'measures', (
        select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'agency', ${agencyAt('m.agency_id')}, 'text', n.text, 'dueAt', m.due_at, 'doneAt', m.done_at,
                 'reportCount', m.reports, 'reports', ${REPORTS}, 'deadlines', ${deadlinesJson('m.id')}) order by m.position), '[]')
          from supervision_measure m left join supervision_measure_content n on n.measure_id = m.id where m.supervision_id = l.id),
      'timeline', ${matterTimeline('l.id')}) as page
      from listed_supervision l
      join party me on me.object_id = l.id and me.agency_id = $2
      left join listed_supervision_content k on k.supervision_id = l.id
     where l.id = $1 or l.id = (select supervision_id from supervision_measure where id = $1)`,
};

/** The page of one listed supervision, in one statement. */
@Injectable()
export class FindListedSupervision {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<ListedPage | null> {
    return findPage<ListedPage>(this.db, actor, LISTED_PAGE, id, actor.agencyId);
  }
}
