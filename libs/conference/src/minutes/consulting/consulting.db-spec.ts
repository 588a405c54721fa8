import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ListWorkItems } from '@portal/cases';
import { type Actor, isRefusal, type WorkBox } from '@portal/platform';
import * as Y from 'yjs';
import { CONFERENCE, SEATED } from '../../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, outcomeOf, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { InviteWriter } from '../invite-writer.js';
import { MINUTES_FACTS } from '../notifications/index.js';
import { OpenMinutesOfMeeting } from '../open-minutes-of-meeting.js';
import { CompareVersions } from '../reading/compare-versions.js';
import { FindMinutes } from '../reading/find-minutes.js';
import { FindVersions } from '../reading/find-versions.js';
import { AppendChange } from '../text/append-change.js';
import { LoadText } from '../text/load-text.js';
import { type MinutesLine, type Run, runsOf, TEXT_NAME } from '../text/minutes-line.rules.js';
import { linesOfState } from '../text/shared-text.rules.js';
import { AnswerMinutes } from './answer-minutes.js';
import { CloseMinutesRound } from './close-round.js';
import { shareState } from './consulting.rules.js';
import { CONSULTING_ACTS, SHARE_ACTS } from './consulting.table.js';
import { ExtendMinutesRound } from './extend-round.js';
import { HandleMinutesOpinion } from './handle-opinion.js';
import { FindMinutesShare } from './reading/find-share.js';
import { PassSilentRounds } from './pass-silent-rounds.js';
import { ListMinutesRounds } from './reading/list-rounds.js';
import { ProposeSending } from './reading/propose-sending.js';
import { SendMinutesForComment } from './send-for-comment.js';

let world: ReferralWorld;
const { secretary, citySecretary, convener, leadHandler, police, health, audit, market, drugs } = SEATED;
const UNITS = [police, health, audit, market] as const;
const DUE = '2026-11-25';
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-20', '10:00'));

/** Ten lines over four units: each names one to three of them. */
const WHO: readonly (readonly number[])[] = [[0], [0, 1], [1], [2], [3], [0, 2], [1, 2, 3], [0], [3], [2]];
const textOf = (n: number): string => `第${n + 1}条：由${(WHO[n] ?? []).map((unit) => UNITS[unit]?.agencyName).join('、')}办理。`;
const LINES: readonly MinutesLine[] = WHO.map((_, n) => ({ line: `line-${n}`, kind: 'DECISION', text: textOf(n), units: [], dueOn: '2026-12-31', deliverable: null }));
const linesOf = (unit: number): string[] => LINES.filter((_, n) => WHO[n]?.includes(unit)).map(({ line }) => line);

const versionOf = async (id: string): Promise<number> => (await world.look<{ version: number }>('select version from minutes where id = $1 union all select version from minutes_share where id = $1', [id]))[0]?.version ?? 0;
const on = async <More extends object>(id: string, more: More) => ({ id, expectedVersion: await versionOf(id), ...more });
const present = async (id: string) => linesOfState([(await new LoadText(world.db).run(secretary, id)).state]);
const at = async (id: string, name: string): Promise<string> => (await present(id)).find(({ line }) => line === name)?.text ?? '';

/** Writes into the text as a browser does: on top of what is stored. */
async function write(actor: Actor, id: string, change: (text: Y.Text) => void): Promise<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await new LoadText(world.db).run(secretary, id)).state);
  const before = Y.encodeStateVector(doc);
  change(doc.getText(TEXT_NAME));
  const result = await new AppendChange(world.db).run(actor, id, Y.encodeStateAsUpdate(doc, before), 'test');
  return isRefusal(result) ? result.code : 'STORED';
}

async function drafted(): Promise<string> {
  const meeting = await heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: [convener.agencyId, police.agencyId], lines: [{ title: '数据共享' }] });
  const begun = await new OpenMinutesOfMeeting(world.db).run(secretary, meeting.id);
  if (isRefusal(begun)) throw new Error(begun.code);
  await write(secretary, begun.id, (text) => { for (const { insert, attributes } of runsOf(LINES) as Required<Run>[]) text.insert(text.length, String(insert), attributes ?? {}); });
  return begun.id;
}
const send = async (id: string, more: object = {}, actor: Actor = secretary) => new SendMinutesForComment(world.db).run(actor, await on(id, {
  dueOn: DUE, note: '请逐条反馈', lines: LINES.map(({ line }, n) => ({ line, agencyIds: (WHO[n] ?? []).map((unit) => UNITS[unit]?.agencyId ?? '') })), ...more,
}));
async function sent(): Promise<{ id: string; shares: string[] }> {
  const id = await drafted();
  expect(outcomeOf(await send(id))).toBe('OK');
  return { id, shares: await sharesOf(id) };
}
const sharesOf = async (id: string): Promise<string[]> => {
  const rows = await world.look<{ id: string; agencyId: string }>('select s.id, s.agency_id as "agencyId" from minutes_share s join minutes_round r on r.id = s.round_id where s.minutes_id = $1 order by r.no desc', [id]);
  return UNITS.map(({ agencyId }) => rows.find((row) => row.agencyId === agencyId)?.id ?? '');
};
const answer = async (actor: Actor, id: string, answers: unknown[]) => outcomeOf(await new AnswerMinutes(world.db).run(actor, await on(id, { answers: answers as never })));
const agree = (lines: readonly string[]) => lines.map((line) => ({ line, opinion: 'AGREE' }));
const close = async (id: string, reason?: string) => outcomeOf(await new CloseMinutesRound(world.db).run(secretary, await on(id, { reason: reason ?? null })));
const handle = async (id: string, shareId: string, line: string, form: object, actor: Actor = secretary) => outcomeOf(await new HandleMinutesOpinion(world.db).run(actor, await on(id, { shareId, line, ...form } as never)));
const inbox = async (actor: Actor, box: WorkBox) => (await new ListWorkItems(world.db).run(actor, box, {}, { first: 50 })).edges.map(({ node }) => node).filter(({ objectKind }) => objectKind === 'MINUTES');
const share = async (actor: Actor, id: string) => new FindMinutesShare(world.db).run(actor, id);
const rounds = async (actor: Actor, id: string) => (await new ListMinutesRounds(world.db).run(actor, id)).rounds;

it('proposes the units that each line names, to the office alone', async () => {
  const id = await drafted();
  const proposed = await new ProposeSending(world.db).run(secretary, id);
  expect(proposed?.lines.filter(({ asked }) => asked.length > 0).map(({ line, asked }) => [line, asked])).toEqual(LINES.map(({ line }, n) => [line, (WHO[n] ?? []).map((unit) => UNITS[unit]?.agencyId)]));
  expect(proposed?.agencies.map(({ id: agency }) => agency)).toEqual(expect.arrayContaining(UNITS.map(({ agencyId }) => agencyId)));
  for (const other of [citySecretary, convener, police]) expect(await new ProposeSending(world.db).run(other, id)).toBeNull();
});

it('sends ten lines to four units: each finds its own lines on its desk, and nothing else of the draft', async () => {
  const { id, shares } = await sent();
  for (const [unit, actor] of UNITS.entries()) {
    const [task] = (await inbox(actor, 'TODO')).filter(({ objectId }) => objectId === id);
    expect(task).toMatchObject({ title: '联席会议例会纪要', number: '2026-11-20', state: 'CONSULTING' });
    expect(task?.dueAt && new Date(task.dueAt).toISOString()).toBe('2026-11-25T16:00:00.000Z');
    expect((await share(actor, shares[unit] ?? ''))?.lines.map(({ line, text }) => [line, text])).toEqual(linesOf(unit).map((line) => [line, LINES.find((one) => one.line === line)?.text]));
    for (const [other, foreign] of shares.entries()) if (other !== unit) expect(await share(actor, foreign)).toBeNull();
    const page = await new FindMinutes(world.db).run(actor, id);
    expect(page).toMatchObject({ content: false, title: null, versions: [], writers: [], attendance: null, unhandled: 0 });
    expect(page?.ownShares.map((one) => one.id)).toEqual([shares[unit]]);
    expect([await rounds(actor, id), (await new LoadText(world.db).run(actor, id)).parts]).toEqual([[], 0]);
    // Row-level security itself, whatever statement asks.
    const seen = await world.db.read<{ line: string }>(actor, { name: 'all-lines', text: 'select line from minutes_share_line where minutes_id = $1 order by position' }, [id]);
    expect(seen.map(({ line }) => line)).toEqual(linesOf(unit));
    for (const table of ['minutes_line', 'minutes_version', 'minutes_round', 'minutes_update', 'minutes_content']) {
      expect(await world.db.read(actor, { name: `all-${table}`, text: `select 1 from ${table} where minutes_id = $1` }, [id])).toEqual([]);
    }
    expect(await write(actor, id, (text) => text.insert(0, '入'))).toBe('NOT_FOUND');
  }
  for (const outsider of [drugs, citySecretary, leadHandler]) {
    expect([await share(outsider, shares[0] ?? ''), await new FindMinutes(world.db).run(outsider, id), await inbox(outsider, 'TODO')]).toEqual([null, null, []]);
  }
  expect(await write(secretary, id, (text) => text.insert(0, '改'))).toBe('TEXT_IS_CLOSED');
  expect((await rounds(secretary, id)).map(({ no, state, dueOn, shares: all }) => [no, state, dueOn, all.length])).toEqual([[1, 'OPEN', DUE, 4]]);
  const [version] = (await new FindMinutes(world.db).run(secretary, id))?.versions ?? [];
  expect(version).toMatchObject({ kind: 'SENT', name: '征求意见稿（第1轮）' });
});

it('takes answers line by line, lets a unit think again until its day is over, and prints silence as silence', async () => {
  const { id, shares: [one = '', two = '', three = '', four = ''] } = await sent();
  expect(await answer(police, one, agree(linesOf(0)))).toBe('OK');
  expect(await answer(police, one, [{ line: 'line-1', opinion: 'SUGGEST', proposal: '第2条：由省公安厅牵头，\n省卫生健康委配合。', reason: '分清主次' }])).toBe('OK');
  expect((await share(police, one))?.lines.map(({ opinion }) => [opinion?.opinion, opinion?.proposal])).toEqual([['AGREE', null], ['SUGGEST', '第2条：由省公安厅牵头， 省卫生健康委配合。'], ['AGREE', null], ['AGREE', null]]);
  expect([await answer(health, one, agree(['line-0'])), await answer(secretary, one, agree(['line-0'])), await answer(health, two, agree(['line-0'])), await answer(health, two, [])]).toEqual(['NOT_FOUND', 'NOT_YOUR_ACT', 'INVALID_INPUT', 'INVALID_INPUT']);
  expect(await answer({ ...health, permissions: new Set(['minutes.read' as const]) }, two, agree(['line-1']))).toBe('SEAT_LACKS_RIGHT');
  expect(await answer(health, two, [{ line: 'line-1', opinion: 'RESERVE', reason: '职责不明' }])).toBe('OK');
  expect([(await inbox(police, 'TODO')).some(({ objectId }) => objectId === id), (await inbox(health, 'TODO')).some(({ objectId }) => objectId === id)]).toEqual([false, true]);
  expect(await close(id)).toBe('ANSWERS_AWAITED');

  const passed = () => new PassSilentRounds(world.worker).run();
  const onDesk = async () => (await inbox(secretary, 'TODO')).some(({ objectId }) => objectId === id);
  world.at('2026-11-25', '23:59');
  expect([await passed(), await onDesk()]).toEqual([0, false]);
  world.at('2026-11-26', '00:00');
  // Whoever is still silent: from the first moment after the last day the office has to go on.
  expect([await passed() > 0, await onDesk(), await passed()]).toEqual([true, true, 0]);
  expect(await answer(police, one, agree(['line-0']))).toBe('ANSWERS_STAND');
  expect(await answer(health, two, agree(['line-1']))).toBe('ANSWERS_STAND');
  expect(await answer(health, two, agree(['line-2', 'line-6']))).toBe('OK');
  expect(await answer(market, four, agree(linesOf(3)))).toBe('OK');
  const states = async () => (await rounds(secretary, id))[0]?.shares.map((each) => [each.agency.id, shareState(each, world.clock.now())]);
  expect(new Map(await states() as [string, string][])).toEqual(new Map([[police.agencyId, 'ANSWERED'], [health.agencyId, 'LATE'], [audit.agencyId, 'OVERDUE'], [market.agencyId, 'LATE']]));
  expect(await close(id)).toBe('OK');
  expect([await answer(audit, three, agree(linesOf(2))), shareState((await share(audit, three)) as never, world.clock.now())]).toEqual(['ROUND_CLOSED', 'OVERDUE']);
  expect((await share(audit, three))?.lines.every(({ opinion }) => opinion === null)).toBe(true);
  expect([(await inbox(audit, 'TODO')).some(({ objectId }) => objectId === id), (await inbox(secretary, 'TODO')).some(({ objectId }) => objectId === id)]).toEqual([false, true]);
});

it('takes up a suggestion without losing a letter of those who type there, and keeps what the round has changed', async () => {
  const { id, shares: [one = '', two = '', three = '', four = ''] } = await sent();
  const before = textOf(1);
  await answer(police, one, [...agree(['line-0', 'line-5', 'line-7']), { line: 'line-1', opinion: 'SUGGEST', proposal: before.replace('办理', '限期办结') }]);
  await answer(health, two, [...agree(['line-2', 'line-6']), { line: 'line-1', opinion: 'SUGGEST', proposal: before.replace('办理', '办理并报告') }]);
  await answer(audit, three, [...agree(linesOf(2).slice(1)), { line: 'line-3', opinion: 'RESERVE', reason: '不属本单位职责' }]);
  await answer(market, four, agree(linesOf(3)));
  expect((await inbox(secretary, 'TODO')).some(({ objectId }) => objectId === id)).toBe(true);
  expect(await handle(id, one, 'line-1', { outcome: 'ADOPTED' })).toBe('MATTER_WRONG_STATE');
  expect(await close(id)).toBe('OK');

  // Somebody has the text of that moment before him and types into the same line; what he typed arrives afterwards.
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await new LoadText(world.db).run(secretary, id)).state);
  const vector = Y.encodeStateVector(doc);
  const text = doc.getText(TEXT_NAME);
  text.insert(text.toString().indexOf(before), '（一）', {});
  const typed = Y.encodeStateAsUpdate(doc, vector);
  expect(await handle(id, one, 'line-1', { outcome: 'ADOPTED', text: before.replace('办理', '限期办结'), seen: before })).toBe('OK');
  await new AppendChange(world.db).run(secretary, id, typed, 'test');
  expect(await at(id, 'line-1')).toBe(`（一）${before.replace('办理', '限期办结')}`);
  // The next decision was made on words that are there no longer.
  expect(await handle(id, two, 'line-1', { outcome: 'PARTLY', reason: '已含', text: before, seen: before })).toBe('LINE_REWRITTEN');
  expect(await handle(id, two, 'line-1', { outcome: 'PARTLY' })).toBe('INVALID_INPUT');
  expect(await handle(id, two, 'line-1', { outcome: 'PARTLY', reason: '限期办结已含报告' })).toBe('OK');
  expect([await handle(id, two, 'line-2', { outcome: 'ADOPTED' }), await handle(id, one, 'line-1', { outcome: 'ADOPTED' }, police), await handle(id, one, 'line-1', { outcome: 'ADOPTED' }, citySecretary)]).toEqual(['NOT_FOUND', 'NOT_YOUR_ACT', 'NOT_FOUND']);
  expect((await new FindMinutes(world.db).run(secretary, id))?.unhandled).toBe(1);
  expect((await rounds(secretary, id))[0]?.finalVersionId).toBeNull();
  expect(await handle(id, three, 'line-3', { outcome: 'DECLINED', reason: '职责已明确' })).toBe('OK');

  const [round] = await rounds(secretary, id);
  const table = round?.shares.flatMap(({ agency, lines }) => lines.filter(({ opinion }) => opinion?.opinion !== 'AGREE').map(({ line, opinion, handling }) => [agency.id, line, opinion?.opinion, handling?.outcome, handling?.reason]));
  expect(new Set(table?.map(String))).toEqual(new Set([
    [police.agencyId, 'line-1', 'SUGGEST', 'ADOPTED', null], [health.agencyId, 'line-1', 'SUGGEST', 'PARTLY', '限期办结已含报告'], [audit.agencyId, 'line-3', 'RESERVE', 'DECLINED', '职责已明确'],
  ].map(String)));
  const compared = await new CompareVersions(world.db).run(secretary, round?.sentVersionId ?? '', round?.finalVersionId ?? '');
  expect(compared?.lines.filter(({ change }) => change !== 'SAME').map(({ line, after }) => [line, after?.text])).toEqual([['line-1', `（一）${before.replace('办理', '限期办结')}`]]);
  expect((await new FindVersions(world.db).run(secretary, [round?.finalVersionId ?? '']))[0]?.name).toBe('会签修改稿（第1轮）');
  expect((await share(health, two))?.lines.find(({ line }) => line === 'line-1')?.handling).toMatchObject({ outcome: 'PARTLY', reason: '限期办结已含报告' });
  expect((await inbox(secretary, 'STARTED')).some(({ objectId }) => objectId === id)).toBe(true);

  // And once more, to two of them.
  expect(outcomeOf(await send(id, { lines: [{ line: 'line-1', agencyIds: [police.agencyId, health.agencyId] }] }))).toBe('OK');
  expect((await rounds(secretary, id)).map(({ no, state, shares }) => [no, state, shares.length])).toEqual([[2, 'OPEN', 2], [1, 'CLOSED', 4]]);
  expect((await inbox(police, 'TODO')).some(({ objectId }) => objectId === id)).toBe(true);
  expect((await new FindMinutes(world.db).run(police, id))?.ownShares.map(({ roundNo }) => roundNo)).toEqual([2, 1]);
});

it('ends before its day with a reason only, and goes on longer for those who are waited for', async () => {
  const { id, shares: [one = '', two = ''] } = await sent();
  await answer(police, one, agree(linesOf(0)));
  const extend = async (dueOn: string) => outcomeOf(await new ExtendMinutesRound(world.db).run(secretary, await on(id, { dueOn, reason: '节假日' })));
  expect([await extend('2026-11-25'), await extend('2026-11-30')]).toEqual(['INVALID_INPUT', 'OK']);
  world.at('2026-11-28', '10:00');
  expect(await answer(police, one, [{ line: 'line-0', opinion: 'RESERVE', reason: '再考虑' }])).toBe('OK');
  expect((await share(health, two))?.deadlines.map(({ state, dueOn }) => [state, dueOn])).toEqual(expect.arrayContaining([['RUNNING', '2026-11-30']]));
  expect([await close(id), await close(id, '事项紧急')]).toEqual(['ANSWERS_AWAITED', 'OK']);
  expect(shareState((await share(health, two)) as never, world.clock.now())).toBe('CUT_OFF');
});

it('keeps a unit that drafts along a writer, and tells everybody what concerns him once', async () => {
  const id = await drafted();
  expect(outcomeOf(await new InviteWriter(world.db).run(secretary, await on(id, { agencyId: police.agencyId })))).toBe('OK');
  expect(outcomeOf(await send(id))).toBe('OK');
  expect(await new FindMinutes(world.db).run(police, id)).toMatchObject({ content: true, writer: true });
  expect(await rounds(police, id)).toEqual([]); // what the others say is for the office
  const told = async (topic: string) => (await world.worker.tx(secretary, async (tx) => MINUTES_FACTS.recipes.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId: id } as never)))?.map(({ agencyId, params }) => [agencyId, params['due'] ?? null]);
  expect(new Map(await told('minutes.sent-for-comment') as [string, string][])).toEqual(new Map(UNITS.map(({ agencyId }) => [agencyId, DUE])));
  expect(await told('minutes.answered')).toEqual([[secretary.agencyId, null]]);
  expect(await close(id, '收回')).toBe('OK');
  expect(await write(police, id, (text) => text.insert(0, '续'))).toBe('STORED');
});

it('twenty clients race for each act: one does it, all others are told', async () => {
  const id = await drafted();
  const [input] = [await on(id, { dueOn: DUE, lines: [{ line: 'line-0', agencyIds: [police.agencyId] }] })];
  const tried = [await race(world, 'sendMinutesForComment', () => new SendMinutesForComment(world.db).run(secretary, input), id)];
  const [shareId = ''] = await sharesOf(id);
  const longer = await on(id, { dueOn: '2026-11-30', reason: '节假日' });
  tried.push(await race(world, 'extendMinutesRound', () => new ExtendMinutesRound(world.db).run(secretary, longer), id));
  const answers = await on(shareId, { answers: [{ line: 'line-0', opinion: 'SUGGEST' as const, proposal: '改' }] });
  tried.push(await race(world, 'answerMinutes', () => new AnswerMinutes(world.db).run(police, answers), id));
  const over = await on(id, {});
  tried.push(await race(world, 'closeMinutesRound', () => new CloseMinutesRound(world.db).run(secretary, over), id));
  const form = await on(id, { shareId, line: 'line-0', outcome: 'ADOPTED' as const, text: '改', seen: textOf(0) });
  tried.push(await race(world, 'handleMinutesOpinion', () => new HandleMinutesOpinion(world.db).run(secretary, form), id));
  expect(tried.filter((each) => !isFair(each))).toEqual([]);
  expect(tried.map(({ act }) => act).sort()).toEqual([...Object.values(CONSULTING_ACTS), ...Object.values(SHARE_ACTS)].map(({ action }) => action).sort());
  expect(await at(id, 'line-0')).toBe('改');
}, 120_000);
