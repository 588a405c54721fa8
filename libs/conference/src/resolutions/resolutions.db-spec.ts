import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ListSupervisionCandidates, ListWorkItems, IssueSupervisionStep } from '@portal/cases';
import { SweepDeadlines } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../test/support/held-meeting.js';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { AcceptResolution } from './accept-resolution.js';
import { AskDeferral } from './ask-deferral.js';
import { CancelResolution } from './cancel-resolution.js';
import { ConfirmReport } from './confirm-report.js';
import { DecideDeferral } from './decide-deferral.js';
import { FindResolution } from './find-resolution.js';
import { IssueResolution, type IssueResolutionInput } from './issue-resolution.js';
import { LinkMatter } from './link-matter.js';
import { ListOpenResolutions } from './list-open-resolutions.js';
import { ListResolutionSources } from './list-resolution-sources.js';
import { ListResolutions } from './list-resolutions.js';
import { ListResolutionsOf } from './list-resolutions-of.js';
import { NoteProgress } from './note-progress.js';
import { RESOLUTION_RECIPES } from './notices.js';
import { ReportResolution } from './report-resolution.js';
import type { ResolutionPage } from './resolution-page.js';
import { clocksOwed } from './resolution.rules.js';
import type { UnitRole } from './resolution.table.js';
import { ReturnResolution } from './return-resolution.js';
import { SignResolution } from './sign-resolution.js';

const { convener, police, health, audit, market, drugs, invited, secretary, director, leadHandler, cityConvener, citySecretary, cityPolice } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let meeting: { id: string; lines: string[] };
const province = { conferenceId: CONFERENCE.province, leadId: convener.agencyId };
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  meeting = await heldMeeting(world.db, secretary, { ...province, attendees: [police, health, audit, market].map(({ agencyId }) => agencyId), lines: [{ title: '团伙骗保' }, { title: '敏感事项', visibleTo: [audit.agencyId] }] });
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const unit = ({ agencyId }: { agencyId: string }, role: UnitRole) => ({ agencyId, role });
const form = (change: Partial<IssueResolutionInput> = {}): IssueResolutionInput => ({
  meetingId: meeting.id, line: meeting.lines[0] ?? null, title: '查清团伙资金去向', text: '由省公安厅牵头查清资金去向。', deliverable: '资金流向报告', dueOn: '2026-12-11',
  units: [unit(police, 'LEAD'), unit(health, 'SUPPORT'), unit(leadHandler, 'SHARE')], ...change,
});
const issue = (change: Partial<IssueResolutionInput> = {}): Promise<string> => on.act(secretary, IssueResolution, form(change));
const page = async (actor: Actor, id: string): Promise<ResolutionPage> => {
  const found = await new FindResolution(world.db).run(actor, id);
  if (!found) throw new Error(`not shown to ${actor.personName}`);
  return found;
};
const file = (actor: Actor): Promise<string> => world.file(actor, '佐证.pdf');
const sign = (actor: Actor, id: string) => on.outcome(actor, SignResolution, { id });
const report = async (id: string) => on.act(police, ReportResolution, await on.on(id, { text: '已查清。', fileIds: [await file(police)] }));
const confirm = (actor: Actor, id: string, agree = true) => on.outcome(actor, ConfirmReport, { id, agree, objection: agree ? null : '数字对不上' });
const clocks = (id: string) => world.look<{ code: string; agency: string; state: string; due: string }>(
  `select rule_code as code, party_agency_id as agency, state, due_on::text as due from deadline where object_id = $1 order by started_at, id`, [id]);
const running = async (id: string) => (await clocks(id)).filter(({ state }) => state === 'RUNNING' || state === 'MISSED').map(({ code, agency }) => `${code} ${agency}`).sort();
const owed = async (id: string) => {
  const { state, units } = await page(secretary, id);
  return clocksOwed(state, units.map((each) => ({ ...each, agencyId: each.agency.id }))).map(({ rule, agencyId }) => `${rule} ${agencyId}`).sort();
};
const inHand = async (change: Partial<IssueResolutionInput> = {}): Promise<string> => {
  const id = await issue(change);
  expect(await sign(police, id)).toBe('OK');
  return id;
};

describe('议定事项', () => {
  it('goes from the meeting to its end: signed, carried out, reported, confirmed, reviewed, closed', async () => {
    const id = await issue();
    expect((await page(police, id)).number).toMatch(/^粤联议定〔2026〕\d+号$/);
    expect([await on.box(secretary, id), await on.box(police, id), await on.box(health, id), await on.box(audit, id)]).toEqual(['STARTED', 'TODO', 'TODO', 'COPIED']);
    expect(await on.outcome(police, NoteProgress, { id, text: '已启动', fileIds: [] })).toBe('MATTER_WRONG_STATE');
    expect(await sign(health, id)).toBe('OK');
    expect(await on.state('resolution', id)).toBe('ISSUED');
    expect(await sign(police, id)).toBe('OK');
    expect([await sign(police, id), await sign(health, id)]).toEqual(['MATTER_WRONG_STATE', 'ALREADY_SIGNED']);
    expect(await on.outcome(leadHandler, NoteProgress, { id, text: '已启动', fileIds: [] })).toBe('SIGN_FIRST');
    await on.act(health, NoteProgress, { id, text: '已提供病历。', fileIds: [await file(health)] });
    expect(await on.outcome(police, ReportResolution, await on.on(id, { text: '已查清。', fileIds: [] }))).toBe('EVIDENCE_OR_REASON');
    await report(id);
    expect([await on.box(secretary, id), await on.box(police, id), await on.box(health, id)]).toEqual(['TODO', 'DONE', 'TODO']);
    expect(await confirm(health, id)).toBe('OK');
    expect([await confirm(health, id), await confirm(leadHandler, id), await confirm(audit, id)]).toEqual(['ALREADY_CONFIRMED', 'SIGN_FIRST', 'NOT_YOUR_ACT']);
    expect(await on.outcome(secretary, AcceptResolution, await on.on(id))).toBe('UNITS_NOT_AGREED');
    expect([await sign(leadHandler, id), await confirm(leadHandler, id, false)]).toEqual(['OK', 'OK']);
    expect(await on.outcome(secretary, AcceptResolution, await on.on(id))).toBe('UNITS_NOT_AGREED');
    await on.act(secretary, AcceptResolution, await on.on(id, { reason: '差异已核对，不影响结论' }));
    const done = await page(police, id);
    expect(done).toMatchObject({ state: 'CLOSED', dueOn: '2026-12-11', firstDueOn: '2026-12-11', units: [{ role: 'LEAD' }, { role: 'SUPPORT', answer: 'AGREE' }, { role: 'SHARE', answer: 'OBJECT', objection: '数字对不上' }] });
    expect(done.timeline.map(({ topic }) => topic.split('.')[1])).toEqual(['issued', 'signed', 'signed', 'progressed', 'reported', 'confirmed', 'signed', 'confirmed', 'closed']);
    expect(done.reports.map(({ kind, attachments }) => [kind, attachments.length])).toEqual([['PROGRESS', 1], ['REPORT', 1]]);
    expect(await running(id)).toEqual([]);
    expect(done.origin).toMatchObject({ meetingId: meeting.id, lineTitle: '团伙骗保' });
  });

  it('comes back with a reason, is counted, and the answers to the first report fall away', async () => {
    const id = await inHand();
    await report(id);
    await sign(health, id);
    await confirm(health, id);
    expect(await on.outcome(secretary, ReturnResolution, await on.on(id, { reason: ' ' }))).toBe('INVALID_INPUT');
    await on.act(secretary, ReturnResolution, await on.on(id, { reason: '缺少流水' }));
    expect(await page(police, id)).toMatchObject({ state: 'IN_HAND', returns: 1, dueOn: '2026-12-11', units: [{}, { answer: null }, {}] });
    expect(await running(id)).toEqual(await owed(id));
    await report(id);
    world.at('2026-12-14', '09:00');
    expect(await on.outcome(secretary, ReturnResolution, await on.on(id, { reason: '仍缺少流水' }))).toBe('INVALID_INPUT');
    await on.act(secretary, ReturnResolution, await on.on(id, { reason: '仍缺少流水', dueOn: '2026-12-18' }));
    expect(await page(police, id)).toMatchObject({ returns: 2, dueOn: '2026-12-18', firstDueOn: '2026-12-11' });
  });

  it('is deferred by the convener alone, once at a time, counted; the first day stays', async () => {
    const id = await inHand();
    const ask = async (toDay: string) => on.outcome(police, AskDeferral, await on.on(id, { toDay, reason: '银行回函未到' }));
    const decide = async (actor: Actor, grant: boolean, more: object = {}) => on.outcome(actor, DecideDeferral, await on.on(id, { grant, reason: grant ? null : '不予延期', ...more }));
    expect(await decide(convener, true)).toBe('NO_DEFERRAL_OPEN');
    expect([await ask('2026-12-10'), await ask('2026-12-25'), await ask('2026-12-28')]).toEqual(['INVALID_INPUT', 'OK', 'DEFERRAL_OPEN']);
    expect(await on.box(convener, id)).toBe('TODO');
    expect([await decide(leadHandler, true), await decide(secretary, true), await decide(cityConvener, true)]).toEqual(['NOT_YOUR_ACT', 'NOT_YOUR_ACT', 'NOT_FOUND']);
    expect([await decide(convener, true), await ask('2027-01-15'), await decide(convener, false)]).toEqual(['OK', 'OK', 'OK']);
    const { deferrals, ...now } = await page(health, id);
    expect(now).toMatchObject({ dueOn: '2026-12-25', firstDueOn: '2026-12-11', deferralCount: 1 });
    expect(deferrals.map(({ state, fromDay, grantedDay }) => [state, fromDay, grantedDay])).toEqual([['GRANTED', '2026-12-11', '2026-12-25'], ['REFUSED', '2026-12-25', null]]);
    expect((await clocks(id)).filter(({ code }) => code === 'H25').map(({ state, due }) => `${state} ${due}`)).toEqual(['CANCELLED 2026-12-11', 'RUNNING 2026-12-25']);
    expect(await ask('2027-01-15')).toBe('OK');
    await report(id);
    expect((await page(police, id)).deferrals.at(-1)?.state).toBe('LAPSED');
  });

  it('is red while its lead has not signed in time, however far away its day is', async () => {
    const id = await issue({ dueOn: '2026-12-31' });
    const lamp = async () => (await new ListResolutions(world.db).run(police, { mine: true }, { first: 50 })).edges.find(({ node }) => node.id === id)?.node.lamp;
    world.at('2026-11-30', '09:00');
    await new SweepDeadlines(world.worker).run();
    expect(await lamp()).toBe('RED');
    expect(await sign(police, id)).toBe('OK');
    expect(await lamp()).toBe('GREEN');
  });

  it('reminds, runs out, is red, goes up the ladder, and owes nothing any longer once it is deferred or closed', async () => {
    const id = await inHand({ dueOn: '2026-11-20' });
    const lamp = async () => (await new ListResolutions(world.db).run(police, { mine: true }, { first: 50 })).edges.find(({ node }) => node.id === id)?.node;
    expect((await lamp())?.lamp).toBe('GREEN');
    world.at('2026-11-20', '12:00');
    expect((await lamp())?.lamp).toBe('YELLOW');
    await new SweepDeadlines(world.worker).run();
    expect(await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'deadline.reminded'`, [id])).not.toEqual([]);
    world.at('2026-11-23', '09:00');
    await new SweepDeadlines(world.worker).run();
    expect(await lamp()).toMatchObject({ lamp: 'RED', overdue: true });
    expect((await new ListWorkItems(world.db).run(police, 'TODO', { kind: 'RESOLUTION', lamp: 'RED' }, { first: 50 })).edges.map(({ node }) => node.objectId)).toContain(id);
    const late = async () => (await new ListSupervisionCandidates(world.db).run(director)).filter(({ objectId }) => objectId === id).map(({ agency, number }) => [agency.id, number]);
    const number = (await page(police, id)).number;
    expect(await late()).toContainEqual([police.agencyId, number]);
    expect(await on.outcome(secretary, IssueSupervisionStep as never, { objectKind: 'RESOLUTION', objectId: id, targetAgencyId: police.agencyId, kind: 'REMINDER', reason: '时限已过。' })).toBe('OK');
    const missed = await world.worker.tx(police, async (tx) => tx.query<{ n: number }>(`select count(*)::int as n from deadline where object_id = $1 and missed_at is not null`, [id]));
    expect(missed[0]?.n).toBeGreaterThan(0);
    await on.act(police, AskDeferral, await on.on(id, { toDay: '2026-12-04', reason: '逾期后补报' }));
    await on.act(convener, DecideDeferral, await on.on(id, { grant: true }));
    expect((await late()).filter(([agency]) => agency === police.agencyId)).toEqual([]);
    expect((await lamp())?.lamp).toBe('GREEN');
    await on.act(convener, CancelResolution, await on.on(id, { reason: '另案处理' }));
    expect([await late(), await running(id)]).toEqual([[], []]);
    expect(await on.outcome(secretary, IssueSupervisionStep as never, { objectKind: 'RESOLUTION', objectId: id, targetAgencyId: police.agencyId, kind: 'REMINDER', reason: '时限已过。' })).toBe('STEP_AFTER_END');
    expect(await world.look(`select 1 from deadline where object_id = $1 and missed_at is not null and state = 'CANCELLED'`, [id])).not.toEqual([]);
  });

  it('is red while its lead has not signed in time, and says which unit has not; signed for, it has until its day', async () => {
    const id = await issue();
    const row = async () => (await new ListResolutions(world.db).run(secretary, {}, { first: 100 })).edges.find(({ node }) => node.id === id)?.node;
    const late = async () => (await row())?.units.map(({ lateToSign }) => lateToSign);
    await sign(leadHandler, id);
    expect([(await row())?.lamp, await late()]).toEqual(['GREEN', [false, false, false]]);
    world.at('2026-11-20', '09:00');
    expect([await row(), await late()]).toMatchObject([{ lamp: 'RED', overdue: false }, [true, true, false]]);
    await new SweepDeadlines(world.worker).run();
    expect((await page(secretary, id)).units.map(({ lateToSign }) => lateToSign)).toEqual([true, true, false]);
    expect(await sign(police, id)).toBe('OK');
    expect([(await row())?.lamp, await late()]).toEqual(['GREEN', [false, true, false]]);
  });

  it('is issued by the office of the conference, out of a meeting that was held, to agencies that there are', async () => {
    const planned = await heldMeeting(world.db, secretary, { ...province, attendees: [police.agencyId], state: 'PLANNED' });
    const attempt = (actor: Actor, change: Partial<IssueResolutionInput>) => on.outcome(actor, IssueResolution, form(change));
    expect(await attempt(secretary, { meetingId: planned.id, line: null })).toBe('MEETING_NOT_HELD');
    expect([await attempt(police, {}), await attempt(citySecretary, {}), await attempt(secretary, { meetingId: newId() }), await attempt(secretary, { line: newId() })]).toEqual(['OFFICE_ISSUES', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await attempt(secretary, { dueOn: '2026-11-16' })).toBe('INVALID_INPUT');
    expect(await attempt(secretary, { units: [unit(secretary, 'LEAD')] })).toBe('AGENCY_UNKNOWN');
    expect(await attempt(secretary, { units: [{ agencyId: newId(), role: 'LEAD' }] })).toBe('AGENCY_UNKNOWN');
    expect((await new ListResolutionSources(world.db).run(secretary)).map(({ meetingId }) => meetingId)).toContain(meeting.id);
    expect(await new ListResolutionSources(world.db).run(police)).toEqual([]);
    const id = await issue({ dueOn: '2026-12-12' });
    expect((await page(police, id)).dueOn).toBe('2026-12-14');
  });

  it('has one winner when twenty sign, and when twenty accept', async () => {
    const id = await issue();
    const signed = await Promise.all(Array.from({ length: 20 }, () => sign(police, id)));
    expect(signed.filter((outcome) => outcome === 'OK')).toHaveLength(1);
    await report(id);
    const input = await on.on(id, { reason: '同意办结' });
    const accepted = await Promise.all(Array.from({ length: 20 }, () => on.outcome(secretary, AcceptResolution, input)));
    expect([accepted.filter((outcome) => outcome === 'OK').length, accepted.filter((outcome) => outcome === 'CONFLICT').length]).toEqual([1, 19]);
    expect(await world.look(`select count(*)::int as n from matter_act where object_id = $1 and act = 'ACCEPT'`, [id])).toEqual([{ n: 1 }]);
    expect(await world.look(`select count(*)::int as n from deadline where object_id = $1 and state in ('RUNNING', 'MISSED')`, [id])).toEqual([{ n: 0 }]);
  });

  it('owes exactly the clocks of where it stands, on any way through it', async () => {
    let random = 20_261_122;
    const pick = <T>(from: readonly T[]): T => { random = (random * 1_103_515_245 + 12_345) % 2_147_483_648; return from[Math.floor(random / 65_536) % from.length] as T; };
    const moves = (id: string): readonly (() => Promise<string>)[] => [
      () => sign(police, id), () => sign(health, id), () => sign(leadHandler, id), () => confirm(health, id), () => confirm(leadHandler, id, false),
      async () => on.outcome(police, ReportResolution, await on.on(id, { text: '已办。', fileIds: [], noEvidence: '口头沟通' })),
      async () => on.outcome(secretary, ReturnResolution, await on.on(id, { reason: '不完整' })),
      async () => on.outcome(police, AskDeferral, await on.on(id, { toDay: '2026-12-18', reason: '回函未到' })),
      async () => on.outcome(convener, DecideDeferral, await on.on(id, { grant: pick([true, false]), reason: '决定' })),
      async () => on.outcome(pick([secretary, convener]), pick([AcceptResolution, CancelResolution]) as typeof CancelResolution, await on.on(id, { reason: '结束' })),
    ];
    for (let walk = 0; walk < 4; walk += 1) {
      const id = await issue();
      for (let step = 0; step < 14; step += 1) {
        await pick(moves(id).slice(0, step > 9 ? 10 : 9))();
        expect(await running(id)).toEqual(await owed(id));
      }
    }
  });
});

describe('who sees what', () => {
  it('of a meeting of some members is there for them and for the unit that is named, and for nobody else', async () => {
    const partial = await heldMeeting(world.db, secretary, { ...province, kind: 'PARTIAL', attendees: [police.agencyId] });
    const named = await issue({ meetingId: partial.id, line: null, units: [unit(police, 'LEAD'), unit(invited, 'SUPPORT')] });
    const other = await issue({ meetingId: partial.id, line: null, units: [unit(police, 'LEAD')] });
    const seen = async (actor: Actor) => (await new ListResolutions(world.db).run(actor, {}, { first: 100 })).edges.map(({ node }) => node.id).filter((id) => id === named || id === other);
    expect([await seen(police), await seen(invited), await seen(health), await seen(drugs), await seen(cityPolice), await seen(citySecretary)]).toEqual([expect.arrayContaining([named, other]), [named], [], [], [], []]);
    expect((await page(invited, named)).origin).toBeNull();
    for (const actor of [health, cityPolice]) {
      expect(await new FindResolution(world.db).run(actor, named)).toBeNull();
      expect([await sign(actor, named), await on.outcome(actor, AcceptResolution, await on.on(named))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
      expect((await new ListOpenResolutions(world.db).run(actor, CONFERENCE.province)).items.map(({ id }) => id)).not.toContain(named);
    }
    const hushed = await issue({ line: meeting.lines[1] ?? null, units: [unit(police, 'LEAD')] });
    expect([await new FindResolution(world.db).run(health, hushed), (await page(audit, hushed)).id]).toEqual([null, hushed]);
  });

  it('is found from the case and the case from it, as far as each reader may go', async () => {
    const caseId = await world.case(POSTS.handler);
    const id = await inHand({ units: [unit(police, 'LEAD'), unit(POSTS.handler, 'SUPPORT')] });
    expect(await on.outcome(police, LinkMatter, { id, objectKind: 'CASE', objectId: caseId })).toBe('NOT_FOUND');
    await on.act(POSTS.handler, LinkMatter, { id, objectKind: 'CASE', objectId: caseId });
    expect((await page(POSTS.handler, id)).links).toMatchObject([{ objectId: caseId, reachable: true }]);
    expect((await page(police, id)).links).toMatchObject([{ objectId: caseId, reachable: false }]);
    const of = async (actor: Actor) => (await new ListResolutionsOf(world.db).run(actor, caseId)).map((each) => each.id);
    expect([await of(POSTS.handler), await of(secretary), await of(POSTS.stranger)]).toEqual([[id], [id], []]);
  });

  it('comes before the next meeting with the numbers of the register, and says how often it came before', async () => {
    const fresh = await inHand();
    const follow = async () => new ListOpenResolutions(world.db).run(secretary, CONFERENCE.province);
    const before = await follow();
    const all = (await new ListResolutions(world.db).run(secretary, { conferenceId: CONFERENCE.province }, { first: 100 })).edges.map(({ node }) => node);
    expect(before.open).toBe(all.filter(({ closedAt }) => closedAt === null).length);
    expect(before.overdue).toBe(all.filter(({ overdue }) => overdue).length);
    expect(before.items.find((item) => item.id === fresh)).toMatchObject({ carriedOver: 0, units: [{ role: 'LEAD', signedAt: expect.anything() }, { role: 'SUPPORT', signedAt: null }, { role: 'SHARE' }] });
    world.at('2026-11-30', '10:00');
    await heldMeeting(world.db, secretary, { ...province, attendees: [police.agencyId] });
    await heldMeeting(world.db, secretary, { ...province, kind: 'PARTIAL', attendees: [police.agencyId] });
    const after = await follow();
    expect(after.items.find((item) => item.id === fresh)).toMatchObject({ carriedOver: 1 });
    expect(after.closed).toBe(0);
  });

  it('tells exactly those who must know', async () => {
    const id = await issue({ units: [unit(police, 'LEAD'), unit(leadHandler, 'SUPPORT')] });
    const told = (topic: string) => world.worker.tx(police, async (tx) => {
      const notices = await RESOLUTION_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id } as never) ?? [];
      return notices.map(({ agencyId, to, email }) => `${agencyId} ${'seatKinds' in to ? to.seatKinds[0] : ''} ${email}`).sort();
    });
    expect(await told('resolution.issued')).toEqual([`${leadHandler.agencyId} HANDLER true`, `${police.agencyId} HANDLER true`].sort());
    expect(await told('resolution.deferral-asked')).toEqual([`${convener.agencyId} CONVENER true`, `${secretary.agencyId} OFFICE_DIRECTOR false`].sort());
    expect(await told('resolution.signed')).toEqual([`${secretary.agencyId} OFFICE_DIRECTOR false`]);
    expect(isRefusal(await on.run(secretary, AcceptResolution, await on.on(id)))).toBe(true);
  });
});
