import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { SweepDeadlines } from '@portal/deadlines';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { ConcludeConsultation } from './conclude-consultation.js';
import { GiveOpinion, type GiveOpinionInput } from './give-opinion.js';
import { OpenConsultation, type OpenConsultationInput } from './open-consultation.js';
import { CONSULTATION_FACTS } from './notifications/index.js';
import { FindConsultation } from './reading/find-consultation.js';
import { ListConsultations } from './reading/list-consultations.js';
import { ReopenConsultation } from './reopen-consultation.js';
import { toConsultation } from './graphql/to-consultation.js';

let world: ReferralWorld;
const { handler, police, procurator, stranger, office } = POSTS;
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const open = async (change: Partial<OpenConsultationInput> = {}, actor: Actor = handler): Promise<string> => {
  const result = await new OpenConsultation(world.db).run(actor, await input(change));
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result.id;
};
const input = async (change: Partial<OpenConsultationInput> = {}): Promise<OpenConsultationInput> => ({
  caseId: await world.case(), kind: 'GENERAL', title: '是否构成骗保', question: '请就行为定性提出书面意见。', workingDays: 5,
  invitations: [
    { agencyId: police.agencyId, parts: ['FACTS', 'AMOUNT'], fileIds: [] }, { agencyId: procurator.agencyId, parts: ['EVIDENCE'], fileIds: [] },
  ], ...change,
});
const page = async (actor: Actor, id: string) => {
  const found = await new FindConsultation(world.db).run(actor, id);
  return found && toConsultation(found, actor, world.clock.now());
};
const must = async (actor: Actor, id: string) => {
  const found = await page(actor, id);
  if (!found) throw new Error('not shown');
  return found;
};
const give = async (actor: Actor, id: string, change: Partial<GiveOpinionInput> = {}) =>
  new GiveOpinion(world.db).run(actor, { id, expectedVersion: (await must(actor, id)).version, stance: 'AGREE', text: '同意。', evidenceIds: [], fileIds: [], ...change });
const conclude = async (id: string, adopted = true, actor: Actor = handler) => {
  const { version, opinions, round } = await must(actor, id);
  return new ConcludeConsultation(world.db).run(actor, {
    id, expectedVersion: version, conclusion: '依法移送。', adoptions: opinions.filter((one) => one.round === round).map((one) => ({ opinionId: one.id, adopted, reason: adopted ? null : '与查明事实不符' })),
  });
};

it('shows each invited agency exactly the parts it was given, and nothing of what others were given', async () => {
  const id = await open();
  const byPolice = (await must(police, id)).invitations;
  const own = byPolice.find(({ agency }) => agency.id === police.agencyId);
  expect(own?.packet).toMatchObject({ facts: expect.stringContaining('虚构'), amountInvolved: '486200.50', evidence: [] });
  expect(byPolice.find(({ agency }) => agency.id === procurator.agencyId)).toMatchObject({ packet: null, packetHash: null, attachments: [], deadline: null });
  const procurators = (await must(procurator, id)).invitations.find(({ agency }) => agency.id === procurator.agencyId)?.packet;
  expect(procurators).toMatchObject({ facts: null, amountInvolved: null, evidence: [{ name: '结算明细' }] });
  expect((await must(handler, id)).invitations.every(({ packet }) => packet !== null)).toBe(true);
  expect(await page(stranger, id)).toBeNull();
  const process = await must(office, id);
  expect(process).toMatchObject({ title: null, question: null, opinions: [], caseId: null, viewerRole: 'OFFICE' });
  expect(process.invitations.every(({ packet }) => packet === null)).toBe(true);
  // A wall of the database, not of the statement.
  expect(await world.db.read(police, { name: newId(), text: 'select share_id from consultation_packet p join consultation_share s on s.id = p.share_id where s.consultation_id = $1' }, [id])).toHaveLength(1);
});

it('keeps what was shared as it was, whatever becomes of the case', async () => {
  const id = await open();
  const before = (await must(police, id)).invitations;
  await world.look(`update case_record set facts = '改过' where id = (select case_id from consultation where id = $1)`, [id]);
  expect((await must(police, id)).invitations).toEqual(before);
});

it('shares files with one and not with the other', async () => {
  const file = await world.file(handler, '结算明细.xlsx');
  const id = await open({ invitations: [{ agencyId: police.agencyId, parts: ['FILES'], fileIds: [file] }, { agencyId: procurator.agencyId, parts: [], fileIds: [] }] });
  const names = async (actor: Actor) => (await must(actor, id)).invitations.flatMap(({ attachments }) => attachments.map(({ name }) => name));
  expect(await names(police)).toEqual(['结算明细.xlsx']);
  expect(await names(procurator)).toEqual([]);
});

it.each([
  ['a foreign case', async () => ({ caseId: await world.case(stranger) }), 'NOT_FOUND'],
  ['no case', async () => ({ caseId: newId() }), 'NOT_FOUND'],
  ['nonsense', async () => ({ caseId: 'x' }), 'NOT_FOUND'],
  ['oneself', async () => ({ invitations: [{ agencyId: handler.agencyId, parts: [], fileIds: [] }] }), 'INVITED_SELF'],
  ['nobody known', async () => ({ invitations: [{ agencyId: newId(), parts: [], fileIds: [] }] }), 'AGENCY_UNKNOWN'],
  ['a foreign file', async () => ({ invitations: [{ agencyId: police.agencyId, parts: ['FILES' as const], fileIds: [await world.file(stranger)] }] }), 'FILE_NOT_FOUND'],
])('is not opened about %s', async (_, change, code) => {
  const before = await world.look('select count(*) from consultation');
  expect(outcomeOf(await new OpenConsultation(world.db).run(handler, await input(await change()) as never) as never)).toBe(code);
  expect(await world.look('select count(*) from consultation')).toEqual(before);
});

it('takes one opinion of each agency in a round, then only supplements, and keeps all of them for ever', async () => {
  const id = await open();
  expect(outcomeOf(await give(police, id, { stance: 'DISAGREE', text: '不同意定性。' }))).toBe('OK');
  expect(outcomeOf(await give(police, id))).toBe('OPINION_GIVEN');
  expect(outcomeOf(await give(police, id, { stance: 'SUPPLEMENT', text: '补充理由。' }))).toBe('OK');
  expect(outcomeOf(await give(handler, id))).toBe('NOT_YOUR_ACT');
  expect(outcomeOf(await conclude(id))).toBe('OPINIONS_AWAITED');
  expect(outcomeOf(await give(procurator, id))).toBe('OK');
  expect(outcomeOf(await conclude(id, true, police))).toBe('NOT_YOUR_ACT');
  expect(outcomeOf(await conclude(id, false))).toBe('OK');
  const seen = await must(procurator, id);
  expect(seen).toMatchObject({ state: 'CONCLUDED', conclusions: [{ text: '依法移送。' }] });
  expect(seen.opinions.map(({ stance, adopted, reason }) => [stance, adopted, reason])).toEqual(
    [['DISAGREE', false, '与查明事实不符'], ['SUPPLEMENT', false, '与查明事实不符'], ['AGREE', false, '与查明事实不符']]);
  expect(outcomeOf(await give(police, id, { stance: 'SUPPLEMENT' }))).toBe('MATTER_WRONG_STATE');
  await expect(world.look(`delete from consultation_opinion where consultation_id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
});

it('records silence as silence when the time is over, and never as consent', async () => {
  const id = await open();
  await give(police, id);
  world.at('2026-11-24', '00:01');
  expect((await must(handler, id)).invitations.map(({ status }) => status).sort()).toEqual(['ANSWERED', 'OVERDUE']);
  await new SweepDeadlines(world.worker).run();
  expect(outcomeOf(await conclude(id))).toBe('OK');
  expect(await world.look('select silent from consultation_share where consultation_id = $1 order by silent', [id])).toEqual([{ silent: false }, { silent: true }]);
  expect(await world.look(`select state from deadline where object_id in (select id from consultation_share where consultation_id = $1) order by state`, [id])).toEqual([{ state: 'MET' }, { state: 'MISSED' }]);
  expect((await must(handler, id)).opinions).toHaveLength(1);
});

it('asks of a medical opinion that something else supports it', async () => {
  const id = await open({ kind: 'MEDICAL_REVIEW', invitations: [{ agencyId: procurator.agencyId, parts: ['EVIDENCE'], fileIds: [] }] });
  const evidence = (await must(procurator, id)).invitations[0]?.packet?.evidence[0]?.id ?? '';
  expect(outcomeOf(await give(procurator, id))).toBe('CORROBORATION_MISSING');
  expect(outcomeOf(await give(procurator, id, { evidenceIds: [newId()] }))).toBe('EVIDENCE_NOT_SHARED');
  expect(outcomeOf(await give(procurator, id, { evidenceIds: [evidence] }))).toBe('OK');
  expect((await must(handler, id)).opinions[0]?.evidence).toMatchObject([{ id: evidence, kind: 'DOCUMENTARY' }]);
});

it('opens again as another round; what was said before stays', async () => {
  const id = await open();
  await give(police, id, { stance: 'RESERVE' });
  await give(procurator, id);
  await conclude(id);
  const reopen = new ReopenConsultation(world.db);
  const { version } = await must(handler, id);
  expect(outcomeOf(await reopen.run(handler, { id, expectedVersion: version - 1, reason: '有新证据', workingDays: 3 }))).toBe('CONFLICT');
  expect(outcomeOf(await reopen.run(handler, { id, expectedVersion: version, reason: '', workingDays: 3 }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await reopen.run(handler, { id, expectedVersion: version, reason: '有新证据', question: '请就新证据提出意见', workingDays: 3 }))).toBe('OK');
  const seen = await must(police, id);
  expect(seen).toMatchObject({ state: 'OPEN', round: 2, question: '请就新证据提出意见' });
  expect(seen.opinions.map(({ round, stance }) => [round, stance])).toEqual([[1, 'RESERVE'], [1, 'AGREE']]);
  expect(seen.invitations.filter(({ round }) => round === 2)).toHaveLength(2);
  expect(outcomeOf(await give(police, id))).toBe('OK');
});

it('has one winner when twenty of one agency answer at once, and when conclusion meets opinion', async () => {
  const id = await open({ invitations: [{ agencyId: police.agencyId, parts: [], fileIds: [] }] });
  const { version } = await must(police, id);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) =>
    new GiveOpinion(world.db).run(police, { id, expectedVersion: version, stance: 'AGREE', text: `意见${n}`, evidenceIds: [], fileIds: [] })));
  expect(answers.map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
  expect(answers.map(outcomeOf).filter((code) => code === 'OPINION_GIVEN')).toHaveLength(19);
  const ends = await Promise.all(Array.from({ length: 20 }, () => conclude(id)));
  expect(ends.map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
  expect(await world.look(`select count(*)::int as n from journal_entry where object_id = $1 and topic = 'consultation.concluded'`, [id])).toEqual([{ n: 1 }]);
});

it('loses nobody’s place when both answer at the same moment', async () => {
  const id = await open();
  await Promise.all([give(police, id), give(procurator, id)]);
  expect(await world.look(`select box from party where object_id = $1 order by role, box`, [id])).toEqual([{ box: 'COPIED' }, { box: 'TODO' }, { box: 'DONE' }, { box: 'DONE' }]);
});

it('lists what lies where, newest act first, and pages without gap', async () => {
  const list = new ListConsultations(world.db);
  const all = (await list.run(police, {}, { first: 100 })).edges.map(({ node }) => node.id);
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const part = await list.run(police, {}, { first: 3, after });
    paged.push(...part.edges.map(({ node }) => node.id));
    ({ hasNextPage: more, endCursor: after } = part.pageInfo);
  }
  expect(paged).toEqual(all);
  for (const id of all.slice(0, 5)) expect(await page(police, id)).not.toBeNull();
  expect((await list.run(stranger, {}, { first: 10 })).edges).toEqual([]);
  expect((await list.run(office, { box: 'COPIED' }, { first: 1 })).edges[0]?.node.title).toBeNull();
});

it('tells exactly those who must know', async () => {
  const id = await open();
  const told = (topic: string) => world.worker.tx(handler, async (tx) => (await CONSULTATION_FACTS.recipes.find((one) => one.topic === topic)?.compose(tx, { objectId: id } as never))?.map(({ agencyId, params }) => [agencyId, params]));
  expect(await told('consultation.opened')).toEqual(expect.arrayContaining([
    [police.agencyId, expect.objectContaining({ from: '广州市医保局', due: '2026-11-23' })], [procurator.agencyId, expect.anything()], [office.agencyId, expect.anything()],
  ]));
  expect(await told('consultation.opinion-given')).toEqual([[handler.agencyId, expect.anything()]]);
});

it('finds the consultation by the invitation that a clock speaks of', async () => {
  const id = await open();
  const [share] = await world.look<{ id: string }>('select id from consultation_share where consultation_id = $1 limit 1', [id]);
  expect((await must(handler, share?.id ?? '')).id).toBe(id);
});
