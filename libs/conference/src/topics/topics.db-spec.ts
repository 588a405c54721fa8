import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { CASE_FACTS } from '@portal/cases';
import type { RecordedFact } from '@portal/notifications';
import { SweepDeadlines } from '@portal/deadlines';
import { BeginTopicAbout } from './begin-topic-about.js';
import { ListTopicsOf } from './list-topics-of.js';
import { CloseTopicCall } from './close-topic-call.js';
import { DecideTopic } from './decide-topic.js';
import { DraftTopic, type DraftTopicInput } from './draft-topic.js';
import { EditTopic } from './edit-topic.js';
import { ExtendTopicCall } from './extend-topic-call.js';
import { FindTopic } from './find-topic.js';
import { FindTopicCall } from './find-topic-call.js';
import { ListQuotableMatters } from './list-quotable-matters.js';
import { ListTopics } from './list-topics.js';
import { MergeTopic } from './merge-topic.js';
import { TOPIC_RECIPES } from './notices.js';
import { OpenTopicCall } from './open-topic-call.js';
import { ProposeTopic } from './propose-topic.js';
import { ReturnTopic } from './return-topic.js';
import { SubmitTopic } from './submit-topic.js';
import { WithdrawTopic } from './withdraw-topic.js';

const { convener, vice, leadHandler, police, health, audit, invited, secretary, cityConvener, cityPolice, citySecretary } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => { world = await openReferralWorld(); on = new ConferenceWorld(world); });
afterAll(() => world.close());

const FORM: DraftTopicInput = {
  conferenceId: CONFERENCE.province, title: '统一骗保案件移送标准', category: 'RULES', problem: '各地移送标准不一。', basis: '国务院令第310号', proposal: '由省医保局牵头制定。',
  consulted: '省公安厅无不同意见', presenter: '刑侦局', minutes: 15, agencyIds: [], links: [], fileIds: [],
};
const draft = (actor = police, more: Partial<DraftTopicInput> = {}) => on.act(actor, DraftTopic, { ...FORM, ...more });
async function submitted(actor = police, more: Partial<DraftTopicInput> = {}): Promise<string> {
  const id = await draft(actor, more);
  await on.act(actor, SubmitTopic, await on.on(id));
  return id;
}
async function proposed(actor = police): Promise<string> {
  const id = await submitted(actor);
  await on.act(secretary, ProposeTopic, await on.on(id));
  return id;
}
const find = (actor: typeof police, id: string) => new FindTopic(world.db).run(actor, id);

const FACT = `
  select j.id, j.topic, j.object_kind as "objectKind", j.object_id as "objectId", j.act_id as "actId", j.agency_id as "agencyId", j.seat_id as "seatId", j.person_id as "personId", j.at, j.detail
    from journal_entry j join deadline d on d.id = (j.detail ->> 'deadlineId')::uuid`;

describe('征集议题', () => {
  it('asks every member by a day, and nobody else', async () => {
    const id = await on.act(secretary, OpenTopicCall, { conferenceId: CONFERENCE.province, title: '下半年例会议题征集', note: '请于截止日前报送。', dueOn: '2026-11-27' });
    expect(await Promise.all([police, convener, secretary, invited, cityPolice].map((actor) => on.box(actor, id)))).toEqual(['TODO', 'TODO', 'STARTED', undefined, undefined]);
    const topic = await submitted(police, { callId: id });
    expect((await new FindTopicCall(world.db).run(secretary, id))?.topics.map((one) => one.id)).toEqual([topic]);
    expect((await new FindTopicCall(world.db).run(secretary, id))?.silent.map(({ shortName }) => shortName)).not.toContain('省公安厅');
    expect((await new FindTopicCall(world.db).run(health, id))).toMatchObject({ topics: [], silent: [] });
    expect(await new FindTopicCall(world.db).run(cityPolice, id)).toBeNull();

    await on.act(secretary, ExtendTopicCall, await on.on(id, { dueOn: '2026-11-30', reason: '延长征集' }));
    expect(await world.look('select due_at from party where object_id = $1 and agency_id = $2', [id, police.agencyId])).toEqual([{ due_at: new Date('2026-11-30T16:00:00Z') }]);
    world.at('2026-12-01', '00:00');
    expect((await find(health, await submitted(health, { callId: id })))?.late).toBe(true);
    await on.act(secretary, CloseTopicCall, await on.on(id));
    expect(await on.box(police, id)).toBe('DONE');
    world.at('2026-11-16', '10:00');
  });

  it('has a clock for each member, that is met by handing in, moved with the day, said once before it ends and once when it is past', async () => {
    const id = await on.act(secretary, OpenTopicCall, { conferenceId: CONFERENCE.province, title: '征集', note: '请报送。', dueOn: '2026-11-27' });
    const clocks = async () => Object.fromEntries((await world.look<{ agency: string; state: string; due: string }>(
      `select distinct on (g.short_name) g.short_name as agency, d.state, to_char(d.due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as due from deadline d join agency g on g.id = d.party_agency_id
        where d.object_id = $1 order by g.short_name, d.started_at desc, d.id desc`, [id])).map(({ agency, state, due }) => [agency, `${state} ${due}`]));
    expect(await clocks()).toMatchObject({ 省公安厅: 'RUNNING 11-28 00:00', 省医保局: 'RUNNING 11-28 00:00', 省卫生健康委: 'RUNNING 11-28 00:00' });
    await submitted(police, { callId: id });
    await on.act(secretary, ExtendTopicCall, await on.on(id, { dueOn: '2026-11-30', reason: '延长征集' }));
    expect(await clocks()).toMatchObject({ 省公安厅: 'MET 11-28 00:00', 省卫生健康委: 'RUNNING 12-01 00:00' });
    const sweep = new SweepDeadlines(world.worker);
    const said = async (topic: string) => (await world.look(`select 1 from journal_entry where object_id = $1 and topic = $2`, [id, topic])).length;
    world.at('2026-11-30', '10:00');
    await sweep.run();
    expect([await said('deadline.reminded') > 0, await said('deadline.missed')]).toEqual([true, 0]);
    const noticesNow = async (topic: string) => {
      const [fact] = await world.look<RecordedFact>(`${FACT} where j.object_id = $1 and j.topic = $3 and d.party_agency_id = $2`, [id, health.agencyId, topic]);
      const recipe = CASE_FACTS.recipes.find((one) => one.topic === topic);
      return (fact && await world.worker.tx({ ...secretary, agencyId: null, personId: null, seatId: null }, async (tx) => recipe?.compose(tx, fact))) ?? [];
    };
    const weight = async () => (await noticesNow('deadline.reminded')).map(({ agencyId, urgent, params }) => [agencyId, urgent, params['due']]);
    expect(await weight()).toEqual([[health.agencyId, true, '2026-11-30']]);
    world.at('2026-11-28', '10:00'); // with days to go it can wait for a digest
    expect(await weight()).toEqual([[health.agencyId, false, '2026-11-30']]);
    world.at('2026-12-01', '00:00');
    await sweep.run();
    await sweep.run();
    const silent = Object.values(await clocks()).filter((clock) => clock.startsWith('MISSED')).length;
    expect([silent > 0, await said('deadline.missed')]).toEqual([true, silent]);
    const told = await noticesNow('deadline.missed');
    expect(told.map(({ agencyId, params }) => [agencyId, String(params['number']).includes('征集')])).toEqual([[health.agencyId, true], [secretary.agencyId, true]]);
    await on.act(secretary, CloseTopicCall, await on.on(id));
    expect(Object.values(await clocks()).some((clock) => clock.startsWith('RUNNING'))).toBe(false);
    world.at('2026-11-16', '10:00');
  });

  it('is for the office of the conference only', async () => {
    const call = { conferenceId: CONFERENCE.province, title: '征集', note: '征集', dueOn: '2026-11-27' };
    for (const actor of [police, convener, citySecretary]) expect(await on.outcome(actor, OpenTopicCall, call)).toBe('NOT_FOUND');
    expect(await on.outcome(secretary, OpenTopicCall, { ...call, dueOn: '2026-11-15' })).toBe('INVALID_INPUT');
  });
});

describe('议题', () => {
  it('is seen by nobody else while it is a draft', async () => {
    const id = await draft();
    for (const actor of [secretary, convener, health]) expect(await find(actor, id)).toBeNull();
    await on.act(police, EditTopic, await on.on(id, { ...FORM, title: '统一骗保案件移送标准（修改）', agencyIds: [health.agencyId] }));
    expect(await find(police, id)).toMatchObject({ title: '统一骗保案件移送标准（修改）', agencies: [{ shortName: '省卫生健康委' }] });
    await on.act(police, SubmitTopic, await on.on(id));
    expect(await on.outcome(police, EditTopic, await on.on(id, FORM))).toBe('MATTER_WRONG_STATE');
    expect([await on.box(secretary, id), await on.box(convener, id)]).toEqual(['TODO', undefined]);
  });

  it('goes through the office to the convener, who approves, sends back or defers it', async () => {
    const id = await proposed();
    expect(await on.box(convener, id)).toBe('TODO');
    expect(await on.outcome(leadHandler, DecideTopic, await on.on(id, { decision: 'APPROVE' }))).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(vice, DecideTopic, await on.on(id, { decision: 'APPROVE' }))).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(secretary, DecideTopic, await on.on(id, { decision: 'APPROVE' }))).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(cityConvener, DecideTopic, await on.on(id, { decision: 'APPROVE' }))).toBe('NOT_FOUND');
    expect(await on.outcome(convener, DecideTopic, await on.on(id, { decision: 'DEFER' }))).toBe('INVALID_INPUT');
    await on.act(convener, DecideTopic, await on.on(id, { decision: 'DEFER', reason: '待数据核实后再议' }));
    expect(await find(police, id)).toMatchObject({ state: 'DEFERRED', deferrals: 1 });
    await on.act(secretary, ProposeTopic, await on.on(id, { reason: '数据已核实' }));
    await on.act(convener, DecideTopic, await on.on(id, { decision: 'RETURN', reason: '请补充依据' }));
    expect([await on.state('topic', id), await on.box(police, id)]).toEqual(['RETURNED', 'TODO']);
    await on.act(police, SubmitTopic, await on.on(id));
    await on.act(secretary, ProposeTopic, await on.on(id));
    await on.act(convener, DecideTopic, await on.on(id, { decision: 'APPROVE', reason: '请省卫生健康委一并准备材料' }));
    expect((await find(police, id))?.timeline.at(-1)).toMatchObject({ topic: 'topic.approved', seat: '召集人', text: '请省卫生健康委一并准备材料' });
  });

  it('of the lead agency is decided by its convener, and by none of its other seats', async () => {
    const id = await proposed(leadHandler);
    expect(await on.outcome(leadHandler, DecideTopic, await on.on(id, { decision: 'APPROVE' }))).toBe('NOT_YOUR_ACT');
    await on.act(convener, DecideTopic, await on.on(id, { decision: 'APPROVE' }));
    expect(await on.state('topic', id)).toBe('APPROVED');
  });

  it('comes back from the office with its reason, or is taken back by its unit', async () => {
    const id = await submitted(audit);
    expect(await on.outcome(secretary, ReturnTopic, await on.on(id, { reason: '' }))).toBe('INVALID_INPUT');
    await on.act(secretary, ReturnTopic, await on.on(id, { reason: '请写明建议' }));
    expect((await find(audit, id))?.timeline.at(-1)).toMatchObject({ topic: 'topic.returned', text: '请写明建议' });
    await on.act(audit, WithdrawTopic, await on.on(id, { reason: '并入审计整改' }));
    expect(await on.state('topic', id)).toBe('WITHDRAWN');
  });

  it('that asks the same goes into another; its proposer stays, and what it said is kept', async () => {
    const [stays, goes] = [await submitted(police), await submitted(health, { title: '移送标准不统一', problem: '卫健部门接收的线索标准不一。' })];
    expect(await on.outcome(secretary, MergeTopic, await on.on(goes, { intoId: goes }))).toBe('MERGE_INTO_ITSELF');
    expect(await on.outcome(police, MergeTopic, await on.on(stays, { intoId: goes }))).toBe('NOT_YOUR_ACT');
    await on.act(secretary, MergeTopic, await on.on(goes, { intoId: stays, reason: '同一问题' }));
    expect(await find(health, stays)).toMatchObject({ state: 'SUBMITTED', viewerRole: 'PARTICIPANT', title: FORM.title });
    expect((await find(secretary, stays))?.merged).toMatchObject([{ id: goes, agency: { shortName: '省卫生健康委' }, problem: '卫健部门接收的线索标准不一。' }]);
    expect((await find(health, goes))?.mergedInto).toMatchObject({ id: stays });
    expect(await find(police, goes)).toBeNull();
    const third = await submitted(audit);
    await on.act(secretary, MergeTopic, await on.on(stays, { intoId: third }));
    expect((await find(secretary, third))?.merged.map(({ id }) => id).sort()).toEqual([stays, goes].sort());
    await on.act(secretary, ProposeTopic, await on.on(third));
    expect(await on.outcome(secretary, MergeTopic, await on.on(await submitted(police), { intoId: third }))).toBe('MERGE_TARGET_CLOSED');
  });

  it('quotes the unit’s own matters, overdue ones first, and no other’s', async () => {
    const caseId = await world.case(POSTS.handler);
    const { handler } = POSTS;
    const own = await new ListQuotableMatters(world.db).run(handler, null);
    expect(own.map(({ objectId }) => objectId)).toContain(caseId);
    expect(await new ListQuotableMatters(world.db).run(cityPolice, null)).toEqual([]);
    const link = { objectKind: 'CASE' as const, objectId: caseId };
    expect(await on.outcome(cityPolice, DraftTopic, { ...FORM, conferenceId: CONFERENCE.city, links: [link] })).toBe('NOT_FOUND');
    const id = await on.act(handler, DraftTopic, { ...FORM, conferenceId: CONFERENCE.city, links: [link] });
    await on.act(handler, SubmitTopic, await on.on(id));
    expect((await find(citySecretary, id))?.links).toMatchObject([{ objectId: caseId, mine: false }]);
    expect((await find(handler, id))?.links).toMatchObject([{ objectId: caseId, mine: true }]);
  });

  it('is begun with what is known of a matter, and found again beside it by whoever may read it', async () => {
    const own = await world.case(leadHandler);
    const begun = await new BeginTopicAbout(world.db).run(leadHandler, 'CASE', own);
    expect(begun).toMatchObject({ category: 'MAJOR_CASE', objectId: own, title: expect.stringContaining('某门诊部'), problem: expect.stringContaining('以虚构诊疗项目方式申报基金。') });
    expect(await new BeginTopicAbout(world.db).run(police, 'CASE', own)).toBeNull();
    world.at('2026-11-16', '10:00');
    const referral = await world.sent();
    world.at('2026-11-20', '10:00');
    await new SweepDeadlines(world.worker).run();
    expect((await new BeginTopicAbout(world.db).run(POSTS.handler, 'REFERRAL', referral))?.problem).toContain('至2026-11-20已逾期：');
    expect(await new BeginTopicAbout(world.db).run(health, 'REFERRAL', referral)).toBeNull();
    world.at('2026-11-16', '10:00');
    const id = await draft(leadHandler, { links: [{ objectKind: 'CASE', objectId: own }] });
    const beside = async (actor: typeof police) => (await new ListTopicsOf(world.db).run(actor, own)).map((topic) => topic.id);
    expect([await beside(leadHandler), await beside(secretary)]).toEqual([[id], []]);
    await on.act(leadHandler, SubmitTopic, await on.on(id));
    expect([await beside(secretary), await beside(health)]).toEqual([[id], []]);
  });

  it('of one conference is not there for another, nor for who is only invited', async () => {
    const id = await proposed();
    for (const actor of [cityConvener, cityPolice, citySecretary, invited, health]) {
      expect(await find(actor, id)).toBeNull();
      expect((await new ListTopics(world.db).run(actor, { conferenceId: CONFERENCE.province, states: ['PROPOSED'] }, { first: 50 })).edges.map(({ node }) => node.id)).not.toContain(id);
      expect(await on.outcome(actor, ProposeTopic, await on.on(id))).toBe('NOT_FOUND');
    }
    expect(await on.outcome(invited, DraftTopic, FORM)).toBe('NOT_A_MEMBER');
    expect(await on.outcome(cityPolice, DraftTopic, FORM)).toBe('NOT_A_MEMBER');
    expect((await new ListTopics(world.db).run(convener, { states: ['PROPOSED'] }, { first: 50 })).edges.map(({ node }) => node.id)).toContain(id);
    const told = await world.worker.tx(police, async (tx) => TOPIC_RECIPES.find(({ topic }) => topic === 'topic.proposed')?.compose(tx, { objectId: id } as never));
    expect(told?.map((notice) => [notice.agencyId, notice.to])).toEqual([[convener.agencyId, { seatKinds: ['CONVENER', 'VICE_CONVENER'] }]]);
    const own = await proposed(leadHandler);
    const asked = await world.worker.tx(police, async (tx) => TOPIC_RECIPES.find(({ topic }) => topic === 'topic.proposed')?.compose(tx, { objectId: own } as never));
    expect(asked?.map((notice) => notice.agencyId)).toEqual([convener.agencyId]);
  });

  it('stops whoever saw an older version', async () => {
    const id = await submitted();
    const input = await on.on(id, { reason: '缺少建议' });
    await on.act(secretary, ReturnTopic, input);
    expect(await on.outcome(secretary, ProposeTopic, input)).toBe('CONFLICT');
  });
});
