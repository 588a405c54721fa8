import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { agencyId, registerCase } from '../support/story.js';
import { drafted, issued } from './documents.js';

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
  await issued(province, first.id, 'CONSULTATION_MINUTES');
  await drafted(police, first.id, 'CONSULTATION_OPINION');
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

/** 挂牌督办 and a step of the ladder. */
export async function manySupervisions(city: PortalClient, convener: PortalClient, director: PortalClient, referralId: string): Promise<void> {
  const { id: caseId } = await registerCase(city);
  const police = await agencyId(city, 'PUBLIC_SECURITY', '440100');
  const nominate = () => done(city, 'nominateListing', 'ListedSupervision', 'NominateListingInput',
    { caseId, level: 'CITY', title: '重大案件督办', reason: '涉案人员多。', shareWithOffice: false });
  await nominate();
  const listed = await nominate();
  await takeSeat(convener, 'CONVENER');
  await done(convener, 'decideListing', 'ListedSupervision', 'DecideListingInput', {
    id: listed.id, expectedVersion: listed.version, approve: true, reportDays: 5, measures: [{ agencyId: police, text: '查清资金去向', workingDays: 20 }],
  });
  await issued(city, listed.id, 'LISTING_NOMINATION');
  const step = await done(director, 'issueSupervisionStep', 'SupervisionStep', 'IssueSupervisionStepInput',
    { objectKind: 'REFERRAL', objectId: referralId, targetAgencyId: police, kind: 'REMINDER', reason: '请及时签收。' });
  await issued(director, step.id, 'REMINDER_LETTER');
}

/** Sits down on another of one's seats. */
export async function takeSeat(client: PortalClient, kind: string): Promise<void> {
  const { me } = await client.get<{ me: { holdings: { seat: { id: string; kind: string } }[] } }>('{ me { holdings { seat { id kind } } } }');
  const seatId = me.holdings.find(({ seat }) => seat.kind === kind)?.seat.id;
  await client.get('mutation ($seatId: ID!) { switchSeat(seatId: $seatId) { __typename } }', { seatId });
}

/** What of supervision an agency may see: by who nominated, who leads, who owns a measure, whom a step is addressed to. */
export async function allowedOfSupervision(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; content: string[]; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = `exists (select 1 from agency o where o.id = $1 and o.short_name = '联席会议办公室')`;
  const part = `(l.agency_id = $1 or l.lead_agency_id = $1 or exists (select 1 from supervision_measure m where m.supervision_id = l.id and m.agency_id = $1))`;
  const steps = await ids(`select t.id from supervision_step t where t.agency_id = $1 or t.target_agency_id = $1 or ${office}
    or exists (select 1 from party p where p.object_id = t.object_id and p.agency_id = $1)`);
  const seen = await ids(`select id from listed_supervision l where ${part} or ${office}`);
  const read = await ids(`select id from listed_supervision l where ${part}`);
  return {
    ids: {
      ListedSupervision: seen, ListedSupervisionSummary: seen, SupervisionStep: steps,
      SupervisionMeasure: await ids(`select m.id from supervision_measure m join listed_supervision l on l.id = m.supervision_id where ${part} or ${office}`),
      SupervisionReport: await ids(`select r.id from supervision_report r join listed_supervision l on l.id = r.supervision_id where ${part}`),
    },
    content: [...read, ...await ids('select id from supervision_step where agency_id = $1 or target_agency_id = $1')],
    deadlines: await ids(`select d.id from deadline d join supervision_measure m on m.id = d.object_id join listed_supervision l on l.id = m.supervision_id
      where l.agency_id = $1 or l.lead_agency_id = $1 or m.agency_id = $1 or ${office}
      union select d.id from deadline d join supervision_step t on t.id = d.object_id where t.agency_id = $1 or t.target_agency_id = $1 or ${office}
        or exists (select 1 from party p where p.object_id = t.object_id and p.agency_id = $1)`),
  };
}
