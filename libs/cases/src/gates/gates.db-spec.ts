import { agencyId, permissionsOf } from '@portal/agencies';
import { newId } from '@portal/kernel';
import type { Actor } from '@portal/platform';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DecideTransfer } from '../referrals/hand-over/decide-transfer.js';
import { RecordOutcome } from '../outcomes/record-outcome.js';
import { FindReferral } from '../referrals/reading/find-referral.js';
import { actionsOn } from '../referrals/reading/page-actions.js';
import { toGatePanel } from './graphql/to-gates.js';
import { DecideLegalReview, type ReviewResult } from './review/decide-legal-review.js';
import { LoadGates } from './review/load-gates.js';
import { ListWaitingReviews } from './review/list-waiting-reviews.js';
import { RecordDiscussion } from './review/record-discussion.js';
import { RecordOfficers } from './review/record-officers.js';
import { RequestLegalReview } from './review/request-legal-review.js';
import { GATE_FACTS } from './facts.js';
import { AskTransferWaiver } from './transfer/ask-transfer-waiver.js';
import { CountTransfersDue } from './transfer/count-transfers-due.js';
import { DecideTransferWaiver } from './transfer/decide-transfer-waiver.js';
import { FindTransferWarning } from './transfer/transfer-warning.js';

let world: ReferralWorld;
const { handler, head, police, stranger, office } = POSTS;
const reviewer: Actor = { ...handler, personId: newId(), seatKind: 'LEGAL_REVIEWER', seatTitle: '法制审核员', permissions: permissionsOf('LEGAL_REVIEWER', 'PRINCIPAL', 'HEALTHCARE_SECURITY') };
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const large = async (): Promise<string> => {
  const id = await world.reported();
  await world.look(`update referral_content set amount_involved = 12000000 where referral_id = $1`, [id]);
  return id;
};
const review = async (referral: string, result: ReviewResult, actor: Actor = reviewer): Promise<string> => {
  const asked = await new RequestLegalReview(world.db).run(handler, { objectKind: 'REFERRAL', objectId: referral });
  if (asked.kind !== 'acted') return outcomeOf(asked);
  return outcomeOf(await new DecideLegalReview(world.db).run(actor, { id: asked.id, expectedVersion: 1, result, opinion: '程序合法。' }));
};
const discuss = (referral: string, change = {}, actor: Actor = handler) => new RecordDiscussion(world.db).run(actor, {
  objectKind: 'REFERRAL', objectId: referral, heldOn: '2026-11-16', chair: '局长', participants: ['局长', '分管副局长', '基金监管科科长'], conclusion: '同意移送。', dissent: '分管副局长保留意见。', passed: true, ...change,
});

it('lets a large transfer be decided only after review and discussion, and says which is missing', async () => {
  const id = await large();
  const decide = () => world.attempt(head, DecideTransfer, id, { approve: true });
  expect(await decide()).toMatchObject({ code: 'GATE_MISSING', values: { gate: '法制审核', basis: expect.stringContaining('平台约定') } });
  expect(await review(id, 'CORRECTION')).toBe('OK');
  expect(await decide()).toMatchObject({ code: 'GATE_MISSING' });
  expect(await review(id, 'PASSED')).toBe('OK');
  expect(await decide()).toMatchObject({ code: 'GATE_MISSING', values: { gate: '集体讨论' } });
  expect(outcomeOf(await discuss(id, { participants: ['局长'] }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await discuss(id, { heldOn: '2026-11-17' }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await discuss(id))).toBe('OK');
  expect(outcomeOf(await decide())).toBe('OK');
  expect((await new LoadGates(world.db).run(handler, id))?.records.map(({ gate, state, dissent }) => [gate, state, dissent])).toEqual([
    ['COLLECTIVE_DISCUSSION', 'PASSED', '分管副局长保留意见。'], ['LEGAL_REVIEW', 'PASSED', null], ['LEGAL_REVIEW', 'CORRECTION', null],
  ]);
});

it('asks nothing of an ordinary transfer, nor of a refusal', async () => {
  expect(outcomeOf(await world.attempt(head, DecideTransfer, await world.reported(), { approve: true }))).toBe('OK');
  expect(outcomeOf(await world.attempt(head, DecideTransfer, await large(), { approve: false, reason: '证据不足' }))).toBe('OK');
});

it('is reviewed by the legal reviewer of the own agency and not by who handles it, within ten working days', async () => {
  const id = await large();
  const asked = await new RequestLegalReview(world.db).run(handler, { objectKind: 'REFERRAL', objectId: id });
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  expect(outcomeOf(await new RequestLegalReview(world.db).run(handler, { objectKind: 'REFERRAL', objectId: id }))).toBe('REVIEW_WAITING');
  const say = (actor: Actor) => new DecideLegalReview(world.db).run(actor, { id: asked.id, expectedVersion: 1, result: 'PASSED', opinion: '可以。' });
  expect(outcomeOf(await say(handler))).toBe('REVIEWER_ONLY');
  expect(outcomeOf(await say({ ...reviewer, personId: handler.personId }))).toBe('REVIEWER_HANDLES');
  for (const actor of [police, stranger]) expect(outcomeOf(await say(actor))).toBe('NOT_FOUND');
  expect(await world.look(`select rule_code, due_on from deadline where object_id = $1 and rule_code = 'Y07'`, [id])).toEqual([{ rule_code: 'Y07', due_on: '2026-11-30' }]);
  expect((await Promise.all(Array.from({ length: 20 }, () => say(reviewer)))).map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
  expect(await new LoadGates(world.db).run(police, id)).toBeNull();
});

it('points out what should have been transferred, until it is', async () => {
  const caseId = await world.case();
  expect(await new FindTransferWarning(world.db).run(handler, caseId)).toMatchObject({ offence: '诈骗罪', verified: false, waiverState: null });
  expect(await new FindTransferWarning(world.db).run(stranger, caseId)).toBeNull();
  expect(outcomeOf(await new AskTransferWaiver(world.db).run(stranger, { caseId, reason: '无' }))).toBe('NOT_FOUND');
  const sent = await world.sent();
  const [row] = await world.look<{ id: string }>('select case_id as id from referral where id = $1', [sent]);
  expect(await new FindTransferWarning(world.db).run(handler, row?.id ?? '')).toBeNull();
  expect(outcomeOf(await new AskTransferWaiver(world.db).run(handler, { caseId: row?.id ?? '', reason: '无' }))).toBe('NO_TRANSFER_DUE');
});

it('says on the page of a referral which gate is missing and by which rule, and on the panel what was done by whom', async () => {
  const id = await large();
  const page = async () => {
    const found = await new FindReferral(world.db).run(head, id);
    if (!found) throw new Error('no page');
    return new Map(actionsOn(found, head, world.clock.now()).map((each) => [each.action, each]));
  };
  expect((await page()).get('decideTransfer:APPROVE')).toMatchObject({ allowed: false, code: 'GATE_MISSING', reason: expect.stringMatching(/法制审核.*310号/) });
  expect((await page()).get('decideTransfer:REFUSE')).toMatchObject({ allowed: true });
  const panel = async (actor: Actor) => {
    const found = await new LoadGates(world.db).run(actor, id);
    return found && toGatePanel(found, actor);
  };
  expect((await panel(handler))?.needs.map(({ gate, before, reached, state }) => [gate, before, reached, state])).toEqual([
    ['LEGAL_REVIEW', '行刑移送决定', true, null], ['COLLECTIVE_DISCUSSION', '行刑移送决定', true, null]]);
  expect(await review(id, 'PASSED')).toBe('OK');
  expect((await page()).get('decideTransfer:APPROVE')?.reason).toContain('集体讨论');
  expect(outcomeOf(await discuss(id))).toBe('OK');
  expect((await page()).get('decideTransfer:APPROVE')).toMatchObject({ allowed: true });
  expect((await panel(handler))?.records.map(({ gate, state, decidedBy, mine }) => [gate, state, decidedBy?.split(' ')[0], mine])).toEqual([
    ['COLLECTIVE_DISCUSSION', 'PASSED', '局长', true], ['LEGAL_REVIEW', 'PASSED', '法制审核员', true]]);
  expect(await panel(police)).toBeNull();
});

it('shows the reviewer what waits, and each act on a gate with its reason', async () => {
  const id = await large();
  const offers = async (actor: Actor) => {
    const panel = await new LoadGates(world.db).run(actor, id);
    return Object.fromEntries((panel ? toGatePanel(panel, actor).availableActions : []).map(({ action, code }) => [action, code]));
  };
  expect(await offers(handler)).toEqual({ requestLegalReview: null, decideLegalReview: 'REVIEWER_ONLY', recordDiscussion: null });
  expect(await offers(reviewer)).toEqual({ requestLegalReview: 'SEAT_LACKS_RIGHT', decideLegalReview: 'NO_REVIEW_WAITING', recordDiscussion: 'SEAT_LACKS_RIGHT' });
  await new RequestLegalReview(world.db).run(handler, { objectKind: 'REFERRAL', objectId: id });
  expect(await offers(handler)).toMatchObject({ requestLegalReview: 'REVIEW_WAITING' });
  expect(await offers(reviewer)).toMatchObject({ decideLegalReview: null });
  expect(await new ListWaitingReviews(world.db).run(reviewer)).toContainEqual(expect.objectContaining({ objectId: id, pageId: id, dueAt: expect.anything() }));
  expect((await new ListWaitingReviews(world.db).run(stranger)).filter(({ objectId }) => objectId === id)).toEqual([]);
});

it('asks for two officers with a certificate each before a penalty, and counts those named in the row', async () => {
  const caseId = await world.case();
  const penalty = (officers: { name: string; certificateNo: string }[]) => new RecordOfficers(world.db).run(handler, { objectKind: 'CASE', objectId: caseId, officers });
  const record = async () => new RecordOutcome(world.db).run(handler, {
    caseId, expectedVersion: (await world.look<{ version: number }>('select version from case_record where id = $1', [caseId]))[0]?.version ?? 0, kind: 'PENALTY', level: 'INSTITUTION',
    documentNo: '穗医保罚〔2026〕7号', decidedOn: '2026-11-16', basis: '条例第四十条', text: '罚款', factIds: [], measures: [], money: [{ kind: 'FINE', amount: '5000' }],
  });
  const one = { name: '承办人（一）', certificateNo: '粤执法A001' };
  expect(await record()).toMatchObject({ code: 'GATE_MISSING', values: { gate: '两名以上执法人员', basis: expect.stringContaining('第四十二条') } });
  expect(outcomeOf(await penalty([one]))).toBe('INVALID_INPUT');
  expect(outcomeOf(await penalty([one, { ...one, name: '承办人（二）' }]))).toBe('INVALID_INPUT');
  expect(outcomeOf(await new RecordOfficers(world.db).run(stranger, { objectKind: 'CASE', objectId: caseId, officers: [one, { ...one, certificateNo: '粤执法A002' }] }))).toBe('NOT_FOUND');
  expect(outcomeOf(await penalty([one, { name: '承办人（二）', certificateNo: '粤执法A002' }]))).toBe('OK');
  expect((await record()).kind).toBe('acted');
  expect((await new LoadGates(world.db).run(handler, caseId))?.needs).toContainEqual(expect.objectContaining({ gate: 'TWO_OFFICERS', state: 'PASSED', reached: true, statutory: true }));
});

it('asks 医保 for two officers before 行政处理 too, and no agency whose law does not', async () => {
  const act = async (actor: Actor, caseId: string) => new RecordOutcome(world.db).run(actor, {
    caseId, expectedVersion: (await world.look<{ version: number }>('select version from case_record where id = $1', [caseId]))[0]?.version ?? 0, kind: 'ADMINISTRATIVE_ACTION', level: 'INSTITUTION',
    documentNo: '穗处〔2026〕8号', decidedOn: '2026-11-16', basis: '条例第三十八条', text: '责令退回', factIds: [], measures: [], money: [{ kind: 'RECOVERABLE', amount: '5000' }],
  });
  const caseId = await world.case();
  expect(await act(handler, caseId)).toMatchObject({ code: 'GATE_MISSING', values: { gate: '两名以上执法人员', basis: expect.stringContaining('第二十九条') } });
  expect((await new LoadGates(world.db).run(handler, caseId))?.needs).toContainEqual(expect.objectContaining({ gate: 'TWO_OFFICERS', before: 'OUTCOME.ADMINISTRATIVE_ACTION', state: null, reached: true }));
  expect(outcomeOf(await new RecordOfficers(world.db).run(handler, { objectKind: 'CASE', objectId: caseId, officers: ['A001', 'A002'].map((certificateNo) => ({ name: '承办人', certificateNo })) }))).toBe('OK');
  expect((await act(handler, caseId)).kind).toBe('acted');
  const theirs = { ...handler, agencyId: agencyId('440100', 'HEALTH'), agencyKind: 'HEALTH' as const };
  expect((await act(theirs, await world.case(theirs))).kind).toBe('acted');
});

it('counts for the office what should have been transferred, by agency and without a case, until each has its reason', async () => {
  const due = async (actor: Actor) => Object.fromEntries((await new CountTransfersDue(world.db).run(actor)).map(({ agency, count, waiting }) => [agency, [count, waiting]]));
  const before = (await due(office))['广州市医保局'] ?? [0, 0];
  const caseId = await world.case();
  expect((await due(office))['广州市医保局']).toEqual([(before[0] ?? 0) + 1, before[1]]);
  const asked = await new AskTransferWaiver(world.db).run(handler, { caseId, reason: '当事人已死亡。' });
  expect((await due(office))['广州市医保局']).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  expect(outcomeOf(await new DecideTransferWaiver(world.db).run(head, { id: asked.id, expectedVersion: 1, approve: true }))).toBe('OK');
  expect((await due(office))['广州市医保局'] ?? [0, 0]).toEqual(before);
  for (const actor of [handler, head, police, stranger]) expect(await due(actor)).toEqual({});
});

it('tells the legal reviewers that a review waits, and the seat that asked how it ended; of what is reviewed only the number', async () => {
  const id = await large();
  const told = async (topic: string) => {
    const [fact] = await world.look<{ topic: string; objectId: string; actId: string; agencyId: string; detail: object }>(
      `select topic, object_id as "objectId", act_id as "actId", agency_id as "agencyId", detail from journal_entry where object_id = $1 and topic = $2 order by seq desc limit 1`, [id, topic]);
    return world.worker.tx(handler, (tx) => GATE_FACTS.recipes.find((one) => one.topic === topic)?.compose(tx, fact as never) ?? Promise.resolve([]));
  };
  const [{ number = '' } = {}] = await world.look<{ number: string }>('select k.number from referral r join case_record k on k.id = r.case_id where r.id = $1', [id]);
  const asked = await new RequestLegalReview(world.db).run(handler, { objectKind: 'REFERRAL', objectId: id });
  if (asked.kind !== 'acted') throw new Error(JSON.stringify(asked));
  expect(await told('gate.review-requested')).toEqual([expect.objectContaining({
    agencyId: handler.agencyId, to: { seatKinds: ['LEGAL_REVIEWER'] }, email: true, titleKey: 'notice.review.requested.title', params: { number, due: '2026-11-30' },
  })]);
  await new DecideLegalReview(world.db).run(reviewer, { id: asked.id, expectedVersion: 1, result: 'CORRECTION', opinion: '请补充检验报告。' });
  expect(await told('gate.review-decided')).toEqual([expect.objectContaining({
    agencyId: handler.agencyId, to: { seatId: handler.seatId }, titleKey: 'notice.review.decided.CORRECTION.title', params: { number },
  })]);
});
