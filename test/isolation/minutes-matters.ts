import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

/** 纪要 of the office: one that another agency writes too, one whose writer was dismissed, one of its own. */
export async function manyMinutes(office: PortalClient, writer: PortalClient): Promise<void> {
  const act = (client: PortalClient, operation: string, inputType: string, input: Record<string, unknown>) => done(client, operation, 'Minutes', inputType, input);
  const { me: { agency } } = await writer.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }');
  const open = () => act(office, 'openMinutes', 'OpenMinutesInput', { title: '全体会议纪要', meeting: '全体会议', heldOn: '2026-11-20', attendance: '出席：各成员单位', points: ['数据共享'] });
  const keep = (client: PortalClient, { id, version }: { id: string; version: number }) => act(client, 'nameMinutesVersion', 'NameMinutesVersionInput', { id, expectedVersion: version, name: '初稿' });
  const invite = ({ id, version }: { id: string; version: number }) => act(office, 'inviteMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: version, agencyId: agency.id });
  await keep(writer, await invite(await open()));
  const { id, version } = await keep(office, await invite(await open()));
  await act(office, 'dismissMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: version, agencyId: agency.id });
  await keep(office, await open());
}

/** What of minutes an agency may see: by who drafts, and who was asked to write with it and still is. */
export async function allowedOfMinutes(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; content: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const read = `(m.agency_id = $1 or exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $1 and w.until is null))`;
  const seen = await ids(`select id from minutes m where ${read} or exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $1)`);
  const versions = await ids(`select v.id from minutes_version v join minutes m on m.id = v.minutes_id where ${read}`);
  return { ids: { Minutes: seen, MinutesSummary: seen, MinutesVersion: versions, MinutesVersionText: versions }, content: await ids(`select id from minutes m where ${read}`) };
}
