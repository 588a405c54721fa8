import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

type Made = { id: string; version: number };

/** 联合监管责任清单: one that is being written, one that waits for the office, one published for a day to come, beside the six that are in force. */
export async function manyLists(office: PortalClient, writers: { readonly writing: PortalClient; readonly waiting: PortalClient; readonly published: PortalClient }): Promise<void> {
  const doing = (client: PortalClient, name: string, type: string, input: object): Promise<Made> => done(client, name, 'ResponsibilityList', type, input as Record<string, unknown>);
  const draft = async (client: PortalClient) => doing(client, 'draftResponsibilityList', 'DraftResponsibilityListInput', {
    inForceFrom: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10), entries: [{
      duty: '规范职责', basis: '粤医保发〔2020〕26号三（二）', department: '承办处', contactSeatId: await seatOf(client), role: 'LEAD', matters: ['AUDIT'], problems: ['CARE_CONDUCT'], regionCode: '440000', below: false }],
  });
  const on = ({ id, version }: Made) => ({ id, expectedVersion: version });
  const submitted = async (client: PortalClient) => doing(client, 'submitResponsibilityList', 'ResponsibilityListActInput', on(await draft(client)));
  await draft(writers.writing);
  await submitted(writers.waiting);
  await doing(office, 'reviewResponsibilityList', 'ReviewResponsibilityListInput', { ...on(await submitted(writers.published)), publish: true });
}

/** A seat through which the agency of a client receives. */
async function seatOf(client: PortalClient): Promise<string> {
  const { me } = await client.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }');
  const { recipientSeats } = await client.get<{ recipientSeats: { id: string }[] }>('query ($agencyId: ID!) { recipientSeats(agencyId: $agencyId) { id } }', { agencyId: me.agency.id });
  return recipientSeats[0]?.id ?? '';
}

/** What of the lists an agency may see: what was published; before that the unit itself, and the office once it was handed in. */
export async function allowedOfLists(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]> }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const seen = `(exists (select 1 from journal_entry j where j.object_id = l.id and j.topic = 'responsibility.published') or not exists (select 1 from journal_entry j where j.object_id = l.id) or l.agency_id = $1
    or (exists (select 1 from joint_conference c where c.office_agency_id = $1 and c.region_code = '440000') and exists (select 1 from journal_entry j where j.object_id = l.id and j.topic = 'responsibility.submitted')))`;
  const lists = await ids(`select l.id from responsibility_list l where ${seen}`);
  const entries = await ids(`select e.id from responsibility_entry e join responsibility_list l on l.id = e.list_id where ${seen}`);
  return { ids: { ResponsibilityList: lists, ResponsibilityListSummary: lists, ResponsibilityEdition: lists, DutyEntry: entries, DutyLine: entries } };
}
