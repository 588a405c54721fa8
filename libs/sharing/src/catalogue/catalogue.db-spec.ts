import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { type Actor, isRefusal } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import type { EntryForm } from './catalogue.rules.js';
import { ENTRY_ACTS } from './catalogue.table.js';
import { DraftCatalogueEntry } from './draft-catalogue-entry.js';
import { EditCatalogueEntry } from './edit-catalogue-entry.js';
import { ExtendCatalogueChange } from './extend-catalogue-change.js';
import { FindCatalogueEntry } from './find-catalogue-entry.js';
import { ListCatalogueEntries } from './list-catalogue-entries.js';
import { CATALOGUE_RECIPES } from './notices.js';
import { RefreshCatalogueEntry } from './refresh-catalogue-entry.js';
import { ReportCatalogueChange } from './report-catalogue-change.js';
import { ReviewCatalogueEntry } from './review-catalogue-entry.js';
import { SubmitCatalogueEntry } from './submit-catalogue-entry.js';
import { WithdrawCatalogueEntry } from './withdraw-catalogue-entry.js';

const { health, police, secretary, cityPolice, citySecretary } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const FORM: EntryForm = {
  name: '住院病历质控结果', summary: '按月形成的病历质控结果', sharingClass: 'CONDITIONAL', conditions: '限于医保基金监管办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE',
  refreshedOn: '2026-10-31', secrecyChecked: true, impactAssessed: true,
  fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
};
const entryAt = async (id: string, more: object = {}) => {
  const [row] = await world.look<{ version: number }>('select version from catalogue_entry where id = $1', [id]);
  return { id, expectedVersion: row?.version ?? 0, ...more };
};
const stateOf = async (id: string) => (await world.look<{ state: string }>('select state from catalogue_entry where id = $1', [id]))[0]?.state;
const page = (actor: Actor, id: string) => new FindCatalogueEntry(world.db).run(actor, id);
const found = async (actor: Actor, filter: object = {}) => (await new ListCatalogueEntries(world.db).run(actor, filter, { first: 50 })).edges.map(({ node }) => node.id);
const clocks = (id: string) => world.look<{ code: string; state: string; due: string }>('select rule_code as code, state, due_on::text as due from deadline where object_id = $1 order by started_at, id', [id]);
const draft = (change: Partial<EntryForm> = {}) => on.act(health, DraftCatalogueEntry, { ...FORM, ...change });
const submit = async (id: string) => on.act(health, SubmitCatalogueEntry, await entryAt(id));
const publish = async (id: string) => on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: true });
const published = async (change: Partial<EntryForm> = {}): Promise<string> => { const id = await draft(change); await submit(id); await publish(id); return id; };
const changing = async (): Promise<string> => { const id = await published(); await on.act(health, ReportCatalogueChange, { ...await entryAt(id), changedOn: '2026-11-12', text: '增加信息项' }); return id; };

describe('数据目录', () => {
  it('goes from the draft, which nobody else sees, over the office to all', async () => {
    const id = await draft();
    expect([await page(police, id), await page(secretary, id), (await page(health, id))?.editions.length]).toEqual([null, null, 1]);
    expect(await on.outcome(police, SubmitCatalogueEntry, await entryAt(id))).toBe('NOT_FOUND');
    await submit(id);
    expect([await on.box(health, id), await on.box(secretary, id), await page(police, id)]).toEqual(['STARTED', 'TODO', null]);
    expect(await clocks(id)).toEqual([{ code: 'D05a', state: 'RUNNING', due: '2026-11-18' }]);
    expect(await on.outcome(citySecretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: true })).toBe('NOT_FOUND');
    expect(await on.outcome(health, ReviewCatalogueEntry, { ...await entryAt(id), publish: true })).toBe('NOT_YOUR_ACT');
    await publish(id);
    for (const reader of [police, cityPolice]) {
      const seen = await page(reader, id);
      expect(seen).toMatchObject({ state: 'PUBLISHED', edition: 1, deadlines: [], timeline: [], editions: [{ name: '住院病历质控结果', fields: [{ key: 'patient', mask: 'NAME' }, { key: 'score' }] }] });
      expect(await found(reader)).toContain(id);
    }
    expect((await page(health, id))?.timeline.map(({ topic }) => topic.split('.')[1])).toEqual(['drafted', 'submitted', 'published']);
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['MET']);
  });

  it('is found by words of its name, of a field, by class and by who holds it', async () => {
    const id = await published({ name: '出入院日期比对' });
    const other = await published({ name: '病床数', sharingClass: 'UNCONDITIONAL', conditions: null });
    expect(await found(police, { query: '出入院' })).toEqual([id]);
    expect(await found(police, { query: '患者姓名' })).toEqual(expect.arrayContaining([id, other]));
    expect(await found(police, { query: '不存在的词' })).toEqual([]);
    expect(await found(police, { sharingClass: 'UNCONDITIONAL' })).toEqual([other]);
    expect([await found(police, { ownerId: police.agencyId }), await found(police, { mine: true }), await found(police, { ownerId: 'x' })]).toEqual([[], [], []]);
  });

  it('keeps the edition in force while a change is entered, and the clock runs from the day of the change', async () => {
    const id = await changing();
    expect((await clocks(id)).at(-1) ?? {}).toMatchObject({ state: 'MET' });
    expect((await clocks(id)).find(({ code }) => code === 'D05')).toMatchObject({ state: 'RUNNING', due: '2026-11-26' });
    await on.act(health, EditCatalogueEntry, { ...await entryAt(id), ...FORM, name: '住院病历质控结果（新）' });
    expect([(await page(police, id))?.editions.map(({ name }) => name), (await page(health, id))?.editions.map(({ name }) => name)])
      .toEqual([['住院病历质控结果'], ['住院病历质控结果（新）', '住院病历质控结果']]);
    expect(await on.outcome(health, ExtendCatalogueChange, { ...await entryAt(id), approver: '省卫生健康委负责人', reason: '涉及多个系统' })).toBe('OK');
    expect((await clocks(id)).find(({ code }) => code === 'D05')?.due).toBe('2026-12-03');
    expect(await on.outcome(health, ExtendCatalogueChange, { ...await entryAt(id), approver: '省卫生健康委负责人', reason: '再次' })).toBe('EXTENSION_USED');
    await submit(id);
    expect(await on.outcome(secretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: false, reason: '' })).toBe('INVALID_INPUT');
    await on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: false, reason: '信息项说明不全' });
    // Sent back, the same term goes on: with the five workdays that were taken, and no others.
    expect((await clocks(id)).filter(({ code, state }) => code === 'D05' && state === 'RUNNING').map(({ due }) => due)).toEqual(['2026-12-03']);
    expect(await on.outcome(health, ExtendCatalogueChange, { ...await entryAt(id), approver: '省卫生健康委负责人', reason: '再次' })).toBe('EXTENSION_USED');
    await submit(id);
    await publish(id);
    expect((await page(police, id))?.editions.map(({ edition, state }) => `${edition} ${state}`)).toEqual(['2 IN_FORCE', '1 SUPERSEDED']);
    expect((await clocks(id)).filter(({ state }) => state === 'RUNNING')).toEqual([]);
  });

  it('keeps five workdays that were taken over every return, and none for the next change', async () => {
    const id = await changing();
    const due = async () => (await clocks(id)).filter(({ code, state }) => code === 'D05' && state === 'RUNNING').map((clock) => clock.due);
    await on.act(health, ExtendCatalogueChange, { ...await entryAt(id), approver: '省卫生健康委负责人', reason: '涉及多个系统' });
    for (const day of ['2026-11-18', '2026-12-02']) {
      world.at(day, '10:00');
      await submit(id);
      await on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: false, reason: '信息项说明不全' });
      expect(await due()).toEqual(['2026-12-03']);
    }
    await new SweepDeadlines(world.worker).run();
    expect(await due()).toEqual(['2026-12-03']);
    await submit(id);
    await publish(id);
    await on.act(health, ReportCatalogueChange, { ...await entryAt(id), changedOn: '2026-12-02', text: '又有变化' });
    expect([await due(), await on.outcome(health, ExtendCatalogueChange, { ...await entryAt(id), approver: '省卫生健康委负责人', reason: '涉及多个系统' }), await due()]).toEqual([['2026-12-16'], 'OK', ['2026-12-23']]);
    // Returned without having been made longer, a term is as it was.
    const other = await changing();
    await submit(other);
    await on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(other), publish: false, reason: '不全' });
    expect((await clocks(other)).filter(({ code, state }) => code === 'D05' && state === 'RUNNING').map((clock) => clock.due)).toEqual(['2026-11-26']);
  });

  it('refuses a change of tomorrow, of before the law, and one without words', async () => {
    const id = await published();
    for (const [changedOn, text] of [['2026-11-17', '变化'], ['2025-07-31', '变化'], ['2026-11-16', ' ']]) {
      expect(await on.outcome(health, ReportCatalogueChange, { ...await entryAt(id), changedOn: changedOn ?? '', text: text ?? '' })).toBe('INVALID_INPUT');
    }
  });

  it('says how far its data go now without a new edition, and never less far than before', async () => {
    const id = await published();
    const upTo = async () => (await page(police, id))?.editions[0]?.refreshedOn;
    for (const refreshedOn of ['2026-11-17', '2026-10-30', 'gestern']) expect(await on.outcome(health, RefreshCatalogueEntry, { ...await entryAt(id), refreshedOn })).toBe('INVALID_INPUT');
    expect(await on.outcome(police, RefreshCatalogueEntry, { ...await entryAt(id), refreshedOn: '2026-11-15' })).toBe('NOT_FOUND');
    expect([await upTo(), await on.outcome(health, RefreshCatalogueEntry, { ...await entryAt(id), refreshedOn: '2026-11-15' }), await upTo()]).toEqual(['2026-10-31', 'OK', '2026-11-15']);
    expect(await page(police, id)).toMatchObject({ state: 'PUBLISHED', edition: 1 });
  });

  it('lets an edition that was in force be changed by nobody', async () => {
    const id = await published();
    await expect(world.look('update catalogue_edition set name = $2 where entry_id = $1', [id, '改写'])).rejects.toThrow('stays as it was');
    await expect(world.look('delete from catalogue_edition where entry_id = $1', [id])).rejects.toThrow('not taken back');
  });

  it('is gone from the list of others once it is withdrawn', async () => {
    const id = await published();
    expect(await on.outcome(health, WithdrawCatalogueEntry, { ...await entryAt(id), reason: '不再采集' })).toBe('OK');
    expect([(await found(police)).includes(id), (await found(health)).includes(id)]).toEqual([false, true]);
  });

  it('is not left on the desk for ever: a draft is withdrawn unseen by others, and a change with its clock', async () => {
    const [unseen, changed] = [await draft(), await changing()];
    for (const id of [unseen, changed]) await on.act(health, WithdrawCatalogueEntry, { ...await entryAt(id), reason: '不再采集' });
    expect([await stateOf(unseen), await stateOf(changed), await on.box(health, unseen), await on.box(health, changed)]).toEqual(['WITHDRAWN', 'WITHDRAWN', 'DONE', 'DONE']);
    expect([await page(police, unseen), (await found(secretary)).includes(unseen), (await clocks(changed)).some(({ state }) => state === 'RUNNING')]).toEqual([null, false, false]);
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
      const input = { ...await entryAt(id), ...more } as Input;
      return race(world, use.name, () => new use(world.db).run(actor, input) as never, id);
    };
    const id = await draft();
    const races = [await attempt(EditCatalogueEntry, health, id, FORM), await attempt(SubmitCatalogueEntry, health, id), await attempt(ReviewCatalogueEntry, secretary, id, { publish: false, reason: '补充' }),
      await attempt(SubmitCatalogueEntry, health, id), await attempt(ReviewCatalogueEntry, secretary, id, { publish: true }), await attempt(RefreshCatalogueEntry, health, id, { refreshedOn: '2026-11-15' }), await attempt(ReportCatalogueChange, health, id, { changedOn: '2026-11-13', text: '变化' }),
      await attempt(ExtendCatalogueChange, health, id, { approver: '负责人', reason: '特殊情况' }), await attempt(SubmitCatalogueEntry, health, id), await attempt(ReviewCatalogueEntry, secretary, id, { publish: false, reason: '补充' }),
      await attempt(SubmitCatalogueEntry, health, id), await attempt(ReviewCatalogueEntry, secretary, id, { publish: true }), await attempt(WithdrawCatalogueEntry, health, id, { reason: '不再采集' })];
    expect(races.filter((one) => !isFair(one))).toEqual([]);
    expect(await stateOf(id)).toBe('WITHDRAWN');
    // Every act of the table has been raced: each leaves its own topic.
    const topics = await world.look<{ topic: string }>('select distinct topic from journal_entry where object_id = $1', [id]);
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set(Object.values(ENTRY_ACTS).map(({ topic }) => topic))]));
  });

  it('tells the office what is to be reviewed, and the owner what came of it', async () => {
    const id = await published();
    const told = await world.worker.tx(secretary, async (tx) => Promise.all(['catalogue.submitted', 'catalogue.published', 'catalogue.returned'].map(async (topic) =>
      (await CATALOGUE_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id, objectKind: 'CATALOGUE_ENTRY' } as never))?.map(({ agencyId }) => agencyId))));
    expect(told).toEqual([[secretary.agencyId], [health.agencyId], [health.agencyId]]);
    expect(isRefusal(await on.run(health, DraftCatalogueEntry, { ...FORM, name: '' }))).toBe(true);
  });

  it('tells the office until when it has to review', async () => {
    const id = await draft();
    await submit(id);
    const [notice] = await world.worker.tx(secretary, async (tx) => await CATALOGUE_RECIPES.find(({ topic }) => topic === 'catalogue.submitted')?.compose(tx, { objectId: id, objectKind: 'CATALOGUE_ENTRY' } as never) ?? []);
    const [clock] = await world.look<{ due: string }>(`select due_on::text as due from deadline where object_id = $1 and rule_code = 'D05a'`, [id]);
    expect([clock?.due, notice?.params['due']]).toEqual([expect.any(String), clock?.due]);
  });
});
