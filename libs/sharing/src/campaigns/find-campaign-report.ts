import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { ReportPage } from './campaign-page.js';
import { fieldsFor } from './form.rules.js';
import { portalFigures } from './portal-figures.sql.js';

const VERSIONS = `(select coalesce(jsonb_agg(jsonb_build_object('no', v.no, 'at', v.at, 'by', v.handed_by, 'zero', v.zero, 'reason', v.reason, 'answers', v.answers, 'figures', v.figures,
    'returned', (select x.reason from campaign_report_return x where x.report_id = v.report_id and x.no = v.no)) order by v.no desc), '[]')
  from campaign_report_version v where v.report_id = r.id)`;
const PREVIOUS = `(select jsonb_build_object('answers', v.answers, 'zero', v.zero)
  from campaign_report b join reporting_round q on q.id = b.round_id join campaign_report_version v on v.report_id = b.id and v.no = b.counted
 where b.campaign_id = r.campaign_id and b.agency_id = r.agency_id and q.no < o.no order by q.no desc limit 1)`;

const PAGE = {
  name: 'campaign-report-page',
  text: `
    select jsonb_build_object(
      'id', r.id, 'number', r.number, 'title', r.title, 'state', r.state, 'version', r.version, 'campaignId', r.campaign_id, 'campaignName', c.name, 'agencyId', r.agency_id, 'ownerId', r.owner_id,
      'agency', ${agencyAt('r.agency_id')}, 'owner', ${agencyAt('r.owner_id')}, 'roundNo', o.no, 'from', o.from_day, 'to', o.to_day, 'dueOn', r.due_on, 'checked', c.checked, 'over', c.state = 'CLOSED', 'counted', r.counted,
      'zero', r.zero, 'returned', exists (select 1 from campaign_report_return x where x.report_id = r.id), 'handedInAt', r.handed_in_at, 'fields', f.fields,
      'draft', (select jsonb_build_object('answers', t.answers, 'zero', t.zero, 'reason', t.reason) from campaign_report_draft t where t.report_id = r.id),
      'previous', ${PREVIOUS}, 'figures', case when r.agency_id = $2 then ${portalFigures('$2::uuid', 'o.from_day', 'o.to_day')} end, 'versions', ${VERSIONS},
      'deadlines', ${deadlinesJson('r.id')}, 'timeline', ${matterTimeline('r.id')}) as page
      from campaign_report r join campaign c on c.id = r.campaign_id join reporting_round o on o.id = r.round_id join campaign_form f on f.campaign_id = o.campaign_id and f.no = o.form_no
     where r.id = $1`,
};

/** The page of one report, in one statement. */
@Injectable()
export class FindCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  async run(actor: Actor, id: string): Promise<ReportPage | null> {
    const page = await findPage<ReportPage>(this.db, actor, PAGE, id, actor.agencyId);
    return page && { ...page, fields: fieldsFor(page.fields, page.agencyId) };
  }
}
