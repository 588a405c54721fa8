import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { agencyId } from '../support/story.js';
import { done } from './consult-matters.js';

type Made = { id: string; version: number };
const on = ({ id, version }: Made) => ({ id, expectedVersion: version });

/** 专项行动: one that is being written; one with a round that was urged, of which one unit has reported, one has saved what it fills in, and one has handed in and was sent back. */
export async function manyCampaigns(office: PortalClient, police: PortalClient, health: PortalClient, lead: PortalClient): Promise<void> {
  const act = (client: PortalClient, name: string, inputType: string, input: Record<string, unknown>): Promise<Made> => done(client, name, 'Campaign', inputType, input);
  const report = (client: PortalClient, name: string, inputType: string, input: Record<string, unknown>): Promise<Made> => done(client, name, 'CampaignReport', inputType, input);
  const units = await Promise.all((['HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH'] as const).map((kind) => agencyId(office, kind, '440000')));
  const form = {
    name: '打击欺诈骗保专项整治行动', basis: '粤医保发〔2020〕26号', aims: '聚焦虚假住院', from: '2026-01-01', to: '2028-01-31', leadId: units[0], units, rhythm: 'ONCE', dueWorkdays: 5, checked: false,
    fields: [{ key: 'checked', label: '检查定点机构', type: 'NUMBER', measure: '家', required: true, sums: true }],
  };
  await act(office, 'draftCampaign', 'DraftCampaignInput', form);
  const opened = await act(office, 'openCampaign', 'CampaignActInput', on(await act(office, 'draftCampaign', 'DraftCampaignInput', form)));
  const running = await act(office, 'openReportingRound', 'OpenReportingRoundInput', { ...on(opened), dueOn: await nextWorkday(office) });
  await act(office, 'urgeCampaignReports', 'UrgeCampaignReportsInput', { ...on(running), roundNo: 1 });
  const own = async (client: PortalClient): Promise<Made> => {
    const { campaign } = await client.get<{ campaign: { cells: { id: string }[] } }>('query ($id: ID!) { campaign(id: $id) { cells { id } } }', { id: opened.id });
    return { id: campaign.cells[0]?.id ?? '', version: 1 };
  };
  await report(police, 'submitCampaignReport', 'SubmitCampaignReportInput', { ...on(await own(police)), answers: [{ key: 'checked', value: '7' }] });
  await report(health, 'saveCampaignReport', 'SaveCampaignReportInput', { ...on(await own(health)), answers: [{ key: 'checked', value: '3' }] });
  const sent = await report(lead, 'submitCampaignReport', 'SubmitCampaignReportInput', { ...on(await own(lead)), zero: true });
  await report(office, 'returnCampaignReport', 'ReturnCampaignReportInput', { ...on(sent), reason: '请核对', until: await nextWorkday(office) });
  const freeze = () => done(office, 'freezeCampaignBrief', 'CampaignBrief', 'FreezeCampaignBriefInput', { campaignId: opened.id });
  await done(office, 'releaseCampaignBrief', 'CampaignBrief', 'ReleaseCampaignBriefInput', on(await freeze()));
  await freeze();
}

/** A workday of the calendar, some days ahead. */
async function nextWorkday(client: PortalClient): Promise<string> {
  const days = Array.from({ length: 30 }, (_, index) => new Date(Date.now() + (index + 5) * 86_400_000).toISOString().slice(0, 10));
  const found = new Map<string, string>();
  for (const year of new Set(days.map((day) => Number(day.slice(0, 4))))) {
    const { workCalendar } = await client.get<{ workCalendar: { days: { day: string; kind: string }[] } }>('query ($year: Int!) { workCalendar(year: $year) { days { day kind } } }', { year });
    for (const { day, kind } of workCalendar.days) found.set(day, kind);
  }
  return days.find((day) => (found.has(day) ? found.get(day) === 'MAKEUP_WORKDAY' : ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))) ?? '';
}

/** What of campaigns an agency may see: those it runs; once they were opened those it takes part in, and the office those of its conference; of reports its own, those of the campaigns it runs, and the office all. */
export async function allowedOfCampaigns(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = 'exists (select 1 from joint_conference k where k.id = c.conference_id and k.office_agency_id = $1)';
  const campaigns = await ids(`select c.id from campaign c where c.agency_id = $1 or (c.opened_at is not null and (${office} or exists (select 1 from campaign_unit u where u.campaign_id = c.id and u.agency_id = $1)))`);
  const reports = await ids(`select r.id from campaign_report r join campaign c on c.id = r.campaign_id where $1 in (r.agency_id, r.owner_id) or ${office}`);
  const members = 'exists (select 1 from campaign c join conference_membership m on m.conference_id = c.conference_id where c.id = b.campaign_id and m.agency_id = $1 and m.to_day is null and m.role <> \'INVITED\')';
  const briefs = await ids(`select b.id from campaign_brief b where b.agency_id = $1 or (b.released_at is not null and (${members} or exists (select 1 from campaign_unit u where u.campaign_id = b.campaign_id and u.agency_id = $1)
    or exists (select 1 from campaign c join joint_conference k on k.id = c.conference_id where c.id = b.campaign_id and k.office_agency_id = $1)))`);
  return {
    ids: { Campaign: campaigns, CampaignSummary: campaigns, CampaignReport: reports, CampaignCell: reports, CampaignBrief: briefs, CampaignBriefSummary: briefs, ReportingRound: await ids(`select o.id from reporting_round o join campaign c on c.id = o.campaign_id where c.agency_id = $1 or ${office} or exists (select 1 from campaign_unit u where u.campaign_id = c.id and u.agency_id = $1)`) },
    deadlines: await ids(`select d.id from deadline d join campaign_report r on r.id = d.object_id join campaign c on c.id = r.campaign_id where $1 in (r.agency_id, r.owner_id) or ${office}`),
  };
}

/** What a unit fills in is for the unit alone; the standing of all units for who oversees the campaign. */
export function leakOfCampaign(type: string, object: Record<string, unknown>): string[] {
  if (type === 'CampaignReport' && object['ours'] === false && (object['draft'] || object['figures'])) return [`draft of CampaignReport ${String(object['id'])}`];
  return [];
}
