import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsOf, stableId } from '@portal/agencies';
import type { Actor } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DraftBulletin, SendBulletin } from '../bulletins/index.js';
import { DecideTypicalCase } from './decide-typical-case.js';
import { DraftTypicalCase, type DraftTypicalCaseInput } from './draft-typical-case.js';
import { EditTypicalCase } from './edit-typical-case.js';
import { EndTypicalCase } from './end-typical-case.js';
import { FindTypicalCase } from './find-typical-case.js';
import { JustifyFinding } from './justify-finding.js';
import { ListTypicalCases } from './list-typical-cases.js';
import { ListTypicalSources } from './list-typical-sources.js';
import { TYPICAL_RECIPES } from './notices.js';
import { PublishTypicalCase } from './publish-typical-case.js';
import { SubmitTypicalCase } from './submit-typical-case.js';
import { typicalFindings } from './typical-case.rules.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

const { health, police, market, secretary, director } = SEATED;
const writer = { ...police, personId: stableId('test-person:police-writer'), personName: '省公安厅承办人', seatId: stableId('test-seat:police-writer'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'PUBLIC_SECURITY') };
let world: ReferralWorld;
let on: ConferenceWorld;
let caseId: string;
let bulletinId: string;

const words = (change: object = {}) => ({ title: '某医院虚构医药服务案', text: '经查，该机构虚构医药服务，骗取医保基金，已责令退回。', lesson: '加强智能监控。', violationTypes: ['虚构医药服务'], ...change });
const input = (change: Partial<DraftTypicalCaseInput> = {}): DraftTypicalCaseInput => ({ ...words(), sourceKind: 'CASE', sourceId: caseId, ...change });
const at = async (id: string, more: object = {}) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from typical_case where id = $1', [id]))[0]?.version ?? 0, ...more }) as never;
const page = (actor: Actor, id: string) => new FindTypicalCase(world.db).run(actor, id);
const listed = async (actor: Actor, filter: object = {}) => (await new ListTypicalCases(world.db).run(actor, filter, { first: 50 })).edges.map(({ node }) => node.id);
const stateOf = async (id: string) => (await world.look<{ state: string }>('select state from typical_case where id = $1', [id]))[0]?.state;
const drafted = (change: Partial<DraftTypicalCaseInput> = {}, by: Actor = writer) => on.act(by, DraftTypicalCase, input(change));
const ofOthers = (change: Partial<DraftTypicalCaseInput> = {}) => drafted({ sourceKind: 'BULLETIN', sourceId: bulletinId, ...change }, secretary);
async function submitted(id: Promise<string>, by: Actor): Promise<string> {
  await on.act(by, SubmitTypicalCase, await at(await id));
  return id;
}
async function published(): Promise<string> {
  const id = await submitted(ofOthers(), secretary);
  await on.act(health, DecideTypicalCase, await at(id, { approve: true }));
  await on.act(director, PublishTypicalCase, await at(id));
  return id;
}

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  world.at('2026-11-16', '09:00');
  caseId = await world.case(writer);
  bulletinId = await on.act(health, DraftBulletin, { kind: 'URGENT_NOTICE', title: '查处情况', text: '正文', unitIds: [secretary.agencyId], particulars: { day: '2026-11-15', handling: '已处置', contact: '值班' } });
  await on.act(health, SendBulletin, { id: bulletinId, expectedVersion: 1 });
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('典型案例', () => {
  it('is written from a case of one’s own, or from what came, and from nothing else', async () => {
    const sources = await new ListTypicalSources(world.db).run(secretary, null);
    expect(sources.map(({ kind, id, origin }) => [kind, id, origin.id])).toEqual([['BULLETIN', bulletinId, health.agencyId]]);
    expect(await on.outcome(secretary, DraftTypicalCase, input())).toBe('INVALID_INPUT');
    expect(await on.outcome(market, DraftTypicalCase, input({ sourceKind: 'BULLETIN', sourceId: bulletinId }))).toBe('INVALID_INPUT');
    const id = await drafted();
    expect([(await page(writer, id))?.originId, await page(market, id), await listed(market)]).toEqual([police.agencyId, null, []]);
  });

  it('goes nowhere while the check finds something; each finding is rewritten, or justified by a second person', async () => {
    const id = await drafted({ text: '院长王建国和患者张三，电话13800138000。' });
    const found = async () => { const seen = await page(writer, id); return seen ? typicalFindings(seen, seen.knownNames, seen.pardons).filter(({ pardon }) => pardon === null).map(({ kind, text, from }) => [kind, text, from]) : []; };
    expect(await found()).toEqual([['PERSON', '王建国', 2], ['PATIENT', '张三', 8], ['PHONE', '13800138000', 13]]);
    expect(await on.outcome(writer, SubmitTypicalCase, await at(id))).toBe('IDENTITIES_OPEN');
    await on.act(writer, EditTypicalCase, await at(id, words({ text: '院长王建国和患者张某，电话13800138000。' })));
    const pardon = { kind: 'PHONE', text: '13800138000', reason: '公开的举报电话' };
    expect(await on.outcome(writer, JustifyFinding, await at(id, pardon))).toBe('JUSTIFY_BY_ANOTHER');
    expect(await on.outcome(police, JustifyFinding, await at(id, { ...pardon, text: '13800138001' }))).toBe('INVALID_INPUT');
    await on.act(police, JustifyFinding, await at(id, pardon));
    expect(await on.outcome(writer, SubmitTypicalCase, await at(id))).toBe('IDENTITIES_OPEN');
    // What was justified holds for these words, and for no other number; and the lesson is searched like the text.
    for (const more of [{ text: '电话13800138000、13900139000。' }, { text: '电话13800138000。', lesson: '请联系13900139000。' }]) {
      await on.act(writer, EditTypicalCase, await at(id, words(more)));
      expect([await found(), await on.outcome(writer, SubmitTypicalCase, await at(id))]).toEqual([[['PHONE', '13900139000', expect.any(Number)]], 'IDENTITIES_OPEN']);
    }
    await on.act(writer, EditTypicalCase, await at(id, words({ text: '院长王某和患者张某，电话13800138000。' })));
    await on.act(writer, SubmitTypicalCase, await at(id));
    expect(await stateOf(id)).toBe('SUBMITTED');
    expect(await on.outcome(police, JustifyFinding, await at(id, pardon))).toBe('NO_IDENTITY_OPEN');
    const pardons = (actor: Actor) => world.db.tx(actor, (tx) => tx.query('select text from typical_case_pardon where typical_case_id = $1', [id]));
    expect([await pardons(police), await pardons(market)]).toEqual([[{ text: '13800138000' }], []]);
  });

  it('does not name who is named in the case, however he is called', async () => {
    await world.look('update subject set representative = $2 where id = (select subject_id from case_record where id = $1)', [caseId, '子虚']);
    const id = await drafted({ text: '后查明系子虚所为。' });
    expect(await on.outcome(writer, SubmitTypicalCase, await at(id))).toBe('IDENTITIES_OPEN');
  });

  it('of another’s case is published by nobody before that agency approves, and is not that agency’s before it is handed in', async () => {
    const id = await ofOthers();
    expect([await page(health, id), await on.outcome(director, PublishTypicalCase, await at(id))]).toEqual([null, 'ORIGIN_NOT_APPROVED']);
    await on.act(secretary, SubmitTypicalCase, await at(id));
    expect([(await page(health, id))?.state, await on.box(health, id), await on.outcome(director, PublishTypicalCase, await at(id)), await on.outcome(director, DecideTypicalCase, await at(id, { approve: true }))])
      .toEqual(['SUBMITTED', 'TODO', 'ORIGIN_NOT_APPROVED', 'NOT_YOUR_ACT']);
    await on.act(health, DecideTypicalCase, await at(id, { approve: false, reason: '表述不准' }));
    expect([await stateOf(id), await on.outcome(health, EditTypicalCase, await at(id, words()))]).toEqual(['DRAFT', 'NOT_YOUR_ACT']);
    await on.act(secretary, EditTypicalCase, await at(id, words()));
    await on.act(secretary, SubmitTypicalCase, await at(id));
    await on.act(health, DecideTypicalCase, await at(id, { approve: true }));
    expect([await stateOf(id), await on.outcome(secretary, EditTypicalCase, await at(id, words())), await on.outcome(secretary, PublishTypicalCase, await at(id))]).toEqual(['APPROVED', 'MATTER_WRONG_STATE', 'SEAT_LACKS_RIGHT']);
    await on.act(director, PublishTypicalCase, await at(id));
    expect((await listed(market)).includes(id)).toBe(true);
  });

  it('of one’s own case is approved by another of one’s own agency where there is one', async () => {
    const own = await submitted(drafted({}, police), police);
    expect(await on.outcome(police, DecideTypicalCase, await at(own, { approve: true }))).toBe('APPROVE_BY_ANOTHER');
    const id = await submitted(drafted(), writer);
    await on.act(police, DecideTypicalCase, await at(id, { approve: true }));
    await on.act(police, PublishTypicalCase, await at(id));
    expect([await stateOf(id), (await page(market, id))?.title]).toEqual(['PUBLISHED', words().title]);
  });

  it('once published is read and found by every member, without its source, its names and its record', async () => {
    const id = await published();
    expect(await page(market, id)).toMatchObject({ state: 'PUBLISHED', seated: false, sourceId: null, sourceNumber: null, writtenBy: null, knownNames: [], pardons: [], timeline: [] });
    expect([await listed(market, { query: '智能监控' }), await listed(market, { violationType: '虚构医药服务' }), await listed(market, { violationType: '冒名就医' }), await listed(market, { ours: true })].map((ids) => ids.includes(id))).toEqual([true, true, false, false]);
  });

  it('is taken down by who wrote it or by whose case it is, and leaves the library', async () => {
    const id = await published();
    expect(await on.outcome(market, EndTypicalCase, await at(id, { reason: '不妥' }))).toBe('NOT_FOUND');
    await on.act(health, EndTypicalCase, await at(id, { reason: '案件改判' }));
    expect([await stateOf(id), await page(market, id), (await page(director, id))?.state]).toEqual(['WITHDRAWN', null, 'WITHDRAWN']);
    // Not even that there was one.
    expect([await world.db.tx(market, (tx) => tx.query('select 1 from typical_case where id = $1', [id])), (await listed(market)).includes(id)]).toEqual([[], false]);
    const draft = await drafted();
    await on.act(writer, EndTypicalCase, await at(draft, { reason: '不写了' }));
    expect(await stateOf(draft)).toBe('DISCARDED');
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
      const given = await at(id, more) as Input;
      return race(world, use.name, () => new use(world.db).run(actor, given) as never, id);
    };
    const id = await ofOthers({ text: '举报电话13800138000。' });
    const races = [
      await attempt(EditTypicalCase, secretary, id, words({ text: '举报电话13800138000。' })), await attempt(JustifyFinding, director, id, { kind: 'PHONE', text: '13800138000', reason: '公开' }), await attempt(SubmitTypicalCase, secretary, id),
      await attempt(DecideTypicalCase, health, id, { approve: false, reason: '修改' }), await attempt(SubmitTypicalCase, secretary, id), await attempt(DecideTypicalCase, health, id, { approve: true }),
      await attempt(PublishTypicalCase, director, id), await attempt(EndTypicalCase, director, id, { reason: '撤下' }), await attempt(EndTypicalCase, writer, await drafted(), { reason: '作废' }),
    ];
    expect(races.filter((one) => !isFair(one, ['NO_IDENTITY_OPEN', 'ORIGIN_NOT_APPROVED']))).toEqual([]);
    const topics = await world.look<{ topic: string }>(`select distinct topic from journal_entry where object_kind = 'TYPICAL_CASE'`);
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set(Object.values(TYPICAL_ACTS).map(({ topic }) => topic))]));
  });

  it('tells whom it concerns', async () => {
    const id = await published();
    const told = await world.worker.tx(secretary, async (tx) => Promise.all(['typical-case.submitted', 'typical-case.approved', 'typical-case.published'].map(async (topic) =>
      (await TYPICAL_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id, objectKind: 'TYPICAL_CASE' } as never))?.map(({ agencyId }) => agencyId))));
    expect(told).toEqual([[health.agencyId], [secretary.agencyId], [health.agencyId]]);
  });
});
