import { PortalClient } from '../support/client.js';
import { decide, gate, jointAct, onRow, tryJointAct } from '../support/joint-story.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { agencyId, someUscc, today } from '../support/story.js';

/**
 * 无锡虹桥医院团伙式骗保案 (published-cases C023; 国家医疗保障局, 2024-10-08, https://www.sina.cn/news/detail/5087271685193913.html):
 * 骗取1179.2万元; 医保取消定点并罚款5895万余元; 公安刑事立案; 卫健吊销医疗机构执业许可证. Told by the agencies of this directory;
 * numbers of documents and receipts are made up.
 */
const PUBLISHED = { subject: '无锡虹桥医院', involved: '11792000.00', fine: '58950000.00', source: '国家医疗保障局，2024-10-08' };

let portal: RunningPortal;
let [insurance, reviewer, police, health, office, handling]: PortalClient[] = [];
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres' });
  const accounts = ['gdyb.handler', 'gdyb.legal', 'gdga.liaison', 'gdwj.liaison', 'office.secretary', 'gdjb.handler'];
  [insurance, reviewer, police, health, office, handling] = await Promise.all(accounts.map((account) => PortalClient.signIn(portal.baseUrl, account)));
});
afterAll(() => portal?.stop());

const MONEY = `{
  found recoverable recovered fines paidToTreasury fundDifference treasuryDifference balanced
  lines { kind destination outstanding receipts { destination } }
}`;
interface Money { lines: { destination: string | null; receipts: { destination: string }[] }[] }

const REGULATION = '《医疗保障基金使用监督管理条例》';
const INSTITUTIONS = '《医疗机构管理条例》';

it('C023 by all its agencies: one row each, to an even money page and a closed parent', async () => {
  if (!insurance || !reviewer || !police || !health || !office || !handling) throw new Error('somebody did not sign in');
  const [policeId, healthId] = [await agencyId(insurance, 'PUBLIC_SECURITY', '440000'), await agencyId(insurance, 'HEALTH', '440000')];
  const { registerCase } = await insurance.get<{ registerCase: { id: string } }>(
    `mutation ($input: RegisterCaseInput!) { registerCase(input: $input) { ... on Case { id } ... on Refusal { code message } } }`, { input: {
      subject: { kind: 'MEDICAL_INSTITUTION', code: someUscc(), name: PUBLISHED.subject }, title: '无锡虹桥医院团伙式骗保案', leadSource: 'REPORT',
      facts: '勾结中介或以免费体检诱导虚假住院，重复使用影像、伪造医学文书、虚构诊疗', violationTypes: ['虚构医药服务'], occurredFrom: '2022-01-01', occurredTo: '2024-09-22',
      amountInvolved: PUBLISHED.involved, publishedSource: PUBLISHED.source, demoNote: '演示：由本目录内单位办理', evidence: [],
    } });
  const { id } = await jointAct(insurance, 'openJointInvestigation', {
    caseId: registerCase.id, title: '无锡虹桥医院团伙式骗保案一案多查', summary: '虚构诊疗、诱导住院，请各单位依职权核查。', basis: `${REGULATION}第二十二条`,
    invitations: [policeId, healthId].map((each) => ({ agencyId: each, replyDays: 5 })),
  });
  for (const [client, basis] of [[police, '《刑法》第二百六十六条'], [health, INSTITUTIONS]] as const) {
    await jointAct(client, 'joinInvestigation', { ...await onRow(client, id), basis });
  }

  // Each edits only its own row.
  const theirs = await onRow(health, id);
  const row = { stage: 'INVESTIGATING', basis: INSTITUTIONS, documentNo: '', amount: null, result: '', facts: '', officers: [], caseId: null };
  expect(await tryJointAct(insurance, 'editTrack', { ...theirs, ...row })).toMatchObject({ code: 'NOT_YOUR_ROW' });
  await jointAct(health, 'editTrack', { ...theirs, ...row, documentNo: '粤卫立〔2026〕23号（演示）', amount: PUBLISHED.involved, result: '收到移送书，核查伪造医学文书' });
  expect(await tryJointAct(health, 'editTrack', { ...theirs, ...row })).toMatchObject({ __typename: 'EditConflict' });

  const close = (client: PortalClient, more = {}) => tryJointAct(client, 'closeInvestigation', { id, expectedVersion: 1, text: '各单位均已作出处理', ...more });
  expect(await close(insurance)).toMatchObject({ code: 'TRACKS_MISSING', message: expect.stringContaining('省医保局、省公安厅、省卫生健康委') });

  // A penalty of this size needs 法制审核 and 集体讨论 first.
  const matter = { objectKind: 'INVESTIGATION_TRACK', objectId: (await onRow(insurance, id)).id };
  const asked = await gate(insurance, 'requestLegalReview', 'MatterInput', matter);
  await gate(reviewer, 'decideLegalReview', 'DecideLegalReviewInput', { id: asked.id, expectedVersion: asked.version, result: 'PASSED', opinion: '事实清楚，定性准确' });
  await gate(insurance, 'recordDiscussion', 'RecordDiscussionInput', {
    ...matter, heldOn: today(), chair: '局长', participants: ['局长', '副局长', '处长'], conclusion: '同意', passed: true,
  });
  const penalty = await decide(insurance, id, {
    kind: 'PENALTY', documentNo: '粤医保罚〔2026〕23号（演示）', decidedOn: today(), basis: `${REGULATION}第四十条`, text: '责令退回骗取的医疗保障基金，罚款5895万余元',
    money: [{ kind: 'FOUND', amount: PUBLISHED.involved }, { kind: 'RECOVERABLE', amount: PUBLISHED.involved }, { kind: 'FINE', amount: PUBLISHED.fine }],
  });
  await decide(insurance, id, {
    kind: 'AGREEMENT', documentNo: '粤医保协〔2026〕23号（演示）', decidedOn: today(), basis: '服务协议', text: '取消医保定点',
    measures: [{ code: 'TERMINATE_AGREEMENT', months: 36, startsOn: today() }],
  });
  await decide(police, id, {
    kind: 'CRIMINAL', documentNo: '粤公（刑）立字〔2026〕23号（演示）', decidedOn: today(), basis: '《刑法》第二百六十六条', text: '刑事立案，24人被采取刑事强制措施',
  });
  expect(await close(insurance)).toMatchObject({ code: 'TRACKS_MISSING', message: expect.stringContaining('省卫生健康委') });
  const licence = await decide(health, id, {
    kind: 'PENALTY', documentNo: '粤卫罚〔2026〕23号（演示）', decidedOn: today(), basis: INSTITUTIONS, text: '吊销医疗机构执业许可证',
    measures: [{ code: 'REVOKE_LICENCE', startsOn: today() }],
  });

  // Another fine for the same fact is warned of first.
  const secondFine = await tryJointAct(health, 'recordOutcome', {
    ...await rowInput(health, id), kind: 'PENALTY', level: 'INSTITUTION', documentNo: '粤卫罚〔2026〕24号（演示）', decidedOn: today(), basis: INSTITUTIONS,
    text: '罚款', factIds: [], measures: [], money: [{ kind: 'FINE', amount: '30000' }],
  });
  expect(secondFine).toMatchObject({ code: 'SECOND_FINE', rule: expect.stringContaining('第二十九条') });
  await jointAct(health, 'recordPublication', {
    id: licence.id, expectedVersion: licence.version, publishedAt: '国家企业信用信息公示系统', reference: '演示-23', publishedOn: today(),
  });

  // 取消定点 and a revoked licence go on to the 医保经办机构, which finds them on its desk and answers.
  const { workItems } = await handling.get<{ workItems: { edges: { node: { objectId: string } }[] } }>(
    '{ workItems(box: TODO, first: 20) { edges { node { objectId } } } }');
  const follow = workItems.edges.map(({ node }) => node.objectId);
  expect(follow).toContain(licence.id);
  expect(follow).toHaveLength(3); // 取消定点, 刑事立案, 吊销许可
  const { outcome: told } = await handling.get<{ outcome: { version: number; documentNo: string; followUp: { reason: string } } }>(
    'query ($id: ID!) { outcome(id: $id) { version documentNo followUp { reason } } }', { id: licence.id });
  expect(told).toMatchObject({ documentNo: '粤卫罚〔2026〕23号（演示）', followUp: { reason: expect.stringContaining('解除服务协议') } });
  await jointAct(handling, 'reportFollowUp', {
    id: licence.id, expectedVersion: told.version, action: 'TERMINATED', documentNo: '演示经办〔2026〕1号', doneOn: today(), text: '已解除服务协议',
  });

  // Money: even, with each part where it belongs.
  expect(await close(insurance)).toMatchObject({ code: 'UNRECONCILED', rule: expect.stringContaining('第四十五条') });
  const payer = insurance;
  const receipt = (version: number, kind: string, amount: string, destination: string, receiptNo: string) => tryJointAct(payer, 'recordReceipt', {
    id: penalty.id, expectedVersion: version, kind, amount, destination, receiptNo, receivedOn: today(),
  });
  expect(await receipt(penalty.version, 'RECOVERABLE', PUBLISHED.involved, 'TREASURY', '演示-专-1')).toMatchObject({ code: 'FUND_TO_FISCAL_ACCOUNT' });
  expect(await receipt(penalty.version, 'RECOVERABLE', PUBLISHED.involved, 'FISCAL_ACCOUNT', '演示-专-1')).toMatchObject({ id: penalty.id });
  expect(await receipt(penalty.version + 1, 'FINE', PUBLISHED.fine, 'TREASURY', '演示-库-1')).toMatchObject({ id: penalty.id });
  const { moneyOfInvestigation: money } = await police.get<{ moneyOfInvestigation: Money }>(`query ($id: ID!) { moneyOfInvestigation(id: $id) ${MONEY} }`, { id });
  expect(money).toMatchObject({
    found: PUBLISHED.involved, recovered: PUBLISHED.involved, fines: PUBLISHED.fine, paidToTreasury: PUBLISHED.fine,
    fundDifference: '0.00', treasuryDifference: '0.00', balanced: true,
  });
  for (const line of money.lines) for (const { destination } of line.receipts) expect(destination).toBe(line.destination);

  expect(await close(insurance)).toMatchObject({ __typename: 'JointInvestigation' });
  const { case: closed } = await insurance.get<{ case: { state: string } }>('query ($id: ID!) { case(id: $id) { state } }', { id: registerCase.id });
  expect(closed.state).toBe('CLOSED');
  const seen = await office.get<{ jointInvestigation: { state: string; title: null; tracks: { stageLabel: string; columns: null; outcomes: { kind: string; text: null }[] }[] } }>(
    'query ($id: ID!) { jointInvestigation(id: $id) { state title tracks { stageLabel columns { basis } outcomes { kind text } } } }', { id });
  expect(seen.jointInvestigation).toMatchObject({ state: 'CLOSED', title: null });
  expect(seen.jointInvestigation.tracks.every(({ columns, outcomes }) => columns === null && outcomes.every(({ text }) => text === null))).toBe(true);
});

const rowInput = async (client: PortalClient, jointId: string) => {
  const { id, expectedVersion } = await onRow(client, jointId);
  return { trackId: id, expectedVersion };
};
