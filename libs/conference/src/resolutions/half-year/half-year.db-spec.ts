/** 半年报 against a reckoning by hand: whatever was done in whatever order, each figure is what an honest clerk with the record before him would write. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, atTime, type Day, dayOf, endOfDay } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { AcceptResolution } from '../accept-resolution.js';
import { AskDeferral } from '../ask-deferral.js';
import { CancelResolution } from '../cancel-resolution.js';
import { DecideDeferral } from '../decide-deferral.js';
import { IssueResolution } from '../issue-resolution.js';
import { ListResolutions } from '../list-resolutions.js';
import { ReportResolution } from '../report-resolution.js';
import { ReturnResolution } from '../return-resolution.js';
import { SignResolution } from '../sign-resolution.js';
import { FindHalfYearReport } from './find-half-year-report.js';
import { FreezeHalfYear } from './freeze-half-year.js';
import { type CountedFact, isCounted, numbersOver } from './half-year-fact.rules.js';
import { HALF_YEAR_FIGURE_KEYS, type HalfYearVerdict } from './half-year.table.js';
import { ListHalfYearMatters } from './list-half-year-matters.js';
import { ListHalfYearReports } from './list-half-year-reports.js';
import { HALF_YEAR_RECIPES } from './notices.js';
import { FetchHalfYearPaper } from './paper/fetch-half-year-paper.js';
import { ReadHalfYear } from './read-half-year.js';
import { ReleaseHalfYear } from './release-half-year.js';
import { RerunHalfYear } from './rerun-half-year.js';

const { convener, leadHandler, police, health, audit, market, drugs, invited, secretary, director, citySecretary, cityPolice } = SEATED;
const MEMBERS = [police, health, audit, market, drugs];
const province = { conferenceId: CONFERENCE.province, leadId: convener.agencyId };

/** What was done to a resolution, as the clerk wrote it down. */
interface Entry { readonly at: Date; readonly act: 'ISSUE' | 'REPORT' | 'RETURN' | 'GRANT' | 'CLOSE' | 'CANCEL'; readonly due: Day }
interface Told { readonly id: string; readonly lead: string; readonly open: boolean; readonly entries: Entry[] }

let world: ReferralWorld;
let on: ConferenceWorld;
const told: Told[] = [];
let now: Date;
/** The hour at every clock of the test. */
const at = (day: Day, time: string): void => { world.at(day, time); now = atTime(day, time); };
let seed = 20_261_116;
const random = (below: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((seed / 2_147_483_648) * below); };
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  await history();
});
afterAll(() => world.close());

const row = async (id: string) => (await world.look<{ state: string; due: Day }>('select state, due_on::text as due from resolution where id = $1', [id]))[0] as { state: string; due: Day };
const lead = (told: Told): Actor => MEMBERS.find(({ agencyId }) => agencyId === told.lead) as Actor;

/** From April to November: resolutions of meetings of all and of some, and whatever is done with them, on whatever day. */
async function history(): Promise<void> {
  let [day, minute] = ['2026-04-01', 0];
  at(day, '09:00');
  const held = (kind: 'REGULAR' | 'PARTIAL', attendees: readonly { agencyId: string }[]) =>
    heldMeeting(world.db, secretary, { ...province, kind, attendees: attendees.map(({ agencyId }) => agencyId), lines: [{ title: '议题' }, { title: '限定项', visibleTo: [police.agencyId] }] });
  const [all, some] = [await held('REGULAR', MEMBERS), await held('PARTIAL', [police, health])];
  while (day < '2026-11-13') {
    if (random(2) === 0) [day, minute] = [addDays(day, 1 + random(9)), 0];
    minute += 1 + random(9);
    at(day, `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`);
    if (told.length < 5 || random(6) === 0) {
      const [meeting, line] = pick([[all, 0], [all, 0], [all, 0], [all, 1], [some, 0]] as const);
      const unit = meeting === some || line === 1 ? police : pick([police, health, market]);
      const dueOn = addDays(day, 3 + random(40));
      const id = await on.act(secretary, IssueResolution, { meetingId: meeting.id, line: meeting.lines[line] ?? null, title: '查清资金去向', text: '查清。', dueOn, units: [{ agencyId: unit.agencyId, role: 'LEAD' }] });
      told.push({ id, lead: unit.agencyId, open: meeting === all && line === 0, entries: [{ at: now, act: 'ISSUE', due: (await row(id)).due }] });
      await on.act(unit, SignResolution, { id });
    } else await happen(pick(told), day);
  }
  at('2026-11-16', '10:00');
}

/** Something of what may happen to it now, as it would: refused where it may not. */
async function happen(one: Told, day: Day): Promise<void> {
  const { state } = await row(one.id);
  if (state !== 'IN_HAND' && state !== 'REPORTED') return;
  const write = async (act: Entry['act']) => { one.entries.push({ at: now, act, due: (await row(one.id)).due }); };
  if (random(12) === 0) {
    await on.act(convener, CancelResolution, await on.on(one.id, { reason: '另案处理' }));
    await write('CANCEL');
  } else if (state === 'REPORTED') {
    const back = random(3) === 0;
    await on.act(secretary, back ? ReturnResolution : AcceptResolution as never, await on.on(one.id, { reason: '意见', ...(back && { dueOn: addDays(day, 5 + random(20)) }) }) as never);
    await write(back ? 'RETURN' : 'CLOSE');
  } else if (random(2) === 0) {
    await on.act(lead(one), ReportResolution, await on.on(one.id, { text: '已办。', fileIds: [], noEvidence: '口头沟通' }));
    await write('REPORT');
  } else {
    const { due } = await row(one.id);
    const toDay = addDays(due > day ? due : day, 4 + random(20));
    await on.act(lead(one), AskDeferral, await on.on(one.id, { toDay, reason: '回函未到' }));
    const grant = random(3) > 0;
    await on.act(convener, DecideDeferral, await on.on(one.id, { grant, reason: '决定' }));
    if (grant) await write('GRANT');
  }
}

/** How the clerk counts one resolution of a half-year at an instant; null: not at all. */
function byHand({ entries }: Told, [from, to]: readonly [Day, Day], asOf: Date): CountedFact | null {
  const [starts, ends] = [endOfDay(addDays(from, -1)), endOfDay(to)];
  const done = entries.filter(({ at }) => at <= asOf && at < ends);
  const last = done.at(-1);
  if (!last) return null;
  const over = last.act === 'CLOSE' || last.act === 'CANCEL';
  if (over && last.at < starts) return null;
  const reported = done.findLast(({ act }) => act === 'REPORT');
  const late = reported !== undefined && reported.at > endOfDay(reported.due);
  const verdict: HalfYearVerdict = last.act === 'CANCEL' ? 'CANCELLED' : last.act === 'CLOSE' ? (late ? 'LATE' : 'IN_TIME') : last.act !== 'REPORT' && endOfDay(last.due) <= asOf ? 'OVERDUE' : 'OPEN';
  const within = (name: Entry['act']): number => done.filter(({ act, at }) => act === name && at >= starts).length;
  return { carried: (done[0] as Entry).at < starts, verdict, deferrals: within('GRANT'), returns: within('RETURN') };
}

const HALVES = { 1: ['2026-01-01', '2026-06-30'], 2: ['2026-07-01', '2026-12-31'] } as const;
const clerk = (half: 1 | 2, asOf: Date, of = told.filter(({ open }) => open)) => of.flatMap((one) => {
  const fact = byHand(one, HALVES[half], asOf);
  return fact ? [{ ...one, ...fact }] : [];
});
const live = async (half: 1 | 2, asOf?: Date, actor: Actor = secretary) => new ReadHalfYear(world.db).run(actor, CONFERENCE.province, { year: 2026, half }, asOf);
const numbers = (facts: readonly CountedFact[]) => numbersOver(facts);

it('figures are those of a reckoning by hand, at any instant: in all, by lead unit, with nothing of what is not for all', async () => {
  const instants: [1 | 2, Date][] = [[1, endOfDay('2026-06-30')], [2, now], ...[...Array(14)].map((_, n): [1 | 2, Date] => (n % 2 ? [1, atTime(addDays('2026-04-05', n * 6), '12:00')] : [2, atTime(addDays('2026-07-03', n * 9), '17:30')]))];
  const seen = new Set<string>();
  for (const [half, asOf] of instants) {
    const [found, hand] = [await live(half, asOf), clerk(half, asOf)];
    expect(found?.rows[0]).toEqual({ leadId: null, lead: null, numbers: numbers(hand) });
    const units = [...new Set(hand.map((one) => one.lead))];
    expect(found?.rows.slice(1).map(({ leadId }) => leadId).sort()).toEqual(units.sort());
    for (const { leadId, numbers: counted } of found?.rows.slice(1) ?? []) expect(counted).toEqual(numbers(hand.filter((one) => one.lead === leadId)));
    expect(found?.overdue.map(({ resolutionId }) => resolutionId).sort()).toEqual(hand.filter(({ verdict }) => verdict === 'OVERDUE').map(({ id }) => id).sort());
    expect(found?.restricted).toBe(clerk(half, asOf, told.filter(({ open }) => !open)).length);
    for (const { verdict, carried, deferrals, returns } of hand) for (const each of [verdict, `carried ${carried}`, ...(deferrals > 1 ? ['twice deferred'] : []), ...(returns > 0 ? ['returned'] : [])]) seen.add(each);
  }
  expect([...seen].sort()).toEqual(['CANCELLED', 'IN_TIME', 'LATE', 'OPEN', 'OVERDUE', 'carried false', 'carried true', 'returned', 'twice deferred']);
});

it('a number opens exactly its list in the register, in all and of a unit', async () => {
  const list = async (actor: Actor, filter: object) => (await new ListResolutions(world.db).run(actor, filter, { first: 100 })).edges.map(({ node }) => node.id).sort();
  const asOf = now;
  const hand = clerk(2, asOf);
  for (const figure of HALF_YEAR_FIGURE_KEYS) {
    const behind = hand.filter((fact) => isCounted(fact, figure));
    const halfYear = { year: 2026, half: 2, figure, asOf };
    expect(await list(secretary, { conferenceId: CONFERENCE.province, halfYear })).toEqual(behind.map(({ id }) => id).sort());
    expect(await list(secretary, { conferenceId: CONFERENCE.province, leadId: police.agencyId, halfYear })).toEqual(behind.filter((fact) => fact.lead === police.agencyId).map(({ id }) => id).sort());
  }
  const rest = await list(secretary, { conferenceId: CONFERENCE.province, halfYear: { year: 2026, half: 2 } });
  expect(rest).toEqual(clerk(2, asOf, told.filter(({ open }) => !open)).map(({ id }) => id).sort());
  expect(rest.length).toBeGreaterThan(0);
  expect(await list(market, { conferenceId: CONFERENCE.province, halfYear: { year: 2026, half: 2 } })).toEqual([]);
  expect(await list(secretary, { halfYear: { year: 2026, half: 2, figure: 'ALL' } })).toEqual([]);
});

it('live figures are for the office and the lead agency, and for nobody else', async () => {
  expect([(await live(2))?.isOffice, (await live(2, undefined, convener))?.isOffice, (await live(2, undefined, leadHandler))?.rows[0]]).toEqual([true, false, (await live(2))?.rows[0]]);
  for (const actor of [police, invited, citySecretary, cityPolice]) expect(await live(2, undefined, actor)).toBeNull();
  expect([await new ReadHalfYear(world.db).run(secretary, CONFERENCE.province, { year: 2027, half: 1 }), await new ReadHalfYear(world.db).run(secretary, 'x', { year: 2026, half: 2 })]).toEqual([null, null]);
});

const find = (actor: Actor, id: string) => new FindHalfYearReport(world.db).run(actor, id);
const rerun = (actor: Actor, id: string, until: 'SAME' | 'NOW') => new RerunHalfYear(world.db, new FindHalfYearReport(world.db)).run(actor, id, until);
const freeze = (actor: Actor, half: number, year = 2026) => on.outcome(actor, FreezeHalfYear, { conferenceId: CONFERENCE.province, year, half });

it('frozen, it stays whatever happens: the figures byte by byte, each with its list; the change is told with its cause', async () => {
  const asOf = now;
  const hand = clerk(2, asOf);
  const id = await on.act(secretary, FreezeHalfYear, { conferenceId: CONFERENCE.province, year: 2026, half: 2 });
  const frozen = await find(secretary, id);
  expect(frozen?.report.figures).toEqual((await live(2))?.rows);
  expect(frozen).toMatchObject({ intact: true, report: { number: expect.stringMatching(/^粤联半年报〔2026〕\d+号$/), state: 'FROZEN', factCount: hand.length } });
  expect(await rerun(secretary, id, 'SAME')).toMatchObject({ same: true, changes: [] });
  at('2026-11-20', '10:00');
  const late = await on.act(secretary, IssueResolution, { meetingId: (await world.look<{ id: string }>(`select id from meeting where kind = 'REGULAR' limit 1`))[0]?.id ?? '', line: null, title: '新事项', text: '办。', dueOn: '2026-12-11', units: [{ agencyId: health.agencyId, role: 'LEAD' }] });
  const overdue = hand.find(({ verdict }) => verdict === 'OVERDUE') as Told;
  await on.act(lead(overdue), ReportResolution, await on.on(overdue.id, { text: '已办。', fileIds: [], noEvidence: '口头沟通' }));
  const after = await find(secretary, id);
  expect([after?.report, after?.facts, after?.intact]).toEqual([frozen?.report, frozen?.facts, true]);
  for (const figure of HALF_YEAR_FIGURE_KEYS) {
    const matters = await new ListHalfYearMatters(world.db).run(secretary, id, figure, null);
    expect(matters.map(({ resolutionId }) => resolutionId).sort()).toEqual(hand.filter((fact) => isCounted(fact, figure)).map((one) => one.id).sort());
  }
  expect(await rerun(secretary, id, 'SAME')).toMatchObject({ same: true });
  const since = await rerun(secretary, id, 'NOW');
  const whole = (figure: string) => since?.changes.find((change) => change.leadId === null && change.figure === figure);
  expect(whole('ISSUED')?.came).toMatchObject([{ resolutionId: late, cause: 'ISSUED_SINCE' }]);
  expect(whole('OVERDUE')?.went).toMatchObject([{ resolutionId: overdue.id, cause: 'REPORTED_SINCE' }]);
  expect(await rerun(police, id, 'NOW')).toBeNull();
  // A day that is corrected afterwards is a difference of the same instant; a figure that somebody touches is not what was frozen.
  const open = hand.find(({ verdict, entries }) => verdict === 'OPEN' && entries.at(-1)?.act !== 'REPORT') as Told;
  await world.look(`update deadline set due_at = '2026-08-01', due_on = '2026-07-31' where object_id = $1 and rule_code = 'H25' returning id`, [open.id]);
  const corrected = await rerun(secretary, id, 'SAME');
  expect(corrected?.changes.map(({ leadId, figure, came }) => [leadId, figure, came[0]?.resolutionId, came[0]?.cause])).toEqual([[null, 'OVERDUE', open.id, 'DUE_MOVED'], [open.lead, 'OVERDUE', open.id, 'DUE_MOVED']]);
  await world.look(`update half_year_report set figures = jsonb_set(figures, '{0,numbers,0,matters}', '99') where id = $1 returning id`, [id]);
  expect((await find(secretary, id))?.intact).toBe(false);
  const paper = await new FetchHalfYearPaper(world.db, new FindHalfYearReport(world.db)).run(secretary, id);
  expect(isRefusal(paper) && paper.code).toBe('FILE_DAMAGED');
});

it('is frozen by the office of the conference, for a half-year that has begun', async () => {
  expect([await freeze(director, 1), await freeze(police, 1), await freeze(convener, 1), await freeze(citySecretary, 1), await freeze(secretary, 1, 2027), await freeze(secretary, 3)])
    .toEqual(['OK', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'INVALID_INPUT', 'INVALID_INPUT']);
});

it('is there for the members once it is released, told once; for other conferences and who is only invited never', async () => {
  const id = await on.act(secretary, FreezeHalfYear, { conferenceId: CONFERENCE.province, year: 2026, half: 1 });
  const has = async (actor: Actor) => [(await find(actor, id)) !== null, (await new ListHalfYearReports(world.db).run(actor, null, { first: 50 })).edges.some(({ node }) => node.id === id),
    (await new ListHalfYearMatters(world.db).run(actor, id, 'ALL', null)).length > 0];
  const [yes, no] = [[true, true, true], [false, false, false]];
  expect([await has(secretary), await has(convener), await has(police)]).toEqual([yes, no, no]);
  expect([await on.outcome(police, ReleaseHalfYear, { id, expectedVersion: 1 }), await on.outcome(secretary, ReleaseHalfYear, { id, expectedVersion: 2 })]).toEqual(['NOT_FOUND', 'CONFLICT']);
  expect(isFair(await race(world, 'release', () => new ReleaseHalfYear(world.db).run(secretary, { id, expectedVersion: 1 })))).toBe(true);
  expect([await has(secretary), await has(convener), await has(police), await has(drugs), await has(invited), await has(cityPolice), await has(citySecretary)]).toEqual([yes, yes, yes, yes, no, no, no]);
  expect(await on.outcome(police, ReleaseHalfYear, { id, expectedVersion: 2 })).toBe('NOT_YOUR_ACT');
  expect(await on.outcome(secretary, ReleaseHalfYear, { id, expectedVersion: 2 })).toBe('MATTER_WRONG_STATE');
  const notices = await world.worker.tx(secretary, async (tx) => HALF_YEAR_RECIPES[0]?.compose(tx, { objectId: id } as never) ?? []);
  const table = await world.look<{ id: string }>(`select agency_id as id from conference_membership where conference_id = $1 and role <> 'INVITED' and to_day is null`, [CONFERENCE.province]);
  expect(notices.map(({ agencyId }) => agencyId).sort()).toEqual(table.map((each) => each.id).sort());
  const paper = await new FetchHalfYearPaper(world.db, new FindHalfYearReport(world.db)).run(police, id);
  expect(!isRefusal(paper) && [paper.name, paper.bytes.subarray(0, 2).toString()]).toEqual(['2026年上半年议定事项落实情况通报', 'PK']);
  expect(isRefusal(await new FetchHalfYearPaper(world.db, new FindHalfYearReport(world.db)).run(cityPolice, id))).toBe(true);
  const newer = await on.act(secretary, FreezeHalfYear, { conferenceId: CONFERENCE.province, year: 2026, half: 1 });
  expect((await find(police, id))?.report.replacedBy).toBeNull();
  at(dayOf(now), '11:00');
  await on.act(secretary, ReleaseHalfYear, { id: newer, expectedVersion: 1 });
  expect((await find(police, id))?.report.replacedBy).toMatchObject({ id: newer });
});

it('takes a number of its own each time, whoever freezes at the same moment', async () => {
  const made = await race(world, 'freeze', () => new FreezeHalfYear(world.db).run(secretary, { conferenceId: CONFERENCE.province, year: 2026, half: 1 }));
  expect(made).toMatchObject({ winners: 20, told: [], entries: 20 });
  expect(await world.look('select count(*)::int - count(distinct number)::int as twice from half_year_report')).toEqual([{ twice: 0 }]);
});
