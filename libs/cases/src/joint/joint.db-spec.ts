import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { EMPTY_ROW, JointWorld, TABLE } from '../../../../test/support/joint-world.js';
import { ListWorkItems } from '../work-list/list-work-items.js';
import { CloseInvestigation } from './close-investigation.js';
import { CommentOnInvestigation } from './comment-on-investigation.js';
import { DeclineInvestigation } from './decline-investigation.js';
import { EditTrack } from './edit-track.js';
import { InviteToInvestigation } from './invite-to-investigation.js';
import { JoinInvestigation } from './join-investigation.js';
import { LeaveInvestigation } from './leave-investigation.js';
import { ProposeReplyDay } from './propose-reply-day.js';
import { SettleReplyDay } from './settle-reply-day.js';
import { ShareTrackFacts } from './share-track-facts.js';

let world: ReferralWorld;
let joint: JointWorld;
const { handler, health, market, police, office, stranger } = TABLE;

beforeAll(async () => {
  world = await openReferralWorld();
  joint = new JointWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

it('opens over a case with its own row and clock; the invited see their own row and nothing of the others', async () => {
  const id = await joint.opened(health, market);
  const mine = await joint.page(handler, id);
  expect(mine?.tracks.map(({ stage, agency }) => `${agency.shortName} ${stage}`)).toEqual(['广州市医保局 ACCEPTED', '广州市卫生健康委 INVITED', '广州市市场监管局 INVITED']);
  expect(await joint.clocks((await joint.track(id, handler)).id)).toEqual(['Y08 RUNNING']);
  expect(await joint.clocks((await joint.track(id, health)).id)).toEqual(['HJ1 RUNNING']);
  const theirs = await joint.page(health, id);
  expect(theirs?.tracks.map(({ agency }) => agency.shortName)).toEqual(['广州市卫生健康委']);
  expect(theirs?.content).toMatchObject({ title: '某医院一案多查' });
  expect(theirs?.caseId).toBeNull();
  expect(await joint.page(stranger, id)).toBeNull();
  expect([await joint.box(handler, id), await joint.box(health, id), await joint.box(office, id)]).toEqual(['TODO', 'TODO', 'COPIED']);
});

it('opens the matrix to who joins: columns to all who joined, working facts to the chosen, stage and clock to the office', async () => {
  const id = await joint.opened(health, market);
  await joint.join(id, health);
  await joint.join(id, market);
  expect(await joint.clocks((await joint.track(id, health)).id)).toEqual(['HJ1 MET', 'Y08a RUNNING']);
  await joint.act(health, EditTrack, { ...await joint.on(id, health), ...EMPTY_ROW, stage: 'INVESTIGATING', documentNo: '穗卫立〔2026〕1号', amount: '120000.5', facts: '涉及医师两名', officers: [{ name: '执法人员（一）', certificateNo: '粤卫001' }] });
  const seen = async (actor: typeof handler) => (await joint.page(actor, id))?.tracks.find(({ agency }) => agency.id === health.agencyId);
  expect(await seen(handler)).toMatchObject({ stage: 'INVESTIGATING', columns: { amount: '120000.50', documentNo: '穗卫立〔2026〕1号' }, facts: null });
  await joint.act(health, ShareTrackFacts, { ...await joint.on(id, health), agencyIds: [market.agencyId] });
  expect((await seen(market))?.facts).toMatchObject({ facts: '涉及医师两名' });
  expect((await seen(handler))?.facts).toBeNull();
  const watched = await seen(office);
  expect(watched).toMatchObject({ stage: 'INVESTIGATING', columns: null, facts: null });
  expect(watched?.deadlines).not.toEqual([]);
  expect((await joint.page(office, id))?.content).toBeNull();
  await joint.act(health, ShareTrackFacts, { ...await joint.on(id, health), agencyIds: [] });
  expect((await seen(market))?.facts).toBeNull();
});

it('lets each agency edit its own row only, in the use case and in the database', async () => {
  const id = await joint.opened(health, market);
  await joint.join(id, health);
  const row = { ...EMPTY_ROW, stage: 'INVESTIGATING' as const };
  expect(await joint.outcome(handler, EditTrack, { ...await joint.on(id, health), ...row })).toBe('NOT_YOUR_ROW');
  expect(await joint.outcome(market, EditTrack, { ...await joint.on(id, health), ...row })).toBe('NOT_FOUND'); // not joined: not seen
  expect(await joint.outcome(stranger, EditTrack, { ...await joint.on(id, health), ...row })).toBe('NOT_FOUND');
  const { id: theirs } = await joint.track(id, health);
  const rows = await world.db.tx(handler, (tx) => tx.query<{ n: number }>(
    `with a as (update investigation_track set stage = 'LEFT' where id = $1 returning 1), b as (update investigation_track_columns set result = '改' where track_id = $1 returning 1),
          c as (update investigation_track_facts set facts = '改' where track_id = $1 returning 1)
     select ((select count(*) from a) + (select count(*) from b) + (select count(*) from c))::int as n`, [theirs]));
  expect(rows).toEqual([{ n: 0 }]);
});

it('hands both texts back to whoever saves second', async () => {
  const id = await joint.opened(health);
  const on = await joint.on(id, handler);
  await joint.act(handler, EditTrack, { ...on, ...EMPTY_ROW, stage: 'INVESTIGATING', result: '先写的' });
  const late = await joint.run(handler, EditTrack, { ...on, ...EMPTY_ROW, stage: 'ACCEPTED', result: '后写的' });
  expect(late).toMatchObject({ kind: 'conflict', differences: expect.arrayContaining([{ field: 'result', yours: '后写的', theirs: '先写的' }]) });
});

it('keeps row and reason of who declines, leaves, or asks for another day', async () => {
  const id = await joint.opened(health, market, police);
  await joint.act(health, DeclineInvestigation, { ...await joint.on(id, health), code: 'NO_JURISDICTION', reason: '不在本市辖区执业登记。' });
  expect(await joint.clocks((await joint.track(id, health)).id)).toEqual(['HJ1 MET']);
  await joint.act(market, ProposeReplyDay, { ...await joint.on(id, market), day: '2026-12-01', reason: '正在调取价格资料。' });
  expect(await joint.outcome(health, SettleReplyDay, { ...await joint.on(id, market), day: '2026-12-01' })).toBe('NOT_FOUND');
  await joint.act(handler, SettleReplyDay, { ...await joint.on(id, market), day: '2026-12-01' });
  const [clock] = await world.look<{ due: string }>(`select due_on::text as due from deadline where object_id = $1 and state = 'RUNNING'`, [(await joint.track(id, market)).id]);
  expect(clock?.due).toBe('2026-12-01');
  await joint.join(id, police);
  expect(await joint.outcome(handler, LeaveInvestigation, { ...await joint.on(id, handler), reason: '不想办了' })).toBe('OWNER_STAYS');
  await joint.act(handler, ShareTrackFacts, { ...await joint.on(id, handler), agencyIds: [police.agencyId] });
  await joint.act(police, LeaveInvestigation, { ...await joint.on(id, police), reason: '另案办理。' });
  const page = await joint.page(police, id);
  expect(page?.tracks.find(({ agency }) => agency.id === police.agencyId)).toMatchObject({ stage: 'LEFT', said: { act: 'LEAVE', text: '另案办理。' } });
  expect(page?.tracks.find(({ agency }) => agency.id === handler.agencyId)?.facts).toBeNull();
  expect(await joint.clocks((await joint.track(id, police)).id)).toEqual(['HJ1 MET', 'HJ2 CANCELLED']);
  expect(await joint.box(police, id)).toBe('DONE');
  expect((await joint.page(handler, id))?.tracks.find(({ agency }) => agency.id === health.agencyId)?.said).toEqual({ act: 'DECLINE', code: 'NO_JURISDICTION', text: '不在本市辖区执业登记。' });
});

it('names who is missing when the parent should be closed', async () => {
  const id = await joint.opened(health, market);
  await joint.act(market, DeclineInvestigation, { ...await joint.on(id, market), code: 'TIME_BARRED', reason: '已过两年。' });
  const refused = await joint.run(handler, CloseInvestigation, { id, expectedVersion: 1, text: '办结' });
  expect(refused).toMatchObject({ code: 'TRACKS_MISSING', values: { missing: '广州市医保局、广州市卫生健康委', count: 2 } });
  expect(await joint.outcome(health, CloseInvestigation, { id, expectedVersion: 1, text: '办结' })).toBe('OWNER_ONLY');
});

it('lets who sits at the table add a row, once', async () => {
  const id = await joint.opened(health);
  expect(await joint.outcome(health, InviteToInvestigation, { id, invitations: [{ agencyId: market.agencyId, replyDays: 3 }] })).toBe('NOT_JOINED');
  await joint.join(id, health);
  await joint.act(health, InviteToInvestigation, { id, invitations: [{ agencyId: market.agencyId, replyDays: 3 }] });
  expect(await joint.outcome(handler, InviteToInvestigation, { id, invitations: [{ agencyId: market.agencyId, replyDays: 3 }] })).toBe('INVITED_ALREADY');
  expect(await joint.outcome(handler, InviteToInvestigation, { id, invitations: [{ agencyId: handler.agencyId, replyDays: 3 }] })).toBe('INVITES_SELF');
});

it('shows a comment to those it is for and to nobody else', async () => {
  const id = await joint.opened(health, market, police);
  await joint.join(id, health);
  await joint.join(id, market);
  await joint.act(handler, CommentOnInvestigation, { id, text: '请核对价格', toAgencyIds: [market.agencyId] });
  const comments = async (actor: typeof handler) => (await joint.page(actor, id))?.comments.map(({ text }) => text);
  expect([await comments(handler), await comments(market), await comments(health), await comments(police), await comments(office)]).toEqual([['请核对价格'], ['请核对价格'], [], [], []]);
  expect((await joint.page(health, id))?.timeline.map(({ topic }) => topic)).not.toContain('joint.commented');
  expect(await joint.outcome(handler, CommentOnInvestigation, { id, text: '？', toAgencyIds: [police.agencyId] })).toBe('NOT_AT_THE_TABLE'); // invited only
  await expect(world.look(`update joint_comment set text = '改'`)).rejects.toThrow('append-only');
});

it('has one winner when twenty answer one invitation at once', async () => {
  const id = await joint.opened(health);
  const on = await joint.on(id, health);
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0
    ? joint.outcome(health, JoinInvestigation, { ...on, basis: '《行政处罚法》第二十二条' })
    : joint.outcome(health, DeclineInvestigation, { ...on, code: 'NO_POWER', reason: '不属职权' }))));
  expect(results.filter((result) => result === 'OK')).toHaveLength(1);
  expect(new Set(results)).toEqual(new Set(['OK', 'CONFLICT']));
  expect(await world.look('select count(*)::int as n from journal_entry where object_id = $1', [id])).toEqual([{ n: 2 }]);
});

it('lies in the four boxes beside referrals, by time left: to do while one’s own clock runs or an answer is awaited', async () => {
  const id = await joint.opened(health);
  const rows = async (actor: typeof handler, box: 'TODO' | 'DONE' | 'STARTED' | 'COPIED') =>
    (await new ListWorkItems(world.db).run(actor, box, {}, { first: 100 })).edges.map(({ node }) => node).filter(({ objectId }) => objectId === id);
  expect(await rows(health, 'TODO')).toMatchObject([{ objectKind: 'JOINT_INVESTIGATION', state: 'INVITED', title: '某医院一案多查', fromAgency: '广州市医保局', holderIsMe: true, lamp: 'GREEN', deadlineLabel: expect.stringContaining('约定') }]);
  expect(await rows(handler, 'TODO')).toMatchObject([{ state: 'ACCEPTED', deadlineLabel: '作出行政处罚决定' }]);
  expect(await rows(office, 'COPIED')).toMatchObject([{ title: null, number: expect.stringContaining('联查') }]);
  expect(await rows(stranger, 'TODO')).toEqual([]);
  await joint.act(health, DeclineInvestigation, { ...await joint.on(id, health), code: 'NO_POWER', reason: '不属职权' });
  expect(await rows(health, 'TODO')).toEqual([]);
  expect(await rows(health, 'DONE')).toMatchObject([{ state: 'DECLINED', lamp: 'DONE' }]);
});
