import { addDays } from '@portal/kernel';
import type { Client } from 'pg';
import { besidePortal } from '../support/beside-portal.js';
import type { PortalClient } from '../support/client.js';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { agencyId, registerCase, somePdf, today } from '../support/story.js';
import { done } from './consult-matters.js';

/** The half-year that goes on. */
export const THIS_HALF = { year: Number(today().slice(0, 4)), half: today().slice(5, 7) < '07' ? 1 : 2 };
const IN_TWO_MONTHS = addDays(today(), 60);

/** 议定事项 out of a meeting of all and out of one of some: in hand with a case, files and a deferral asked for; reported; to be signed for. */
export async function manyResolutions(apiUrl: string, office: PortalClient, police: PortalClient, health: PortalClient, province: PortalClient): Promise<void> {
  const [policeId, healthId, auditId, leadId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string, string, string];
  const [all, some] = await besidePortal(apiUrl, (db) => {
    const held = (kind: 'REGULAR' | 'PARTIAL', attendees: string[], told: string[] = []) =>
      heldMeeting(db, SEATED.secretary, { conferenceId: CONFERENCE.province, leadId, kind, attendees, told, lines: [{ title: '议题' }, { title: '限定项', visibleTo: [policeId] }] });
    return Promise.all([held('REGULAR', [policeId, healthId]), held('PARTIAL', [policeId], [healthId, auditId])]);
  });
  const issue = (meeting: { id: string; lines: string[] }, units: [string, string][], line = 0) => done(office, 'issueResolution', 'Resolution', 'IssueResolutionInput', {
    meetingId: meeting.id, line: meeting.lines[line], title: '查清资金去向', text: '由牵头单位查清。', dueOn: IN_TWO_MONTHS, units: units.map(([agency, role]) => ({ agencyId: agency, role })),
  });
  const act = (client: PortalClient, name: string, input: Record<string, unknown>) => done(client, name, 'Resolution', `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, input);
  const first = await issue(all, [[policeId, 'LEAD'], [healthId, 'SUPPORT'], [leadId, 'SHARE']]);
  for (const unit of [police, health, province]) await act(unit, 'signResolution', { id: first.id });
  await act(health, 'noteProgress', { id: first.id, text: '已提供病历。', fileIds: [await health.upload('病历.pdf', somePdf('病历'))] });
  const linked = await act(province, 'linkMatter', { id: first.id, objectKind: 'CASE', objectId: (await registerCase(province)).id });
  await act(police, 'askDeferral', { id: first.id, expectedVersion: linked.version, toDay: addDays(today(), 90), reason: '回函未到' });
  const second = await issue(some, [[policeId, 'LEAD'], [auditId, 'SUPPORT']]);
  const signed = await act(police, 'signResolution', { id: second.id });
  await act(police, 'reportResolution', { id: second.id, expectedVersion: signed.version, text: '已办。', fileIds: [await police.upload('报告.pdf', somePdf('报告'))] });
  await issue(some, [[policeId, 'LEAD']]);
  await issue(all, [[policeId, 'LEAD']], 1);
  const halfYear = { conferenceId: CONFERENCE.province, ...THIS_HALF };
  const { id } = await done(office, 'freezeHalfYear', 'HalfYearReport', 'FreezeHalfYearInput', halfYear);
  await done(office, 'releaseHalfYear', 'HalfYearReport', 'ReleaseHalfYearInput', { id, expectedVersion: 1 });
  await done(office, 'freezeHalfYear', 'HalfYearReport', 'FreezeHalfYearInput', halfYear);
}

/** What of them an agency may see, by whose office issued it, who leads the conference, who is named, and who sat in the meeting and might read the line; not from the table that the product reads. */
export async function allowedOfResolutions(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; content: string[]; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const mine = `(e.agency_id = $1 or exists (select 1 from conference_membership k where k.conference_id = e.conference_id and k.role = 'LEAD' and k.agency_id = $1)
    or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $1)
    or exists (select 1 from meeting_attendee a where a.meeting_id = e.meeting_id and a.agency_id = $1
                and not exists (select 1 from agenda_item i where i.meeting_id = e.meeting_id and i.line = e.line and i.visibility = 'NAMED' and not $1 = any(i.visible_to))))`;
  const seen = await ids(`select e.id from resolution e where ${mine}`);
  const of = (table: string): Promise<string[]> => ids(`select x.id from ${table} x join resolution e on e.id = x.resolution_id where ${mine}`);
  return {
    ids: { ...await allowedReports(ids), Resolution: seen, ResolutionSummary: seen, FollowUpItem: seen, ResolutionReport: await of('resolution_report'), ResolutionDeferral: await of('resolution_deferral') },
    content: seen,
    deadlines: await ids(`select d.id from deadline d join resolution e on e.id = d.object_id where ${mine}`),
  };
}

const BEIJING_DAY = `(now() at time zone 'Asia/Shanghai')::date`;

/** Reports on half-years: of the office that froze them, and, released, of who leads the conference and its members; not of who is only invited. */
async function allowedReports(ids: (sql: string) => Promise<string[]>): Promise<Record<string, string[]>> {
  const seen = await ids(`select r.id from half_year_report r where r.agency_id = $1 or (r.state = 'RELEASED' and exists (
    select 1 from conference_membership k where k.conference_id = r.conference_id and k.role in ('LEAD', 'MEMBER') and k.agency_id = $1 and k.from_day <= ${BEIJING_DAY} and (k.to_day is null or k.to_day >= ${BEIJING_DAY})))`);
  return { HalfYearReport: seen, HalfYearReportSummary: seen, HalfYearReportMark: seen };
}
