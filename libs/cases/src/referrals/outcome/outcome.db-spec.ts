import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AGENCY, ITEM, openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { FindReferral } from '../reading/find-referral.js';
import { AcceptReasons } from '../remedies/accept-reasons.js';
import { DecideReconsideration } from '../remedies/decide-reconsideration.js';
import { GiveReasons } from '../remedies/give-reasons.js';
import { OrderFiling } from '../remedies/order-filing.js';
import { RequestReconsideration } from '../remedies/request-reconsideration.js';
import { RequestSupervision } from '../remedies/request-supervision.js';
import { RequireReasons } from '../remedies/require-reasons.js';
import { TurnToAdministrative } from '../remedies/turn-to-administrative.js';
import { FileCase } from '../acceptance/file-case.js';
import { AcknowledgeItems } from './acknowledge-items.js';
import { AnswerOutcomeQuery } from './answer-outcome-query.js';
import { ConfirmOutcome } from './confirm-outcome.js';
import { HandOverItems } from './hand-over-items.js';
import { QueryOutcome } from './query-outcome.js';
import { RecordMilestone } from './record-milestone.js';

let world: ReferralWorld;
const { handler, police, procurator, stranger, office } = POSTS;
const WHY = { reason: '犯罪事实清楚' };
const STEP = { number: '文书1号', decidedOn: '2026-11-16', reason: '理由' };
const page = async (actor: typeof handler, id: string) => {
  const found = await new FindReferral(world.db).run(actor, id);
  if (!found) throw new Error(`${actor.personName} does not see it`);
  return found;
};
const clock = async (id: string, rule: string) => (await page(handler, id)).deadlines.filter(({ rule: { code } }) => code === rule).at(-1);
const running = async (id: string) => (await page(handler, id)).deadlines.filter(({ state }) => state === 'RUNNING').map(({ rule }) => rule.code);

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('after 不予立案 (N04)', () => {
  it('three ways are open within the term', async () => {
    for (const [way, state, rules] of [
      [RequestReconsideration, 'RECONSIDERATION_REQUESTED', ['X16']], [RequestSupervision, 'SUPERVISION_REQUESTED', []], [TurnToAdministrative, 'ADMINISTRATIVE_HANDLING', []],
    ] as const) {
      const id = await world.notFiled();
      world.at('2026-11-19', '23:59');
      await world.act(handler, way, id, WHY);
      expect(await world.stateOf(id)).toBe(state);
      expect(await running(id)).toEqual(rules);
      world.at('2026-11-16', '10:00');
    }
  });

  it('after the term only 转行政处理 is left, and the lapse is on record', async () => {
    const id = await world.notFiled();
    world.at('2026-11-20', '00:00');
    expect(await world.outcome(handler, RequestReconsideration, id, WHY)).toBe('REMEDY_LAPSED');
    expect(await world.outcome(handler, RequestSupervision, id, WHY)).toBe('REMEDY_LAPSED');
    await world.act(handler, TurnToAdministrative, id, WHY);
    expect((await page(handler, id)).acts.at(-1)).toMatchObject({ facts: { remedyLapsed: true } });
  });

  it('the police decide again: file, or uphold and leave 3日 for supervision', async () => {
    const filed = await world.notFiled();
    await world.act(handler, RequestReconsideration, filed, WHY);
    await world.act(police, DecideReconsideration, filed, { ...STEP, file: true });
    expect(await world.stateOf(filed)).toBe('FILED');
    expect(await clock(filed, 'X16')).toMatchObject({ state: 'MET' });
    const upheld = await world.notFiled();
    await world.act(handler, RequestReconsideration, upheld, WHY);
    await world.act(police, DecideReconsideration, upheld, { ...STEP, file: false });
    expect(await running(upheld)).toEqual(['X17']);
    world.at('2026-11-20', '00:00');
    expect(await world.outcome(handler, RequestSupervision, upheld, WHY)).toBe('REMEDY_LAPSED');
  });

  it('seats the procuratorate with the content when supervision is asked for, not before', async () => {
    const id = await world.notFiled();
    expect(await new FindReferral(world.db).run(procurator, id)).toBeNull();
    await world.act(handler, RequestSupervision, id, WHY);
    expect(await page(procurator, id)).toMatchObject({ viewerRole: 'SUPERVISOR', content: true, holder: { id: AGENCY.procuratorate } });
    for (const actor of [handler, police, office]) expect(await world.outcome(actor, RequireReasons, id, STEP)).toBe('NOT_YOUR_ACT');
    expect(await world.outcome(stranger, RequireReasons, id, STEP)).toBe('NOT_FOUND');
  });

  it('reasons that do not hold end in an order to file within 15日', async () => {
    const id = await world.notFiled();
    await world.act(handler, RequestSupervision, id, WHY);
    await world.act(procurator, RequireReasons, id, STEP);
    expect(await clock(id, 'X18')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police, dueOn: '2026-11-23' });
    await world.act(police, GiveReasons, id, STEP);
    await world.act(procurator, OrderFiling, id, STEP);
    expect(await clock(id, 'X21')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police, dueOn: '2026-12-01' });
    await world.act(police, FileCase, id, { number: '立1', decidedOn: '2026-11-16', unit: '刑侦', offence: '诈骗罪' });
    expect(await clock(id, 'X21')).toMatchObject({ state: 'MET' });
  });

  it('reasons that hold lead to administrative handling', async () => {
    const id = await world.notFiled();
    await world.act(handler, RequestSupervision, id, WHY);
    await world.act(procurator, RequireReasons, id, STEP);
    await world.act(police, GiveReasons, id, STEP);
    await world.act(procurator, AcceptReasons, id, STEP);
    expect(await clock(id, 'X19')).toMatchObject({ state: 'MET', partyAgencyId: AGENCY.procuratorate });
    await world.act(handler, TurnToAdministrative, id, WHY);
    await world.act(handler, ConfirmOutcome, id, {});
    expect(await world.stateOf(id)).toBe('CLOSED');
  });
});

describe('the items (310号令 第十二条)', () => {
  it('are handed over on a list that both sign, which meets the 3日', async () => {
    const id = await world.filed();
    expect(await world.outcome(police, AcknowledgeItems, id, {})).toBe('ITEMS_NOT_HANDED_OVER');
    expect(await world.outcome(handler, HandOverItems, id, { items: [], place: '' })).toBe('INVALID_INPUT');
    await world.act(handler, HandOverItems, id, { items: [ITEM, { ...ITEM, name: '电脑主机', value: null }], place: '刑侦支队' });
    expect((await page(police, id)).holder?.id).toBe(AGENCY.police);
    expect(await clock(id, 'X23')).toMatchObject({ state: 'RUNNING' });
    expect(await world.outcome(handler, HandOverItems, id, { items: [ITEM], place: '别处' })).toBe('ITEMS_HANDED_OVER_BEFORE');
    await world.act(police, AcknowledgeItems, id, {});
    expect(await clock(id, 'X23')).toMatchObject({ state: 'MET' });
    expect(await world.outcome(police, AcknowledgeItems, id, {})).toBe('ITEMS_ACKNOWLEDGED_BEFORE');
    expect((await page(handler, id)).handedItems).toMatchObject([{ name: '财务账册', value: '120.50' }, { name: '电脑主机', value: null }]);
  });
});

describe('milestones and the end (N24)', () => {
  it('come in their order, with a day that is not to come', async () => {
    const id = await world.filed([]);
    const milestone = (kind: string, on = '2026-11-16') => world.outcome(police, RecordMilestone, id, { kind, on });
    expect(await milestone('CONVICTED')).toBe('INVALID_INPUT');
    expect(await milestone('INVESTIGATION_CONCLUDED', '2026-11-17')).toBe('INVALID_INPUT');
    expect(await milestone('JUDGED')).toBe('WRONG_STATE');
    expect(await milestone('INVESTIGATION_CONCLUDED')).toBe('OK');
    expect(await milestone('PROSECUTION_TRANSFERRED')).toBe('OK');
    expect(await milestone('FILING_WITHDRAWN')).toBe('WRONG_STATE');
    expect(await milestone('JUDGED')).toBe('OK');
    expect(await world.outcome(handler, RecordMilestone, id, { kind: 'JUDGED', on: '2026-11-16' })).toBe('NOT_YOUR_ACT');
    expect(await clock(id, 'H02')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.sender });
  });

  it('撤案 is told within 3日 of its day, and that is on the clock', async () => {
    const id = await world.filed([]);
    world.at('2026-11-24', '10:00');
    await world.act(police, RecordMilestone, id, { kind: 'FILING_WITHDRAWN', on: '2026-11-17' });
    const told = await clock(id, 'X26');
    expect(told).toMatchObject({ state: 'MET', dueOn: '2026-11-20' });
    expect((told?.metAt as string) > (told?.dueAt as string)).toBe(true);
  });

  it('an open query keeps the matter open and gives the ball back; the answer returns it', async () => {
    const id = await world.judged();
    expect(await world.outcome(police, ConfirmOutcome, id, {})).toBe('NOT_YOUR_ACT');
    await world.act(handler, QueryOutcome, id, { question: '退赔是否到位？' });
    expect((await page(police, id)).holder?.id).toBe(AGENCY.police);
    expect(await world.outcome(handler, ConfirmOutcome, id, {})).toBe('QUERY_OPEN');
    expect(await world.outcome(handler, QueryOutcome, id, { question: '再问' })).toBe('QUERY_OPEN');
    await world.act(police, AnswerOutcomeQuery, id, { answer: '已退赔' });
    expect(await world.outcome(police, AnswerOutcomeQuery, id, { answer: '再答' })).toBe('NO_OPEN_QUERY');
    await world.act(handler, ConfirmOutcome, id, { comment: '无异议' });
    expect(await page(handler, id)).toMatchObject({ state: 'CLOSED', holder: null, closedAt: expect.anything() });
    expect(await world.look('select k.state from case_record k join referral r on r.case_id = k.id where r.id = $1', [id])).toEqual([{ state: 'CLOSED' }]);
    expect(await running(id)).toEqual([]);
    expect(await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'referral.outcome-confirmed'`, [id])).toHaveLength(1);
  });

  it('a declined referral is not confirmed before it is handled', async () => {
    const id = await world.received();
    expect(await world.outcome(handler, ConfirmOutcome, id, {})).toBe('WRONG_STATE');
  });
});
