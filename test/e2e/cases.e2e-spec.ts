import { sha256 } from '@portal/kernel';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { agencyId, sentReferral, somePdf, someUscc } from '../support/story.js';

let portal: RunningPortal;
let handler: PortalClient;
let head: PortalClient;
let otherAgency: PortalClient;
beforeAll(async () => {
  portal = await startPortal();
  [handler, head, otherAgency] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gzyb.handler'].map((account) => PortalClient.signIn(portal.baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
});
afterAll(() => portal?.stop());

const CASE = `id number title state version facts amountInvolved registeredBy subject { id kind code name region { name } }
  evidence { id kind name original copies note attachment { id name sha256 size mediaType url } } attachments { id }
  referrals { id number state holder { shortName } toAgency { name } lamp dueAt } timeline { topic label agency person seat hash } availableActions { action allowed code reason whoCan }`;
const REGISTER = `mutation ($input: RegisterCaseInput!) { registerCase(input: $input) { __typename ... on Case { ${CASE} }
  ... on Refusal { code message rule nextStep fields { field code message } } } }`;
const EDIT = `mutation ($input: EditCaseInput!) { editCase(input: $input) { __typename ... on Case { ${CASE} } ... on Refusal { code message nextStep }
  ... on EditConflict { code message nextStep currentVersion changedBy changedAt differences { field yours theirs } } } }`;
const LOOK_UP = 'query ($code: String!, $name: String) { lookUpSubject(code: $code, name: $name) { code valid problem subject { id name } cases { id number state lamp } similar { name } } }';
const LEDGER = 'query ($filter: CaseFilter, $after: String) { cases(filter: $filter, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id number title subjectName referralCount lamp } } } }';
const PAGE = `query ($id: ID!) { case(id: $id) { ${CASE} } }`;

interface Attachment { id: string; name: string; sha256: string; url: string }
interface CasePage { __typename: string; id: string; number: string; title: string; version: number; facts: string; evidence: { id: string; attachment: Attachment | null }[]; timeline: { label: string; hash: string }[]; availableActions: { action: string; allowed: boolean }[] }

const input = (code: string, change: object = {}) => ({
  subject: { kind: 'MEDICAL_INSTITUTION', code, name: '广州某某门诊部（演示）', regionCode: '440100' }, leadSource: 'REPORT', facts: '虚构诊疗项目申报医保基金。',
  violationTypes: ['虚构医药服务'], amountInvolved: '486200.5', evidence: [{ kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 2 }], ...change,
});
const register = async (code: string, change: object = {}): Promise<CasePage> =>
  (await handler.get<{ registerCase: CasePage }>(REGISTER, { input: input(code, change) })).registerCase;

it('goes from a code that nobody knows to a case with its evidence, in one form', async () => {
  const code = someUscc();
  expect((await handler.get<{ lookUpSubject: object }>(LOOK_UP, { code, name: null })).lookUpSubject).toEqual(
    { code, valid: true, problem: null, subject: null, cases: [], similar: [] });
  const bytes = somePdf('结算明细');
  const fileId = await handler.upload('结算明细.pdf', bytes);
  const registered = await register(code, { evidence: [{ kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 2, fileId }] });
  expect(registered).toMatchObject({
    __typename: 'Case', number: expect.stringMatching(/^粤医保案〔\d{4}〕\d+号$/), title: '广州某某门诊部（演示）涉嫌虚构医药服务案', state: 'REGISTERED', version: 1,
    amountInvolved: '486200.50', subject: { code, region: { name: '广州市' } }, referrals: [],
    evidence: [{ attachment: { name: '结算明细.pdf', sha256: sha256(bytes), mediaType: 'application/pdf' } }],
    timeline: [{ topic: 'case.registered', label: '登记案件', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    availableActions: [{ action: 'editCase', allowed: true }, { action: 'draftReferral', allowed: true }],
  });
  const known = await handler.get<{ lookUpSubject: object }>(LOOK_UP, { code: code.toLowerCase(), name: null });
  expect(known.lookUpSubject).toMatchObject({ code, subject: { name: '广州某某门诊部（演示）' }, cases: [{ number: registered.number }] });
  const again = await register(code);
  expect(again.__typename).toBe('Case'); // the duplicate was shown; it is not forbidden
});

it('says field by field what is wrong, in words', async () => {
  const refused = await register('52440100MJX', { facts: '', violationTypes: ['违停'], occurredFrom: '2999-01-01' });
  expect(refused).toMatchObject({
    __typename: 'Refusal', code: 'INVALID_INPUT', message: '有内容填写不符合要求，本次未保存。',
    fields: [
      { field: 'subject.code', code: 'USCC_LENGTH', message: '统一社会信用代码应为 18 位。' }, { field: 'facts', message: '必填。' },
      { field: 'violationTypes', message: '不在可选范围内。' }, { field: 'occurredFrom', message: '不能晚于今天。' },
    ],
  });
});

it('answers characters that no database takes with words, not with a fault', async () => {
  for (const [query, variables] of [[REGISTER, { input: input(someUscc(), { facts: '事实\0' }) }], [LOOK_UP, { code: '5244\0', name: '\0某院' }], [LEDGER, { filter: { query: '\0' } }]] as const) {
    const answer = await handler.ask(query, variables);
    expect([answer.status, answer.errors.map(({ extensions }) => extensions.code), answer.errors[0]?.message]).toEqual([400, ['BAD_USER_INPUT'], expect.stringContaining('无法保存的字符')]);
  }
});

it('lists the agency’s own cases page by page, and opens each', async () => {
  const mark = `台账${someUscc()}`;
  const made = [];
  for (const n of [1, 2, 3]) made.unshift((await register(someUscc(), { title: `${mark} 第${n}案` })).id);
  interface Ledger { cases: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] } }
  const first = (await handler.get<Ledger>(LEDGER, { filter: { query: mark } })).cases;
  const second = (await handler.get<Ledger>(LEDGER, { filter: { query: mark }, after: first.pageInfo.endCursor })).cases;
  expect([first.totalCount, second.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, 3, true, false]);
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(made);
  for (const id of made) expect((await head.get<{ case: CasePage | null }>(PAGE, { id })).case).toMatchObject({ id });
  expect((await otherAgency.get<Ledger>(LEDGER, { filter: { query: mark } })).cases).toMatchObject({ totalCount: 0, edges: [] });
});

it('keeps both texts when two people save', async () => {
  const { id, evidence: [line] } = await register(someUscc());
  const edit = (facts: string, expectedVersion: number) => handler.get<{ editCase: CasePage & { differences?: object[] } }>(EDIT, { input: {
    id, expectedVersion, title: '改名案', leadSource: 'AUDIT', facts, violationTypes: ['虚构医药服务'],
    evidence: [{ id: line?.id, kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 3 }],
  } });
  expect((await edit('先保存的文字', 1)).editCase).toMatchObject({ __typename: 'Case', version: 2, facts: '先保存的文字', timeline: [{ label: '登记案件' }, { label: '修改案件' }] });
  expect((await edit('后保存的文字', 1)).editCase).toMatchObject({
    __typename: 'EditConflict', currentVersion: 2, message: '在您编辑期间，该内容已被他人修改，本次未保存。',
    differences: [{ field: 'facts', yours: '后保存的文字', theirs: '先保存的文字' }],
  });
});

it('gives another agency nothing: not the case, not its file, not a part of it', async () => {
  const fileId = await handler.upload('机密.pdf', somePdf('机密'));
  const { id, evidence: [line] } = await register(someUscc(), { evidence: [{ kind: 'DOCUMENTARY', name: '机密', original: true, copies: 1, fileId }] });
  const url = line?.attachment?.url ?? '';
  expect(await (await head.fetch(url)).text()).toContain('%PDF');
  expect((await otherAgency.get<{ case: unknown }>(PAGE, { id })).case).toBeNull();
  const missing = await otherAgency.fetch(`/files/${fileId}`);
  const foreign = await otherAgency.fetch(url, { headers: { range: 'bytes=0-3' } });
  expect([foreign.status, await foreign.text()]).toEqual([missing.status, await missing.text()]);
  expect((await PortalClient.stranger(portal.baseUrl).fetch(url)).status).toBe(401);
});

it('shows on the case and in the ledger how its referral proceeds', async () => {
  const police = await agencyId(handler, 'PUBLIC_SECURITY', '440000');
  const referralId = await sentReferral(handler, head, police);
  const { referral } = await handler.get<{ referral: { caseId: string } }>('query ($id: ID!) { referral(id: $id) { caseId } }', { id: referralId });
  const page = (await handler.get<{ case: CasePage & { state: string; referrals: object[] } }>(PAGE, { id: referral.caseId })).case;
  expect(page).toMatchObject({
    state: 'REFERRED',
    referrals: [{ id: referralId, number: expect.stringContaining('粤医保移'), state: 'SENT', toAgency: { name: expect.stringContaining('公安') }, lamp: expect.stringMatching(/GREEN|YELLOW/), dueAt: expect.any(String) }],
  });
  const labels = page.timeline.map(({ label }) => label);
  expect(labels[0]).toBe('登记案件');
  expect(labels.length).toBeGreaterThan(4);
  expect(labels.filter((label) => /[{}.]/.test(label))).toEqual([]); // every topic has its words, every place in them is filled
  const lit = await handler.get<{ cases: { edges: { node: { id: string; referralCount: number } }[] } }>(LEDGER, { filter: { state: 'REFERRED', lamp: (page.referrals[0] as { lamp: string }).lamp } });
  expect(lit.cases.edges.map(({ node }) => node)).toContainEqual(expect.objectContaining({ id: referral.caseId, referralCount: 1 }));
});

it('shows a seat without the right what it may not do, and why', async () => {
  const { id } = await register(someUscc());
  expect((await head.get<{ case: CasePage }>(PAGE, { id })).case.availableActions).toEqual([
    { action: 'editCase', allowed: false, code: 'NO_RIGHT', reason: '您当前的席位没有办理此事的权限。', whoCan: '本单位承办人、联络员' },
    { action: 'draftReferral', allowed: false, code: 'NO_RIGHT', reason: '您当前的席位没有办理此事的权限。', whoCan: '本单位承办人、联络员' },
  ]);
  const { errors } = await head.ask(REGISTER, { input: input(someUscc()) });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
