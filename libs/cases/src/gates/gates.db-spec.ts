import { permissionsOf } from '@portal/agencies';
import { newId } from '@portal/kernel';
import type { Actor } from '@portal/platform';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DecideTransfer } from '../referrals/hand-over/decide-transfer.js';
import { DecideLegalReview, type ReviewResult } from './review/decide-legal-review.js';
import { ListGates } from './review/list-gates.js';
import { RecordDiscussion } from './review/record-discussion.js';
import { RequestLegalReview } from './review/request-legal-review.js';
import { AskTransferWaiver } from './transfer/ask-transfer-waiver.js';
import { FindTransferWarning } from './transfer/transfer-warning.js';

let world: ReferralWorld;
const { handler, head, police, stranger } = POSTS;
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
  expect((await new ListGates(world.db).run(handler, id)).map(({ gate, state, dissent }) => [gate, state, dissent])).toEqual([
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
  expect(await new ListGates(world.db).run(police, id)).toEqual([]);
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
