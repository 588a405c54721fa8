import { randomInt } from 'node:crypto';
import type { PortalClient } from './client.js';

/** What every act answers: the referral as it stands, a refusal, or a conflict. */
export interface ActAnswer {
  __typename: 'Referral' | 'Refusal' | 'EditConflict';
  id?: string; state?: string; version?: number; number?: string | null;
  code?: string; message?: string; rule?: string | null; nextStep?: string | null;
}

const ACT_FIELDS = `__typename
  ... on Referral { id state version number }
  ... on Refusal { code message rule nextStep fields { field code message } }
  ... on EditConflict { code message currentVersion differences { field yours theirs } }`;

const INPUT_TYPE: Record<string, string> = {
  submitReferralReport: 'ReferralActInput', reviseReferral: 'ReferralActInput', sendReferral: 'ReferralActInput', openReferral: 'ReferralActInput',
  acknowledgeItems: 'ReferralActInput', requestReconsideration: 'RemedyInput', requestSupervision: 'RemedyInput', turnToAdministrative: 'RemedyInput',
  requireReasons: 'SupervisionStepInput', giveReasons: 'SupervisionStepInput', acceptReasons: 'SupervisionStepInput', orderFiling: 'SupervisionStepInput',
};
const inputType = (act: string): string => INPUT_TYPE[act] ?? `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;

/** Performs any referral act and hands back what came. */
export async function tryAct(client: PortalClient, act: string, input: Record<string, unknown>): Promise<ActAnswer> {
  const data = await client.get<Record<string, ActAnswer>>(`mutation ($input: ${inputType(act)}!) { ${act}(input: $input) { ${ACT_FIELDS} } }`, { input });
  const answer = data[act];
  if (!answer) throw new Error(`${act} answered nothing`);
  return answer;
}

export const referralNow = async (client: PortalClient, id: string): Promise<{ id: string; state: string; version: number; number: string | null }> => {
  const { referral } = await client.get<{ referral: { id: string; state: string; version: number; number: string | null } | null }>(
    'query ($id: ID!) { referral(id: $id) { id state version number } }', { id });
  if (!referral) throw new Error(`${client.account} does not see referral ${id}`);
  return referral;
};

/** Performs an act on the referral as it stands now; anything but success is a failed test. */
export async function act(client: PortalClient, name: string, id: string, input: Record<string, unknown> = {}): Promise<ActAnswer> {
  const { version } = await referralNow(client, id);
  const answer = await tryAct(client, name, { id, expectedVersion: version, ...input });
  if (answer.__typename !== 'Referral') throw new Error(`${client.account} ${name}: ${JSON.stringify(answer)}`);
  return answer;
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** A 统一社会信用代码 with a right check digit (GB 32100-2015), for an institution of nobody. */
export function someUscc(): string {
  const head = `52440100${Array.from({ length: 9 }, () => USCC_ALPHABET[randomInt(10)]).join('')}`;
  const sum = [...head].reduce((total, character, index) => total + USCC_ALPHABET.indexOf(character) * (USCC_WEIGHTS[index] ?? 0), 0);
  return `${head}${USCC_ALPHABET[(31 - (sum % 31)) % 31]}`;
}

const PDF = (text: string): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
export const somePdf = PDF;

export async function registerCase(
  client: PortalClient, title = '某门诊部涉嫌虚构医药服务骗取基金案', more: Record<string, unknown> = {},
): Promise<{ id: string; number: string; version: number }> {
  const { registerCase: registered } = await client.get<{ registerCase: { __typename: string; id: string; number: string; version: number } }>(
    `mutation ($input: RegisterCaseInput!) { registerCase(input: $input) { __typename ... on Case { id number version } ... on Refusal { code message fields { field message } } } }`,
    { input: {
      subject: { kind: 'MEDICAL_INSTITUTION', code: someUscc(), name: '某门诊部（演示）', regionCode: '440100' },
      title, leadSource: 'MONITORING', facts: '经智能监控筛查并现场核实，2025年1月至6月间以虚构诊疗项目方式申报医保基金。', violationTypes: ['虚构医药服务'],
      occurredFrom: '2025-01-01', occurredTo: '2025-06-30', amountInvolved: '486200.50', amountBasis: '按结算明细逐笔认定',
      evidence: [
        { kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 2 },
        { kind: 'ELECTRONIC', name: '信息系统导出数据', original: true, copies: 1 },
      ],
      ...more,
    } });
  if (registered.__typename !== 'Case') throw new Error(JSON.stringify(registered));
  return registered;
}

export async function agencyId(client: PortalClient, kind: string, regionCode: string): Promise<string> {
  const { agencies } = await client.get<{ agencies: { edges: { node: { id: string } }[] } }>(
    'query ($kind: AgencyKind, $regionCode: ID) { agencies(kind: $kind, regionCode: $regionCode, first: 1) { edges { node { id } } } }', { kind, regionCode });
  const [first] = agencies.edges;
  if (!first) throw new Error(`no ${kind} in ${regionCode}`);
  return first.node.id;
}

const OFFICERS = [
  { name: '基金监管处 承办人（一）', certificateNo: '粤执法19000001', phone: '020-00000001' },
  { name: '基金监管处 承办人（二）', certificateNo: '粤执法19000002', phone: '020-00000002' },
];

/** What a complete draft says; tests take parts away. */
export async function completeDraft(client: PortalClient, toAgencyId: string): Promise<Record<string, unknown>> {
  const file = async (name: string): Promise<string[]> => [await client.upload(name, PDF(name))];
  return {
    toAgencyId, offenceCode: 'FRAUD', legalBasis: '《中华人民共和国刑法》第二百六十六条', report: '经查，当事人虚构诊疗项目申报基金，事实清楚。',
    advice: '建议移送公安机关依法追究刑事责任。', officers: OFFICERS, priorPenalties: null,
    items: [{ name: '财务账册', quantity: '12册', feature: '2025年度', location: '市医保局证据室', sourceMeasure: '先行登记保存' }],
    materials: [
      { kind: 'TRANSFER_LETTER', fileIds: await file('涉嫌犯罪案件移送书.pdf') },
      { kind: 'INVESTIGATION_REPORT', fileIds: await file('案件调查报告.pdf') },
      { kind: 'ITEM_LIST', fileIds: await file('涉案物品清单.pdf') },
      { kind: 'INSPECTION_REPORT', fileIds: [], reason: '本案不涉及检验、鉴定事项' },
      { kind: 'OTHER', fileIds: await file('现场照片.pdf') },
    ],
  };
}

/** Case registered, referral drafted and complete: one click from the head's desk. */
export async function draftReferral(handler: PortalClient, toAgencyId: string): Promise<string> {
  const { id: caseId } = await registerCase(handler);
  const drafted = await tryAct(handler, 'draftReferral', { caseId, toAgencyId });
  if (!drafted.id) throw new Error(JSON.stringify(drafted));
  await act(handler, 'editReferral', drafted.id, await completeDraft(handler, toAgencyId));
  return drafted.id;
}

/** From nothing to handed over. */
export async function sentReferral(handler: PortalClient, head: PortalClient, toAgencyId: string): Promise<string> {
  const id = await draftReferral(handler, toAgencyId);
  await act(handler, 'submitReferralReport', id);
  await act(head, 'decideTransfer', id, { approve: true });
  await act(handler, 'sendReferral', id);
  return id;
}

/** Today in the offices' zone: dates of decisions are given by people, today. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
