import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { agencyId, permissionsOf } from '@portal/agencies';
import { SweepDeadlines } from '@portal/deadlines';
import type { Actor } from '@portal/platform';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { JointWorld, TABLE } from '../../../../test/support/joint-world.js';
import { CloseInvestigation } from '../joint/close-investigation.js';
import { RecordOfficers } from '../gates/review/record-officers.js';
import { AskTransferWaiver } from '../gates/transfer/ask-transfer-waiver.js';
import { DecideTransferWaiver } from '../gates/transfer/decide-transfer-waiver.js';
import { CloseCase } from './close-case.js';
import { DraftReferral } from '../referrals/hand-over/draft-referral.js';
import { ConfirmInvestigationOutcome } from './confirm-investigation-outcome.js';
import { EndOutcome } from './end-outcome.js';
import { HandleExpiry } from './handle-expiry.js';
import { MEASURES } from './measures.table.js';
import { RaiseExpiredMeasures } from './raise-expired-measures.js';
import { LoadMoney } from './reading/load-money.js';
import { LoadOutcome } from './reading/load-outcome.js';
import { RecordOutcome, type RecordOutcomeInput } from './record-outcome.js';
import { RecordPublication } from './record-publication.js';
import { RecordReceipt } from './record-receipt.js';
import { VoidReceipt } from './void-receipt.js';
import { RecordWithdrawal } from './record-withdrawal.js';
import { ReportFollowUp } from './report-follow-up.js';
import { AnswerSupervisionStep } from '../supervision/ladder/answer-supervision-step.js';
import { IssueSupervisionStep } from '../supervision/ladder/issue-supervision-step.js';
import { ListSupervisionCandidates } from '../supervision/reading/list-supervision-candidates.js';

let world: ReferralWorld;
let joint: JointWorld;
const { handler, head, deputyHead, health, market, police, office, stranger } = TABLE;
const handling: Actor & { agencyId: string } = { ...handler, agencyId: agencyId('440100', 'HANDLING_AGENCY'), agencyKind: 'HANDLING_AGENCY', agencyName: '广州市医保经办机构', personName: '经办', seatKind: 'HANDLER' };

beforeAll(async () => {
  world = await openReferralWorld();
  joint = new JointWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const PENALTY = {
  kind: 'PENALTY', level: 'INSTITUTION', documentNo: '穗罚〔2026〕1号', decidedOn: '2026-11-16', basis: '《医疗保障基金使用监督管理条例》第四十条', text: '罚款', factIds: [], measures: [], money: [],
} as const;
type Rest = Omit<RecordOutcomeInput, 'trackId' | 'caseId' | 'expectedVersion'>;
const at = async (jointId: string, actor: Actor, outcome: Rest): Promise<RecordOutcomeInput> => {
  const { id, version } = await joint.track(jointId, actor);
  return { trackId: id, expectedVersion: version, ...outcome };
};
const OFFICERS = [{ name: '执法人员（一）', certificateNo: '粤执法001' }, { name: '执法人员（二）', certificateNo: '粤执法002' }];
const named = (objectKind: string, objectId: string, actor: Actor) => joint.act(actor, RecordOfficers, { objectKind, objectId, officers: OFFICERS });
const decide = async (jointId: string, actor: Actor, outcome: Rest) => joint.act(actor, RecordOutcome, await at(jointId, actor, outcome));
const versionOf = async (id: string): Promise<number> => (await world.look<{ version: number }>('select version from outcome where id = $1', [id]))[0]?.version ?? 0;
const on = async (id: string) => ({ id, expectedVersion: await versionOf(id) });
const receive = async (actor: Actor, id: string, kind: 'RECOVERABLE' | 'FINE' | 'CONFISCATION' | 'CRIMINAL_FINE', amount: string, receiptNo: string, destination: 'FISCAL_ACCOUNT' | 'TREASURY' = kind === 'RECOVERABLE' ? 'FISCAL_ACCOUNT' : 'TREASURY') =>
  joint.outcome(actor, RecordReceipt, { ...await on(id), kind, amount, destination, receiptNo, receivedOn: '2026-11-16' });
const clocks = async (id: string): Promise<string[]> => (await joint.clocks(id)).sort();

async function three(): Promise<string> {
  const id = await joint.opened(health, market, police);
  for (const actor of [health, market, police]) await joint.join(id, actor);
  for (const actor of [handler, health, market]) await named('INVESTIGATION_TRACK', (await joint.track(id, actor)).id, actor);
  return id;
}

it('meets the row’s clock, starts the duty to publish, tells the agency whose case it is, who confirms', async () => {
  const id = await three();
  const outcome = await decide(id, market, { ...PENALTY, money: [{ kind: 'FINE', amount: '50000' }] });
  const track = await joint.track(id, market);
  expect(track.stage).toBe('DECIDED');
  expect(await joint.clocks(track.id)).toEqual(['HJ1 MET', 'Y08a MET']);
  expect(await clocks(outcome)).toEqual(['H02 RUNNING', 'Y15 RUNNING']);
  expect([await joint.box(market, outcome), await joint.box(handler, outcome)]).toEqual(['TODO', 'TODO']);
  expect(await joint.outcome(market, ConfirmInvestigationOutcome, await on(outcome))).toBe('NOT_YOUR_OUTCOME');
  await joint.act(handler, ConfirmInvestigationOutcome, await on(outcome));
  await joint.act(market, RecordPublication, { ...await on(outcome), publishedAt: '国家企业信用信息公示系统', reference: '公示编号 2026-1', publishedOn: '2026-11-16' });
  expect(await clocks(outcome)).toEqual(['H02 MET', 'Y15 MET']);
  expect([await joint.box(market, outcome), await joint.box(handler, outcome)]).toEqual(['DONE', 'DONE']);
  expect(await clocks(await decide(id, health, { ...PENALTY, documentNo: '穗卫罚〔2026〕1号' }))).toEqual(['H02 RUNNING', 'Y14 RUNNING']);
  const seen = (actor: Actor) => new LoadOutcome(world.db).run(actor, outcome);
  expect((await seen(health))?.content).toMatchObject({ documentNo: '穗罚〔2026〕1号' });
  expect(await seen(stranger)).toBeNull();
  expect(await seen(office)).toMatchObject({ kind: 'PENALTY', content: null, money: [], measures: [] });
});

it('leaves each kind of outcome to those whose power it is', async () => {
  const id = await three();
  const code = async (actor: Actor, outcome: Rest) => joint.outcome(actor, RecordOutcome, await at(id, actor, outcome));
  expect(await code(police, { ...PENALTY, kind: 'AGREEMENT' })).toBe('OUTCOME_NOT_YOURS');
  expect(await code(handler, { ...PENALTY, kind: 'CRIMINAL' })).toBe('OUTCOME_NOT_YOURS');
  expect(await code(health, { ...PENALTY, kind: 'DEMERIT' })).toBe('INVALID_INPUT'); // no points
  expect(await code(health, { ...PENALTY, kind: 'DEMERIT', level: 'PERSON', subjectName: '某医师', points: 12, measures: [{ code: 'DEMERIT', months: 24, startsOn: '2026-11-16' }] })).toBe('OK');
  expect(await code(health, { ...PENALTY, measures: [{ code: 'SUSPEND_DEPARTMENT', months: 13, startsOn: '2026-11-16' }] })).toBe('INVALID_INPUT');
  expect(await joint.outcome(handler, RecordOutcome, await at(id, health, PENALTY))).toBe('NOT_YOUR_ROW');
});

it('takes the bounds of its measures from the same law as the table of clocks', async () => {
  const rows = await world.look<{ code: string; min: number; max: number }>(`select code, coalesce(amount, min_amount) as min, coalesce(amount, max_amount) as max from deadline_rule where code in ('Y19', 'Y20', 'Y21') order by code`);
  expect(rows).toEqual(Object.values(MEASURES).flatMap(({ rule, term }) => (rule && term ? [{ code: rule, min: term.min, max: term.max }] : [])).sort((a, b) => (a.code < b.code ? -1 : 1)));
});

it('asks for a reason before a second fine for the same fact on the same subject, and keeps it', async () => {
  const id = await three();
  await decide(id, market, { ...PENALTY, money: [{ kind: 'FINE', amount: '50000' }] });
  const second = { ...PENALTY, documentNo: '穗卫罚〔2026〕9号', money: [{ kind: 'FINE' as const, amount: '10000' }] };
  const refused = await joint.run(health, RecordOutcome, await at(id, health, second));
  expect(refused).toMatchObject({ code: 'SECOND_FINE', values: { agency: '广州市市场监管局', amount: '50000.00', documentNo: '穗罚〔2026〕1号' } });
  expect(await joint.outcome(health, RecordOutcome, await at(id, health, { ...second, level: 'PERSON', subjectName: '某负责人' }))).toBe('OK'); // another subject
  const kept = await decide(id, health, { ...second, secondFineReason: '系另一违法行为（伪造病历）' });
  expect((await new LoadOutcome(world.db).run(health, kept))?.content?.secondFineReason).toBe('系另一违法行为（伪造病历）');
});

it('counts earlier fines towards a 罚金, and the list sums to the fines on record', async () => {
  const id = await three();
  await decide(id, market, { ...PENALTY, decidedOn: '2026-11-10', money: [{ kind: 'FINE', amount: '300.10' }] });
  await decide(id, handler, { ...PENALTY, documentNo: '穗医保罚〔2026〕1号', decidedOn: '2026-11-11', money: [{ kind: 'FINE', amount: '200.20' }], secondFineReason: '另一事实' });
  const judged = await decide(id, police, { ...PENALTY, kind: 'CRIMINAL', documentNo: '（2026）粤01刑初1号', money: [{ kind: 'CRIMINAL_FINE', amount: '400' }] });
  const money = await new LoadMoney(world.db).run(health, { jointId: id });
  expect(money?.offsets).toMatchObject([{ listed: 50_030n, applied: 40_000n, items: [{ amount: 30_010n, applied: 30_010n }, { amount: 20_020n, applied: 9_990n }] }]);
  expect(money?.balance).toMatchObject({ fines: 50_030n, offset: 40_000n, treasuryDifference: 50_030n });
  expect(await receive(police, judged, 'CRIMINAL_FINE', '0.01', 'x1')).toBe('ABOVE_OUTSTANDING');
});

it('sends fund money to the 财政专户 and fines to the 国库, never the other way, and no more than is due', async () => {
  const id = await three();
  const outcome = await decide(id, handler, { ...PENALTY, money: [{ kind: 'FOUND', amount: '1000.00' }, { kind: 'RECOVERABLE', amount: '1000.00' }, { kind: 'FINE', amount: '2000' }] });
  expect(await receive(handler, outcome, 'RECOVERABLE', '1', 'w1', 'TREASURY')).toBe('FUND_TO_FISCAL_ACCOUNT');
  expect(await receive(handler, outcome, 'FINE', '1', 'w2', 'FISCAL_ACCOUNT')).toBe('FINE_TO_TREASURY');
  expect(await receive(handler, outcome, 'CONFISCATION', '1', 'w3')).toBe('NO_SUCH_LINE');
  expect(await receive(handler, outcome, 'RECOVERABLE', '1000.01', 'w4')).toBe('ABOVE_OUTSTANDING');
  expect(await receive(health, outcome, 'RECOVERABLE', '1', 'w5')).toBe('NOT_YOUR_OUTCOME');
  expect(await receive(handler, outcome, 'RECOVERABLE', '400.50', 'r1')).toBe('OK');
  expect(await receive(handler, outcome, 'RECOVERABLE', '1', 'r1')).toBe('RECEIPT_TWICE');
  const version = await versionOf(outcome);
  const rest = await Promise.all(Array.from({ length: 20 }, (_, i) => joint.outcome(handler, RecordReceipt, { id: outcome, expectedVersion: version, kind: 'RECOVERABLE', amount: '599.50', destination: 'FISCAL_ACCOUNT', receiptNo: `race-${i}`, receivedOn: '2026-11-16' })));
  expect(rest.filter((result) => result === 'OK')).toHaveLength(1);
  expect((await new LoadMoney(world.db).run(handler, { jointId: id }))?.balance).toMatchObject({ fundDifference: 0n, treasuryDifference: 200_000n, balanced: false });
  expect(await new LoadMoney(world.db).run(office, { jointId: id })).toBeNull();
});

it('closes only when every row is answered for and the money is even, or the head says why not', async () => {
  const id = await three();
  const mine = await decide(id, handler, { ...PENALTY, money: [{ kind: 'FINE', amount: '2000' }] });
  await decide(id, health, { ...PENALTY, kind: 'NOT_PUNISHED', documentNo: '穗卫不罚〔2026〕1号', text: '未发现违反卫生管理规定的事实。' });
  await decide(id, market, { ...PENALTY, kind: 'NOT_PUNISHED', documentNo: '穗市监不罚〔2026〕1号', text: '价格行为合规。' });
  const close = (actor: Actor, more = {}) => joint.run(actor, CloseInvestigation, { id, expectedVersion: 1, text: '办结', ...more });
  expect(await close(handler)).toMatchObject({ code: 'TRACKS_MISSING', values: { missing: '广州市公安局' } });
  await decide(id, police, { ...PENALTY, kind: 'CRIMINAL', documentNo: '穗公撤案〔2026〕1号', text: '判决' });
  expect((await joint.track(id, health)).stage).toBe('NOT_PUNISHED');
  expect(await close(handler)).toMatchObject({ code: 'UNRECONCILED', values: { fund: '0.00', treasury: '2000.00' } });
  expect(await close(handler, { unreconciledReason: '当事人破产' })).toMatchObject({ code: 'HEAD_WAIVES' });
  expect(await close(deputyHead, { unreconciledReason: '当事人破产' })).toMatchObject({ kind: 'refusal' });
  expect(await receive(handler, mine, 'FINE', '1500', 'p1')).toBe('OK');
  const results = await Promise.all(Array.from({ length: 20 }, () => joint.outcome(head, CloseInvestigation, { id, expectedVersion: 1, text: '办结', unreconciledReason: '当事人破产，余款无法追缴' })));
  expect(results.filter((result) => result === 'OK')).toHaveLength(1);
  expect(new Set(results)).toEqual(new Set(['OK', 'CONFLICT']));
  const page = await joint.page(handler, id);
  expect(page).toMatchObject({ state: 'CLOSED', content: { unreconciledReason: '当事人破产，余款无法追缴' } });
  expect(await world.look('select k.state from case_record k join joint_investigation i on i.case_id = k.id where i.id = $1', [id])).toEqual([{ state: 'CLOSED' }]);
  expect(await joint.box(health, id)).toBe('DONE');
});

it('voids a receipt entered wrongly, with the reason: it stays on the page, counts nowhere, and its number may come again', async () => {
  const id = await three();
  const outcome = await decide(id, handler, { ...PENALTY, money: [{ kind: 'FINE', amount: '2000' }] });
  expect(await receive(handler, outcome, 'FINE', '1500', 'v1')).toBe('OK');
  const money = async () => new LoadMoney(world.db).run(handler, { jointId: id });
  const receiptId = (await money())?.lines[0]?.receipts[0]?.id ?? '';
  const cancel = async (actor: Actor, reason = '金额录错') => joint.outcome(actor, VoidReceipt, { ...await on(outcome), receiptId, reason });
  expect(await cancel(handler, ' ')).toBe('INVALID_INPUT');
  expect(await cancel(health)).toBe('NOT_YOUR_OUTCOME');
  expect(await cancel(stranger)).toBe('NOT_FOUND');
  const version = await versionOf(outcome);
  const results = await Promise.all(Array.from({ length: 20 }, () => joint.outcome(handler, VoidReceipt, { id: outcome, expectedVersion: version, receiptId, reason: '金额录错' })));
  expect(results.filter((result) => result === 'OK')).toHaveLength(1);
  expect(await cancel(handler)).toBe('NO_SUCH_RECEIPT');
  expect(await money()).toMatchObject({ balance: { paidToTreasury: 0n, treasuryDifference: 200_000n }, lines: [{ outstanding: 200_000n, receipts: [{ receiptNo: 'v1', voidReason: '金额录错' }] }] });
  expect(await receive(handler, outcome, 'FINE', '2000', 'v1')).toBe('OK');
  expect((await money())?.balance).toMatchObject({ treasuryDifference: 0n, balanced: true });
  await expect(world.db.tx(handler, (tx) => tx.query('delete from money_receipt'))).rejects.toThrow('permission denied');
});

it('ends no case with its joint investigation that should have been transferred, until the head agrees to the reason', async () => {
  const id = await joint.opened();
  const [{ caseId = '' } = {}] = await world.look<{ caseId: string }>('select case_id as "caseId" from joint_investigation where id = $1', [id]);
  await decide(id, handler, { ...PENALTY, kind: 'AGREEMENT', documentNo: '穗医保协〔2026〕8号', text: '中止协议' });
  const close = () => joint.run(head, CloseInvestigation, { id, expectedVersion: 1, text: '办结' });
  expect(await close()).toMatchObject({ code: 'TRANSFER_DUE', values: { offence: '诈骗罪' } });
  const asked = await new AskTransferWaiver(world.db).run(handler, { caseId, reason: '当事人已死亡。' });
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  expect(await close()).toMatchObject({ code: 'TRANSFER_DUE' });
  expect((await new DecideTransferWaiver(world.db).run(head, { id: asked.id, expectedVersion: 1, approve: true })).kind).toBe('acted');
  expect(await close()).toMatchObject({ kind: 'acted' });
});

it('leaves a case open with its joint investigation closed while a referral of it is under way; it ends by what was decided there, and asks for the waiver then', async () => {
  const id = await joint.opened();
  const [{ caseId = '' } = {}] = await world.look<{ caseId: string }>('select case_id as "caseId" from joint_investigation where id = $1', [id]);
  await decide(id, handler, { ...PENALTY, kind: 'AGREEMENT', documentNo: '穗医保协〔2026〕9号', text: '中止协议' });
  await world.look(`update case_record set amount_involved = 486200.50 where id = $1`, [caseId]);
  const letter = await new DraftReferral(world.db).run(handler, { kind: 'ADMINISTRATIVE', caseId, toAgencyId: health.agencyId });
  if (letter.kind !== 'acted') throw new Error(JSON.stringify(letter));
  expect(await joint.run(head, CloseInvestigation, { id, expectedVersion: 1, text: '办结' })).toMatchObject({ kind: 'acted' });
  const [{ version = 0, state = '' } = {}] = await world.look<{ version: number; state: string }>('select version, state from case_record where id = $1', [caseId]);
  expect(state).not.toBe('CLOSED');
  const close = () => new CloseCase(world.db).run(head, { id: caseId, expectedVersion: version, text: '办结' });
  expect(await close()).toMatchObject({ code: 'REFERRAL_OPEN' });
  await world.look(`update referral set state = 'CLOSED', closed_at = now(), holder_agency_id = null where id = $1`, [letter.id]);
  expect(await close()).toMatchObject({ code: 'TRANSFER_DUE' });
  const asked = await new AskTransferWaiver(world.db).run(handler, { caseId, reason: '当事人已死亡。' });
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  await new DecideTransferWaiver(world.db).run(head, { id: asked.id, expectedVersion: 1, approve: true });
  expect(await close()).toEqual({ id: caseId });
});

it('withdraws what was published once the decision is changed, and sets the row to work again', async () => {
  const id = await three();
  const outcome = await decide(id, market, PENALTY);
  await joint.act(market, RecordPublication, { ...await on(outcome), publishedAt: '国家企业信用信息公示系统', reference: '编号1', publishedOn: '2026-11-16' });
  expect(await joint.outcome(market, RecordWithdrawal, { ...await on(outcome), reference: '撤1', withdrawnOn: '2026-11-16' })).toBe('NOTHING_TO_WITHDRAW');
  await joint.act(market, EndOutcome, { ...await on(outcome), how: 'REVOKED', documentNo: '穗市监撤〔2026〕1号', on: '2026-11-16', reason: '复议撤销' });
  expect(await clocks(outcome)).toEqual(['H02 CANCELLED', 'Y13 RUNNING', 'Y15 MET']);
  const track = await joint.track(id, market);
  expect(track.stage).toBe('INVESTIGATING');
  expect((await joint.clocks(track.id)).sort()).toEqual(['HJ1 MET', 'HJ2 RUNNING', 'Y08a MET']);
  await joint.act(market, RecordWithdrawal, { ...await on(outcome), reference: '撤回编号1', withdrawnOn: '2026-11-16' });
  expect(await clocks(outcome)).toEqual(['H02 CANCELLED', 'Y13 MET', 'Y15 MET']);
});

it('raises the end of a measure as a task, once, though nobody clicked', async () => {
  const id = await three();
  const outcome = await decide(id, handler, { ...PENALTY, measures: [{ code: 'SUSPEND_DEPARTMENT', months: 6, startsOn: '2026-11-16', scope: '骨科' }] });
  await joint.act(handler, RecordPublication, { ...await on(outcome), publishedAt: '官网', reference: '1', publishedOn: '2026-11-16' });
  const sweep = () => Promise.all([new RaiseExpiredMeasures(world.worker).run(), new RaiseExpiredMeasures(world.worker).run()]).then(([a, b]) => a + b);
  world.at('2027-05-15', '10:00');
  expect(await sweep()).toBe(0);
  world.at('2027-05-16', '09:00');
  expect(await sweep()).toBe(1);
  expect(await sweep()).toBe(0);
  expect(await clocks(outcome)).toEqual(['HJ3 RUNNING', 'Y14 MET']);
  expect(await joint.box(handler, outcome)).toBe('TODO');
  await joint.act(handler, HandleExpiry, { ...await on(outcome), note: '经验收，恢复骨科涉医保服务。' });
  expect(await clocks(outcome)).toEqual(['HJ3 MET', 'Y14 MET']);
  expect(await joint.box(handler, outcome)).toBe('DONE');
  expect(await joint.outcome(handler, HandleExpiry, { ...await on(outcome), note: '再次' })).toBe('NOTHING_EXPIRED');
});

it('asks the 医保经办机构 to act on the agreement when a licence is revoked, and shows it that outcome only', async () => {
  const id = await three();
  const outcome = await decide(id, health, { ...PENALTY, documentNo: '穗卫罚〔2026〕5号', text: '吊销医疗机构执业许可证', measures: [{ code: 'REVOKE_LICENCE', startsOn: '2026-11-16' }] });
  const [asked] = await world.look<{ agency_id: string; reason: string }>('select agency_id, reason from outcome_follow_up where outcome_id = $1', [outcome]);
  expect(asked?.reason).toBe('LICENCE_REVOKED');
  const theirs = { ...handling, agencyId: asked?.agency_id ?? '' };
  expect(await joint.box(theirs, outcome)).toBe('TODO');
  expect((await new LoadOutcome(world.db).run(theirs, outcome))?.content?.text).toBe('吊销医疗机构执业许可证');
  expect(await joint.page(theirs, id)).toBeNull();
  expect(await joint.outcome(health, ReportFollowUp, { ...await on(outcome), action: 'TERMINATED', doneOn: '2026-11-16', text: '已解除' })).toBe('NOT_YOUR_OUTCOME');
  await joint.act(theirs, ReportFollowUp, { ...await on(outcome), action: 'TERMINATED', documentNo: '穗医保中心〔2026〕1号', doneOn: '2026-11-16', text: '已解除服务协议。' });
  expect(await clocks(outcome)).toEqual(['H02 RUNNING', 'HJ4 MET', 'Y14 RUNNING']);
  expect((await new LoadOutcome(world.db).run(health, outcome))?.followUp).toMatchObject({ action: 'TERMINATED' });
});

it('has one winner when twenty record an outcome in one row, and fines twice only when two agencies race with reasons', async () => {
  const id = await three();
  const input = await at(id, market, { ...PENALTY, money: [{ kind: 'FINE', amount: '10' }] });
  const results = await Promise.all(Array.from({ length: 20 }, () => joint.outcome(market, RecordOutcome, input)));
  expect(results.filter((result) => result === 'OK')).toHaveLength(1);
  expect(new Set(results)).toEqual(new Set(['OK', 'CONFLICT']));
  const other = await three();
  const [a, b] = await Promise.all([market, health].map(async (actor) => joint.outcome(actor, RecordOutcome, await at(other, actor, { ...PENALTY, money: [{ kind: 'FINE', amount: '10' }] }))));
  expect([a, b].sort()).toEqual(['OK', 'SECOND_FINE']);
});

it('records on one’s own case where there is no joint investigation, and closes it even', async () => {
  const caseId = await world.case(handler);
  const version = async () => (await world.look<{ version: number }>('select version from case_record where id = $1', [caseId]))[0]?.version ?? 0;
  expect(await joint.outcome(stranger, RecordOutcome, { caseId, expectedVersion: 1, ...PENALTY })).toBe('NOT_FOUND');
  await named('CASE', caseId, handler);
  const outcome = await joint.act(handler, RecordOutcome, { caseId, expectedVersion: await version(), ...PENALTY, money: [{ kind: 'FINE', amount: '20' }] });
  const close = async (actor: Actor, more = {}): Promise<unknown> => new CloseCase(world.db).run(actor, { id: caseId, expectedVersion: await version(), text: '办结', ...more });
  expect(await close(handler)).toMatchObject({ code: 'UNRECONCILED' });
  expect(await receive(handler, outcome, 'FINE', '20', 'own-1')).toBe('OK');
  expect(await close(handler)).toMatchObject({ code: 'TRANSFER_DUE' });
  const asked = await new AskTransferWaiver(world.db).run(handler, { caseId, reason: '情节显著轻微，经检察机关答复不构成犯罪。' });
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  expect(await close(handler)).toMatchObject({ code: 'TRANSFER_DUE' });
  expect(await new DecideTransferWaiver(world.db).run({ ...handler, seatKind: 'AGENCY_HEAD' }, { id: asked.id, expectedVersion: 1, approve: true })).toMatchObject({ kind: 'acted' });
  expect(await close(handler)).toEqual({ id: caseId });
  expect(await close(handler)).toMatchObject({ code: 'CASE_CLOSED' });
});

it('is within reach of the ladder: the office sees a duty that ran out, by its clock alone, and may take a step towards who owes it', async () => {
  const director: Actor & { agencyId: string } = { ...office, seatKind: 'OFFICE_DIRECTOR', permissions: permissionsOf('OFFICE_DIRECTOR', 'PRINCIPAL', 'OTHER') };
  const id = await three();
  const outcome = await decide(id, market, { ...PENALTY, money: [{ kind: 'FINE', amount: '50000' }] });
  expect(await joint.box(office, outcome)).toBe('COPIED');
  const late = async () => (await new ListSupervisionCandidates(world.db).run(director)).filter(({ objectId }) => objectId === outcome);
  expect(await late()).toEqual([]);
  world.at('2026-12-20', '09:00');
  await new SweepDeadlines(world.worker).run();
  const [{ number = '' } = {}] = await world.look<{ number: string }>('select number from joint_investigation where id = $1', [id]);
  expect(await late()).toEqual(expect.arrayContaining([expect.objectContaining({ objectKind: 'OUTCOME', number, agency: expect.objectContaining({ id: market.agencyId }) })]));
  expect(JSON.stringify(await late())).not.toContain('穗罚');
  const about = { objectKind: 'OUTCOME', objectId: outcome, kind: 'REMINDER' as const, reason: '公示期限已过。' };
  const step = (targetAgencyId: string) => new IssueSupervisionStep(world.db).run(director, { ...about, targetAgencyId });
  expect(await step(health.agencyId)).toMatchObject({ code: 'TARGET_NOT_PARTY' });
  expect(await step(market.agencyId)).toMatchObject({ kind: 'acted' });
  const urged = await new IssueSupervisionStep(world.db).run(director, { ...about, targetAgencyId: market.agencyId, kind: 'URGING', workingDays: 3 });
  if (urged.kind !== 'acted') throw new Error(JSON.stringify(urged));
  expect(await new AnswerSupervisionStep(world.db).run(market, { id: urged.id, expectedVersion: 1, text: '已公示。', fileIds: [] })).toMatchObject({ kind: 'acted' });
});
