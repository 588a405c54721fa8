import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agencyId, type DutyProblem } from '@portal/agencies';
import { type Actor, isRefusal, readSheet } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, post, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DecideTransfer } from '../referrals/hand-over/decide-transfer.js';
import { DraftReferral } from '../referrals/hand-over/draft-referral.js';
import { EditReferral } from '../referrals/hand-over/edit-referral.js';
import { FanOutReferral } from '../referrals/hand-over/fan-out-referral.js';
import { SubmitReferralReport } from '../referrals/hand-over/submit-referral-report.js';
import { DiscardResponsibilityList } from './discard-responsibility-list.js';
import { DraftResponsibilityList } from './draft-responsibility-list.js';
import { EditResponsibilityList } from './edit-responsibility-list.js';
import { ExportDuties } from './export-duties.js';
import type { DutyEntry, ListForm } from './list.rules.js';
import { LIST_ACTS } from './list.table.js';
import { RESPONSIBILITY_FACTS } from './notifications/index.js';
import { FindGaps } from './reading/find-gaps.js';
import { FindResponsibilityList } from './reading/find-responsibility-list.js';
import { ListDuties } from './reading/list-duties.js';
import { ListResponsibilityLists } from './reading/list-responsibility-lists.js';
import { ReviewResponsibilityList } from './review-responsibility-list.js';
import { ListRoutes } from './routing/list-routes.js';
import { ProposeRoute } from './routing/propose-route.js';
import { rerouted } from './routing/record-route.js';
import { SubmitResponsibilityList } from './submit-responsibility-list.js';

const { health, police, secretary, cityPolice, cityHealth, citySecretary, leadHandler, audit } = SEATED;
const HEAD = post('440000', 'HEALTHCARE_SECURITY', '省医保局', 'AGENCY_HEAD', '局长');
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const seatOf = async (actor: Actor) => (await world.look<{ id: string }>(`select id from seat where agency_id = $1 and kind in ('LIAISON', 'HANDLER') order by kind desc limit 1`, [actor.agencyId]))[0]?.id ?? '';
const entry = async (actor: Actor, more: Partial<DutyEntry> = {}): Promise<DutyEntry> => ({
  duty: '规范医疗服务行为', basis: '《医疗机构管理条例》第五条', department: '医政医管处', contactSeatId: await seatOf(actor), role: 'LEAD', matters: ['AUDIT', 'ADMINISTRATIVE', 'ASSISTANCE'], problems: ['CARE_CONDUCT'], regionCode: actor.regionCode ?? '', below: false, ...more,
});
const form = async (actor: Actor, entries: readonly Partial<DutyEntry>[] = [{}], inForceFrom = '2026-12-01'): Promise<ListForm> => ({ inForceFrom, source: '机构改革', entries: await Promise.all(entries.map((one) => entry(actor, one))) });
const at = async (id: string, more: object = {}) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from responsibility_list where id = $1', [id]))[0]?.version ?? 0, ...more });
const page = (actor: Actor, id: string, other: string | null = null) => new FindResponsibilityList(world.db).run(actor, id, other);
const submitted = async (actor: Actor, asked: ListForm): Promise<string> => { const id = await on.act(actor, DraftResponsibilityList, asked); await on.act(actor, SubmitResponsibilityList, await at(id)); return id; };
const published = async (actor: Actor, asked: ListForm, office: Actor = secretary): Promise<string> => { const id = await submitted(actor, asked); await on.act(office, ReviewResponsibilityList, { ...await at(id), publish: true }); return id; };
const route = async (actor: Actor, problem: DutyProblem, regionCode: string, matter: 'AUDIT' | 'ADMINISTRATIVE' = 'AUDIT') => {
  const { way, office, claim } = await new ProposeRoute(world.db).run(actor, { matter, problem, regionCode });
  return `${way} ${office?.shortName ?? ''}${claim ? ` v${claim.edition}.${claim.no}` : ''}`;
};

describe('联合监管责任清单', () => {
  it('begins with what the founding document gives to the six agencies, read by everybody', async () => {
    for (const reader of [police, cityHealth]) {
      const lines = await new ListDuties(world.db).run(reader, {});
      expect(new Set(lines.map(({ agency }) => agency.id)).size).toBe(6);
      expect(lines.find(({ problems }) => problems.includes('PHARMACIST'))).toMatchObject({ agency: { shortName: expect.stringContaining('药监') }, basis: '粤医保发〔2020〕26号三（二）6', vacant: false, left: false });
    }
    expect((await new ListDuties(world.db).run(police, { problem: 'PRICE_VIOLATION' })).map(({ duty }) => duty)).toHaveLength(1);
    expect(await new ListDuties(world.db).run(police, { day: '2020-10-10' })).toEqual([]);
    expect(await new ListDuties(world.db).run(police, { query: '执业药师' })).toHaveLength(1);
  });

  it('goes from the draft, which nobody else sees, over the office to all, and is in force from 00:00 of its day', async () => {
    const id = await on.act(health, DraftResponsibilityList, await form(health, [{ department: '医疗应急处' }]));
    expect([await page(police, id), await page(secretary, id), (await page(health, id))?.entries.length]).toEqual([null, null, 1]);
    expect((await new ListResponsibilityLists(world.db).run(police)).map((one) => one.id)).not.toContain(id);
    expect(await on.outcome(health, DraftResponsibilityList, await form(health))).toBe('LIST_BEING_WRITTEN');
    const handler = post('440000', 'HEALTH', '省卫生健康委', 'HANDLER', '承办人');
    expect([await on.outcome(handler, SubmitResponsibilityList, await at(id)), await on.outcome(police, SubmitResponsibilityList, await at(id))]).toEqual(['SEAT_LACKS_RIGHT', 'NOT_FOUND']);
    await on.act(health, SubmitResponsibilityList, await at(id));
    expect([await on.box(health, id), await on.box(secretary, id), await page(police, id), (await page(secretary, id))?.entries[0]?.department]).toEqual(['STARTED', 'TODO', null, '医疗应急处']);
    expect(await on.outcome(health, EditResponsibilityList, { ...await at(id), ...await form(health) })).toBe('MATTER_WRONG_STATE');
    expect(await on.outcome(citySecretary, ReviewResponsibilityList, { ...await at(id), publish: true })).toBe('NOT_FOUND');
    expect(await on.outcome(secretary, ReviewResponsibilityList, { ...await at(id), publish: false })).toBe('INVALID_INPUT');
    await on.act(secretary, ReviewResponsibilityList, { ...await at(id), publish: false, reason: '依据不全' });
    await on.act(health, EditResponsibilityList, { ...await at(id), ...await form(health, [{ department: '医疗应急处' }, { problems: ['PRACTICE_VIOLATION'] }]) });
    await on.act(health, SubmitResponsibilityList, await at(id));
    expect(await on.outcome(secretary, ReviewResponsibilityList, { ...await at(id), publish: true, inForceFrom: '2026-11-16' })).toBe('INVALID_INPUT');
    await on.act(secretary, ReviewResponsibilityList, { ...await at(id), publish: true });
    expect(await page(police, id)).toMatchObject({ state: 'PUBLISHED', edition: 2, inForceFrom: '2026-12-01', inForceNow: false, comparedWith: { edition: 1, inForceUntil: '2026-12-01' } });
    expect((await page(police, id))?.changes.map(({ change }) => change)).toEqual(['ADDED', 'ADDED', 'REMOVED', 'REMOVED', 'REMOVED', 'REMOVED']);
    const heads = async () => (await new ListDuties(world.db).run(police, { agencyId: health.agencyId })).map(({ edition, department }) => `${edition} ${department}`);
    world.at('2026-11-30', '23:59');
    expect([(await heads())[0], await route(audit, 'CARE_CONDUCT', '440000')]).toEqual(['1 医政医管处', 'LIST 省卫生健康委 v1.1']);
    world.at('2026-12-01', '00:00');
    expect([(await heads())[0], await route(audit, 'CARE_CONDUCT', '440000')]).toEqual(['2 医疗应急处', 'LIST 省卫生健康委 v2.1']);
    // What it was stays readable, with when it was.
    const first = (await page(police, id))?.editions.at(-1);
    expect([first, (await page(police, first?.id ?? ''))?.entries.length]).toEqual([expect.objectContaining({ inForceFrom: '2020-10-11', inForceUntil: '2026-12-01' }), 4]);
    await expect(world.look('update responsibility_list set source = $2 where id = $1', [id, '改写'])).rejects.toThrow('stays as it was');
    await expect(world.look('delete from responsibility_entry where list_id = $1', [id])).rejects.toThrow('only while');
  });

  it('keeps a duty through its versions, and says what reads differently', async () => {
    const own = (await new ListDuties(world.db).run(police, { agencyId: police.agencyId })).map(({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below }) => ({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below }));
    const id = await published(police, { inForceFrom: '2026-12-20', source: null, entries: own.map((one, index) => (index === 0 ? { ...one, department: '经侦局' } : one)) });
    expect((await page(audit, id))?.changes.map(({ change, fields, before, after }) => [change, fields, before?.department, after?.department])).toEqual([['CHANGED', ['department'], '刑侦局', '经侦局']]);
  });

  it('tells the office, the unit, and those who will be routed by it', async () => {
    const id = await published(SEATED.market, await form(SEATED.market, [{ problems: ['PRICE_VIOLATION'], duty: '价格监督检查' }], '2026-12-05'));
    const told = await world.worker.tx(secretary, async (tx) => Promise.all(['responsibility.submitted', 'responsibility.published', 'responsibility.returned'].map(async (topic) =>
      (await RESPONSIBILITY_FACTS.recipes.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id, objectKind: 'RESPONSIBILITY_LIST' } as never))?.map(({ agencyId: to }) => to) ?? [])));
    expect([told[0], told[2]]).toEqual([[secretary.agencyId], [SEATED.market.agencyId]]);
    expect(told[1]).toEqual(expect.arrayContaining([SEATED.market.agencyId, police.agencyId, leadHandler.agencyId]));
    expect(told[1]).not.toContain(cityPolice.agencyId);
    expect(new Set(told[1]).size).toBe(told[1]?.length);
  });

  it('shows the office what nobody has, what two have, whose seat is empty and who has left', async () => {
    const of = async () => new FindGaps(world.db).run(secretary);
    const before = await of();
    expect(before.gaps.filter(({ level }) => level === 'PROVINCE').map(({ problem }) => problem)).toEqual(['FISCAL_FUNDS']);
    expect(before.gaps.find(({ problem, level }) => problem === 'CARE_CONDUCT' && level === 'CITY')).toMatchObject({ regions: 21, covered: 0 });
    expect([before.overlaps, before.vacant, before.left]).toEqual([[], [], []]);
    const seat = await seatOf(SEATED.drugs);
    await published(SEATED.drugs, await form(SEATED.drugs, [{ problems: ['CARE_CONDUCT'], duty: '也管' }], '2026-11-20'));
    world.at('2026-11-20', '09:00');
    await world.look(`update seat_holding set to_day = '2026-11-19' where seat_id = $1`, [seat]);
    const after = await of();
    expect(after.overlaps.map(({ problem, verdict, lines }) => [problem, verdict, lines.length])).toEqual([['CARE_CONDUCT', 'SEVERAL_LEADS', 2]]);
    expect(after.vacant.map(({ contactSeatId }) => contactSeatId)).toEqual([seat]);
    expect(after.gaps.map(({ problem, level }) => `${problem} ${level}`)).toEqual(expect.arrayContaining(['PHARMACIST PROVINCE', 'DRUG_QUALITY PROVINCE']));
    await world.look(`update conference_membership set to_day = '2026-11-19' where agency_id = $1`, [SEATED.drugs.agencyId]);
    expect([(await of()).left.length, (await of()).overlaps]).toEqual([1, []]);
    await world.look(`update conference_membership set to_day = null where agency_id = $1`, [SEATED.drugs.agencyId]);
  });

  it('comes as a sheet and on paper', async () => {
    const sheet = await new ExportDuties(world.db).run(police, { problem: 'PRICE_VIOLATION' }, 'XLSX');
    const paper = await new ExportDuties(world.db).run(police, {}, 'DOCX');
    expect([sheet.name, paper.name].map((name) => name.split('.').at(-1))).toEqual(['xlsx', 'docx']);
    for (const file of [sheet, paper]) expect(Buffer.from(file.content, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(readSheet).toBeDefined();
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
      const input = { ...await at(id), ...more } as Input;
      return race(world, use.name, () => new use(world.db).run(actor, input) as never, id);
    };
    const asked = await form(cityHealth, [{}], '2026-12-03');
    const begun = await Promise.all(Array.from({ length: 20 }, () => on.run(cityHealth, DraftResponsibilityList, asked)));
    expect([begun.filter((one) => one.kind === 'acted').length, begun.filter((one) => isRefusal(one) && one.code === 'LIST_BEING_WRITTEN').length]).toEqual([1, 19]);
    const thrown = (begun.find((one) => one.kind === 'acted') as { id: string }).id;
    const races = [await attempt(DiscardResponsibilityList, cityHealth, thrown)];
    const id = await on.act(cityHealth, DraftResponsibilityList, asked);
    races.push(await attempt(EditResponsibilityList, cityHealth, id, asked), await attempt(SubmitResponsibilityList, cityHealth, id), await attempt(ReviewResponsibilityList, citySecretary, id, { publish: false, reason: '补充' }),
      await attempt(SubmitResponsibilityList, cityHealth, id), await attempt(ReviewResponsibilityList, citySecretary, id, { publish: true }));
    expect(races.filter((one) => !isFair(one))).toEqual([]);
    const topics = await world.look<{ topic: string }>('select distinct topic from journal_entry where object_id = any($1)', [[id, thrown]]);
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set(Object.values(LIST_ACTS).map(({ topic }) => topic))]));
  });
});

describe('routing by the lists', () => {
  it('takes the same level first, and the competent office of that level where its lists are silent', async () => {
    expect([await route(audit, 'CARE_CONDUCT', '440300'), await route(audit, 'DRUG_QUALITY', '440000'), await route(audit, 'FISCAL_FUNDS', '440100')])
      .toEqual([expect.stringMatching(/^SAME_LEVEL 深圳/), expect.stringMatching(/^LIST|^SAME_LEVEL|^NONE/), expect.stringMatching(/^STATUTE 广州市财政局/)]);
    await published(cityPolice, await form(cityPolice, [{ problems: ['FRAUD_CRIME'], matters: ['CRIMINAL', 'AUDIT'], duty: '侦查', department: '刑警支队' }], '2026-11-18'), citySecretary);
    expect(await route(audit, 'FRAUD_CRIME', '440100')).toMatch(/^SAME_LEVEL 广州市公安局/);
    world.at('2026-11-18', '00:00');
    expect(await route(audit, 'FRAUD_CRIME', '440100')).toMatch(/^LIST 广州市公安局 v1.1/);
    expect(await route(audit, 'FRAUD_CRIME', '440300')).toMatch(/^SAME_LEVEL 深圳/);
  });

  it('is kept with the matter; a later version changes nothing of it; departing from the list needs a reason', async () => {
    world.at('2026-12-25', '10:00');
    const caseId = await world.case(leadHandler);
    const draft = (toAgencyId: string, more: object = {}) => on.run(leadHandler, DraftReferral as never, { caseId, toAgencyId, ...more } as never);
    const kept = async (id: string) => new ListRoutes(world.db).run(leadHandler, id);
    expect(await draft(agencyId('440100', 'PUBLIC_SECURITY'))).toMatchObject({ kind: 'refusal', code: 'ROUTE_REASON_REQUIRED', fields: [{ field: 'routeReason', code: 'REQUIRED' }] });
    const listed = await draft(police.agencyId) as { id: string };
    expect(await kept(listed.id)).toMatchObject([{ part: '', way: 'LIST', edition: 2, entryNo: 1, department: '经侦局', reason: null, proposed: { id: police.agencyId }, chosen: { id: police.agencyId } }]);
    expect(await new ListRoutes(world.db).run(police, listed.id)).toEqual([]); // nothing is sent yet
    const other = await draft(agencyId('440100', 'PUBLIC_SECURITY'), { routeReason: '广州市公安局已立案' }) as { id: string };
    expect(await kept(other.id)).toMatchObject([{ reason: '广州市公安局已立案', chosen: { id: agencyId('440100', 'PUBLIC_SECURITY') } }]);
    await published(police, await form(police, [{ problems: ['FRAUD_CRIME'], matters: ['CRIMINAL'], department: '新处室' }], '2026-12-27'));
    world.at('2026-12-27', '00:00');
    expect((await kept(listed.id))[0]).toMatchObject({ edition: 2, department: '经侦局' });
    const next = await draft(police.agencyId) as { id: string };
    expect((await kept(next.id))[0]).toMatchObject({ edition: 3, department: '新处室' });
    const edit = async (toAgencyId: string, routeReason?: string) => on.outcome(leadHandler, EditReferral as never, { ...await world.complete(leadHandler), id: next.id, expectedVersion: await world.versionOf(next.id), toAgencyId, ...(routeReason && { routeReason }) } as never);
    expect(await edit(agencyId('440100', 'PUBLIC_SECURITY'))).toBe('ROUTE_REASON_REQUIRED');
    expect(await edit(agencyId('440100', 'PUBLIC_SECURITY'), '指定管辖')).toBe('OK');
    expect((await kept(next.id))[0]).toMatchObject({ reason: '指定管辖', edition: 3 });
    expect(await edit(police.agencyId)).toBe('OK');
    expect((await kept(next.id))[0]).toMatchObject({ reason: null, chosen: { id: police.agencyId } });
    // What the head approved goes where he approved it: an edit that is refused changes nothing of the route either.
    const act = async (actor: Actor, use: unknown, more: object = {}) => on.outcome(actor, use as never, { id: next.id, expectedVersion: await world.versionOf(next.id), ...more } as never);
    expect([await act(leadHandler, SubmitReferralReport), await act(HEAD, DecideTransfer, { approve: true })]).toEqual(['OK', 'OK']);
    expect(await edit(agencyId('440100', 'PUBLIC_SECURITY'), '改送')).toBe('APPROVED_TEXT_STANDS');
    expect((await kept(next.id))[0]).toMatchObject({ reason: null, chosen: { id: police.agencyId } });
  });

  it('says of one among several units whose lists claim a matter that it is one of them, and asks why it has it', async () => {
    world.at('2026-12-25', '10:00');
    const { office, alsoClaimed: [other] } = await new ProposeRoute(world.db).run(leadHandler, { matter: 'ADMINISTRATIVE', problem: 'CARE_CONDUCT' });
    if (!office || !other) throw new Error('two units claim it');
    const caseId = await world.case(leadHandler);
    const draft = (toAgencyId: string, routeReason?: string) => on.run(leadHandler, DraftReferral as never, { caseId, toAgencyId, kind: 'ADMINISTRATIVE', problem: 'CARE_CONDUCT', ...(routeReason && { routeReason }) } as never);
    expect(await draft(other.unit.id)).toMatchObject({ kind: 'refusal', code: 'ROUTE_REASON_AMONG_SEVERAL', values: { unit: office.shortName, chosen: other.unit.shortName }, fields: [{ field: 'routeReason', code: 'REQUIRED' }] });
    expect(await draft(SEATED.market.agencyId)).toMatchObject({ code: 'ROUTE_REASON_REQUIRED', values: { unit: office.shortName } });
    expect(await draft(other.unit.id, '药品问题为主')).toMatchObject({ kind: 'acted' });
    const { id } = await draft(office.id) as { id: string };
    const sent: string[] = [];
    const changed = (chosenId: string, reason: string | null) => world.db.tx(leadHandler, (tx) => rerouted({ ...tx, query: (sql: string, values?: readonly unknown[]) => { sent.push(sql); return tx.query(sql, values); } } as never, id, chosenId, reason));
    expect([await changed(other.unit.id, null), await changed(SEATED.market.agencyId, ' ')]).toMatchObject([{ code: 'ROUTE_REASON_AMONG_SEVERAL', values: { chosen: other.unit.shortName } }, { code: 'ROUTE_REASON_REQUIRED' }]);
    // However many findings there are, they are put right in one statement; each by what was proposed for it.
    await world.look(`insert into matter_route select object_id, object_kind, no, at, day, agency_id, matter, problem, region_code, case when no = '三' then 'SAME_LEVEL' else way end, list_id, edition, entry_no, unit, duty, basis, department, contact_seat_id, contact, proposed_id, chosen_id, reason
      from matter_route, unnest(array['一', '二', '三']) no where object_id = $1 and part = ''`, [id]);
    sent.length = 0;
    expect([await changed(other.unit.id, '药品问题为主'), sent.filter((sql) => sql.startsWith('update')).length]).toEqual([null, 1]);
    expect((await new ListRoutes(world.db).run(leadHandler, id)).map(({ part, chosen, reason }) => [part, chosen.id === other.unit.id, reason]).sort())
      .toEqual([['', true, '药品问题为主'], ['一', true, '药品问题为主'], ['三', true, null], ['二', true, '药品问题为主']]);
  });

  it('proposes nothing to who hands it over', async () => {
    world.at('2026-11-17', '10:00');
    const asked = async (actor: Actor, problem: DutyProblem, matter: 'ASSISTANCE' | 'JOINT') => {
      const { way, office } = await new ProposeRoute(world.db).run(actor, { matter, problem });
      return `${way} ${office?.shortName ?? ''}`;
    };
    expect([await asked(police, 'CARE_CONDUCT', 'JOINT'), await asked(health, 'CARE_CONDUCT', 'JOINT'), await asked(cityHealth, 'CARE_CONDUCT', 'JOINT'), await asked(cityPolice, 'CARE_CONDUCT', 'JOINT')])
      .toEqual(['LIST 省卫生健康委', 'NONE ', 'NONE ', expect.stringMatching(/^SAME_LEVEL 广州市卫/)]);
  });

  it('keeps for each finding of an audit by which entry it goes there', async () => {
    world.at('2026-11-17', '10:00');
    const caseId = await world.case(audit);
    const finding = (no: string, more: object = {}) => ({ no, title: `问题${no}`, duty: 'PRICE_VIOLATION', region: '440000', ...more });
    const out = (toAgencyId: string, ...findings: object[]) => new FanOutReferral(world.db).run(audit, {
      caseId, form: {}, materials: [], recipients: [{ kind: 'AUDIT', toAgencyId, form: { title: '审计', findings: findings as never } }] } as never);
    expect(await out(leadHandler.agencyId, finding('一', { duty: 'FUND_MISUSE' }), finding('二'))).toMatchObject({ code: 'ROUTE_REASON_REQUIRED', fields: [{ field: 'recipients.0.findings.1.routeReason' }] });
    expect(await out(leadHandler.agencyId, finding('一', { region: '999999' }))).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
