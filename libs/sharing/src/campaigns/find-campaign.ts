import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { lampSql, WORK_CALENDAR_SQL } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { REPORT_CLOCK } from './campaign.table.js';
import type { CampaignPage } from './campaign-page.js';

const UNITS = `(select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('u.agency_id')}, 'fromRound', u.from_round, 'reason', u.reason, 'addedAt', u.added_at) order by u.agency_id = c.lead_id desc, u.added_at, u.agency_id), '[]')
  from campaign_unit u where u.campaign_id = c.id)`;
const ROUNDS = `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'no', o.no, 'formNo', o.form_no, 'from', o.from_day, 'to', o.to_day, 'dueOn', o.due_on, 'openedAt', o.opened_at,
    'expected', (select count(*) from campaign_report r where r.round_id = o.id), 'reported', (select count(r.counted) from campaign_report r where r.round_id = o.id)) order by o.no), '[]')
  from reporting_round o where o.campaign_id = c.id)`;
const LAMP = `(select ${lampSql('d', '$3::timestamptz')} from deadline d where d.object_id = r.id and d.rule_code = '${REPORT_CLOCK}' order by d.started_at desc, d.id desc limit 1)`;
const CELLS = `(select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'roundNo', o.no, 'agencyId', r.agency_id, 'state', r.state, 'counted', r.counted, 'zero', r.zero, 'dueOn', r.due_on, 'handedInAt', r.handed_in_at,
    'returned', exists (select 1 from campaign_report_return x where x.report_id = r.id), 'lamp', ${LAMP},
    'urges', (select count(*) from campaign_urge g where g.report_id = r.id), 'urgedAt', (select max(g.at) from campaign_urge g where g.report_id = r.id)) order by o.no, r.agency_id), '[]')
  from campaign_report r join reporting_round o on o.id = r.round_id where r.campaign_id = c.id)`;

const PAGE = {
  name: 'campaign-page',
  text: `
    select jsonb_build_object(
      'id', c.id, 'number', c.number, 'name', c.name, 'state', c.state, 'version', c.version, 'basis', c.basis, 'aims', c.aims, 'from', c.from_day, 'to', c.to_day, 'rhythm', c.rhythm,
      'dueWorkdays', c.due_workdays, 'checked', c.checked, 'agencyId', c.agency_id, 'officeId', k.office_agency_id, 'owner', ${agencyAt('c.agency_id')}, 'lead', ${agencyAt('c.lead_id')}, 'conference', k.name,
      'openedAt', c.opened_at, 'closedAt', c.closed_at, 'formNo', c.form_no, 'fields', f.fields, 'units', ${UNITS}, 'rounds', ${ROUNDS}, 'cells', ${CELLS},
      'calendar', case when c.agency_id = $2 then (${WORK_CALENDAR_SQL}) end, 'timeline', ${matterTimeline('c.id')}) as page
      from campaign c join joint_conference k on k.id = c.conference_id join campaign_form f on f.campaign_id = c.id and f.no = c.form_no where c.id = $1`,
};

/** The page of one campaign, in one statement: who runs it sees every report's standing, a unit its own. */
@Injectable()
export class FindCampaign {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency takes no part in it */
  run(actor: Actor, id: string): Promise<CampaignPage | null> {
    return findPage<CampaignPage>(this.db, actor, PAGE, id, actor.agencyId, this.db.now());
  }
}
