import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsOf, stableId } from '@portal/agencies';
import { ListRoutes } from '@portal/cases';
import { SweepDeadlines } from '@portal/deadlines';
import { type Actor, isRefusal } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DraftCatalogueEntry, type EntryForm, ReportCatalogueChange, ReviewCatalogueEntry, SubmitCatalogueEntry } from '../catalogue/index.js';
import { WithdrawCatalogueEntry } from '../catalogue/withdraw-catalogue-entry.js';
import { AnswerDataRequest } from './answer-data-request.js';
import { CompleteDataRequest } from './complete-data-request.js';
import { ConsentDataRequest } from './consent-data-request.js';
import { DisputeDataRequest } from './dispute-data-request.js';
import { DraftDataRequest, type DraftDataRequestInput } from './draft-data-request.js';
import { EditDataRequest } from './edit-data-request.js';
import { EscalateDataDispute } from './escalate-data-dispute.js';
import { ExtendDataAnswer } from './extend-data-answer.js';
import { FindDataRequest } from './find-data-request.js';
import { ListDataPurposes } from './list-data-purposes.js';
import { ListDataRequests } from './list-data-requests.js';
import { REQUEST_RECIPES } from './notices.js';
import { RecordDisputeOutcome } from './record-dispute-outcome.js';
import { REQUEST_ACTS } from './request.table.js';
import { SettleDataDispute } from './settle-data-dispute.js';
import { SubmitDataRequest } from './submit-data-request.js';
import { TellMissingMaterials } from './tell-missing-materials.js';
import { WithdrawDataRequest } from './withdraw-data-request.js';

const { health, police, audit, secretary } = SEATED;
/** Who asks: the handler of 省公安厅 writes, its liaison officer consents. */
const writer = { ...police, personId: stableId('test-person:writer'), personName: '省公安厅承办人', seatId: stableId('test-seat:writer'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'PUBLIC_SECURITY') };
let world: ReferralWorld;
let on: ConferenceWorld;
let caseId: string;
let otherCase: string;
let entryId: string;
let openEntry: string;

const FORM: EntryForm = {
  name: '住院病历质控结果', summary: '按月形成', sharingClass: 'CONDITIONAL', conditions: '限于办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE', refreshedOn: '2026-10-31',
  secrecyChecked: true, impactAssessed: true,
  fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
};
const entryAt = async (id: string) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from catalogue_entry where id = $1', [id]))[0]?.version ?? 0 });
const published = async (change: Partial<EntryForm> = {}): Promise<string> => {
  const id = await on.act(health, DraftCatalogueEntry, { ...FORM, ...change });
  await on.act(health, SubmitCatalogueEntry, await entryAt(id));
  await on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(id), publish: true });
  return id;
};
const input = (change: Partial<DraftDataRequestInput> = {}): DraftDataRequestInput => ({
  entryId, purpose: '核实住院真实性', objectKind: 'CASE', objectId: caseId, basis: '《中华人民共和国刑事诉讼法》第五十四条', scenario: '与结算明细比对', fields: ['patient', 'score'],
  periodFrom: '2026-01-01', periodTo: '2026-10-31', way: 'FILE', until: '2026-12-31', responsible: '承办人 020-00000000', ...change,
});
const at = async (id: string, more: object = {}) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from data_request where id = $1', [id]))[0]?.version ?? 0, ...more }) as never;
const stateOf = async (id: string) => (await world.look<{ state: string }>('select state from data_request where id = $1', [id]))[0]?.state;
const page = (actor: Actor, id: string) => new FindDataRequest(world.db).run(actor, id);
const listed = async (actor: Actor, filter: object = {}) => (await new ListDataRequests(world.db).run(actor, filter, { first: 50 })).edges.map(({ node }) => node.id);
const clocks = (id: string) => world.look<{ code: string; state: string; due: string }>(`select rule_code as code, state, due_on::text as due from deadline where object_id = $1 and rule_code in ('D01', 'D02') order by started_at, id`, [id]);
const deliveries = (id: string) => world.look<{ state: string; due: string }>(`select state, due_on::text as due from deadline where object_id = $1 and rule_code = 'D03' order by started_at, id`, [id]);
const problemsOf = async (id: string, answer: object) => { const result = await on.run(health, AnswerDataRequest, await at(id, answer)); return isRefusal(result) ? result.fields?.map(({ field, code }) => `${field} ${code}`) : 'OK'; };
const drafted = (change: Partial<DraftDataRequestInput> = {}) => on.act(writer, DraftDataRequest, input(change));
async function submitted(change: Partial<DraftDataRequestInput> = {}): Promise<string> {
  const id = await drafted(change);
  await on.act(writer, SubmitDataRequest, await at(id));
  await on.act(police, ConsentDataRequest, await at(id, { consent: true }));
  return id;
}
const refused = async (): Promise<string> => {
  const id = await submitted();
  await on.act(health, AnswerDataRequest, await at(id, { answer: 'REFUSE', reason: '与用途无关', basis: '《政务数据共享条例》第二十一条' }));
  return id;
};

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  world.at('2026-11-16', '09:00');
  caseId = await world.case(writer);
  otherCase = await world.case(audit);
  entryId = await published();
  openEntry = await published({ name: '床位数', sharingClass: 'UNCONDITIONAL', conditions: null });
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('数据申请', () => {
  it('is kept with the entry of the list by which the unit that holds the data takes it', async () => {
    expect(await new ListRoutes(world.db).run(writer, await drafted())).toMatchObject([{ way: 'LIST', edition: 1, problem: 'DATA_SHARING', department: '医政医管处', chosen: { id: health.agencyId } }]);
  });

  it('is nobody else’s before the agency consents, then lies with who holds the data, under its clock', async () => {
    const id = await drafted();
    expect([await page(health, id), await page(secretary, id), await listed(health)]).toEqual([null, null, []]);
    await on.act(writer, SubmitDataRequest, await at(id));
    expect(await on.outcome(writer, ConsentDataRequest, await at(id, { consent: true }))).toBe('SEAT_LACKS_RIGHT');
    await on.act(police, ConsentDataRequest, await at(id, { consent: false, reason: '期限过长' }));
    expect(await on.outcome(writer, EditDataRequest, { ...input({ until: '2026-12-01' }), ...await at(id) as object } as never)).toBe('OK');
    await on.act(writer, SubmitDataRequest, await at(id));
    await on.act(police, ConsentDataRequest, await at(id, { consent: true }));
    expect([await on.box(police, id), await on.box(health, id), await on.box(secretary, id)]).toEqual(['STARTED', 'TODO', undefined]);
    expect(await clocks(id)).toEqual([{ code: 'D02', state: 'RUNNING', due: '2026-11-30' }]);
    expect(await page(health, id)).toMatchObject({ until: '2026-12-01', objectId: null, purpose: '核实住院真实性', fields: [{ key: 'patient' }, { key: 'score' }] });
    expect((await page(police, id))?.objectId).toBe(caseId);
    expect([await page(audit, id), await page(secretary, id)]).toEqual([null, null]);
    expect([await listed(police, { ours: true, objectId: caseId }), await listed(health, { ours: false, query: '质控' }), await listed(health, { ours: true }), await listed(health, { objectId: caseId }), await listed(audit)])
      .toEqual([expect.arrayContaining([id]), [id], [], [], []]);
  });

  it('is for a case of one’s own, for what is shared, and not for what one holds oneself', async () => {
    const closed = await published({ name: '不共享', sharingClass: 'NOT_SHARED', conditions: null, classBasis: '《档案法》第三条' });
    expect(await on.outcome(writer, DraftDataRequest, input({ objectId: otherCase }))).toBe('INVALID_INPUT');
    expect(await on.outcome(writer, DraftDataRequest, input({ entryId: closed }))).toBe('ENTRY_NOT_SHARED');
    expect(await on.outcome(health, DraftDataRequest, input())).toBe('OWN_DATA');
    expect(await on.outcome(writer, DraftDataRequest, input({ entryId: caseId }))).toBe('NOT_FOUND');
    const found = async (query: string | null) => (await new ListDataPurposes(world.db).run(writer, query)).map(({ objectId }) => objectId);
    expect([await found(null), await found(caseId), await found(stableId('another'))]).toEqual([[caseId], [caseId], []]);
  });

  it('is not consented to by who wrote it, where another could', async () => {
    const id = await on.act(police, DraftDataRequest, input());
    await on.act(police, SubmitDataRequest, await at(id));
    expect(await on.outcome(police, ConsentDataRequest, await at(id, { consent: true }))).toBe('CONSENT_BY_ANOTHER');
  });

  it('follows the catalogue: another edition, or a withdrawn entry, is not asked for', async () => {
    const entry = await published({ name: '另一条目' });
    const id = await drafted({ entryId: entry });
    await on.act(health, ReportCatalogueChange, { ...await entryAt(entry), changedOn: '2026-11-13', text: '变化' });
    await on.act(health, SubmitCatalogueEntry, await entryAt(entry));
    await on.act(secretary, ReviewCatalogueEntry, { ...await entryAt(entry), publish: true });
    expect(await on.outcome(writer, SubmitDataRequest, await at(id))).toBe('EDITION_CHANGED');
    await on.act(writer, EditDataRequest, { ...input(), ...await at(id) as object } as never);
    await on.act(health, WithdrawCatalogueEntry, { ...await entryAt(entry), reason: '不再采集' });
    expect(await on.outcome(writer, SubmitDataRequest, await at(id))).toBe('ENTRY_WITHDRAWN');
  });

  it('is told once what is missing, and then has the whole term again', async () => {
    const id = await submitted();
    world.at('2026-11-24', '10:00');
    await on.act(health, TellMissingMaterials, await at(id, { missing: ['立案决定书', '安全责任书'] }));
    expect([await on.box(police, id), await clocks(id), (await page(police, id))?.missing]).toEqual(['TODO', [{ code: 'D02', state: 'MET', due: '2026-11-30' }], ['立案决定书', '安全责任书']]);
    world.at('2026-11-30', '10:00');
    await on.act(writer, CompleteDataRequest, await at(id, { supplement: '均已补充' }));
    expect((await clocks(id)).at(-1)).toEqual({ code: 'D02', state: 'RUNNING', due: '2026-12-14' });
    expect(await on.outcome(health, TellMissingMaterials, await at(id, { missing: ['还缺'] }))).toBe('TOLD_ONCE');
  });

  it('has one workday where nothing is asked in return, and that cannot be longer; ten and up to ten where sharing has conditions', async () => {
    const open = await submitted({ entryId: openEntry });
    expect(await clocks(open)).toEqual([{ code: 'D01', state: 'RUNNING', due: '2026-11-17' }]);
    const more = { days: 5, approver: '省政务服务和数据管理局', reason: '涉及多个系统' };
    expect(await on.outcome(health, ExtendDataAnswer, await at(open, more))).toBe('ANSWER_IN_ONE_DAY');
    const id = await submitted();
    expect(await on.outcome(health, ExtendDataAnswer, await at(id, { ...more, days: 11 }))).toBe('EXTENSION_AMOUNT');
    expect(await on.outcome(health, ExtendDataAnswer, await at(id, { ...more, approver: '' }))).toBe('INVALID_INPUT');
    await on.act(health, ExtendDataAnswer, await at(id, more));
    expect((await clocks(id))[0]?.due).toBe('2026-12-07');
    expect(await on.outcome(health, ExtendDataAnswer, await at(id, more))).toBe('EXTENSION_USED');
  });

  it('is made longer once, also when it was completed in between; an answer that the mediation orders has a term of its own', async () => {
    const id = await submitted();
    const more = { days: 5, approver: '省政务服务和数据管理局', reason: '涉及多个系统' };
    await on.act(health, ExtendDataAnswer, await at(id, more));
    await on.act(health, TellMissingMaterials, await at(id, { missing: ['立案决定书'] }));
    await on.act(writer, CompleteDataRequest, await at(id, { supplement: '已补充' }));
    expect([(await clocks(id)).at(-1)?.due, await on.outcome(health, ExtendDataAnswer, await at(id, more))]).toEqual(['2026-11-30', 'EXTENSION_USED']);
    await on.act(health, AnswerDataRequest, await at(id, { answer: 'REFUSE', reason: '与用途无关', basis: '《政务数据共享条例》第二十一条' }));
    await on.act(writer, DisputeDataRequest, await at(id, { reason: '用途已说明' }));
    await on.act(writer, EscalateDataDispute, await at(id, { outcome: '未能一致' }));
    world.at('2026-11-17', '10:00');
    await on.act(secretary, RecordDisputeOutcome, await at(id, { outcome: 'ANEW', authority: '省政务服务和数据管理局', text: '重新答复' }));
    expect([await on.outcome(health, ExtendDataAnswer, await at(id, more)), await on.outcome(health, ExtendDataAnswer, await at(id, more)), (await clocks(id)).at(-1)?.due]).toEqual(['OK', 'EXTENSION_USED', '2026-12-08']);
  });

  it('is granted until the end of the last day that was asked for, and then no longer: nothing could be handed over', async () => {
    const [onTheDay, late] = [await submitted({ until: '2026-11-20' }), await submitted({ until: '2026-11-20' })];
    world.at('2026-11-20', '18:00');
    expect(await problemsOf(onTheDay, { answer: 'GRANT' })).toBe('OK');
    world.at('2026-11-21', '00:00');
    expect([await problemsOf(late, { answer: 'GRANT' }), await problemsOf(late, { answer: 'PART', fields: ['score'], reason: '够用' }), await stateOf(late)]).toEqual([['until ASKED_UNTIL_PAST'], ['until ASKED_UNTIL_PAST'], 'SUBMITTED']);
    expect(await problemsOf(late, { answer: 'REFUSE', reason: '申请的期限已过', basis: '《政务数据共享条例》第二十一条' })).toBe('OK');
  });

  it('is granted whole, in part with reasons, or refused with reasons and basis; an answer stays as it was given', async () => {
    const whole = await submitted();
    await on.act(health, AnswerDataRequest, await at(whole, { answer: 'GRANT', unmasked: ['patient'] }));
    expect([await stateOf(whole), (await page(police, whole))?.answers]).toMatchObject(['GRANTED', [{ answer: 'GRANT', until: '2026-12-31', fields: [{ key: 'patient', masked: false }, { key: 'score', masked: false }] }]]);
    expect((await clocks(whole)).map(({ state }) => state)).toEqual(['MET']);
    const part = await submitted();
    await on.act(health, AnswerDataRequest, await at(part, { answer: 'PART', fields: ['patient'], until: '2026-12-01', reason: '得分与用途无关' }));
    expect((await page(police, part))?.answers).toMatchObject([{ answer: 'PART', until: '2026-12-01', fields: [{ key: 'patient', masked: true }] }]);
    const none = await refused();
    expect([await stateOf(none), await on.box(police, none)]).toEqual(['REFUSED', 'DONE']);
    await expect(world.look('update data_answer set reason = $2 where request_id = $1', [none, '改写'])).rejects.toThrow();
  });

  it('is disputed by talks, by mediation, before the common superior, each with its outcome', async () => {
    const id = await refused();
    await on.act(writer, DisputeDataRequest, await at(id, { reason: '用途已说明' }));
    expect([await on.box(police, id), await on.box(health, id)]).toEqual(['TODO', 'TODO']);
    await on.act(health, EscalateDataDispute, await at(id, { outcome: '两次协商未能一致' }));
    expect([await on.box(secretary, id), (await page(secretary, id))?.state]).toEqual(['TODO', 'MEDIATING']);
    await on.act(secretary, RecordDisputeOutcome, await at(id, { outcome: 'UP', authority: '省政务服务和数据管理局', text: '意见不一致' }));
    await on.act(secretary, RecordDisputeOutcome, await at(id, { outcome: 'ANEW', authority: '省人民政府', text: '应当重新答复' }));
    expect([await stateOf(id), (await clocks(id)).map(({ state }) => state)]).toEqual(['SUBMITTED', ['MET', 'RUNNING']]);
    await on.act(health, AnswerDataRequest, await at(id, { answer: 'GRANT' }));
    expect((await page(police, id))?.answers.map(({ answer }) => answer)).toEqual(['GRANT', 'REFUSE']);
    const kept = await refused();
    await on.act(writer, DisputeDataRequest, await at(kept, { reason: '异议' }));
    await on.act(writer, EscalateDataDispute, await at(kept, { outcome: '未能一致' }));
    await on.act(secretary, RecordDisputeOutcome, await at(kept, { outcome: 'KEEP', authority: '省政务服务和数据管理局', text: '维持' }));
    expect(await stateOf(kept)).toBe('SETTLED');
  });

  it('can be disputed for silence, when the term has run out and not before; an answer then still meets what was missed', async () => {
    const id = await submitted({ entryId: openEntry });
    expect(await on.outcome(writer, DisputeDataRequest, await at(id, { reason: '未答复' }))).toBe('ANSWER_NOT_OVERDUE');
    world.at('2026-11-18', '09:00');
    await on.act(writer, DisputeDataRequest, await at(id, { reason: '未答复' }));
    await on.act(health, AnswerDataRequest, await at(id, { answer: 'GRANT' }));
    expect([await stateOf(id), (await clocks(id)).map(({ state }) => state)]).toEqual(['GRANTED', ['MET']]);
  });

  it('can be disputed when what was granted is not handed over in its term, and not before; with the dispute’s end the term begins anew', async () => {
    const id = await submitted();
    await on.act(health, AnswerDataRequest, await at(id, { answer: 'GRANT' }));
    expect([await deliveries(id), await on.outcome(writer, DisputeDataRequest, await at(id, { reason: '未提供' }))]).toEqual([[{ state: 'RUNNING', due: '2026-12-14' }], 'DELIVERY_NOT_OVERDUE']);
    world.at('2026-12-15', '00:00');
    expect([await on.outcome(writer, DisputeDataRequest, await at(id, { reason: '未提供' })), await on.box(health, id), await on.box(police, id)]).toEqual(['OK', 'TODO', 'TODO']);
    // What ran out is not taken back by the dispute: the sweep still says so.
    await new SweepDeadlines(world.worker).run();
    expect(await deliveries(id)).toEqual([{ state: 'MISSED', due: '2026-12-14' }]);
    await on.act(writer, SettleDataDispute, await at(id, { outcome: '约定尽快提供' }));
    expect([await stateOf(id), (await deliveries(id)).map(({ state }) => state), await on.box(health, id), await on.box(police, id)]).toEqual(['SETTLED', ['CANCELLED', 'RUNNING'], 'TODO', 'STARTED']);
    expect(await on.outcome(writer, DisputeDataRequest, await at(id, { reason: '仍未提供' }))).toBe('DELIVERY_NOT_OVERDUE');
  });

  it('owes no delivery while it is disputed; where a part stays granted, the whole term and the box of who holds the data', async () => {
    const parted = async (): Promise<string> => {
      world.at('2026-11-16', '10:00');
      const id = await submitted();
      await on.act(health, AnswerDataRequest, await at(id, { answer: 'PART', fields: ['score'], reason: '够用' }));
      world.at('2026-11-20', '10:00');
      await on.act(writer, DisputeDataRequest, await at(id, { reason: '另一项也需要' }));
      return id;
    };
    const settled = await parted();
    expect([await deliveries(settled), await on.outcome(writer, DisputeDataRequest, await at(settled, { reason: '再' }))]).toEqual([[{ state: 'CANCELLED', due: '2026-12-14' }], 'MATTER_WRONG_STATE']);
    await on.act(writer, SettleDataDispute, await at(settled, { outcome: '已协商' }));
    const [kept, anew] = [await parted(), await parted()];
    for (const id of [kept, anew]) await on.act(health, EscalateDataDispute, await at(id, { outcome: '未能一致' }));
    await on.act(secretary, RecordDisputeOutcome, await at(kept, { outcome: 'KEEP', authority: '省政务服务和数据管理局', text: '维持' }));
    await on.act(secretary, RecordDisputeOutcome, await at(anew, { outcome: 'ANEW', authority: '省政务服务和数据管理局', text: '重新答复' }));
    const again = [{ state: 'CANCELLED', due: '2026-12-14' }, { state: 'RUNNING', due: '2026-12-18' }];
    expect([await deliveries(settled), await deliveries(kept), await deliveries(anew)]).toEqual([again, again, [again[0]]]);
    expect([await on.box(health, settled), await on.box(health, kept), await on.box(police, kept), await on.box(secretary, kept)]).toEqual(['TODO', 'TODO', 'STARTED', 'DONE']);
  });

  it('owes nothing where a dispute ends after the last day of what was granted', async () => {
    const id = await submitted({ until: '2026-11-20' });
    await on.act(health, AnswerDataRequest, await at(id, { answer: 'PART', fields: ['score'], reason: '够用' }));
    await on.act(writer, DisputeDataRequest, await at(id, { reason: '另一项也需要' }));
    world.at('2026-11-21', '10:00');
    await on.act(writer, SettleDataDispute, await at(id, { outcome: '不再需要' }));
    expect([(await deliveries(id)).map(({ state }) => state), await on.box(health, id), await on.outcome(writer, WithdrawDataRequest, await at(id, { reason: '期限已过' }))]).toEqual([['CANCELLED'], 'DONE', 'OK']);
  });

  it('can be withdrawn after the answer too, as long as nothing was handed over; all its clocks stop', async () => {
    const answered = async (answer: object): Promise<string> => { const id = await submitted(); await on.act(health, AnswerDataRequest, await at(id, answer)); return id; };
    const part = { answer: 'PART', fields: ['score'], reason: '够用' };
    const [granted, parted, settled, none] = [await answered({ answer: 'GRANT' }), await answered(part), await answered(part), await refused()];
    for (const id of [settled, none]) {
      await on.act(writer, DisputeDataRequest, await at(id, { reason: '异议' }));
      await on.act(writer, SettleDataDispute, await at(id, { outcome: '已协商' }));
    }
    for (const id of [granted, parted, settled]) {
      expect(await on.outcome(writer, WithdrawDataRequest, await at(id, { reason: '案件已终结' }))).toBe('OK');
      expect([await stateOf(id), await world.look(`select 1 from deadline where object_id = $1 and state in ('RUNNING', 'MISSED')`, [id]), (await deliveries(id)).at(-1)?.state, await on.box(health, id), await on.box(police, id)]).toEqual(['WITHDRAWN', [], 'CANCELLED', 'DONE', 'DONE']);
    }
    expect(await on.outcome(writer, WithdrawDataRequest, await at(none, { reason: '不需要' }))).toBe('NOTHING_OWED');
  });

  it('owes nobody an answer once it is withdrawn', async () => {
    const id = await submitted();
    await on.act(writer, WithdrawDataRequest, await at(id, { reason: '案件已终结' }));
    expect([await stateOf(id), (await clocks(id)).map(({ state }) => state), await on.box(health, id)]).toEqual(['WITHDRAWN', ['CANCELLED'], 'DONE']);
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
      const given = await at(id, more) as Input;
      return race(world, use.name, () => new use(world.db).run(actor, given) as never, id);
    };
    const id = await drafted();
    const silent = await submitted({ entryId: openEntry });
    const refusal = { answer: 'REFUSE', reason: '与用途无关', basis: '《政务数据共享条例》第二十一条' };
    const races = [
      await attempt(EditDataRequest, writer, id, input()), await attempt(SubmitDataRequest, writer, id), await attempt(ConsentDataRequest, police, id, { consent: false, reason: '修改' }),
      await attempt(SubmitDataRequest, writer, id), await attempt(ConsentDataRequest, police, id, { consent: true }), await attempt(ExtendDataAnswer, health, id, { days: 3, approver: '主管部门', reason: '核对' }),
      await attempt(TellMissingMaterials, health, id, { missing: ['立案决定书'] }), await attempt(CompleteDataRequest, writer, id, { supplement: '已补' }), await attempt(AnswerDataRequest, health, id, refusal),
      await attempt(DisputeDataRequest, writer, id, { reason: '异议' }), await attempt(EscalateDataDispute, writer, id, { outcome: '未能一致' }),
      await attempt(RecordDisputeOutcome, secretary, id, { outcome: 'UP', authority: '主管部门', text: '上报' }), await attempt(RecordDisputeOutcome, secretary, id, { outcome: 'ANEW', authority: '共同上级', text: '重新答复' }),
      await attempt(AnswerDataRequest, health, id, { answer: 'PART', fields: ['score'], reason: '够用' }), await attempt(DisputeDataRequest, writer, id, { reason: '仍有异议' }),
      await attempt(EscalateDataDispute, health, id, { outcome: '未能一致' }), await attempt(RecordDisputeOutcome, secretary, id, { outcome: 'KEEP', authority: '主管部门', text: '维持' }),
    ];
    world.at('2026-11-18', '09:00');
    races.push(await attempt(DisputeDataRequest, writer, silent, { reason: '未答复' }), await attempt(SettleDataDispute, writer, silent, { outcome: '已协商' }));
    const third = await submitted();
    races.push(await attempt(AnswerDataRequest, health, third, { answer: 'GRANT' }));
    races.push(await attempt(WithdrawDataRequest, writer, await submitted(), { reason: '不需要' }));
    expect(races.filter((one) => !isFair(one))).toEqual([]);
    // Every act of the table has been raced: each leaves its own topic. What is done with a grant, and its connector, is raced beside them.
    const topics = await world.look<{ topic: string }>(`select distinct topic from journal_entry where object_kind = 'DATA_REQUEST'`);
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set(Object.values(REQUEST_ACTS).map(({ topic }) => topic))].filter((topic) => !/delivered|fetch-asked|export-|suspended|lifted|error-reported|corrected|confirmed|destroyed/.test(topic))));
  });

  it('tells whom it concerns', async () => {
    const id = await refused();
    const told = await world.worker.tx(secretary, async (tx) => Promise.all(['data-request.consent-asked', 'data-request.submitted', 'data-request.refused', 'data-request.escalated'].map(async (topic) =>
      (await REQUEST_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id, objectKind: 'DATA_REQUEST' } as never))?.map(({ agencyId }) => agencyId))));
    expect(told).toEqual([[police.agencyId], [health.agencyId, police.agencyId], [police.agencyId], [police.agencyId, health.agencyId]]);
  });
});
