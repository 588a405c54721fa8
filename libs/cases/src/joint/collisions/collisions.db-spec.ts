import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { JointWorld, TABLE } from '../../../../../test/support/joint-world.js';
import { SignReceipt } from '../../referrals/acceptance/sign-receipt.js';
import { SendReferral } from '../../referrals/hand-over/send-referral.js';
import { LoadCase } from '../../load-case.js';
import { COLLISION_RECIPES } from '../notifications/collision-recipes.js';
import { AnswerCollision } from './answer-collision.js';
import { BrokerCollision } from './broker-collision.js';
import { ListCollisions } from './list-collisions.js';
import { OpenJointFromCollision } from './open-joint-from-collision.js';
import { EXCHANGES, Kinds, PROVINCE } from '../../../../../test/support/kinds-world.js';

let world: ReferralWorld;
let joint: JointWorld;
const { handler, market, health, police, office, discipline, stranger } = TABLE;
const NEW = { title: '同一对象一案多查', summary: '双方同意并案协查。', basis: '《医疗保障基金使用监督管理条例》第二十二条' };

beforeAll(async () => {
  world = await openReferralWorld();
  joint = new JointWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const list = (actor: typeof handler, only: { id?: string; caseId?: string } = {}) => new ListCollisions(world.db).run(actor, only);
const noticed = async (theirs = market) => {
  const code = joint.code();
  const first = await joint.caseOn(handler, code, '某医院');
  expect(await list(handler, { caseId: first })).toEqual([]);
  await joint.caseOn(theirs, code, '某医院', '另一单位的线索与事实');
  const [mine] = await list(handler, { caseId: first });
  if (!mine) throw new Error('no collision was noticed');
  return { id: mine.id, caseId: first, code };
};

it('tells both sides that there is one, the office too, and nobody anything of the other', async () => {
  const { id } = await noticed();
  const [mine] = await list(handler, { id });
  expect(mine).toMatchObject({ state: 'NOTICED', mine: 'PENDING', subjectName: '某医院', other: null });
  expect(JSON.stringify(mine)).not.toContain('市场监管');
  expect(await list(office, { id })).toEqual([expect.objectContaining({ id, mine: null, other: null, subjectName: null, caseId: null })]);
  expect(await list(stranger, { id })).toEqual([]);
  const notices = await world.worker.tx(TABLE.office, (tx) => COLLISION_RECIPES[0]?.compose(tx, { topic: 'collision.noticed', objectId: id, detail: {} } as never) ?? Promise.resolve([]));
  expect(notices.map(({ agencyId }) => agencyId).sort()).toEqual([handler.agencyId, market.agencyId, office.agencyId].sort());
  for (const { params } of notices) expect(params).toEqual({});
});

it('answers byte for byte alike whoever the other is and whatever it has written', async () => {
  const answers: string[] = [];
  for (const [other, facts] of [[market, '甲'], [health, '完全不同的案情，金额更大'], [police, '刑事线索']] as const) {
    const code = joint.code();
    const first = await joint.caseOn(handler, code, '某医院');
    await joint.caseOn(other, code, '某医院', facts);
    const own = { collisions: await list(handler, { caseId: first }), page: await new LoadCase(world.db).run(handler, first) };
    // Ids, numbers and hashes of one's own matters differ by nature.
    answers.push(JSON.stringify(own).replaceAll(code, '<code>').replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{64}/g, '<id>').replace(/〔2026〕\d+号/g, '<no>'));
  }
  expect(new Set(answers).size).toBe(1);
});

it('lets neither side read the other’s in the database before both agreed: side, party, journal, pair, mark', async () => {
  const { id } = await noticed();
  await joint.act(market, AnswerCollision, { id, agree: true });
  const seen = await world.db.tx(handler, async (tx) => ({
    sides: await tx.query('select agency_id from collision_side where collision_id = $1', [id]),
    parties: await tx.query('select agency_id from party where object_id = $1', [id]),
    listed: await tx.query('select agency_id from party_list($1)', [id]),
    journal: await tx.query<{ agency_id: string }>('select agency_id from journal_entry where object_id = $1', [id]),
  }));
  const mine = [{ agency_id: handler.agencyId }];
  expect([seen.sides, seen.parties, seen.listed]).toEqual([mine, mine, mine]);
  expect(seen.journal.every(({ agency_id }) => agency_id === handler.agencyId)).toBe(true);
  expect((await list(handler, { id }))[0]).toMatchObject({ state: 'NOTICED', mine: 'PENDING', other: null });
  for (const table of ['collision_pair', 'subject_mark', 'collision_key']) {
    await expect(world.db.tx(handler, (tx) => tx.query(`select * from ${table}`))).rejects.toThrow('permission denied');
  }
});

it('shows the other side after both consents, and opens a joint parent in one step, once', async () => {
  const { id } = await noticed();
  expect(await joint.outcome(handler, OpenJointFromCollision, { id, ...NEW })).toBe('CONSENT_MISSING');
  await joint.act(handler, AnswerCollision, { id, agree: true });
  expect(await joint.outcome(handler, AnswerCollision, { id, agree: false, reason: '反悔' })).toBe('ANSWERED_ALREADY');
  await joint.act(market, AnswerCollision, { id, agree: true });
  expect((await list(handler, { id }))[0]).toMatchObject({ state: 'AGREED', other: { agency: { shortName: '广州市市场监管局' }, seatTitle: '联络员' } });
  expect((await list(office, { id }))[0]).toMatchObject({ state: 'AGREED', other: null });
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => joint.outcome(i % 2 ? handler : market, OpenJointFromCollision, { id, ...NEW })));
  expect(results.filter((result) => result === 'OK')).toHaveLength(1);
  expect(new Set(results)).toEqual(new Set(['OK', 'COLLISION_JOINED']));
  const [after] = await list(handler, { id });
  const page = await joint.page(handler, after?.jointId ?? '');
  expect(page?.tracks.length).toBeGreaterThan(0);
});

it('keeps a refusal with its reason, and says no more than that there was one', async () => {
  const { id } = await noticed();
  expect(await joint.outcome(market, AnswerCollision, { id, agree: false })).toBe('INVALID_INPUT');
  await joint.act(market, AnswerCollision, { id, agree: false, reason: '案件尚在保密阶段' });
  expect((await list(market, { id }))[0]).toMatchObject({ state: 'REFUSED', myReason: '案件尚在保密阶段' });
  const theirs = (await list(handler, { id }))[0];
  expect(theirs).toMatchObject({ state: 'REFUSED', other: null });
  expect(JSON.stringify(theirs)).not.toContain('保密');
  expect(await joint.outcome(handler, OpenJointFromCollision, { id, ...NEW })).toBe('CONSENT_MISSING');
});

it('may be brokered by the office, and by no side', async () => {
  const { id } = await noticed();
  await joint.act(office, BrokerCollision, { id });
  expect(await joint.outcome(handler, BrokerCollision, { id })).toBe('NOT_A_SIDE');
  expect(await joint.outcome(office, AnswerCollision, { id, agree: true })).toBe('NOT_A_SIDE');
  expect(await joint.outcome(stranger, AnswerCollision, { id, agree: true })).toBe('NOT_FOUND');
});

it('never matches the sealed channel, a closed case, or one agency with itself', async () => {
  const code = joint.code();
  const mine = await joint.caseOn(handler, code, '某医院');
  await joint.caseOn(handler, code, '某医院');
  await joint.caseOn(discipline, code, '某医院');
  expect(await list(handler, { caseId: mine })).toEqual([]);
  expect(await list(discipline)).toEqual([]);
  await world.look(`update case_record set state = 'CLOSED' where subject_id = (select id from subject where code = $1)`, [code]);
  await joint.caseOn(market, code, '某医院');
  expect(await list(handler, { caseId: mine })).toEqual([]);
});

it('notices once when two register one subject at the same moment', async () => {
  const code = joint.code();
  const [mine] = await Promise.all([joint.caseOn(handler, code, '某医院'), joint.caseOn(market, code, '某医院'), joint.caseOn(health, code, '某医院')]);
  expect(await list(handler, { caseId: mine })).toHaveLength(2);
});

describe('a referral that is received', () => {
  const received = async (to = PROVINCE.health, code = joint.code()): Promise<{ code: string; id: string }> => {
    const kinds = new Kinds(world);
    const exchange = { ...EXCHANGES.ADMINISTRATIVE, to };
    const id = await kinds.draft(exchange);
    await world.look('update case_record set subject_id = (select id from subject where code = $2) where id = (select case_id from referral where id = $1)', [id, code]);
    await world.act(exchange.from, SendReferral, id, {});
    await world.act(to, SignReceipt, id, { copies: 1, missing: [] });
    return { code, id };
  };

  it('is matched with what others have on its subject: both are told alike, neither by whom, and not of its own sender', async () => {
    const code = joint.code();
    const theirs = await joint.caseOn(market, code, '某医院');
    const { id } = await received(PROVINCE.health, code);
    const mine = (await list(PROVINCE.health)).filter(({ referralId }) => referralId === id);
    expect(mine).toMatchObject([{ state: 'NOTICED', mine: 'PENDING', caseId: null, subjectName: '某医院', other: null, referralNumber: expect.stringMatching(/移〔2026〕/) }]);
    const others = await list(market, { caseId: theirs });
    expect(others.map(({ id: each }) => each)).toContain(mine[0]?.id);
    expect(JSON.stringify(others)).not.toContain('卫生健康');
    expect((await list(handler)).map(({ id: each }) => each)).not.toContain(mine[0]?.id);
  });

  it('asks the consent of both; the side without a case lets the other open, or registers its own first', async () => {
    const code = joint.code();
    await joint.caseOn(market, code, '某医院');
    const { id } = await received(PROVINCE.health, code);
    const mine = () => list(PROVINCE.health).then((all) => all.find((each) => each.referralId === id || each.caseNumber !== null));
    const collision = (await mine())?.id ?? '';
    for (const actor of [PROVINCE.health, market]) await joint.act(actor, AnswerCollision, { id: collision, agree: true });
    expect((await list(PROVINCE.health, { id: collision }))[0]?.other).toMatchObject({ agency: { shortName: '广州市市场监管局' } });
    expect(await joint.outcome(PROVINCE.health, OpenJointFromCollision, { id: collision, ...NEW })).toBe('COLLISION_CASE_NEEDED');
    const own = await joint.caseOn(PROVINCE.health, code, '某医院');
    expect((await list(PROVINCE.health, { id: collision }))[0]).toMatchObject({ caseId: own, referralId: null });
    expect(await joint.outcome(PROVINCE.health, OpenJointFromCollision, { id: collision, ...NEW })).toBe('OK');
  });

  it('is found by a case that is registered later', async () => {
    const code = joint.code();
    await joint.caseOn(handler, code, '某医院');
    const { id } = await received(PROVINCE.health, code);
    expect((await list(PROVINCE.health)).filter(({ referralId }) => referralId === id)).toEqual([]); // only its sender has a case
    const later = await joint.caseOn(market, code, '某医院');
    expect(await list(market, { caseId: later })).toHaveLength(2); // the sender's case, and who received it
    expect((await list(PROVINCE.health)).filter(({ referralId }) => referralId === id)).toHaveLength(1);
  });
});
