import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import type { Actor, Statement, WorkBox } from '@portal/platform';
import { AGENCY, openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { JointWorld, TABLE } from '../../../../test/support/joint-world.js';
import { OpenReferral } from '../referrals/acceptance/open-referral.js';
import { SignReceipt } from '../referrals/acceptance/sign-receipt.js';
import { ConfirmOutcome } from '../referrals/outcome/confirm-outcome.js';
import { CountWork } from './count-work.js';
import { ListWorkItems, type WorkItemFilter } from './list-work-items.js';

let world: ReferralWorld;
const { handler, police, office, stranger } = POSTS;
const list = (actor: Actor, box: WorkBox, filter: WorkItemFilter = {}, page: { first: number; after?: string | null } = { first: 50 }) =>
  new ListWorkItems(world.db).run(actor, box, filter, page);
const items = async (actor: Actor, box: WorkBox, filter: WorkItemFilter = {}) => (await list(actor, box, filter)).edges.map(({ node }) => node);
const ids = async (actor: Actor, box: WorkBox, filter: WorkItemFilter = {}) => (await items(actor, box, filter)).map(({ id }) => id);
const count = (actor: Actor) => new CountWork(world.db).run(actor);

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

it('lies where the ball lies: 待办 of one, 我发起的, 已办 and 抄送 of the others', async () => {
  const sent = await world.sent();
  expect(await ids(police, 'TODO')).toEqual([sent]);
  expect(await ids(handler, 'STARTED')).toEqual([sent]);
  expect(await ids(office, 'COPIED')).toEqual([sent]);
  expect(await ids(stranger, 'TODO')).toEqual([]);
  const declined = await world.notFiled();
  expect(await ids(handler, 'TODO')).toEqual([declined]);
  expect(await ids(police, 'DONE')).toEqual([declined]);
});

it('hides title and amount from the receiver until it opens, and from the office always', async () => {
  const id = await world.sent();
  const row = async (actor: Actor, box: WorkBox) => (await items(actor, box)).find((item) => item.id === id);
  expect(await row(police, 'TODO')).toMatchObject({ title: null, amountInvolved: null, opened: false, number: expect.any(String), fromAgency: '广州市医保局', holderIsMe: true });
  await world.act(police, OpenReferral, id, {});
  expect(await row(police, 'TODO')).toMatchObject({ title: expect.stringContaining('门诊部'), amountInvolved: '486200.50', opened: true });
  expect(await row(office, 'COPIED')).toMatchObject({ title: null, amountInvolved: null, holderIsMe: false });
});

it('is sorted by time left, pages without gap or double, and lights its lamps', async () => {
  const later = await world.sent();
  await world.act(police, SignReceipt, later, { copies: 1, missing: [] });
  world.at('2026-11-17', '09:00');
  const all = await ids(police, 'TODO');
  const due = (await items(police, 'TODO')).map(({ dueAt }) => (dueAt ? new Date(dueAt).getTime() : Infinity));
  expect(due).toEqual([...due].sort((a, b) => a - b));
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await list(police, 'TODO', {}, { first: 1, after });
    paged.push(...page.edges.map(({ node }) => node.id));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
  for (const forged of [['abc', all[0]], ['2026-13-45 99:99:99+00', all[0]], ['infinity', 'x']]) {
    const after = Buffer.from(JSON.stringify(forged)).toString('base64url');
    expect((await list(police, 'TODO', {}, { first: 50, after })).edges.map(({ node }) => node.id)).toEqual(all);
  }
  expect((await items(police, 'TODO')).find(({ id }) => id === later)).toMatchObject({ lamp: 'GREEN', deadlineLabel: '审查并决定是否立案', legalBasis: expect.stringContaining('第八条') });
  world.at('2026-11-25', '09:00');
  expect(new Set((await items(police, 'TODO')).map(({ lamp }) => lamp))).toEqual(new Set(['RED']));
});

it('is narrowed by lamp, state and words', async () => {
  const received = await ids(police, 'TODO', { state: 'RECEIVED' });
  expect(received).toHaveLength(1);
  expect((await ids(police, 'TODO', { query: '穗医保移〔2026〕1号' }))).toHaveLength(1);
  expect(await ids(police, 'TODO', { query: '没有这个' })).toEqual([]);
  expect(await ids(police, 'TODO', { query: '%' })).toEqual([]);
  expect(await ids(police, 'TODO', { lamp: 'RED' })).toEqual([]);
});

it('counts what lies in the boxes, and what was closed this month', async () => {
  const before = await count(handler);
  const id = await world.judged();
  await world.act(handler, ConfirmOutcome, id, {});
  const after = await count(handler);
  expect(after.closedThisMonth).toBe(before.closedThisMonth + 1);
  expect(after.todo).toBe((await ids(handler, 'TODO')).length);
  expect(after.started).toBe((await ids(handler, 'STARTED')).length);
  world.at('2026-11-25', '09:00');
  expect((await count(police)).red).toBe((await ids(police, 'TODO', { lamp: 'RED' })).length);
  expect(await count(stranger)).toEqual({ todo: 0, done: 0, started: 0, copied: 0, red: 0, yellow: 0, unreadNotifications: 0, closedThisMonth: 0 });
  world.at('2026-12-01', '09:00');
  expect((await count(handler)).closedThisMonth).toBe(0);
});

it('reads a page from one index, in its order, isolation on: the box of a busy agency costs no more than that of a quiet one', async () => {
  await world.look(
    `insert into party (agency_id, object_id, object_kind, role, content, box, due_at, last_act_at, created_at)
     select $1, gen_random_uuid(), 'REFERRAL', 'RECEIVER', false, 'TODO', now() + n * interval '1 minute', now(), now() from generate_series(1, 20000) n`, [AGENCY.otherPolice]);
  await world.look('analyze party');
  let asked: { statement: Statement; values: readonly unknown[] } | undefined;
  const watching = { read: async (actor: Actor, statement: Statement, values: readonly unknown[]) => {
    asked = { statement, values };
    return world.db.read(actor, statement, values);
  }, now: () => world.clock.now() };
  await new ListWorkItems(watching as unknown as typeof world.db).run(POSTS.otherPolice, 'TODO', {}, { first: 20 });
  if (!asked) throw new Error('nothing was asked');
  const plan = await world.db.read<{ 'QUERY PLAN': string }>(POSTS.otherPolice, { name: `explain-${newId()}`, text: `explain (analyze, costs off, timing off, summary off) ${asked.statement.text}` }, asked.values);
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toMatch(/Index (Only )?Scan using party_work_ix on party p/);
  expect(text).not.toMatch(/Seq Scan on party/);
  expect(text).not.toMatch(/rows=[1-9]\d{3,}/);
});

it('is narrowed to one kind of matter, or of referral', async () => {
  const sent = await world.sent();
  expect(await ids(police, 'TODO', { kind: 'CRIMINAL' })).toContain(sent);
  for (const kind of ['ASSISTANCE', 'JOINT_INVESTIGATION']) expect(await ids(police, 'TODO', { kind })).toEqual([]);
});

it('shows of each kind what it shows of that kind alone, also of a kind that the box has never held before', async () => {
  const joint = new JointWorld(world);
  const { market } = TABLE;
  const one = new ListWorkItems(world.db);
  const rows = async (filter: WorkItemFilter = {}) => (await one.run(market, 'TODO', filter, { first: 50 })).edges.map(({ node }) => node);
  expect(await rows()).toEqual([]);
  const investigation = await joint.opened(market);
  const code = joint.code();
  await joint.caseOn(market, code, '某医院');
  await joint.caseOn(handler, code, '某医院');
  const whole = await rows();
  expect(new Set(whole.map(({ objectKind }) => objectKind))).toEqual(new Set(['JOINT_INVESTIGATION', 'COLLISION']));
  expect(whole.find(({ id }) => id === investigation)).toMatchObject({ number: expect.stringMatching(/〔2026〕/), title: '某医院一案多查', state: 'INVITED' });
  for (const kind of ['JOINT_INVESTIGATION', 'COLLISION'] as const) expect(whole.filter(({ objectKind }) => objectKind === kind)).toEqual(await rows({ kind }));
});
