import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import type { Actor } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { FindWritingRight } from '../../minutes/find-writing-right.js';
import { InviteWriter } from '../../minutes/invite-writer.js';
import { NameMinutesVersion } from '../../minutes/name-version.js';
import { FindMinutes } from '../../minutes/reading/find-minutes.js';
import { SubmitMinutes } from '../../minutes/signing/submit-minutes.js';
import { OpenMinutesOfMeeting } from '../../minutes/open-minutes-of-meeting.js';
import { linesOfState } from '../../minutes/text/shared-text.rules.js';
import { LoadText } from '../../minutes/text/load-text.js';
import { FindTopic } from '../../topics/find-topic.js';
import { DecideTopic } from '../../topics/decide-topic.js';
import { DraftTopic } from '../../topics/draft-topic.js';
import { ProposeTopic } from '../../topics/propose-topic.js';
import { SubmitTopic } from '../../topics/submit-topic.js';
import { CancelMeeting } from '../cancel-meeting.js';
import { FindMeeting } from '../find-meeting.js';
import { RecordMeetingHeld } from '../record-meeting-held.js';
import { ReviseAgenda } from '../revise-agenda.js';
import { ChangeAttendance } from '../sign-in/change-attendance.js';
import { NoteAttendance } from '../sign-in/note-attendance.js';
import { OpenSignIn } from '../sign-in/open-sign-in.js';
import { codeOf } from '../sign-in/sign-code.rules.js';
import { SignInToMeeting } from '../sign-in/sign-in-to-meeting.js';
import { CaptureResolution } from './capture-resolution.js';
import type { DayPage } from './day-page.js';
import { EndMeeting } from './end-meeting.js';
import { FindDay } from './find-day.js';
import { RecordOpinion } from './record-opinion.js';
import { RecordOutcome } from './record-outcome.js';
import { StartMeeting } from './start-meeting.js';
import { LetStay, RecordStepBack } from './step-back.js';
import { FinishItem, SkipItem, StartItem } from './turn-items.js';

const { convener, vice, health, audit, secretary, citySecretary, cityPolice } = SEATED;
let { police } = SEATED;
let colleague = SEATED.police;
let world: ReferralWorld;
let on: ConferenceWorld;
/** Who signs himself in is somebody of the directory. */
const asReal = async <A extends Actor>(actor: A, account: string): Promise<A> => {
  const [person] = await world.look<{ id: string; name: string }>('select p.id, p.display_name as name from account a join person p on p.id = a.person_id where a.name = $1', [account]);
  return { ...actor, personId: person?.id ?? '', personName: person?.name ?? '' };
};
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  police = await asReal(police, 'gdga.liaison');
  colleague = await asReal(police, 'gdga.deputy');
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const attendees = (): string[] => [convener.agencyId, police.agencyId, health.agencyId, audit.agencyId];
const sitting = (lines = ['甲', '乙', '丙'].map((title) => ({ title }))) =>
  heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: attendees(), state: 'PLANNED', lines });
const day = async (meetingId: string, actor: Actor = secretary): Promise<DayPage> => {
  const page = await new FindDay(world.db).run(actor, meetingId);
  if (!page) throw new Error('no day');
  return page;
};
const version = async (meetingId: string): Promise<number> => (await day(meetingId)).version;
const item = async (meetingId: string, line: string, actor: Actor = secretary) => (await day(meetingId, actor)).items.find((one) => one.line === line);
const turn = async (meetingId: string, line: string | undefined, use: typeof StartItem | typeof SkipItem | typeof FinishItem = StartItem) =>
  on.outcome(secretary, use, { meetingId, line: line ?? '', expectedVersion: await version(meetingId) });
async function begun(lines?: Parameters<typeof sitting>[0]): Promise<{ id: string; lines: string[] }> {
  const meeting = await sitting(lines);
  await on.act(secretary, StartMeeting, { meetingId: meeting.id, chair: '召集人' });
  return meeting;
}
const code = async (meetingId: string): Promise<{ digits: string; token: string }> => codeOf(Buffer.from((await day(meetingId)).key ?? '', 'base64'), meetingId, world.db.now());

describe('签到', () => {
  it('by code: with the digits or the scanned token of this minute or the one before, once for a person', async () => {
    const { id: meetingId } = await sitting();
    const signIn = async (said: string, actor: Actor = police) => on.outcome(actor, SignInToMeeting, { meetingId, code: said });
    expect(await signIn('000000')).toBe('SIGN_IN_CLOSED');
    await on.act(secretary, OpenSignIn, { meetingId });
    expect((await day(meetingId, police)).key).toBeNull();
    const { digits, token } = await code(meetingId);
    world.at('2026-11-16', '10:01');
    expect(await signIn(digits)).toBe('OK');
    expect([await signIn(digits), await signIn(token, colleague), await signIn(digits, secretary), await signIn(digits, cityPolice)]).toEqual(['SIGNED_ALREADY', 'OK', 'NOT_YOUR_ACT', 'NOT_FOUND']);
    world.at('2026-11-16', '10:02');
    expect(await signIn(digits, colleague)).toBe('SIGN_CODE_WRONG');
    expect((await day(meetingId)).attendance).toMatchObject([{ way: 'CODE', role: 'ATTEND', personId: police.personId, post: '联络员' }, { personId: colleague.personId }]);
    expect((await day(meetingId, police)).mySignIn).not.toBeNull();
  });

  it('lets nobody guess: after five wrong codes in a minute even the right one waits', async () => {
    const { id: meetingId } = await sitting();
    await on.act(secretary, OpenSignIn, { meetingId });
    const tries = [];
    for (let n = 0; n < 5; n += 1) tries.push(await on.outcome(police, SignInToMeeting, { meetingId, code: 'wrong' }));
    expect(new Set(tries)).toEqual(new Set(['SIGN_CODE_WRONG']));
    expect(await on.outcome(police, SignInToMeeting, { meetingId, code: (await code(meetingId)).digits })).toBe('SIGN_CODE_TRIES');
    world.at('2026-11-16', '10:01');
    expect(await on.outcome(police, SignInToMeeting, { meetingId, code: (await code(meetingId)).digits })).toBe('OK');
  });

  it('by list: posts, stand-ins, guests, who is excused, who came late and left early; put right without losing what stood there', async () => {
    const { id: meetingId } = await begun();
    const note = (more: object) => on.outcome(secretary, NoteAttendance, { meetingId, agencyId: health.agencyId, post: '处长', role: 'ATTEND', standInFor: '分管领导', ...more });
    world.at('2026-11-16', '10:20');
    expect([await note({}), await note({}), await note({ agencyId: null, unit: '某高校', post: '专家', role: 'OBSERVE' }), await note({ agencyId: audit.agencyId, post: '处长', role: 'LEAVE', standInFor: null })]).toEqual(['OK', 'SIGNED_ALREADY', 'OK', 'OK']);
    expect([await note({ agencyId: SEATED.drugs.agencyId }), await note({ post: ' ' }), await note({ post: '科长', personId: police.personId }), await note({ post: '科长', arrivedAt: new Date('2026-11-16T08:00:00Z') })])
      .toEqual(['UNIT_NOT_AT_TABLE', 'INVALID_INPUT', 'PERSON_NOT_OF_AGENCY', 'INVALID_INPUT']);
    const [first] = (await day(meetingId)).attendance;
    const change = (more: object) => on.outcome(secretary, ChangeAttendance, { meetingId, attendanceId: first?.id ?? '', expectedVersion: 1, post: '副处长', role: 'ATTEND', ...more });
    expect(await change({ leftAt: new Date('2026-11-16T02:20:00Z') })).toBe('OK');
    expect([await change({}), await change({ expectedVersion: 2, strike: '认错了人' }), await change({ expectedVersion: 3 })]).toEqual(['CONFLICT', 'OK', 'ATTENDANCE_STRUCK']);
    expect((await day(meetingId)).attendance).toMatchObject([{ post: '副处长', struckWhy: '认错了人' }, { unit: '某高校' }, { role: 'LEAVE', arrivedAt: null }]);
    expect((await day(meetingId, police)).attendance).toHaveLength(2);
    expect(await note({})).toBe('OK');
  });
});

describe('会中', () => {
  it('is begun and led by the office of its conference, item by item, and its time comes from what is stored', async () => {
    const { id: meetingId, lines } = await sitting();
    for (const actor of [police, convener]) expect(await on.outcome(actor, StartMeeting, { meetingId, chair: '召集人' })).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(citySecretary, StartMeeting, { meetingId, chair: '召集人' })).toBe('NOT_FOUND');
    expect(await turn(meetingId, lines[0])).toBe('DAY_NOT_RUNNING');
    world.at('2026-11-16', '05:59'); // it is due at seven
    expect(await on.outcome(secretary, StartMeeting, { meetingId, chair: '召集人' })).toBe('DAY_TO_COME');
    world.at('2026-11-16', '10:00');
    await on.act(secretary, StartMeeting, { meetingId, chair: '召集人' });
    expect([await on.outcome(secretary, RecordMeetingHeld, await on.on(meetingId)), await on.outcome(secretary, CancelMeeting, await on.on(meetingId, { reason: '误' }))]).toEqual(['DAY_RUNNING', 'DAY_RUNNING']);
    expect([await turn(meetingId, lines[0]), await turn(meetingId, lines[0]), await turn(meetingId, newId())]).toEqual(['OK', 'ITEM_ON_ALREADY', 'NOT_FOUND']);
    world.at('2026-11-16', '10:12');
    expect(await on.outcome(secretary, StartItem, { meetingId, line: lines[1] ?? '', expectedVersion: 1 })).toBe('CONFLICT');
    expect([await turn(meetingId, lines[1], SkipItem), await turn(meetingId, lines[2])]).toEqual(['OK', 'OK']);
    world.at('2026-11-16', '10:20');
    expect([await turn(meetingId, lines[2], FinishItem), await turn(meetingId, lines[2], FinishItem), await turn(meetingId, lines[0])]).toEqual(['OK', 'NO_ITEM_ON', 'OK']);
    const page = await day(meetingId, police);
    expect(page).toMatchObject({ itemOn: lines[0], chair: '召集人' });
    expect(page.items.map(({ turns }) => turns.map(({ endedAt, skipped }) => (skipped ? 'SKIPPED' : endedAt === null ? 'ON' : 'OVER')))).toEqual([['OVER', 'ON'], ['SKIPPED'], ['OVER']]);
  });

  it('notes opinions, outcomes and resolutions as they fall; what stood there before stays on record', async () => {
    const { id: meetingId, lines } = await begun();
    const line = lines[0] ?? '';
    const say = (opinion: 'AGREE' | 'RESERVE', text: string | null, expectedVersion: number, agencyId = police.agencyId) => on.outcome(secretary, RecordOpinion, { meetingId, line, agencyId, opinion, text, expectedVersion });
    expect([await say('RESERVE', null, 0), await say('RESERVE', '起点', 0), await say('AGREE', null, 0), await say('RESERVE', '起点不清', 1), await say('AGREE', null, 0, SEATED.drugs.agencyId)])
      .toEqual(['INVALID_INPUT', 'OK', 'CONFLICT', 'OK', 'UNIT_NOT_AT_TABLE']);
    expect((await item(meetingId, line))?.corrections).toEqual([]);
    world.at('2026-11-16', '10:30');
    expect(await say('AGREE', null, 2)).toBe('OK');
    const outcome = (expectedVersion: number, text: string | null = null) => on.outcome(secretary, RecordOutcome, { meetingId, line, outcome: 'REFERRED_ON', text, expectedVersion });
    expect([await outcome(0), await outcome(0, '转省公安厅'), await outcome(0, '转省审计厅')]).toEqual(['INVALID_INPUT', 'OK', 'CONFLICT']);
    const resolutionId = newId();
    const capture = (more: object) => on.outcome(secretary, CaptureResolution, {
      meetingId, line, resolutionId, text: '制定标准', leadId: police.agencyId, supportingIds: [health.agencyId], dueDay: '2026-12-31', deliverable: '标准文本', removed: false, expectedVersion: 0, ...more });
    expect([await capture({ supportingIds: [police.agencyId] }), await capture({ dueDay: '年底' }), await capture({}), await capture({}), await capture({ line: lines[1], expectedVersion: 1 })])
      .toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'OK', 'CONFLICT', 'NOT_FOUND']);
    world.at('2026-11-16', '10:40');
    expect(await capture({ text: '制定并印发标准', expectedVersion: 1 })).toBe('OK');
    expect(await item(meetingId, line, police)).toMatchObject({
      opinions: [{ opinion: 'AGREE', version: 3 }], outcome: { outcome: 'REFERRED_ON', text: '转省公安厅' }, resolutions: [{ text: '制定并印发标准', lead: { id: police.agencyId }, supportingIds: [health.agencyId], dueDay: '2026-12-31' }],
      corrections: [{ what: 'OPINION', was: { opinion: 'RESERVE', text: '起点不清' } }, { what: 'RESOLUTION', was: { text: '制定标准' } }],
    });
    expect(await on.outcome(police, RecordOutcome, { meetingId, line, outcome: 'PASSED', expectedVersion: 1 })).toBe('NOT_YOUR_ACT');
    expect([await capture({ removed: true, expectedVersion: 2 }), (await item(meetingId, line))?.resolutions]).toEqual(['OK', []]);
  });

  it('ends: it was held, topics go where their outcomes send them, and the minutes begin with what fell', async () => {
    const topics = await Promise.all([police, health, police].map(async (actor) => {
      const id = await on.act(actor, DraftTopic, { conferenceId: CONFERENCE.province, title: '议题', category: 'RULES', problem: '问题', basis: '依据', proposal: '建议', minutes: 15, agencyIds: [], links: [], fileIds: [] });
      await on.act(actor, SubmitTopic, await on.on(id));
      await on.act(secretary, ProposeTopic, await on.on(id));
      await on.act(convener, DecideTopic, await on.on(id, { decision: 'APPROVE' }));
      return id;
    }));
    const { id: meetingId, lines } = await begun();
    for (const [index, topic] of topics.entries()) {
      await world.look(`update agenda_item set kind = 'TOPIC', topic_id = $2 where meeting_id = $1 and line = $3`, [meetingId, topic, lines[index]]);
      await world.look(`update topic set state = 'ON_AGENDA', meeting_id = $2 where id = $1`, [topic, meetingId]);
    }
    await on.act(secretary, NoteAttendance, { meetingId, agencyId: police.agencyId, post: '联络员', role: 'ATTEND' });
    expect([await turn(meetingId, lines[0]), await turn(meetingId, lines[1])]).toEqual(['OK', 'OK']);
    await on.act(secretary, RecordOutcome, { meetingId, line: lines[0] ?? '', outcome: 'PASSED', text: null, expectedVersion: 0 });
    await on.act(secretary, RecordOutcome, { meetingId, line: lines[1] ?? '', outcome: 'DEFERRED', text: '待方案印发', expectedVersion: 0 });
    await on.act(secretary, RecordOpinion, { meetingId, line: lines[0] ?? '', agencyId: police.agencyId, opinion: 'SUPPLEMENT', text: '明确起点', expectedVersion: 0 });
    const resolutionId = newId();
    await on.act(secretary, CaptureResolution, { meetingId, line: lines[0] ?? '', resolutionId, text: '制定标准', leadId: police.agencyId, supportingIds: [health.agencyId], dueDay: '2026-12-31', deliverable: '文本', removed: false, expectedVersion: 0 });
    const seen = { meetingId, expectedVersion: await version(meetingId) };
    const ended = await race(world, 'endMeeting', () => new EndMeeting(world.db).run(secretary, seen), meetingId);
    expect([ended.winners, ended.entries, ended.told]).toEqual([1, 1, ['CONFLICT']]);
    expect(await Promise.all(topics.map((id) => on.state('topic', id)))).toEqual(['DISCUSSED', 'DEFERRED', 'APPROVED']);
    expect([await on.state('meeting', meetingId), (await day(meetingId)).itemOn, await on.box(secretary, topics[1] ?? '')]).toEqual(['HELD', null, 'TODO']);
    await on.act(secretary, RecordOutcome, { meetingId, line: lines[1] ?? '', outcome: 'PASSED', text: null, expectedVersion: 1 });
    expect(await on.state('topic', topics[1] ?? '')).toBe('DISCUSSED');

    const minutes = await new OpenMinutesOfMeeting(world.db).run(secretary, meetingId);
    if (!('id' in minutes)) throw new Error(JSON.stringify(minutes));
    expect(await new FindMinutes(world.db).run(secretary, minutes.id)).toMatchObject({ chair: '召集人', attendance: expect.stringContaining('出席：省公安厅 联络员') });
    const text = linesOfState([(await new LoadText(world.db).run(secretary, minutes.id)).state]);
    expect(text.find(({ line }) => line === resolutionId)).toEqual({ line: resolutionId, kind: 'DECISION', text: '制定标准', units: [police.agencyId, health.agencyId], dueOn: '2026-12-31', deliverable: '文本' });
    expect(text.filter(({ kind }) => kind === 'SECTION').map(({ line }) => line)).toEqual(lines);
    expect(await on.outcome(secretary, RecordOutcome, { meetingId, line: lines[0] ?? '', outcome: 'REJECTED', text: null, expectedVersion: 1 })).toBe('DAY_IN_MINUTES');
  }, 60_000);
});

describe('回避', () => {
  /** A topic about a case from which the head of the police has granted one of his to keep away. */
  async function recusedMeeting(): Promise<{ meetingId: string; line: string; other: string; topic: string }> {
    const caseId = newId();
    const topic = await on.act(health, DraftTopic, { conferenceId: CONFERENCE.province, title: '个案', category: 'MAJOR_CASE', problem: '问题', basis: '依据', proposal: '建议', minutes: 15, agencyIds: [], links: [], fileIds: [] });
    await world.look(`insert into topic_link (topic_id, object_kind, object_id, number, title, state) values ($1, 'CASE', $2, '案1', '个案', 'OPEN')`, [topic, caseId]);
    const recusal = newId();
    await world.look(
      `insert into recusal (id, agency_id, person_id, person_name, object_kind, object_id, object_number, case_id, state, reason, declared_by, declared_at) values ($1, $2, $3, $4, 'CASE', $5, '案1', $5, 'GRANTED', '近亲属', '本人', now())`,
      [recusal, police.agencyId, police.personId, police.personName, caseId]);
    await world.look('insert into recusal_place (person_id, object_id, recusal_id) values ($1, $2, $3)', [police.personId, caseId, recusal]);
    await on.act(health, SubmitTopic, await on.on(topic));
    const { id: meetingId, lines } = await begun();
    const [line = '', other = ''] = lines;
    await world.look(`update agenda_item set kind = 'TOPIC', topic_id = $2 where meeting_id = $1 and line = $3`, [meetingId, topic, line]);
    await world.look(`insert into party (agency_id, object_id, object_kind, role, content, box, created_at, last_act_at) values ($1, $2, 'TOPIC', 'PARTICIPANT', true, 'COPIED', now(), now())`, [police.agencyId, topic]);
    for (const actor of [police, colleague]) await on.act(actor, SignInToMeeting, { meetingId, code: (await code(meetingId)).digits });
    return { meetingId, line, other, topic };
  }

  it('is asked before the item: it does not come on while somebody must leave, and what is said is kept from him alone', async () => {
    const { meetingId, line, other, topic } = await recusedMeeting();
    expect((await item(meetingId, line))?.mustLeave).toMatchObject([{ who: expect.stringContaining(police.personName) }]);
    expect([(await item(meetingId, line, police))?.mustLeave, (await item(meetingId, other))?.mustLeave]).toEqual([[], []]);
    expect([await turn(meetingId, line), await turn(meetingId, other)]).toEqual(['RECUSED_IN_ROOM', 'OK']);
    const attendanceId = (await day(meetingId)).attendance.find(({ personId }) => personId === police.personId)?.id ?? '';
    const back = await race(world, 'recordStepBack', () => new RecordStepBack(world.db).run(secretary, { meetingId, line, attendanceId }), meetingId);
    expect(isFair(back, ['STEPPED_BACK_ALREADY'])).toBe(true);
    expect(await turn(meetingId, line)).toBe('OK');
    await on.act(secretary, RecordOpinion, { meetingId, line, agencyId: audit.agencyId, opinion: 'AGREE', text: '应从严', expectedVersion: 0 });
    await on.act(secretary, CaptureResolution, { meetingId, line, resolutionId: newId(), text: '由公安牵头', supportingIds: [], removed: false, expectedVersion: 0 });

    expect((await day(meetingId, police)).items.map((one) => one.line)).not.toContain(line);
    expect((await item(meetingId, line, colleague))?.opinions).toMatchObject([{ text: '应从严' }]);
    expect([await new FindTopic(world.db).run(police, topic), (await new FindTopic(world.db).run(colleague, topic))?.problem]).toEqual([null, '问题']);
    for (const table of ['agenda_item', 'meeting_opinion', 'meeting_outcome', 'captured_resolution', 'meeting_correction']) {
      const rows = await world.db.read<{ n: number }>(police, { name: `left-${table}`, text: `select count(*)::int as n from ${table} t where t.line = $1` }, [line]);
      expect([table, rows[0]?.n]).toEqual([table, 0]);
    }
    world.at('2026-11-16', '11:30');
    await on.act(secretary, EndMeeting, { meetingId, expectedVersion: await version(meetingId) });
    expect((await day(meetingId, police)).items.map((one) => one.line)).not.toContain(line);
  });

  it('lets the convener, and nobody else, have somebody stay, with a reason', async () => {
    const { meetingId, line } = await recusedMeeting();
    const there = (await day(meetingId)).attendance;
    const stay = (actor: Actor, who: Actor, reason = '仅作程序说明') => on.outcome(actor, LetStay, { meetingId, line, attendanceId: there.find(({ personId }) => personId === who.personId)?.id ?? '', reason });
    expect([await stay(secretary, police), await stay(vice, police), await stay(convener, police, ' '), await stay(convener, colleague)])
      .toEqual(['NOT_YOUR_ACT', 'NOT_YOUR_ACT', 'INVALID_INPUT', 'NOT_RECUSED']);
    const attendanceId = there.find(({ personId }) => personId === police.personId)?.id ?? '';
    const stayed = await race(world, 'letStay', () => new LetStay(world.db).run(convener, { meetingId, line, attendanceId, reason: '仅作程序说明' }), meetingId);
    expect(isFair(stayed, ['STEPPED_BACK_ALREADY', 'NOT_RECUSED'])).toBe(true);
    expect(await turn(meetingId, line)).toBe('OK');
    expect((await item(meetingId, line, police))?.steppedBack).toMatchObject([{ overrideReason: '仅作程序说明', leftAt: null }]);
  });

  it('keeps the papers of the item, the agenda and every draft of the minutes from who stepped back, the office’s own people among them', async () => {
    const { meetingId, line, other } = await recusedMeeting();
    const scribe = await asReal(secretary, 'office.secretary');
    await on.act(secretary, NoteAttendance, { meetingId, agencyId: scribe.agencyId, personId: scribe.personId, post: '秘书', role: 'OBSERVE' });
    for (const [at, agencyId] of [[line, health.agencyId], [line, police.agencyId], [other, health.agencyId]] as const) {
      await world.look(`insert into meeting_paper (id, meeting_id, line, agency_id, title, visibility, position, added_at, changed_at) values ($1, $2, $3, $4, '材料', 'ALL', 0, now(), now())`, [newId(), meetingId, at, agencyId]);
    }
    const papers = async (actor: Actor): Promise<string[]> => (await world.db.read<{ line: string }>(actor, { name: 'papers-of-lines', text: 'select line from meeting_paper where meeting_id = $1 order by line' }, [meetingId])).map((row) => row.line);
    expect((await papers(police)).filter((at) => at === line)).toHaveLength(2);
    for (const who of [police, scribe]) {
      const attendanceId = (await day(meetingId)).attendance.find(({ personId }) => personId === who.personId)?.id ?? '';
      await on.act(secretary, RecordStepBack, { meetingId, line, attendanceId });
    }
    expect([await papers(police), await papers(scribe), (await papers(colleague)).length]).toEqual([[other], [other], 3]);
    expect((await new FindMeeting(world.db).run(scribe, meetingId))?.agendaStand.hidesLines).toBe(true);
    expect([await on.outcome(scribe, ReviseAgenda, await on.on(meetingId, { reason: '调整' })), await on.outcome(secretary, ReviseAgenda, await on.on(meetingId, { reason: '调整' }))]).toEqual(['AGENDA_HIDES_LINES', 'OK']);

    await turn(meetingId, line);
    await on.act(secretary, RecordOpinion, { meetingId, line, agencyId: audit.agencyId, opinion: 'AGREE', text: '应从严', expectedVersion: 0 });
    await on.act(secretary, EndMeeting, { meetingId, expectedVersion: await version(meetingId) });
    expect(await new OpenMinutesOfMeeting(world.db).run(scribe, meetingId)).toMatchObject({ code: 'MINUTES_KEPT_BACK' });
    const minutes = await new OpenMinutesOfMeeting(world.db).run(secretary, meetingId) as { id: string };
    expect(await on.outcome(secretary, InviteWriter, { id: minutes.id, expectedVersion: 1, agencyId: police.agencyId })).toBe('OK');
    expect(await on.outcome(secretary, NameMinutesVersion, { id: minutes.id, expectedVersion: 2, name: '初稿' })).toBe('OK');
    const words = async (actor: Actor) => linesOfState([(await new LoadText(world.db).run(actor, minutes.id)).state]).some(({ text }) => text.includes('应从严'));
    for (const [actor, reads] of [[secretary, true], [colleague, true], [scribe, false], [police, false]] as const) {
      const page = await new FindMinutes(world.db).run(actor, minutes.id);
      expect([actor.personName, page?.keptBack, page?.versions.length, await words(actor), await new FindWritingRight(world.db).run(actor, minutes.id)]).toEqual([actor.personName, !reads, reads ? 1 : 0, reads, reads ? 'WRITE' : null]);
    }
    expect([await on.outcome(scribe, NameMinutesVersion, { id: minutes.id, expectedVersion: 3, name: '二稿' }), await on.outcome(scribe, SubmitMinutes, { id: minutes.id, expectedVersion: 3 })]).toEqual(['MINUTES_KEPT_BACK', 'MINUTES_KEPT_BACK']);
  });

  it('takes the line from a whole unit, and its opinion', async () => {
    const { meetingId, line, topic } = await recusedMeeting();
    expect([await on.outcome(secretary, RecordStepBack, { meetingId, line, agencyId: SEATED.drugs.agencyId }), await on.outcome(secretary, RecordStepBack, { meetingId, line, agencyId: police.agencyId })]).toEqual(['UNIT_NOT_AT_TABLE', 'OK']);
    expect(await turn(meetingId, line)).toBe('OK');
    expect(await on.outcome(secretary, RecordOpinion, { meetingId, line, agencyId: police.agencyId, opinion: 'AGREE', text: null, expectedVersion: 0 })).toBe('UNIT_STEPPED_BACK');
    for (const actor of [police, colleague]) {
      expect((await day(meetingId, actor)).items.map((one) => one.line)).not.toContain(line);
      expect((await new FindTopic(world.db).run(actor, topic))?.problem ?? null).toBeNull();
    }
    expect((await day(meetingId, audit)).items.map((one) => one.line)).toContain(line);
  });
});

describe('of twenty who try at once', () => {
  it('one opens, begins, turns and notes; the others are told that somebody came first', async () => {
    const { id: meetingId, lines } = await sitting();
    const line = lines[0] ?? '';
    const of = (act: string, attempt: () => ReturnType<EndMeeting['run']>) => race(world, act, attempt, meetingId);
    expect(isFair(await of('openSignIn', () => new OpenSignIn(world.db).run(secretary, { meetingId })), ['SIGN_IN_OPEN'])).toBe(true);
    const { digits } = await code(meetingId);
    expect(isFair(await of('signInToMeeting', () => new SignInToMeeting(world.db).run(police, { meetingId, code: digits })), ['SIGNED_ALREADY'])).toBe(true);
    expect(isFair(await of('noteAttendance', () => new NoteAttendance(world.db).run(secretary, { meetingId, agencyId: health.agencyId, post: '处长', role: 'ATTEND' })), ['SIGNED_ALREADY'])).toBe(true);
    expect(isFair(await of('startMeeting', () => new StartMeeting(world.db).run(secretary, { meetingId, chair: '召集人' })), ['DAY_BEGUN'])).toBe(true);
    const [first] = (await day(meetingId)).attendance;
    expect(isFair(await of('changeAttendance', () => new ChangeAttendance(world.db).run(secretary, { meetingId, attendanceId: first?.id ?? '', expectedVersion: 1, post: '科长', role: 'ATTEND' })))).toBe(true);
    const seen = { meetingId, line, expectedVersion: await version(meetingId) };
    expect(isFair(await of('startItem', () => new StartItem(world.db).run(secretary, seen)))).toBe(true);
    expect(isFair(await of('recordOpinion', () => new RecordOpinion(world.db).run(secretary, { meetingId, line, agencyId: police.agencyId, opinion: 'AGREE', text: null, expectedVersion: 0 })))).toBe(true);
    expect(isFair(await of('recordOutcome', () => new RecordOutcome(world.db).run(secretary, { meetingId, line, outcome: 'PASSED', text: null, expectedVersion: 0 })))).toBe(true);
    const resolutionId = newId();
    expect(isFair(await of('captureResolution', () => new CaptureResolution(world.db).run(secretary, { meetingId, line, resolutionId, text: '甲', supportingIds: [], removed: false, expectedVersion: 0 })))).toBe(true);
    const now = { meetingId, line, expectedVersion: await version(meetingId) };
    expect(isFair(await of('skipItem', () => new SkipItem(world.db).run(secretary, now)))).toBe(true);
    const again = { ...now, expectedVersion: await version(meetingId) };
    await on.act(secretary, StartItem, again);
    const on_ = { ...now, expectedVersion: await version(meetingId) };
    expect(isFair(await of('finishItem', () => new FinishItem(world.db).run(secretary, on_)), ['NO_ITEM_ON'])).toBe(true);
  }, 60_000);
});
