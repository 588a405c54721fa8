import { AGENCY, openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import type { Actor } from '@portal/platform';
import { ForwardReferral } from '../referrals/acceptance/forward-referral.js';
import { OpenReferral } from '../referrals/acceptance/open-referral.js';
import { RecallReferral } from '../referrals/hand-over/recall-referral.js';
import { RecordOutcome } from '../outcomes/record-outcome.js';
import { ListCases } from './list-cases.js';

let world: ReferralWorld;
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());

/** What a ledger shows, and whether the words of its facts find it. */
async function ledgerOf(actor: Actor): Promise<{ id: string; referralId: string | null; title: string }[]> {
  const list = new ListCases(world.db);
  const [all, found] = await Promise.all([list.run(actor, {}, { first: 100 }), list.run(actor, { query: '虚构诊疗 基金' }, { first: 100 })]);
  expect(found.edges.map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id)); // every case of this world says so
  return all.edges.map(({ node: { id, referralId, title } }) => ({ id, referralId, title }));
}
const caseOf = async (referralId: string): Promise<string> =>
  (await world.look<{ id: string }>('select case_id as id from referral where id = $1', [referralId]))[0]?.id ?? '';

describe('the ledger of who receives a referral', () => {
  it('says nothing of a sealed one, shows it from opening on, and it opens', async () => {
    const referral = await world.sent();
    const id = await caseOf(referral);
    const mine = (rows: { id: string }[]) => rows.filter((row) => row.id === id);
    expect(mine(await ledgerOf(POSTS.police))).toEqual([]);
    expect(mine(await ledgerOf(POSTS.handler))).toMatchObject([{ referralId: null }]);
    await world.act(POSTS.police, OpenReferral, referral, {});
    expect(mine(await ledgerOf(POSTS.police))).toMatchObject([{ referralId: referral, title: expect.stringContaining('某门诊部') }]);
    for (const stranger of [POSTS.otherPolice, POSTS.stranger, POSTS.office]) expect(mine(await ledgerOf(stranger))).toEqual([]);
  });

  it('shows what was handed over, not what the sender writes later', async () => {
    const referral = await world.sent();
    await world.act(POSTS.police, OpenReferral, referral, {});
    const id = await caseOf(referral);
    await world.look(`update case_record set title = '后来改的题目', facts = '后来补的龘事实' where id = $1`, [id]);
    const list = new ListCases(world.db);
    expect((await list.run(POSTS.police, { query: '龘' }, { first: 5 })).totalCount).toBe(0);
    expect((await list.run(POSTS.handler, { query: '补的龘' }, { first: 5 })).edges.map(({ node }) => node.title)).toEqual(['后来改的题目']);
  });

  it('loses what was taken back, and follows what was passed on', async () => {
    const recalled = await world.sent();
    await world.act(POSTS.handler, RecallReferral, recalled, { reason: '受移送机关有误' });
    expect((await ledgerOf(POSTS.police)).map(({ id }) => id)).not.toContain(await caseOf(recalled));
    const passedOn = await world.received();
    await world.act(POSTS.police, ForwardReferral, passedOn, { toAgencyId: AGENCY.otherPolice, reason: '犯罪地在深圳' });
    expect((await ledgerOf(POSTS.otherPolice)).map(({ id }) => id)).not.toContain(await caseOf(passedOn));
    await world.act(POSTS.otherPolice, OpenReferral, passedOn, {});
    expect((await ledgerOf(POSTS.otherPolice)).map(({ id }) => id)).toContain(await caseOf(passedOn));
  });

  it('never holds a referral of the sealed channel, opened or not', async () => {
    const referral = await world.sent();
    await world.look('alter table referral drop constraint if exists referral_kind_check');
    await world.look(`update referral set kind = 'DISCIPLINE' where id = $1`, [referral]);
    await world.look(`update party set content = true where object_id = $1`, [referral]);
    expect((await ledgerOf(POSTS.police)).map(({ id }) => id)).not.toContain(await caseOf(referral));
    await world.look(`update referral set kind = 'CRIMINAL' where id = $1`, [referral]);
    await world.look(`update party set content = false where object_id = $1 and agency_id <> $2`, [referral, POSTS.handler.agencyId]);
  });
});

describe('every entry', () => {
  it('is what the ledger must hold after all these acts, no more and no less', async () => {
    expect(await world.look(`
      select 'too much' as what, case_id from ledger_entry e where not exists (select from ledger_source s where (s.agency_id, s.case_id) = (e.agency_id, e.case_id))
      union all
      select 'missing or stale', s.case_id from ledger_source s
       where not exists (select from ledger_entry e join ledger_text t using (agency_id, case_id)
                          where (e.agency_id, e.case_id, e.title, e.state, e.number, t.haystack) = (s.agency_id, s.case_id, s.title, s.state, s.number, s.haystack)
                            and e.referral_id is not distinct from s.referral_id)`)).toEqual([]);
    const [{ n } = { n: 0 }] = await world.look<{ n: number }>('select count(*)::int as n from ledger_entry');
    expect(n).toBeGreaterThan(8);
  });

  it('is made anew the same', async () => {
    const all = () => world.look('select * from ledger_entry e join ledger_text t using (agency_id, case_id) order by 1, 2');
    const before = await all();
    await world.look('select ledger_rebuild()');
    expect(await all()).toEqual(before);
  });
});

describe('filters', () => {
  const count = async (actor: Actor, filter: object): Promise<number> => (await new ListCases(world.db).run(actor, filter, { first: 5 })).totalCount;

  it.each([
    ['its own', { own: true }], ['a state', { state: 'REFERRED' }], ['a kind of subject', { subjectKind: 'MEDICAL_INSTITUTION' }], ['a violation', { violationType: '虚构医药服务' }],
    ['the province', { regionCode: '440000' }], ['the city', { regionCode: '440100' }], ['a source', { leadSource: 'MONITORING' }], ['days', { registeredFrom: '2026-11-16', registeredTo: '2026-11-16' }],
    ['amounts', { amountFrom: '486200.50', amountTo: '486200.5' }], ['an agency', { agencyId: AGENCY.police }], ['a kind of referral', { referralKind: 'CRIMINAL' }],
    ['a referral that stands there', { referralState: 'SENT' }], ['a lamp', { lamp: 'YELLOW' }], ['words', { query: '某门诊部 虚构' }],
  ] as const)('keep %s', async (_, filter) => expect(await count(POSTS.handler, filter)).toBeGreaterThan(0));

  it.each([
    ['what is shown only', { own: false }], ['a state', { state: 'CLOSED' }], ['a kind of subject', { subjectKind: 'INSURED_PERSON' }], ['a violation', { violationType: '挂床住院' }],
    ['another city', { regionCode: '440300' }], ['a source', { leadSource: 'AUDIT' }], ['days', { registeredTo: '2026-11-15' }], ['more', { amountFrom: '486200.51' }], ['less', { amountTo: '486200.49' }],
    ['an agency', { agencyId: POSTS.stranger.agencyId }], ['a kind of referral', { referralKind: 'AUDIT' }], ['a referral', { referralState: 'JUDGED' }], ['words', { query: '冒名' }],
    ['words and a state', { query: '虚构', state: 'CLOSED' }],
  ] as const)('leave out %s', async (_, filter) => expect(await count(POSTS.handler, filter)).toBe(0));

  it('keep what has an outcome of a kind, for those who may see the outcome only', async () => {
    const [own] = (await new ListCases(world.db).run(POSTS.handler, { own: true, state: 'REFERRED' }, { first: 1 })).edges;
    const caseId = own?.node.id ?? '';
    const [{ version } = { version: 0 }] = await world.look<{ version: number }>('select version from case_record where id = $1', [caseId]);
    const done = await new RecordOutcome(world.db).run(POSTS.handler, {
      caseId, expectedVersion: version, kind: 'AGREEMENT', level: 'INSTITUTION', documentNo: '演示协议字1号', decidedOn: '2026-11-16', basis: '服务协议', text: '约谈', factIds: [], money: [],
      measures: [{ code: 'INTERVIEW', startsOn: '2026-11-16' }],
    });
    expect(done).toMatchObject({ kind: 'acted' });
    expect(await count(POSTS.handler, { outcomeKind: 'AGREEMENT' })).toBe(1);
    expect(await count(POSTS.handler, { outcomeKind: 'PENALTY' })).toBe(0);
    expect(await count(POSTS.police, { outcomeKind: 'AGREEMENT' })).toBe(0);
  });

  it('pages through by amount without losing or doubling one', async () => {
    await world.look('update case_record set amount_involved = null where id = (select min(id::text)::uuid from case_record)');
    const list = new ListCases(world.db);
    const seen: string[] = [];
    const amounts: (string | null)[] = [];
    for (let after: string | null = null; ;) {
      const page = await list.run(POSTS.handler, {}, { first: 2, after }, 'AMOUNT');
      seen.push(...page.edges.map(({ node }) => node.id));
      amounts.push(...page.edges.map(({ node }) => node.amountInvolved));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (after === null) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(await count(POSTS.handler, {}));
    expect(amounts.at(-1)).toBeNull();
  });
});
