import type { Client } from 'pg';
import { agencyId } from '../support/story.js';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

type Made = { id: string; version: number };
const INPUT: Readonly<Record<string, string>> = {
  draftBulletin: 'DraftBulletinInput', correctBulletin: 'CorrectBulletinInput', recallBulletin: 'BulletinReasonInput', withdrawBulletin: 'BulletinReasonInput', receiveBulletin: 'ReceiveBulletinInput', addBulletinUnits: 'AddBulletinUnitsInput',
};

/** 通报 of the province's liaison officer for health, and one of the medical insurance agency on a case of its own: one being written, one corrected and received, a 重大情况 for others than these, one withdrawn, one taken back, one that another agency joined later. */
export async function manyBulletins(sender: PortalClient, police: PortalClient, ofCase: { readonly writer: PortalClient; readonly head: PortalClient; readonly caseId: string }): Promise<void> {
  const doing = (client: PortalClient, name: string, input: Record<string, unknown>): Promise<Made> => done(client, name, 'Bulletin', INPUT[name] ?? 'BulletinActInput', input);
  const on = ({ id, version }: Made) => ({ id, expectedVersion: version });
  const [policeId, auditId, cityPoliceId] = await Promise.all([agencyId(sender, 'PUBLIC_SECURITY', '440000'), agencyId(sender, 'AUDIT', '440000'), agencyId(sender, 'PUBLIC_SECURITY', '440100')]);
  const words = { title: '重大情况', text: '演示正文', particulars: { day: '2025-12-01', handling: '已处置', contact: '值班电话' } };
  const draft = (unitIds: string[]) => doing(sender, 'draftBulletin', { ...words, kind: 'URGENT_NOTICE', unitIds });
  const sent = async (...unitIds: string[]) => doing(sender, 'sendBulletin', on(await draft(unitIds)));
  await draft([policeId]);
  await doing(ofCase.head, 'sendBulletin', on(await doing(ofCase.writer, 'draftBulletin', { ...words, kind: 'URGENT_NOTICE', unitIds: [policeId], caseId: ofCase.caseId })));
  const corrected = await doing(sender, 'correctBulletin', { ...on(await sent(policeId, auditId)), ...words, text: '更正后的正文', reason: '笔误' });
  await doing(police, 'receiveBulletin', { id: corrected.id, no: 2 });
  await sent(cityPoliceId);
  const withdrawn = await sent(policeId);
  await doing(police, 'receiveBulletin', { id: withdrawn.id, no: 1 });
  await doing(sender, 'withdrawBulletin', { ...on(withdrawn), reason: '情况不实' });
  await doing(sender, 'recallBulletin', { ...on(await sent(policeId)), reason: '发错单位' });
  await doing(sender, 'addBulletinUnits', { ...on(await sent(auditId)), unitIds: [cityPoliceId] });
}

/** 典型案例: one being written, of which a number may stay, one that waits for the agency whose case it is, one published, one taken down. */
export async function manyTypicalCases(writer: PortalClient, chief: PortalClient, origin: PortalClient, bulletinFrom: PortalClient): Promise<void> {
  const TYPICAL: Readonly<Record<string, string>> = { draftTypicalCase: 'DraftTypicalCaseInput', decideTypicalCase: 'DecideTypicalCaseInput', endTypicalCase: 'EndTypicalCaseInput', justifyFinding: 'JustifyFindingInput' };
  const doing = (client: PortalClient, name: string, input: Record<string, unknown>): Promise<Made> => done(client, name, 'TypicalCase', TYPICAL[name] ?? 'TypicalCaseActInput', input);
  const on = ({ id, version }: Made) => ({ id, expectedVersion: version });
  const { me } = await writer.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }');
  const told = await done(bulletinFrom, 'draftBulletin', 'Bulletin', 'DraftBulletinInput', { kind: 'URGENT_NOTICE', title: '查处情况', text: '演示正文', unitIds: [me.agency.id], particulars: { day: '2025-12-01', handling: '已处置', contact: '值班电话' } });
  await done(bulletinFrom, 'sendBulletin', 'Bulletin', 'BulletinActInput', on(told));
  const draft = (text = '经查属实。') => doing(writer, 'draftTypicalCase', { sourceKind: 'BULLETIN', sourceId: told.id, title: '某医院案', text, lesson: '加强监管。', violationTypes: ['虚构医药服务'] });
  const submitted = async () => doing(writer, 'submitTypicalCase', on(await draft()));
  const published = async () => doing(chief, 'publishTypicalCase', on(await doing(origin, 'decideTypicalCase', { ...on(await submitted()), approve: true })));
  await doing(chief, 'justifyFinding', { ...on(await draft('举报电话020-12345678。')), kind: 'PHONE', text: '020-12345678', reason: '公开的举报电话' });
  await submitted();
  await published();
  await doing(chief, 'endTypicalCase', { ...on(await published()), reason: '撤下' });
}

/** Who sent it; whom it was sent to and not taken back from. Worked out from what was recorded of them. */
const SEEN = `(b.agency_id = $1 or b.sent_at is not null and exists (select 1 from bulletin_recipient r where r.bulletin_id = b.id and r.agency_id = $1)
    and not exists (select 1 from bulletin_taken_back t where t.bulletin_id = b.id and t.agency_id = $1))`;

/** What of bulletins an agency may see. */
export async function allowedOfBulletins(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const seen = await ids(`select b.id from bulletin b where ${SEEN}`);
  const typical = await ids(`select t.id from typical_case t where t.state = 'PUBLISHED' or t.agency_id = $1
    or t.origin_id = $1 and exists (select 1 from journal_entry j where j.object_id = t.id and j.topic = 'typical-case.submitted')`);
  return { ids: { TypicalCase: typical, TypicalCaseSummary: typical, Bulletin: seen, BulletinSummary: seen, OwnUnit: [agency] }, deadlines: await ids(`select d.id from deadline d join bulletin b on b.id = d.object_id where ${SEEN}`) };
}

/** What a unit was not reached with, or what others have received, is not for it. */
export function leakOfBulletin(type: string, object: Record<string, unknown>, own: ReadonlySet<string>): string[] {
  if (type !== 'Bulletin' || object['ours'] !== false) return [];
  const audience = object['audience'] as { agency?: { id?: string }; receivedAt?: string | null; receivedNo?: number | null }[] | undefined;
  const caseOf = object['caseId'] || (object['versions'] as { caseId?: string | null }[] | undefined)?.some(({ caseId }) => caseId);
  const foreign = audience?.some(({ agency, receivedAt, receivedNo }) => !own.has(agency?.id ?? '') && (receivedAt || receivedNo));
  return [...(foreign ? [`receipts of others at Bulletin ${String(object['id'])}`] : []), ...(caseOf ? [`case of Bulletin ${String(object['id'])}`] : [])];
}
