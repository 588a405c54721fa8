import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@portal/platform';
import { EXCHANGES, Kinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { ListBriefItems } from './list-brief-items.js';
import { type Brief, ReadBrief } from './read-brief.js';
import { BRIEF_SECTIONS, type BriefItem, type BriefSection, ITEMS_SHOWN } from './sections.js';

const { handler, head, police, office, stranger, otherPolice } = POSTS;
let world: ReferralWorld;
let kinds: Kinds;
beforeAll(async () => {
  world = await openReferralWorld();
  kinds = new Kinds(world);
});
afterAll(() => world.close());

const brief = (actor: Actor): Promise<Brief> => new ReadBrief(world.db).run(actor);
const counts = async (actor: Actor): Promise<Partial<Record<BriefSection, number>>> =>
  Object.fromEntries((await brief(actor)).numbers.filter(({ count }) => count > 0).map(({ section, count }) => [section, count]));

/** Every line of a section, four at a time. */
async function lines(actor: Actor, section: BriefSection): Promise<BriefItem[]> {
  const found: BriefItem[] = [];
  for (let after: string | null = null; ;) {
    const page = await new ListBriefItems(world.db).run(actor, section, { first: 4, after });
    found.push(...page.edges.map(({ node }) => node));
    expect(page.totalCount).toBeGreaterThanOrEqual(found.length);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

describe('领导一页纸', () => {
  it('shows the head what waits for the head’s word, and nobody else’s', async () => {
    const id = await world.reported();
    expect(await counts(head)).toMatchObject({ DECIDE: 1 });
    expect((await brief(head)).items).toMatchObject([{ section: 'DECIDE', objectKind: 'REFERRAL', objectId: id, holderIsMe: true }, { section: 'SOON', ruleLabel: '移送审批' }]);
    expect(await counts(police)).toEqual({});
  });

  it('says of what is late whose ball it is, to both and to the office, and to no stranger', async () => {
    const id = await world.sent();
    expect(await counts(police)).toMatchObject({ SOON: 1 });
    world.at('2026-11-18', '09:00');
    const [mine] = await lines(police, 'LATE');
    expect(mine).toMatchObject({ objectId: id, holder: '广州市公安局', holderIsMe: true, title: null, ruleLabel: '签收移送（约定）' });
    const theirs = (await lines(handler, 'LATE')).find(({ objectId }) => objectId === id);
    expect(theirs).toMatchObject({ holder: '广州市公安局', holderIsMe: false, title: expect.stringContaining('门诊部') });
    expect((await lines(office, 'LATE')).find(({ objectId }) => objectId === id)).toMatchObject({ holder: '广州市公安局', title: null });
    for (const other of [stranger, otherPolice]) expect(await counts(other)).toEqual({});
  });

  it('counts what was decided since, and forgets it after a week', async () => {
    world.at('2026-11-18', '09:00');
    await world.notFiled();
    const answered = await kinds.received(EXCHANGES.ADMINISTRATIVE);
    await kinds.act(PROVINCE.health, answered, 'ACCEPT', { text: '接受' });
    await kinds.act(PROVINCE.health, answered, 'ANSWER', { reasonCode: 'PENALTY', text: '已处罚' });
    expect(await counts(handler)).toMatchObject({ NOT_FILED: 1, ANSWERED: 1 });
    expect(await lines(PROVINCE.health, 'ANSWERED')).toMatchObject([{ objectId: answered }]);
    world.at('2026-11-27', '09:00');
    expect((await counts(handler)).NOT_FILED).toBeUndefined();
  });

  it('opens for every number exactly as many lines', async () => {
    for (let n = 0; n < 8; n += 1) await world.sent();
    world.at('2026-12-02', '09:00');
    for (const actor of [handler, police, office]) {
      const { numbers, items } = await brief(actor);
      for (const { section, count } of numbers) {
        const found = await lines(actor, section);
        expect([section, found.length, new Set(found.map(({ id }) => id)).size]).toEqual([section, count, count]);
      }
      for (const [section, most] of Object.entries(ITEMS_SHOWN)) {
        const shown = items.filter((item) => item.section === section);
        expect(shown).toEqual((await lines(actor, section as BriefSection)).slice(0, most).map((line) => expect.objectContaining({ id: line.id })));
      }
    }
    expect((await counts(police)).LATE).toBeGreaterThan(ITEMS_SHOWN.LATE);
  });

  it('holds nothing of a sealed referral, not even for those who may read it', async () => {
    const before = await Promise.all([PROVINCE.healthcare, PROVINCE.healthcareHead, PROVINCE.discipline, office].map(counts));
    await kinds.sent(EXCHANGES.DISCIPLINE);
    world.at('2026-12-20', '09:00');
    const after = await Promise.all([PROVINCE.healthcare, PROVINCE.healthcareHead, PROVINCE.discipline].map(counts));
    expect(after).toEqual(before.slice(0, 3));
    expect(BRIEF_SECTIONS.length).toBe(12);
  });
});
