import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsOf, stableId } from '@portal/agencies';
import { DecideRecusal } from '@portal/cases';
import type { Actor } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { AddBulletinUnits } from './add-bulletin-units.js';
import type { BulletinForm } from './bulletin.rules.js';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { ChaseBulletin } from './chase-bulletin.js';
import { CorrectBulletin } from './correct-bulletin.js';
import { DiscardBulletin } from './discard-bulletin.js';
import { DraftBulletin } from './draft-bulletin.js';
import { EditBulletin } from './edit-bulletin.js';
import { FindBulletin } from './find-bulletin.js';
import { ListBulletins } from './list-bulletins.js';
import { ListBulletinAudience } from './list-bulletin-audience.js';
import { ListBulletinTargets } from './list-bulletin-targets.js';
import { ListTakenBack } from './list-taken-back.js';
import { BULLETIN_RECIPES } from './notices.js';
import { PreviewBulletin } from './preview-bulletin.js';
import { RecallBulletin } from './recall-bulletin.js';
import { ReceiveBulletin } from './receive-bulletin.js';
import { ReturnBulletin } from './return-bulletin.js';
import { SendBulletin } from './send-bulletin.js';
import { SubmitBulletin } from './submit-bulletin.js';
import { TakeBackBulletin } from './take-back-bulletin.js';
import { WithdrawBulletin } from './withdraw-bulletin.js';

const { health, police, audit, market, secretary } = SEATED;
/** Who writes at 省卫生健康委: its handler; its liaison officer sends. */
const writer = { ...health, personId: stableId('test-person:health-writer'), personName: '省卫生健康委承办人', seatId: stableId('test-seat:health-writer'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'HEALTH') };
/** Its head, who sends and does not write. */
const head = { ...health, personId: stableId('test-person:health-head'), personName: '省卫生健康委主任', seatId: stableId('test-seat:health-head'), seatKind: 'AGENCY_HEAD' as const, seatTitle: '主任', permissions: permissionsOf('AGENCY_HEAD', 'PRINCIPAL', 'HEALTH') };
let world: ReferralWorld;
let on: ConferenceWorld;
let caseId: string;
let subjectId: string;

const form = (change: Partial<BulletinForm> = {}): BulletinForm => ({
  kind: 'PENALTY', title: '对某医院的行政处罚', text: '查明虚构医药服务，已作出处罚。', subjectId, caseId, unitIds: [police.agencyId, audit.agencyId],
  particulars: { documentNo: '粤卫罚〔2026〕1号', day: '2026-11-10', penalties: ['FINE'], fine: '50000.00', basis: '《医疗机构管理条例》第四十七条' }, ...change,
});
const URGENT = { kind: 'URGENT_NOTICE', subjectId: null, caseId: null, title: '重大情况', particulars: { day: '2026-11-15', handling: '已暂停结算', contact: '值班 020-00000000' } } as const;
const at = async (id: string, more: object = {}) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from bulletin where id = $1', [id]))[0]?.version ?? 0, ...more }) as never;
const words = (change: object = {}) => { const { title, text, subjectId: subject, particulars } = form(); return { title, text, subjectId: subject, particulars, ...change }; };
const page = (actor: Actor, id: string) => new FindBulletin(world.db).run(actor, id);
const listed = async (actor: Actor, filter: object = {}) => (await new ListBulletins(world.db).run(actor, filter, { first: 50 })).edges.map(({ node }) => node.id);
const stateOf = async (id: string) => (await world.look<{ state: string }>('select state from bulletin where id = $1', [id]))[0]?.state;
const clocks = (id: string) => world.look<{ agency: string; state: string }>(`select party_agency_id as agency, state from deadline where object_id = $1 order by started_at, id`, [id]);
const drafted = (change: Partial<BulletinForm> = {}) => on.act(writer, DraftBulletin, form(change));
async function sent(change: Partial<BulletinForm> = {}): Promise<string> {
  const id = await drafted(change);
  await on.act(health, SendBulletin, await at(id));
  return id;
}
const received = (actor: Actor, id: string, no = 1) => on.act(actor, ReceiveBulletin, { id, no });

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  world.at('2026-11-16', '09:00');
  caseId = await world.case(writer);
  subjectId = (await world.look<{ id: string }>('select subject_id as id from case_record where id = $1', [caseId]))[0]?.id ?? '';
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('通报', () => {
  it('is its own unit’s until it is sent, then exactly that of the units that were chosen', async () => {
    const id = await drafted();
    expect([await page(police, id), (await page(health, id))?.state, await on.box(health, id)]).toEqual([null, 'DRAFT', 'TODO']);
    await on.act(health, SendBulletin, await at(id));
    const seen = await page(police, id);
    expect(seen).toMatchObject({ state: 'SENT', caseId: null, versions: [{ no: 1, state: 'IN_FORCE', caseNumber: expect.any(String), particulars: { fine: '50000.00' } }] });
    expect([await page(market, id), await page(secretary, id), await on.box(police, id), await on.box(health, id)]).toEqual([null, null, 'TODO', 'STARTED']);
    expect([(await listed(police)).includes(id), (await listed(market)).includes(id)]).toEqual([true, false]);
  });

  it('is sent by who may, after being handed in and sent back, or at once; never to nobody', async () => {
    const id = await drafted();
    expect(await on.outcome(writer, SendBulletin, await at(id))).toBe('SEAT_LACKS_RIGHT');
    await on.act(writer, SubmitBulletin, await at(id));
    await on.act(health, ReturnBulletin, await at(id, { reason: '补写依据' }));
    await on.act(writer, SubmitBulletin, await at(id));
    await on.act(writer, TakeBackBulletin, await at(id));
    expect([await stateOf(id), await on.outcome(writer, TakeBackBulletin, await at(id)), await on.outcome(police, TakeBackBulletin, await at(id))]).toEqual(['DRAFT', 'MATTER_WRONG_STATE', 'NOT_FOUND']);
    await on.act(writer, EditBulletin, await at(id, form({ unitIds: [] })));
    expect([await on.outcome(writer, SubmitBulletin, await at(id)), await on.outcome(health, SendBulletin, await at(id))]).toEqual(['AUDIENCE_EMPTY', 'AUDIENCE_EMPTY']);
    await on.act(writer, DiscardBulletin, await at(id));
    expect(await stateOf(id)).toBe('DISCARDED');
  });

  it('is not handed in where nobody could send it: it stays a draft', async () => {
    const id = await drafted();
    await world.look(`update seat_holding h set to_day = '2026-11-15' from seat s where s.id = h.seat_id and s.agency_id = $1 and s.kind in ('LIAISON', 'AGENCY_HEAD')`, [writer.agencyId]);
    expect([await on.outcome(writer, SubmitBulletin, await at(id)), await stateOf(id)]).toEqual(['NOBODY_SIGNS', 'DRAFT']);
    await world.look(`update seat_holding h set to_day = null from seat s where s.id = h.seat_id and s.agency_id = $1 and h.to_day = '2026-11-15'`, [writer.agencyId]);
    await on.act(writer, SubmitBulletin, await at(id));
  });

  it('is refused about what is not in the register, from a case that is not one’s own, and without what its kind must state', async () => {
    const problems = async (change: Partial<BulletinForm>) => { const result = await on.run(writer, DraftBulletin, form(change)); return 'fields' in result ? result.fields?.map(({ field, code }) => `${field} ${code}`) : result.kind; };
    const foreign = await world.case(police);
    expect(await problems({ caseId: foreign })).toEqual(['caseId NOT_YOUR_CASE']);
    const another = await world.case(writer);
    expect([await problems({ caseId: another }), await problems({ ...URGENT, caseId: another })]).toEqual([['caseId NOT_YOUR_CASE'], 'acted']);
    expect(await problems({ subjectId: caseId })).toEqual(['subjectId SUBJECT_NOT_IN_REGISTER']);
    expect(await problems({ unitIds: [health.agencyId] })).toEqual(['unitIds OWN_UNIT']);
    expect(await problems({ unitIds: [caseId] })).toEqual(['unitIds UNIT_UNKNOWN']);
    expect(await problems({ particulars: {} })).toEqual(['particulars.documentNo REQUIRED', 'particulars.day REQUIRED', 'particulars.penalties REQUIRED', 'particulars.basis REQUIRED']);
  });

  it('keeps to its series of numbers while it is a draft: 重大情况 are counted by themselves', async () => {
    const edited = async (id: string, change: Partial<BulletinForm>) => { const result = await on.run(writer, EditBulletin, await at(id, form(change))); return 'fields' in result ? result.fields?.map(({ field, code }) => `${field} ${code}`) : result.kind; };
    const [plain, urgent] = [await drafted(), await drafted(URGENT)];
    expect([await edited(plain, URGENT), await edited(urgent, {})]).toEqual([['kind KIND_HAS_ITS_NUMBER'], ['kind KIND_HAS_ITS_NUMBER']]);
    expect([await edited(plain, { kind: 'DISPOSITION', particulars: { measures: ['TALK'], day: '2026-11-10' } }), await edited(urgent, URGENT)]).toEqual(['acted', 'acted']);
  });

  it('says before it is sent whom it reaches and who there is told', async () => {
    const id = await drafted({ unitIds: [police.agencyId] });
    const [unit] = await new PreviewBulletin(world.db).run(health, id);
    expect([unit?.agency.id, unit?.byMailAtOnce, unit?.seats.some(({ kind, held }) => kind === 'LIAISON' && held), unit?.seats.some(({ kind }) => kind === 'AGENCY_HEAD')]).toEqual([police.agencyId, false, true, false]);
    expect(await new PreviewBulletin(world.db).run(police, id)).toEqual([]);
    const [atOnce] = await new PreviewBulletin(world.db).run(health, await drafted({ ...URGENT, unitIds: [SEATED.leadHandler.agencyId] }));
    expect([atOnce?.byMailAtOnce, atOnce?.seats.some(({ kind }) => kind === 'AGENCY_HEAD')]).toEqual([true, true]);
  });

  it('is received by each unit once; the sender sees who, a unit its own receipt only', async () => {
    const id = await sent();
    await received(police, id);
    expect(await on.outcome(police, ReceiveBulletin, { id, no: 1 })).toBe('BULLETIN_RECEIVED');
    const receipts = async (actor: Actor) => (await page(actor, id))?.audience.filter(({ receivedAt }) => receivedAt !== null).map(({ agency }) => agency.id);
    expect([await receipts(health), await receipts(police), await receipts(audit)]).toEqual([[police.agencyId], [police.agencyId], []]);
    expect([await on.box(police, id), await on.box(audit, id), await on.box(health, id)]).toEqual(['DONE', 'TODO', 'STARTED']);
    expect([(await listed(audit, { toReceive: true })).includes(id), (await listed(police, { toReceive: true })).includes(id)]).toEqual([true, false]);
    await received(audit, id);
    expect(await on.box(health, id)).toBe('DONE');
    await expect(world.db.tx(police, (tx) => tx.query('update bulletin set chased_at = $2 where id = $1', [id, tx.now]))).rejects.toThrow(/row-level security/);
    await expect(world.look('update bulletin_receipt set person_name = $2 where bulletin_id = $1', [id, '改'])).rejects.toThrow();
  });

  it('of urgent matters stands in a list of its own, under a clock of each unit that was agreed', async () => {
    const id = await sent(URGENT);
    expect([(await listed(police, { urgent: true })).includes(id), (await listed(police, { urgent: false })).includes(id)]).toEqual([true, false]);
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['RUNNING', 'RUNNING']);
    expect((await page(police, id))?.deadlines).toMatchObject([{ state: 'RUNNING', rule: { code: 'H55', statutory: false } }]);
    await received(police, id);
    expect((await clocks(id)).find(({ agency }) => agency === police.agencyId)?.state).toBe('MET');
    expect((await clocks(id)).find(({ agency }) => agency === audit.agencyId)?.state).toBe('RUNNING');
    expect((await clocks(await sent())).length).toBe(0);
  });

  it('is chased where it is missing, once in an hour, until all have received it', async () => {
    const id = await sent();
    await received(police, id);
    await on.act(writer, ChaseBulletin, await at(id));
    expect(await told('bulletin.chased', id)).toEqual([audit.agencyId]);
    world.at('2026-11-16', '10:59');
    expect(await on.outcome(writer, ChaseBulletin, await at(id))).toBe('CHASED_JUST_NOW');
    world.at('2026-11-16', '11:01');
    await on.act(head, ChaseBulletin, await at(id));
    await received(audit, id);
    expect(await on.outcome(writer, ChaseBulletin, await at(id))).toBe('ALL_HAVE_RECEIVED');
  });

  it('goes to more units when these are added, and to nobody else', async () => {
    const id = await sent({ unitIds: [police.agencyId] });
    await on.act(health, CorrectBulletin, await at(id, words({ title: '更正后的标题', reason: '金额有误' })));
    expect(await on.outcome(health, AddBulletinUnits, await at(id, { unitIds: [police.agencyId] }))).toBe('INVALID_INPUT');
    world.at('2026-11-16', '10:05');
    await on.act(health, AddBulletinUnits, await at(id, { unitIds: [market.agencyId] }));
    expect([await told('bulletin.sent', id), await told('bulletin.corrected', id), await told('bulletin.units-added', id)]).toEqual([[police.agencyId], [police.agencyId], [market.agencyId]]);
    expect([(await page(police, id))?.versions.map(({ no }) => no), (await page(market, id))?.versions.map(({ no }) => no), await page(audit, id)]).toEqual([[2, 1], [2], null]);
  });

  it('is corrected by a new version: the one before stays as it was with the reason, and each unit signs anew', async () => {
    const id = await sent(URGENT);
    await received(police, id);
    expect(await on.outcome(writer, CorrectBulletin, await at(id, { ...words(), ...URGENT, reason: '笔误' }))).toBe('SEAT_LACKS_RIGHT');
    await on.act(health, CorrectBulletin, await at(id, { ...words(), ...URGENT, text: '更正后的正文', reason: '笔误' }));
    expect((await page(police, id))?.versions).toMatchObject([{ no: 2, state: 'IN_FORCE', text: '更正后的正文', reason: '笔误' }, { no: 1, state: 'CORRECTED', endedReason: '笔误' }]);
    expect([await on.box(police, id), await on.box(health, id), (await clocks(id)).filter(({ state }) => state === 'RUNNING').length]).toEqual(['TODO', 'STARTED', 2]);
    expect(await on.outcome(audit, ReceiveBulletin, { id, no: 1 })).toBe('VERSION_CORRECTED');
    await received(audit, id, 2);
    expect(await told('bulletin.corrected', id)).toEqual([audit.agencyId, police.agencyId].sort());
    await expect(world.look('update bulletin_version set text = $2 where bulletin_id = $1 and no = 1', [id, '改写'])).rejects.toThrow();
  });

  it('is corrected about another subject with its own case: the old case stays the old version’s, and the link follows the version in force', async () => {
    const id = await sent();
    const other = await world.case(writer);
    const [about] = await world.look<{ subjectId: string; number: string }>('select subject_id as "subjectId", number from case_record where id = $1', [other]);
    const correct = async (more: object) => on.run(health, CorrectBulletin, await at(id, words({ reason: '对象有误', subjectId: about?.subjectId, ...more })));
    expect(await correct({ caseId })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'caseId', code: 'NOT_YOUR_CASE' }] });
    expect(await correct({ caseId: other })).toMatchObject({ kind: 'acted' });
    expect((await page(health, id))).toMatchObject({ caseId: other, versions: [{ no: 2, caseId: other, caseNumber: about?.number, subjectId: about?.subjectId }, { no: 1, caseId, subjectId }] });
    expect((await page(police, id))).toMatchObject({ caseId: null, versions: [{ caseId: null, caseNumber: about?.number }, { caseId: null }] });
    expect([(await listed(health, { caseId: other })).includes(id), (await listed(health, { caseId })).includes(id)]).toEqual([true, false]);
    // Left out, the case stays while the subject does, and goes with it.
    expect(await correct({ reason: '再更正' })).toMatchObject({ kind: 'acted' });
    expect((await page(health, id))?.caseId).toBe(other);
    expect(await correct({ reason: '又更正', subjectId })).toMatchObject({ kind: 'acted' });
    expect((await page(health, id))).toMatchObject({ caseId: null, versions: [{ no: 4, caseId: null, caseNumber: null }, { caseId: other }, { caseId: other }, { caseId }] });
  });

  it('is withdrawn and stays to be read as such; each unit signs for the withdrawal, and is chased until it has', async () => {
    const id = await sent(URGENT);
    expect(await on.outcome(health, WithdrawBulletin, await at(id, { reason: '情况不实' }))).toBe('NOBODY_HAS_READ');
    await received(police, id);
    await on.act(health, WithdrawBulletin, await at(id, { reason: '情况不实' }));
    expect((await page(audit, id))?.versions).toMatchObject([{ no: 2, state: 'WITHDRAWN', text: '情况不实', particulars: {} }, { no: 1, state: 'WITHDRAWN', text: form().text, endedReason: '情况不实' }]);
    expect([await on.box(audit, id), await on.box(health, id), await told('bulletin.withdrawn', id), await listed(police, { toReceive: true })]).toEqual(['TODO', 'STARTED', [audit.agencyId, police.agencyId].sort(), expect.arrayContaining([id])]);
    // As after a correction: what was owed before is owed no longer, the withdrawal is.
    expect((await clocks(id)).map(({ state }) => state).sort()).toEqual(['CANCELLED', 'MET', 'RUNNING', 'RUNNING']);
    expect(await on.outcome(police, ReceiveBulletin, { id, no: 1 })).toBe('VERSION_WITHDRAWN');
    await received(police, id, 2);
    expect(await on.outcome(police, ReceiveBulletin, { id, no: 2 })).toBe('BULLETIN_RECEIVED');
    await on.act(writer, ChaseBulletin, await at(id));
    expect((await noticesOf('bulletin.chased', id)).map(({ agencyId, titleKey }) => [agencyId, titleKey])).toEqual([[audit.agencyId, 'notice.urgent-notice.withdrawal-chased.title']]);
    await received(audit, id, 2);
    world.at('2026-11-16', '12:00');
    expect([await on.box(audit, id), await on.box(health, id), await on.outcome(health, ChaseBulletin, await at(id)), (await clocks(id)).filter(({ state }) => state === 'RUNNING')]).toEqual(['DONE', 'DONE', 'ALL_HAVE_RECEIVED', []]);
    expect([await on.outcome(health, CorrectBulletin, await at(id, { ...words(), ...URGENT, reason: '更正' })), await on.outcome(health, RecallBulletin, await at(id, { reason: '收回' }))]).toEqual(['MATTER_WRONG_STATE', 'MATTER_WRONG_STATE']);
  });

  it('is taken back from who has not received it, and only from them; a word of it stays, without what it said', async () => {
    const id = await sent(URGENT);
    await received(police, id);
    await on.act(health, RecallBulletin, await at(id, { reason: '发错单位' }));
    expect([await page(audit, id), (await page(police, id))?.state, await listed(audit, { urgent: true })]).toEqual([null, 'SENT', expect.not.arrayContaining([id])]);
    expect(await new ListTakenBack(world.db).run(audit, null)).toMatchObject([{ bulletinId: id, sender: { id: health.agencyId } }]);
    expect(await new ListTakenBack(world.db).run(police, null)).toEqual([]);
    expect(await on.outcome(audit, ReceiveBulletin, { id, no: 1 })).toBe('NOT_FOUND');
    expect(await on.outcome(health, RecallBulletin, await at(id, { reason: '再收回' }))).toBe('NOTHING_UNREAD');
    const whole = await sent();
    await on.act(health, RecallBulletin, await at(whole, { reason: '发错' }));
    expect([await stateOf(whole), await page(police, whole), (await page(health, whole))?.state]).toEqual(['RECALLED', null, 'RECALLED']);
  });

  it('is found by kind, subject, case, days and words, in one statement', async () => {
    const id = await sent();
    const urgent = await sent(URGENT);
    expect((await listed(police, { kinds: ['PENALTY'] })).includes(urgent)).toBe(false);
    expect([await listed(police, { kinds: ['PENALTY'] }), await listed(police, { subjectId }), await listed(writer, { caseId }), await listed(police, { from: '2026-11-16', to: '2026-11-16' }), await listed(police, { query: '行政处罚' })]
      .map((ids) => ids.includes(id))).toEqual([true, true, true, true, true]);
    expect([await listed(police, { caseId }), await listed(police, { from: '2026-11-17' }), await listed(police, { query: '没有这个词' })]).toEqual([[], [], []]);
    const targets = await new ListBulletinTargets(world.db).run(writer, null);
    expect(targets.find((one) => one.id === subjectId)?.cases.map((one) => one.id)).toContain(caseId);
    const byId = await new ListBulletinTargets(world.db).run(writer, subjectId.toUpperCase());
    expect(byId.map((one) => [one.id, one.cases.some((own) => own.id === caseId)])).toEqual([[subjectId, true]]);
    const [own] = await new ListBulletinAudience(world.db).run(writer);
    expect([own?.units.some((unit) => unit.id === police.agencyId), own?.units.some((unit) => unit.id === health.agencyId)]).toEqual([true, false]);
  });

  it('is kept from who stepped back from its case', async () => {
    const id = await sent();
    await world.look(`insert into recusal (id, agency_id, person_id, person_name, object_kind, object_id, object_number, case_id, state, reason, declared_by, declared_at)
      values ($1, $2, (select id from person limit 1), '承办人', 'CASE', $3, '1', $3, 'GRANTED', '亲属', '本人', now())`, [stableId('test-recusal'), health.agencyId, caseId]);
    const [person] = await world.look<{ id: string }>('select person_id as id from recusal where id = $1', [stableId('test-recusal')]);
    await world.look('insert into recusal_place (person_id, object_id, recusal_id) values ($1, $2, $3)', [person?.id, caseId, stableId('test-recusal')]);
    const later = await sent();
    const recused = { ...writer, personId: person?.id ?? '', recused: true };
    expect([await page(recused, later), (await page(writer, later))?.id]).toEqual([null, later]);
    await world.look('delete from recusal_place where recusal_id = $1', [stableId('test-recusal')]);
    expect((await page(recused, id))?.id).toBe(id);
    // Corrected to come from no case: what was said of the case stays in its first version.
    await on.act(health, CorrectBulletin, await at(id, { ...words(), caseId: null, reason: '更正' }));
    const [{ version } = { version: 0 }] = await world.look<{ version: number }>(`update recusal set state = 'DECLARED' where id = $1 returning version`, [stableId('test-recusal')]);
    expect((await new DecideRecusal(world.db).run(health, { id: stableId('test-recusal'), expectedVersion: version, decision: 'GRANT', reason: '属实' })).kind).toBe('acted');
    expect([await page(recused, id), (await page(writer, id))?.id]).toEqual([null, id]);
    await world.look('delete from recusal_place where recusal_id = $1', [stableId('test-recusal')]);
  });

  it('has one winner and one entry on record when twenty try one act at once', async () => {
    const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
      const given = await at(id, more) as Input;
      return race(world, use.name, () => new use(world.db).run(actor, given) as never, id);
    };
    const id = await drafted({ ...URGENT, unitIds: [police.agencyId, audit.agencyId] });
    const races = [
      await attempt(EditBulletin, writer, id, form({ ...URGENT })), await attempt(SubmitBulletin, writer, id), await attempt(ReturnBulletin, health, id, { reason: '修改' }), await attempt(SendBulletin, health, id),
      await attempt(AddBulletinUnits, health, id, { unitIds: [market.agencyId] }), await attempt(ChaseBulletin, writer, id),
    ];
    const receipts = await race(world, 'ReceiveBulletin', () => new ReceiveBulletin(world.db).run(police, { id, no: 1 }), id);
    races.push(
      await attempt(CorrectBulletin, health, id, { ...words(), ...URGENT, reason: '更正' }), await attempt(RecallBulletin, health, id, { reason: '收回' }), await attempt(WithdrawBulletin, health, id, { reason: '撤回' }),
      await attempt(DiscardBulletin, writer, await drafted()), await attempt(RecallBulletin, health, await sent(), { reason: '发错' }),
    );
    expect(races.filter((one) => !isFair(one, ['CHASED_JUST_NOW', 'NOTHING_UNREAD']))).toEqual([]);
    expect(isFair(receipts, ['BULLETIN_RECEIVED'])).toBe(true);
    const topics = await world.look<{ topic: string }>(`select distinct topic from journal_entry where object_kind = 'BULLETIN'`);
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set(Object.values(BULLETIN_ACTS).map(({ topic }) => topic))]));
  });

  it('is either received or taken back when both are tried at once, never both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await sent({ unitIds: [police.agencyId] });
      const recall = await at(id, { reason: '发错' });
      const [receipt, recalled] = await Promise.all([new ReceiveBulletin(world.db).run(police, { id, no: 1 }), new RecallBulletin(world.db).run(health, recall)]);
      expect([receipt.kind, recalled.kind].filter((kind) => kind === 'acted').length).toBe(1);
      expect((await page(police, id)) !== null).toBe(receipt.kind === 'acted');
    }
  });

  it('tells whom it concerns, urgent matters at once', async () => {
    const id = await sent(URGENT);
    const notices = await noticesOf('bulletin.sent', id);
    expect(notices.map(({ agencyId, urgent, params }) => [agencyId, urgent, params['due']]).sort()).toEqual([[audit.agencyId, true, '2026-11-17 10:00'], [police.agencyId, true, '2026-11-17 10:00']].sort());
    expect((await noticesOf('bulletin.sent', await sent())).every(({ urgent, params }) => !urgent && params['due'] === undefined)).toBe(true);
    expect(await told('bulletin.submitted', id)).toEqual([health.agencyId]);
  });
});

const noticesOf = async (topic: string, id: string) => {
  const [entry] = await world.look<{ act: string }>('select act_id as act from journal_entry where object_id = $1 and topic = $2 order by seq desc limit 1', [id, topic]);
  return world.worker.tx(secretary, async (tx) => [...await BULLETIN_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id, objectKind: 'BULLETIN', actId: entry?.act ?? null } as never) ?? []]);
};
const told = async (topic: string, id: string) => (await noticesOf(topic, id)).map(({ agencyId }) => agencyId).sort();
