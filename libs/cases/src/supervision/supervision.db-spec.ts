import { agencyId, permissionsOf } from '@portal/agencies';
import { SweepDeadlines } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { toCandidate, toListed } from './graphql/to-supervision.js';
import { AnswerSupervisionStep } from './ladder/answer-supervision-step.js';
import { IssueSupervisionStep, type IssueSupervisionStepInput } from './ladder/issue-supervision-step.js';
import { DecideDelisting } from './listed/decide-delisting.js';
import { DecideListing, type DecideListingInput } from './listed/decide-listing.js';
import { FileSupervisionReport } from './listed/file-supervision-report.js';
import { NominateAgain } from './listed/nominate-again.js';
import { NominateListing } from './listed/nominate-listing.js';
import { RequestDelisting } from './listed/request-delisting.js';
import { SUPERVISION_FACTS } from './notifications/index.js';
import { FindListedSupervision } from './reading/find-listed-supervision.js';
import { ListListedSupervisions } from './reading/list-listed-supervisions.js';
import { ListSupervisionCandidates } from './reading/list-supervision-candidates.js';
import { FindSupervisionSteps } from './reading/steps.js';

let world: ReferralWorld;
const { handler, police, stranger, office } = POSTS;
const seated = (actor: Actor & { agencyId: string }, seatKind: NonNullable<Actor['seatKind']>) => ({ ...actor, seatKind, seatTitle: seatKind, permissions: permissionsOf(seatKind, 'PRINCIPAL', actor.agencyKind ?? 'OTHER') });
const lead = { ...handler, agencyId: agencyId('440000', 'HEALTHCARE_SECURITY'), agencyName: '广东省医保局', regionCode: '440000', personName: '召集人' };
const convener = seated(lead, 'CONVENER');
const director = seated(office, 'OFFICE_DIRECTOR');
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const nominate = async (actor: Actor = handler, shareWithOffice = false): Promise<string> => {
  const caseId = actor.agencyId === office.agencyId ? null : await world.case(actor);
  const result = await new NominateListing(world.db).run(actor, { caseId, level: 'CITY', title: '团伙骗保案', reason: '涉案人员多、跨区域。', shareWithOffice });
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result.id;
};
const page = async (actor: Actor, id: string) => {
  const found = await new FindListedSupervision(world.db).run(actor, id);
  return found && toListed(found, actor, world.clock.now());
};
const must = async (actor: Actor, id: string) => {
  const found = await page(actor, id);
  if (!found) throw new Error('not shown');
  return found;
};
const decision: Omit<DecideListingInput, 'id' | 'expectedVersion'> = {
  approve: true, level: 'PROVINCE', reason: '由公安牵头查办。', reportDays: 5,
  measures: [{ agencyId: police.agencyId, text: '查清资金去向', workingDays: 20 }, { agencyId: handler.agencyId, text: '追回基金', workingDays: 10 }],
};
const decide = async (id: string, change: Partial<DecideListingInput> = {}, actor: Actor = convener) =>
  new DecideListing(world.db).run(actor, { id, expectedVersion: (await must(actor, id)).version, ...decision, ...change });
const listed = async (): Promise<string> => {
  const id = await nominate();
  expect(outcomeOf(await decide(id))).toBe('OK');
  return id;
};
const report = async (actor: Actor, id: string, done: boolean) => {
  const measure = (await must(actor, id)).measures.find(({ mine }) => mine);
  return new FileSupervisionReport(world.db).run(actor, { measureId: measure?.id ?? '', text: '进展正常。', done, fileIds: [] });
};

it('is decided by a convener and by nobody else', async () => {
  const id = await nominate();
  for (const actor of [handler, office]) expect(outcomeOf(await decide(id, {}, actor))).toMatch(/CONVENER_ONLY|NOT_YOUR_ACT/);
  expect(outcomeOf(await decide(id, {}, seated(lead, 'HANDLER')))).toBe('NOT_YOUR_ACT');
  expect(outcomeOf(await decide(id, {}, seated(handler, 'CONVENER')))).toBe('CONVENER_ONLY'); // of the city's conference, not of this one
  expect(outcomeOf(await decide(id, { measures: [] }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await decide(id, { measures: [{ agencyId: newId(), text: '某事', workingDays: 3 }] }))).toBe('AGENCY_UNKNOWN');
  expect(outcomeOf(await decide(id, {}, seated(lead, 'VICE_CONVENER')))).toBe('OK');
  expect(await must(police, id)).toMatchObject({ state: 'LISTED', level: 'PROVINCE', title: '团伙骗保案', measures: [{ text: '查清资金去向', mine: true }, { text: '追回基金', mine: false }] });
});

it('goes back with a reason and comes again', async () => {
  const id = await nominate();
  expect(outcomeOf(await decide(id, { approve: false, reason: ' ' }))).toBe('INVALID_INPUT');
  expect(outcomeOf(await decide(id, { approve: false, reason: '请补充金额。' }))).toBe('OK');
  const { version } = await must(handler, id);
  const again = new NominateAgain(world.db);
  expect(outcomeOf(await again.run(police, { id, expectedVersion: version, title: '改', reason: '改' }))).toBe('NOT_FOUND');
  expect(outcomeOf(await again.run(handler, { id, expectedVersion: version, title: '团伙骗保案（补充）', reason: '金额已补充。' }))).toBe('OK');
  expect(await must(convener, id)).toMatchObject({ state: 'NOMINATED', title: '团伙骗保案（补充）' });
});

it('shows the office how it proceeds, and what it says only where that was given', async () => {
  const [closed, open] = [await nominate(), await nominate(handler, true)];
  expect(await must(office, closed)).toMatchObject({ title: null, reason: null, nominatedCase: null, state: 'NOMINATED' });
  expect(await must(office, open)).toMatchObject({ title: '团伙骗保案', nominatedCase: { amountInvolved: '486200.50' } });
  expect(await page(stranger, closed)).toBeNull();
  expect(await must(office, await nominate(office))).toMatchObject({ title: '团伙骗保案', viewerRole: 'OWNER' });
});

it('runs a clock for each measure and for each report, until the measure is done; then it may be delisted', async () => {
  const id = await listed();
  expect((await must(police, id)).measures[0]?.deadlines.map(({ rule, state }) => [rule.code, state])).toEqual([['H21', 'RUNNING'], ['H22', 'RUNNING']]);
  const ask = async (actor: Actor = handler) => new RequestDelisting(world.db).run(actor, { id, expectedVersion: (await must(actor, id)).version, reason: '均已完成。' });
  expect(outcomeOf(await ask())).toBe('MEASURES_OPEN');
  expect(outcomeOf(await report(police, id, false))).toBe('OK');
  expect((await must(police, id)).measures[0]?.deadlines.map(({ rule, state }) => [rule.code, state])).toEqual([['H21', 'RUNNING'], ['H22', 'MET'], ['H22', 'RUNNING']]);
  expect(outcomeOf(await report(police, id, true))).toBe('OK');
  expect(outcomeOf(await report(police, id, true))).toBe('MEASURE_DONE');
  expect(outcomeOf(await report(handler, id, true))).toBe('OK');
  expect(await world.look(`select count(*)::int as n from deadline where state in ('RUNNING', 'PAUSED') and object_id in (select id from supervision_measure where supervision_id = $1)`, [id])).toEqual([{ n: 0 }]);
  expect(outcomeOf(await ask())).toBe('OK');
  const end = async (approve: boolean, reason: string | null) => new DecideDelisting(world.db).run(convener, { id, expectedVersion: (await must(convener, id)).version, approve, reason });
  expect(outcomeOf(await end(false, null))).toBe('INVALID_INPUT');
  expect(outcomeOf(await end(false, '请补充追回凭证。'))).toBe('OK');
  expect(outcomeOf(await ask(police))).toBe('OK');
  expect(outcomeOf(await end(true, null))).toBe('OK');
  expect(await must(handler, id)).toMatchObject({ state: 'DELISTED', delistedAt: expect.anything() });
});

it('has one winner when twenty decide at once', async () => {
  const id = await nominate();
  const { version } = await must(convener, id);
  const all = await Promise.all(Array.from({ length: 20 }, () => new DecideListing(world.db).run(convener, { id, expectedVersion: version, ...decision })));
  expect(all.map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
  expect(await world.look('select count(*)::int as n from supervision_measure where supervision_id = $1', [id])).toEqual([{ n: 2 }]);
});

it('keeps its register by right and tells exactly those who must know', async () => {
  const id = await listed();
  const ids = async (actor: Actor) => (await new ListListedSupervisions(world.db).run(actor, {}, { first: 50 })).edges.map(({ node }) => node.id);
  for (const actor of [handler, police, office, convener]) expect(await ids(actor)).toContain(id);
  expect(await ids(stranger)).toEqual([]);
  const told = await world.worker.tx(handler, async (tx) => SUPERVISION_FACTS.recipes.find(({ topic }) => topic === 'supervision.listed')?.compose(tx, { objectId: id } as never));
  expect(told?.map((notice) => notice.agencyId).sort()).toEqual([handler.agencyId, police.agencyId, office.agencyId].sort());
});

describe('the ladder', () => {
  const issue = async (objectId: string, change: Partial<IssueSupervisionStepInput> = {}, actor: Actor = director) => new IssueSupervisionStep(world.db).run(actor, {
    objectKind: 'REFERRAL', objectId, targetAgencyId: police.agencyId, kind: 'REMINDER', reason: '签收时限已过。', workingDays: null, ...change,
  });

  it('is climbed by persons, one rung after the other, or with a reason', async () => {
    const referral = await world.sent();
    expect(outcomeOf(await issue(referral, { kind: 'INQUIRY', workingDays: 5 }))).toBe('STEP_SKIPPED');
    expect(outcomeOf(await issue(referral, {}, handler))).toBe('STEP_NOT_FOR_SEAT');
    expect(outcomeOf(await issue(referral, {}, seated({ ...handler, regionCode: '440300' }, 'CONVENER')))).toBe('STEP_NOT_FOR_SEAT'); // another city's conference
    expect(outcomeOf(await issue(referral, { kind: 'INQUIRY', workingDays: 5, skipReason: '情况紧急' }, office))).toBe('STEP_NOT_FOR_SEAT');
    expect(outcomeOf(await issue(referral, {}, office))).toBe('OK');
    expect(outcomeOf(await issue(referral, { kind: 'URGING' }))).toBe('INVALID_INPUT');
    expect(outcomeOf(await issue(referral, { kind: 'URGING', workingDays: 3 }))).toBe('OK');
    expect(outcomeOf(await issue(referral, { targetAgencyId: stranger.agencyId }))).toBe('TARGET_NOT_PARTY');
    expect(outcomeOf(await issue(newId()))).toBe('NOT_FOUND');
    expect(outcomeOf(await issue(referral, {}, convener))).toBe('NOT_FOUND');
  });

  it('is seen as process by all at the matter, and in its words by the two it is between; the answer meets its clock', async () => {
    const referral = await world.sent();
    await issue(referral);
    await issue(referral, { kind: 'URGING', workingDays: 3 });
    const steps = async (actor: Actor) => new FindSupervisionSteps(world.db).run(actor, { objectId: referral });
    expect((await steps(handler)).map(({ kind, reason }) => [kind, reason])).toEqual([['REMINDER', null], ['URGING', null]]);
    expect((await steps(police)).map(({ reason }) => reason)).toEqual(['签收时限已过。', '签收时限已过。']);
    expect(await steps(stranger)).toEqual([]);
    const [, urging] = await steps(police);
    const answer = (actor: Actor) => new AnswerSupervisionStep(world.db).run(actor, { id: urging?.id ?? '', expectedVersion: 1, text: '已安排签收。', fileIds: [] });
    expect(outcomeOf(await answer(handler))).toBe('NOT_YOUR_ACT');
    expect((await Promise.all(Array.from({ length: 10 }, () => answer(police)))).map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
    expect((await steps(office))[1]).toMatchObject({ state: 'ANSWERED', reply: { text: '已安排签收。' } });
    expect((await steps(handler))[1]).toMatchObject({ state: 'ANSWERED', reply: null });
    expect(await world.look('select state from deadline where object_id = $1', [urging?.id])).toEqual([{ state: 'MET' }]);
  });

  it('ends where the matter ends: what is over is urged no longer, and stands in no list of what is late', async () => {
    const referral = await world.sent();
    const late = async () => (await new ListSupervisionCandidates(world.db).run(office)).filter(({ objectId }) => objectId === referral);
    world.at('2026-11-24', '09:00');
    await new SweepDeadlines(world.worker).run();
    expect(await late()).toHaveLength(1);
    expect(outcomeOf(await issue(referral))).toBe('OK');
    await world.look(`update referral set state = 'CLOSED', closed_at = $2, holder_agency_id = null where id = $1`, [referral, world.clock.now()]);
    expect(await late()).toEqual([]);
    expect(await issue(referral, { kind: 'URGING', workingDays: 3 })).toMatchObject({ code: 'STEP_AFTER_END' });
    expect((await new FindSupervisionSteps(world.db).run(office, { objectId: referral })).map(({ kind }) => kind)).toEqual(['REMINDER']);
  });

  it('names what is overdue, by whom, since when, and the next rung; nothing is done by itself', async () => {
    const referral = await world.sent();
    const id = await listed();
    world.at('2026-11-24', '09:00');
    await new SweepDeadlines(world.worker).run();
    const mine = async (actor: Actor) => (await new ListSupervisionCandidates(world.db).run(actor)).filter(({ objectId }) => objectId === referral || objectId === id).map(toCandidate);
    const found = await mine(office);
    expect(found.find(({ objectId }) => objectId === referral)).toMatchObject({ objectKind: 'REFERRAL', agency: { id: police.agencyId }, statutory: false, nextStep: 'REMINDER', lastStep: null });
    expect(found.filter(({ objectId }) => objectId === id).map(({ objectKind }) => objectKind)).toEqual(['LISTED_SUPERVISION', 'LISTED_SUPERVISION']);
    expect(await world.look('select count(*)::int as n from supervision_step where object_id = $1', [referral])).toEqual([{ n: 0 }]);
    await issue(referral);
    expect((await mine(office)).find(({ objectId }) => objectId === referral)).toMatchObject({ nextStep: 'URGING', lastStep: 'REMINDER' });
    expect(await mine(stranger)).toEqual([]);
    expect(outcomeOf(await issue(id, { objectKind: 'LISTED_SUPERVISION' }, convener))).toBe('OK');
  });
});
