import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { AGENCY, openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { ListWorkItems } from '../work-list/list-work-items.js';
import { ProvideSupplement } from './acceptance/provide-supplement.js';
import { RequestSupplement } from './acceptance/request-supplement.js';
import { PassLapsedBalls } from './pass-lapsed-balls.js';
import { FindReferral } from './reading/find-referral.js';

let world: ReferralWorld;
const { handler, police } = POSTS;
const page = (id: string) => new FindReferral(world.db).run(handler, id);
const box = async (actor: typeof handler, name: 'TODO' | 'STARTED' | 'DONE') =>
  (await new ListWorkItems(world.db).run(actor, name, {}, { first: 50 })).edges.map(({ node }) => node);

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());

it('gives the ball back to the police when the 3日 of a supplement pass, from that instant, once', async () => {
  world.at('2026-11-16', '10:00');
  const id = await world.received();
  await world.act(police, RequestSupplement, id, { items: ['笔录'], reason: '缺' });
  const sweep = async (): Promise<number> => {
    await new SweepDeadlines(world.worker).run();
    return new PassLapsedBalls(world.worker).run();
  };
  world.at('2026-11-19', '23:00');
  expect(await sweep()).toBe(0);
  expect((await box(handler, 'TODO')).map(({ id: each }) => each)).toEqual([id]);
  world.at('2026-11-20', '09:00');
  expect(await sweep()).toBe(1);
  expect(await sweep()).toBe(0);
  const seen = await page(id);
  expect(seen).toMatchObject({ state: 'SUPPLEMENT_REQUESTED', holder: { id: AGENCY.police } });
  expect(seen?.holders.map(({ agency, to }) => [agency.id, to]).slice(-2)).toEqual([[AGENCY.sender, '2026-11-19T16:00:00+00:00'], [AGENCY.police, null]]);
  expect(seen?.deadlines.map(({ rule, state }) => `${rule.code} ${state}`)).toEqual(expect.arrayContaining(['X09 MISSED', 'X10 RUNNING']));
  expect(seen?.timeline.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['deadline.missed', 'deadline.resumed']));
  expect(await box(police, 'TODO')).toMatchObject([{ id, holderIsMe: true }]);
  expect(await box(handler, 'STARTED')).toMatchObject([{ id, holderIsMe: false }]);
  // Late is still welcome: the review goes on with it.
  await world.act(handler, ProvideSupplement, id, { reply: '已补', materials: [] });
  expect(await page(id)).toMatchObject({ state: 'RECEIVED', holder: { id: AGENCY.police } });
});
