import type { Client } from 'pg';
import { withClient } from '../support/cluster.js';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

const INPUT: Readonly<Record<string, string>> = {
  draftDataRequest: 'DraftDataRequestInput', submitDataRequest: 'DataRequestActInput', consentDataRequest: 'ConsentDataRequestInput', answerDataRequest: 'AnswerDataRequestInput',
  disputeDataRequest: 'DataRequestReasonInput', escalateDataDispute: 'DataDisputeInput',
  deliverData: 'DeliverDataInput', suspendGrant: 'SuspendGrantInput', reportDataError: 'ReportDataErrorInput',
};
type Made = { id: string; version: number };

/** 数据申请 of the province's handler for a case of his: one being written, one that waits for the answer, one handed over, read, reported to be wrong and suspended, one refused and before the office. */
export async function manyDataRequests(asker: PortalClient, head: PortalClient, provider: PortalClient, caseId: string, entryId: string, superUrl: string): Promise<void> {
  const doing = (client: PortalClient, name: string, input: Record<string, unknown>): Promise<Made> => done(client, name, 'DataRequest', INPUT[name] ?? '', input);
  const on = ({ id, version }: Made) => ({ id, expectedVersion: version });
  const draft = () => doing(asker, 'draftDataRequest', {
    entryId, objectKind: 'CASE', objectId: caseId, purpose: '核实住院真实性', basis: '《医疗保障基金使用监督管理条例》第二十二条', scenario: '与结算明细比对', fields: ['patient', 'score'],
    periodFrom: '2025-01-01', periodTo: '2025-12-31', way: 'FILE', until: in60Days(), responsible: '基金监管处承办人',
  });
  const submitted = async () => doing(head, 'consentDataRequest', { ...on(await doing(asker, 'submitDataRequest', on(await draft()))), consent: true });
  await draft();
  await submitted();
  const granted = await doing(provider, 'answerDataRequest', { ...on(await submitted()), answer: 'GRANT' });
  const delivered = await doing(provider, 'deliverData', { ...on(granted), table: 'patient,score\n张三丰,90' });
  await asker.get('mutation ($input: ReadSharedDataInput!) { readSharedData(input: $input) { __typename } }', { input: { id: delivered.id, way: 'VIEW' } });
  const reported = await doing(asker, 'reportDataError', { ...on(delivered), fields: ['score'], text: '得分与病历不符' });
  await doing(provider, 'suspendGrant', { ...on(reported), suspend: true, reason: '核查' });
  const set = await provider.get<{ setDataConnector: { __typename: string } }>('mutation ($input: SetDataConnectorInput!) { setDataConnector(input: $input) { __typename } }', { input: { entryId, expectedVersion: 0, kind: 'CSV_DROP', enabled: true } });
  if (set.setDataConnector.__typename !== 'DataConnectorSet') throw new Error(JSON.stringify(set));
  // As the worker leaves it: here no folder is set, and nobody answers.
  await withClient(superUrl, (client) => client.query(
    `insert into data_fetch (id, entry_id, request_id, agency_id, cause, state, next_at, asked_at, asked_by) select gen_random_uuid(), entry_id, id, provider_id, 'GRANT', 'DONE', now(), now(), '省卫生健康委' from data_request where id = $1`, [delivered.id]));
  await withClient(superUrl, (client) => client.query(
    `insert into data_attempt (id, request_id, agency_id, way, at, outcome, detail, problems, file_name) select gen_random_uuid(), id, provider_id, 'CSV_DROP', now(), 'ROWS_REFUSED', 'INVALID_INPUT', $2, 'x.csv' from data_request where id = $1`,
    [delivered.id, JSON.stringify([{ field: 'rows', code: 'CELL_EMPTY', values: { row: 3, column: '患者姓名' } }])]));
  const fileId = await provider.upload('数据.csv', Buffer.from('patient,score\n李四光,80'));
  await doing(provider, 'deliverData', { ...on(await doing(provider, 'answerDataRequest', { ...on(await submitted()), answer: 'GRANT' })), fileId });
  const refused = await doing(provider, 'answerDataRequest', { ...on(await submitted()), answer: 'REFUSE', reason: '与用途无关', basis: '《政务数据共享条例》第二十一条' });
  await doing(asker, 'escalateDataDispute', { ...on(await doing(asker, 'disputeDataRequest', { ...on(refused), reason: '用途已说明' })), outcome: '协商未能一致' });
}

const in60Days = (): string => new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

/** Who asked; who holds the data, from the day it was handed over; the office, from the day it was asked to mediate. Worked out from what was recorded. */
const SEEN = `(r.agency_id = $1
  or r.provider_id = $1 and exists (select 1 from journal_entry j where j.object_id = r.id and j.topic = 'data-request.submitted')
  or exists (select 1 from joint_conference c where c.office_agency_id = $1 and c.region_code = '440000') and exists (select 1 from journal_entry j where j.object_id = r.id and j.topic = 'data-request.escalated'))`;

/** What of requests for data an agency may see. */
export async function allowedOfDataRequests(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const seen = await ids(`select r.id from data_request r where ${SEEN}`);
  return {
    ids: { DataRequest: seen, DataRequestSummary: seen, DataGrantSummary: await ids('select r.id from data_request r join data_grant g on g.request_id = r.id where $1 in (r.agency_id, r.provider_id)'), DataAnswer: await ids(`select a.id from data_answer a join data_request r on r.id = a.request_id where ${SEEN}`),
      DataUseRecord: await ids('select u.id from data_use u join data_request r on r.id = u.request_id where $1 in (r.agency_id, r.provider_id)'),
      DeliveryAttempt: await ids('select a.id from data_attempt a join data_request r on r.id = a.request_id where $1 in (r.agency_id, r.provider_id)'),
      DataCorrection: await ids('select k.id from data_correction k join data_request r on r.id = k.request_id where $1 in (r.agency_id, r.provider_id)'),
      DataUse: await ids('select u.id from data_use u join data_request r on r.id = u.request_id where $1 in (r.agency_id, r.provider_id)') },
    deadlines: await ids(`select d.id from deadline d join data_request r on r.id = d.object_id where ${SEEN}`),
  };
}
