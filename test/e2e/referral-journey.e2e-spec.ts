import { Client } from 'pg';
import PostalMime from 'postal-mime';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { act, agencyId, completeDraft, registerCase, somePdf, today, tryAct } from '../support/story.js';
import { until } from '../support/wait.js';

/**
 * One referral from suspicion to 已闭环, as six posts live it: through GraphQL, with a worker, a queue and a mail server.
 * Runs on both backends of the queue.
 */
let portal: RunningPortal;
let handler: PortalClient;
let head: PortalClient;
let deputy: PortalClient;
let police: PortalClient;
let office: PortalClient;
let policeId: string;
let superuser: Client;

beforeAll(async () => {
  portal = await startPortal();
  superuser = new Client(portal.database.superUrl);
  await superuser.connect();
  [handler, head, deputy, police, office] = (await Promise.all(
    ['gdyb.handler', 'gdyb.head', 'gdyb.deputy', 'gdga.liaison', 'office.secretary'].map((account) => PortalClient.signIn(portal.baseUrl, account)))) as
    [PortalClient, PortalClient, PortalClient, PortalClient, PortalClient];
  policeId = await agencyId(handler, 'PUBLIC_SECURITY', '440000');
});
afterAll(async () => {
  await superuser?.end();
  await portal?.stop();
});

interface Page {
  state: string; number: string | null; title: string | null; version: number; holder: { shortName: string } | null; packet: { facts: string; hash: string | null } | null;
  deadlines: { rule: { code: string; legalBasis: string }; state: string; party: { shortName: string } }[];
  availableActions: { action: string; allowed: boolean; code: string | null; reason: string | null }[];
  timeline: { topic: string }[]; holders: { seconds: number; from: string; to: string | null }[];
}
const page = async (client: PortalClient, id: string): Promise<Page> => {
  const { referral } = await client.get<{ referral: Page | null }>(`query ($id: ID!) { referral(id: $id) {
    state number title version holder { shortName } packet { facts hash } deadlines { rule { code legalBasis } state party { shortName } }
    availableActions { action allowed code reason } timeline { topic } holders { seconds from to } } }`, { id });
  if (!referral) throw new Error(`${client.account} sees no referral ${id}`);
  return referral;
};
const running = (seen: Page): string[] => seen.deadlines.filter(({ state }) => state === 'RUNNING' || state === 'PAUSED').map(({ rule, state }) => `${rule.code} ${state}`).sort();
const inbox = async (client: PortalClient): Promise<{ topic: string; objectId: string; title: string }[]> => {
  const { notifications } = await client.get<{ notifications: { edges: { node: { topic: string; objectId: string; title: string } }[] } }>(
    '{ notifications(first: 50) { edges { node { topic objectId title } } } }');
  return notifications.edges.map(({ node }) => node);
};
const told = (client: PortalClient, topic: string, objectId: string): Promise<void> =>
  until(`${client.account} is told of ${topic}`, async () => (await inbox(client)).some((notice) => notice.topic === topic && notice.objectId === objectId));

let id: string;
let caseId: string;

it('registers the case and drafts the referral', async () => {
  ({ id: caseId } = await registerCase(handler));
  const drafted = await tryAct(handler, 'draftReferral', { caseId, toAgencyId: policeId });
  expect(drafted).toMatchObject({ __typename: 'Referral', state: 'DRAFT' });
  id = drafted.id ?? '';
});

it('asks for two officers and a report before the head is troubled', async () => {
  const refused = await tryAct(handler, 'submitReferralReport', { id, expectedVersion: drafted() });
  expect(refused).toMatchObject({ __typename: 'Refusal' });
  expect(refused.message).toMatch(/[一-龥]/);
  await act(handler, 'editReferral', id, await completeDraft(handler, policeId));
  await act(handler, 'submitReferralReport', id);
  expect(running(await page(handler, id))).toEqual(['X02 RUNNING']);
  await told(head, 'referral.reported', id);
  function drafted(): number { return 1; }
});

it('lets the head decide and nobody else, and says which article says so', async () => {
  const { version } = await page(deputy, id);
  const refused = await tryAct(deputy, 'decideTransfer', { id, expectedVersion: version, approve: true });
  expect(refused).toMatchObject({ __typename: 'Refusal', code: 'HEAD_ONLY' });
  expect(refused.rule).toContain('第五条');
  await act(head, 'decideTransfer', id, { approve: true });
  expect(running(await page(handler, id))).toEqual(['X03 RUNNING']);
});

it('refuses to hand over without the five materials, naming what is missing', async () => {
  const { id: otherCase } = await registerCase(handler);
  const { id: other = '' } = await tryAct(handler, 'draftReferral', { caseId: otherCase, toAgencyId: policeId });
  const complete = await completeDraft(handler, policeId);
  const withoutList = { ...complete, materials: (complete['materials'] as { kind: string }[]).map((material) => (material.kind === 'ITEM_LIST' ? { kind: 'ITEM_LIST', fileIds: [] } : material)) };
  await act(handler, 'editReferral', other, withoutList);
  await act(handler, 'submitReferralReport', other);
  await act(head, 'decideTransfer', other, { approve: true });
  const { version } = await page(handler, other);
  const refused = await tryAct(handler, 'sendReferral', { id: other, expectedVersion: version });
  expect(refused).toMatchObject({ __typename: 'Refusal', code: 'MATERIALS_INCOMPLETE' });
  expect(refused.message).toContain('涉案物品清单');
});

it('hands over exactly what the preview showed, in a closed envelope', async () => {
  const packet = 'title fromAgency toAgency facts report advice offence legalBasis amountInvolved officers { name certificateNo } evidence { kind name original copies } materials { kind provided reason attachments { name size sha256 } } items { name quantity }';
  const { referralPreview } = await handler.get<{ referralPreview: unknown }>(`query ($id: ID!) { referralPreview(id: $id) { ${packet} } }`, { id });
  await act(handler, 'sendReferral', id);
  const closed = await page(police, id);
  expect([closed.title, closed.packet]).toEqual([null, null]);
  expect(closed.number).toMatch(/〔\d{4}〕\d+号/);
  await told(police, 'referral.sent', id);
  await act(police, 'openReferral', id);
  const { referral } = await police.get<{ referral: { packet: unknown } }>(`query ($id: ID!) { referral(id: $id) { packet { ${packet} } } }`, { id });
  expect(referral.packet).toEqual(referralPreview);
});

it('cannot take back what was read, and says who read it', async () => {
  const { version } = await page(handler, id);
  const refused = await tryAct(handler, 'recallReferral', { id, expectedVersion: version, reason: '发送有误' });
  expect(refused).toMatchObject({ __typename: 'Refusal', code: 'ALREADY_OPENED' });
  expect(refused.message).toContain('公安');
});

it('lets the office see how it proceeds, and not what it says', async () => {
  const seen = await page(office, id);
  expect([seen.title, seen.packet, seen.state]).toEqual([null, null, 'SENT']);
});

it('runs the clock of whoever has the ball: receipt, supplement, supplement provided', async () => {
  await act(police, 'signReceipt', id, { copies: 5, missing: [] });
  expect(running(await page(police, id))).toEqual(['X10 RUNNING']);
  await act(police, 'requestSupplement', id, { items: ['资金流水明细'], reason: '缺少关键时段资金流水' });
  const paused = await page(police, id);
  expect(running(paused)).toEqual(['X09 RUNNING', 'X10 PAUSED']);
  expect(paused.holder?.shortName).toContain('医保');
  await told(handler, 'referral.supplement-requested', id);
  await act(handler, 'provideSupplement', id, { reply: '已补充2025年1—6月资金流水', materials: [{ kind: 'OTHER', fileIds: [await handler.upload('资金流水.pdf', somePdf('流水'))] }] });
  expect(running(await page(police, id))).toEqual(['X10 RUNNING']);
});

it('after 不予立案 offers three ways and counts the three days', async () => {
  await act(police, 'declineFiling', id, { number: '粤公（刑）不立字〔2026〕1号', decidedOn: today(), reasonCode: 'MINOR', reason: '犯罪事实显著轻微，不需要追究刑事责任', returnedFiles: ['案卷一册'] });
  await told(handler, 'referral.not-filed', id);
  const { referral } = await handler.get<{ referral: { remedies: { lapsed: boolean; dueAt: string; reconsideration: { allowed: boolean }; supervision: { allowed: boolean }; administrative: { allowed: boolean } } } }>(
    'query ($id: ID!) { referral(id: $id) { remedies { lapsed dueAt reconsideration { allowed } supervision { allowed } administrative { allowed } } } }', { id });
  expect(referral.remedies).toMatchObject({ lapsed: false, reconsideration: { allowed: true }, supervision: { allowed: true }, administrative: { allowed: true } });
  expect(new Date(referral.remedies.dueAt).getTime()).toBeGreaterThan(Date.now() + 2 * 86_400_000);
});

it('goes through reconsideration to 立案, hands over the items, and both sign the list', async () => {
  await act(handler, 'requestReconsideration', id, { reason: '涉案金额达到追诉标准', documentNo: '粤医保复〔2026〕1号' });
  await act(police, 'decideReconsideration', id, { file: true, number: '粤公（刑）立字〔2026〕8号', decidedOn: today(), reason: '经复议决定立案侦查' });
  expect(running(await page(handler, id))).toEqual(['X23 RUNNING']);
  await act(handler, 'handOverItems', id, { items: [{ name: '财务账册', quantity: '12册' }], place: '省公安厅物证室', note: null });
  await act(police, 'acknowledgeItems', id);
  expect(running(await page(handler, id))).toEqual([]);
});

it('feeds back milestones and closes only when the sender confirms', async () => {
  for (const [kind, documentNo] of [['INVESTIGATION_CONCLUDED', '侦终〔2026〕3号'], ['PROSECUTION_TRANSFERRED', '移诉〔2026〕5号'], ['JUDGED', '（2026）粤01刑初9号']]) {
    await act(police, 'recordMilestone', id, { kind, on: today(), documentNo });
  }
  await act(handler, 'queryOutcome', id, { question: '追缴的基金何时退回财政专户？' });
  const { version } = await page(handler, id);
  expect(await tryAct(handler, 'confirmOutcome', { id, expectedVersion: version })).toMatchObject({ __typename: 'Refusal', code: 'QUERY_OPEN' });
  await act(police, 'answerOutcomeQuery', id, { answer: '判决生效后三十日内退回。' });
  expect(await act(handler, 'confirmOutcome', id, { comment: '已核实' })).toMatchObject({ state: 'CLOSED' });
});

it('accounts for every second: the spans of the holders touch each other and end at the close', async () => {
  const { holders } = await page(handler, id);
  holders.slice(1).forEach((span, index) => expect(span.from).toBe(holders[index]?.to));
  expect(holders.every(({ to }) => to !== null)).toBe(true);
});

it('leaves one journal entry per act, in a chain that holds', async () => {
  const { rows } = await superuser.query<{ topic: string; ok: boolean }>(
    `select topic, hash = journal_hash(j) and prev_hash is not distinct from lag(hash) over (order by seq) as ok from journal_entry j where object_id = $1 order by seq`, [id]);
  expect(rows.every(({ ok }) => ok)).toBe(true);
  expect(rows.map(({ topic }) => topic)).toEqual([
    'referral.drafted', 'referral.edited', 'referral.reported', 'referral.approved', 'referral.sent', 'referral.opened', 'referral.receipt-signed',
    'referral.supplement-requested', 'referral.supplement-provided', 'referral.not-filed', 'referral.reconsideration-requested',
    'referral.reconsideration-decided', 'referral.items-handed-over', 'referral.items-acknowledged', 'referral.milestone-recorded',
    'referral.milestone-recorded', 'referral.milestone-recorded', 'referral.outcome-queried', 'referral.outcome-answered', 'referral.outcome-confirmed',
  ]);
});

it('wrote to those who must know, once each, thin and with a link', async () => {
  await until('the worker has nothing left to do', async () => {
    const { rows } = await superuser.query<{ left: number }>(
      `select (select count(*) from outbox_message where done_at is null)::int + (select count(*) from delivery where state in ('PENDING', 'SENDING'))::int as left`);
    return rows[0]?.left === 0;
  });
  const mails = await Promise.all(portal.mail.mails.map(async ({ raw, recipients }) => ({ ...(await PostalMime.parse(raw)), recipients })));
  expect(mails.length).toBeGreaterThan(10);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  for (const mail of mails) {
    expect(`${mail.subject}\n${mail.text}`).not.toMatch(/某门诊部|虚构|486200|资金流水/);
    expect(mail.text).toMatch(new RegExp(`${portal.baseUrl}/(referrals|inbox|cases)`));
  }
  expect(mails.some(({ recipients }) => recipients.some((address) => address.startsWith('gdga.liaison')))).toBe(true);
  expect(mails.some(({ recipients }) => recipients.some((address) => address.startsWith('gdyb.head')))).toBe(true);
});
