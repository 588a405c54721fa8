import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { agencyId, registerCase } from '../support/story.js';

interface Answer { readonly __typename: string; readonly id?: string; readonly version?: number; readonly code?: string }

/** Does an act of a consultation, a listed supervision or a gate, and hands back where the matter now stands. */
export async function done(client: PortalClient, operation: string, type: string, inputType: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const query = `mutation ($input: ${inputType}!) { it: ${operation}(input: $input) { __typename ... on ${type} { id version } ... on Refusal { code message } ... on EditConflict { currentVersion } } }`;
  const { it } = await client.get<{ it: Answer }>(query, { input });
  if (it.id === undefined || it.version === undefined) throw new Error(`${operation}: ${JSON.stringify(it)}`);
  return { id: it.id, version: it.version };
}

/** 会商 of several agencies: one with opinions and a conclusion, one that waits. */
export async function manyConsultations(province: PortalClient, police: PortalClient, health: PortalClient): Promise<void> {
  const [policeId, healthId] = [await agencyId(province, 'PUBLIC_SECURITY', '440000'), await agencyId(province, 'HEALTH', '440000')];
  const { id: caseId } = await registerCase(province);
  const open = (kind: string, invitations: unknown[]) => done(province, 'openConsultation', 'Consultation', 'OpenConsultationInput', {
    caseId, kind, title: '行为定性会商', question: '请就行为定性提出书面意见。', workingDays: 5, invitations,
  });
  const first = await open('GENERAL', [
    { agencyId: policeId, parts: ['FACTS', 'AMOUNT'], fileIds: [] }, { agencyId: healthId, parts: ['EVIDENCE'], fileIds: [] },
  ]);
  const say = (client: PortalClient, stance: string) => done(client, 'giveOpinion', 'Consultation', 'GiveOpinionInput',
    { id: first.id, expectedVersion: first.version, stance, text: '书面意见。', evidenceIds: [], fileIds: [] });
  await say(police, 'AGREE');
  await say(health, 'DISAGREE');
  const { consultation } = await province.get<{ consultation: { version: number; opinions: { id: string }[] } }>(
    'query ($id: ID!) { consultation(id: $id) { version opinions { id } } }', { id: first.id });
  await done(province, 'concludeConsultation', 'Consultation', 'ConcludeConsultationInput', {
    id: first.id, expectedVersion: consultation.version, conclusion: '依法移送。',
    adoptions: consultation.opinions.map(({ id }, index) => ({ opinionId: id, adopted: index === 0, reason: '与查明事实不符' })),
  });
  await open('LEGAL_ADVICE', [{ agencyId: policeId, parts: ['FACTS'], fileIds: [] }]);
}

/** What of consultations an agency may see, worked out from who asked and who was invited, not from the table the product reads. */
export async function allowedOfConsultations(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; content: string[]; deadlines: string[]; attached: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = `exists (select 1 from agency o where o.id = $1 and o.short_name = '联席会议办公室')`;
  const mine = `(c.agency_id = $1 or exists (select 1 from consultation_share s where s.consultation_id = c.id and s.agency_id = $1))`;
  const seen = await ids(`select id from consultation c where ${mine} or ${office}`);
  const read = await ids(`select id from consultation c where ${mine}`);
  const shares = await ids(`select s.id from consultation_share s join consultation c on c.id = s.consultation_id where ${mine} or ${office}`);
  const ownShares = await ids('select s.id from consultation_share s join consultation c on c.id = s.consultation_id where c.agency_id = $1 or s.agency_id = $1');
  return {
    ids: {
      Consultation: seen, ConsultationSummary: seen, ConsultationInvitation: shares,
      ConsultationOpinion: await ids(`select o.id from consultation_opinion o join consultation c on c.id = o.consultation_id where ${mine}`),
      ConsultationConclusion: await ids(`select o.id from consultation_conclusion o join consultation c on c.id = o.consultation_id where ${mine}`),
      SharedEvidence: await ids(`select distinct e ->> 'id' as id from consultation c join consultation_share s on s.consultation_id = c.id
        join consultation_packet p on p.share_id = s.id, jsonb_array_elements(p.packet -> 'evidence') e where c.agency_id = $1 or s.agency_id = $1
        union select distinct e ->> 'id' from consultation c join consultation_opinion o on o.consultation_id = c.id, jsonb_array_elements(o.evidence) e where ${mine}`),
    },
    content: [...read, ...ownShares],
    deadlines: await ids(`select d.id from deadline d join consultation_share s on s.id = d.object_id join consultation c on c.id = s.consultation_id
      where c.agency_id = $1 or s.agency_id = $1 or ${office}`),
    attached: [...read, ...ownShares],
  };
}
