import { type MatterSummary, noticesOf, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import type { NotificationRecipe } from '@portal/notifications';
import type { SeatKind } from '@portal/platform';

/** From these seats a report is checked. */
const CHECKING: readonly SeatKind[] = ['LIAISON', 'AGENCY_HEAD'];
/** Who runs a campaign: the office, or the lead agency through who works for it. */
const RUNNING: readonly SeatKind[] = [...OFFICE_SEATS, 'LIAISON'];
const unit = (text: string) => [telling('PARTICIPANT', WORKERS, text, 'CAMPAIGN_UNIT')];
const reporter = (text: string) => [telling('RECEIVER', WORKERS, text, 'CAMPAIGN_UNIT')];
const runner = (text: string) => [telling('OWNER', RUNNING, text, 'CAMPAIGN_OWNER', { email: false })];

const OF_CAMPAIGN = {
  'campaign.opened': unit('campaign.opened'),
  'campaign.form-revised': unit('campaign.form-revised'),
  'campaign.closed': unit('campaign.closed'),
};
const OF_REPORT = {
  'campaign-report.check-asked': [telling('RECEIVER', CHECKING, 'campaign-report.check-asked', 'CAMPAIGN_CHECK')],
  'campaign-report.sent-back': reporter('campaign-report.sent-back'),
  'campaign-report.handed-in': runner('campaign-report.handed-in'),
  'campaign-report.correcting': runner('campaign-report.correcting'),
  'campaign-report.returned': reporter('campaign-report.returned'),
};

const CAMPAIGN = `
  select c.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from party p where p.object_id = c.id) as parties
    from campaign c join agency g on g.id = c.agency_id where c.id = $1 and (c.state <> 'CLOSED' or c.opened_at is not null)`;
const REPORT = `
  select r.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role, 'due', case when p.role = 'RECEIVER' and r.counted is null then r.due_on end)) from party p where p.object_id = r.id) as parties
    from campaign_report r join agency g on g.id = case when r.state = 'IN' or r.counted is not null then r.agency_id else r.owner_id end where r.id = $1`;
/** The units that owe a report of the round. */
const OWING = `
  select c.number, g.short_name as "from", (select coalesce(json_agg(json_build_object('agencyId', r.agency_id, 'role', 'RECEIVER', 'due', r.due_on)), '[]') from campaign_report r
      where r.campaign_id = c.id and r.counted is null and r.number = c.number || '第' || $2 || '期') as parties
    from campaign c join agency g on g.id = c.agency_id where c.id = $1`;
/** Those that one act has urged and that still owe it. */
const URGED = `
  select c.number, g.short_name as "from", (select coalesce(json_agg(json_build_object('agencyId', r.agency_id, 'role', 'RECEIVER', 'due', r.due_on)), '[]') from campaign_report r
      join campaign_urge u on u.report_id = r.id and u.act_id = $2::uuid where r.counted is null) as parties
    from campaign c join agency g on g.id = c.agency_id where c.id = $1`;

const BRIEF = `
  select b.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from party p where p.object_id = b.id) as parties
    from campaign_brief b join agency g on g.id = b.agency_id where b.id = $1 and b.state = 'RELEASED'`;

const ofUnits = (topic: string, statement: string, detail: 'round' | 'urge'): NotificationRecipe => ({
  topic,
  compose: async (tx, fact) => {
    const [summary] = await tx.query<MatterSummary>(statement, [fact.objectId, String(fact.detail[detail])]);
    return summary ? noticesOf(reporter(topic), summary) : [];
  },
});

/** Only the unit that was added. */
const ADDED: NotificationRecipe = {
  topic: 'campaign.unit-added',
  compose: async (tx, fact) => {
    const [summary] = await tx.query<MatterSummary>(CAMPAIGN, [fact.objectId]);
    return summary ? noticesOf(unit('campaign.unit-added'), { ...summary, parties: summary.parties.filter(({ agencyId }) => agencyId === fact.detail['unit']) }) : [];
  },
};

export const CAMPAIGN_RECIPES: readonly NotificationRecipe[] = [
  ...recipesOf(OF_CAMPAIGN, async (tx, id) => (await tx.query<MatterSummary>(CAMPAIGN, [id]))[0] ?? null),
  ...recipesOf(OF_REPORT, async (tx, id) => (await tx.query<MatterSummary>(REPORT, [id]))[0] ?? null),
  ...recipesOf({ 'campaign-brief.released': [telling('PARTICIPANT', [...WORKERS, ...OFFICE_SEATS], 'campaign-brief.released', 'CAMPAIGN_MEMBER')] }, async (tx, id) => (await tx.query<MatterSummary>(BRIEF, [id]))[0] ?? null),
  ADDED, ofUnits('campaign.round-opened', OWING, 'round'), ofUnits('campaign.urged', URGED, 'urge'),
];
/** What is only read where it stands. */
export const CAMPAIGN_SILENT: readonly string[] = ['campaign.drafted', 'campaign.edited', 'campaign-report.saved', 'campaign-report.taken-back', 'campaign-brief.frozen', 'campaign-brief.edited'];
