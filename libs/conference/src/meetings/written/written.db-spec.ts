import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import type { Actor } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../../test/support/held-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { OpenMinutesOfMeeting } from '../../minutes/open-minutes-of-meeting.js';
import { FindMinutes } from '../../minutes/reading/find-minutes.js';
import { LoadText } from '../../minutes/text/load-text.js';
import { linesOfState } from '../../minutes/text/shared-text.rules.js';
import { DraftTopic } from '../../topics/draft-topic.js';
import { CaptureResolution } from '../day/capture-resolution.js';
import { EndMeeting } from '../day/end-meeting.js';
import { RecordOpinion } from '../day/record-opinion.js';
import { RecordOutcome } from '../day/record-outcome.js';
import { StartMeeting } from '../day/start-meeting.js';
import { RecordStepBack } from '../day/step-back.js';
import { SendMeetingNotice } from '../notice/send-meeting-notice.js';
import { RecordMeetingHeld } from '../record-meeting-held.js';
import { ReviseAgenda } from '../revise-agenda.js';
import { AnswerWrittenRound } from './answer-round.js';
import { CloseWrittenRound } from './close-round.js';
import { ExtendWrittenRound } from './extend-round.js';
import { FindWrittenRound } from './find-round.js';
import { OpenWrittenRound } from './open-round.js';
import { AskInWrittenRound, ReplyInWrittenRound } from './questions.js';
import type { WrittenPage } from './round-page.js';

const { secretary, convener, leadHandler, police, health, audit, market, drugs, citySecretary, cityPolice } = SEATED;
const UNITS = [leadHandler, police, health, audit, market, drugs] as const;
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const DUE = '2026-11-25';
const meeting = (more: Partial<Parameters<typeof heldMeeting>[2]> = {}) => heldMeeting(world.db, secretary, {
  conferenceId: CONFERENCE.province, leadId: convener.agencyId, attendees: UNITS.map(({ agencyId }) => agencyId), state: 'PLANNED', form: 'WRITTEN', lines: [{ title: '甲' }, { title: '乙' }], ...more,
});
const open = async (id: string, more: object = {}, actor: Actor = secretary) => on.outcome(actor, OpenWrittenRound, await on.on(id, { dueOn: DUE, chair: '召集人', note: '请逐项反馈', ...more }));
async function sent(more?: Parameters<typeof meeting>[0]): Promise<{ id: string; lines: string[] }> {
  const sitting = await meeting(more);
  expect(await open(sitting.id)).toBe('OK');
  return sitting;
}
const share = async (id: string, actor: Actor): Promise<number> => (await world.look<{ version: number }>('select version from written_share where meeting_id = $1 and agency_id = $2', [id, actor.agencyId]))[0]?.version ?? 0;
const said = (line: string | undefined, opinion: 'AGREE' | 'DISAGREE' | 'AMEND' = 'AGREE', text: string | null = null) => ({ line: line ?? '', opinion, text });
const answer = async (actor: Actor, id: string, ...answers: ReturnType<typeof said>[]) => on.outcome(actor, AnswerWrittenRound, { id, expectedVersion: await share(id, actor), answers });
const outcomes = (lines: readonly string[], outcome: 'PASSED' | 'DEFERRED' = 'PASSED') => lines.map((line) => ({ line, outcome }));
const close = async (id: string, lines: readonly string[], more: object = {}) => on.outcome(secretary, CloseWrittenRound, await on.on(id, { outcomes: outcomes(lines), ...more }));
const page = async (id: string, actor: Actor = secretary): Promise<WrittenPage> => {
  const found = await new FindWrittenRound(world.db).run(actor, id);
  if (!found) throw new Error('no round');
  return found;
};
const opinionsOn = async (id: string, line: string | undefined, actor: Actor = secretary) => (await page(id, actor)).items.find((one) => one.line === line)?.opinions ?? [];

it('goes round once, of a meeting in writing with an approved agenda, by the office, and is then held in no other way', async () => {
  const spoken = await meeting({ form: 'ON_SITE' });
  const { id, lines } = await meeting();
  expect([await open(spoken.id), await open(id, {}, police), await open(id, {}, citySecretary), await open(id, { dueOn: '2026-11-16' }), await open(id, { chair: '' })]).toEqual(['NOT_WRITTEN', 'NOT_YOUR_ACT', 'NOT_FOUND', 'INVALID_INPUT', 'INVALID_INPUT']);
  expect([await on.outcome(secretary, StartMeeting, { meetingId: id, chair: '召集人' }), await on.outcome(secretary, SendMeetingNotice, await on.on(id, { rsvpBy: DUE })), await on.outcome(secretary, RecordMeetingHeld, await on.on(id))])
    .toEqual(['MEETING_IS_WRITTEN', 'MEETING_IS_WRITTEN', 'MEETING_IS_WRITTEN']);
  const seen = await on.on(id, { dueOn: DUE, chair: '召集人' });
  expect(isFair(await race(world, 'openWrittenRound', () => new OpenWrittenRound(world.db).run(secretary, seen), id), ['WRITTEN_ROUND_BEGUN'])).toBe(true);
  expect([await open(id), await on.state('meeting', id), await on.outcome(secretary, ReviseAgenda, await on.on(id, { reason: '增加一项' }))]).toEqual(['WRITTEN_ROUND_BEGUN', 'NOTICED', 'WRITTEN_ROUND_OPEN']);
  for (const unit of UNITS) {
    const [place] = await world.look<{ box: string; due: Date }>('select box, due_at as due from party where object_id = $1 and agency_id = $2', [id, unit.agencyId]);
    expect([unit.agencyName, place?.box, place?.due.toISOString()]).toEqual([unit.agencyName, 'TODO', '2026-11-25T16:00:00.000Z']);
  }
  expect([await on.outcome(secretary, RecordOpinion, { meetingId: id, line: lines[0] ?? '', agencyId: police.agencyId, opinion: 'AGREE', expectedVersion: 0 }),
    await on.outcome(secretary, RecordOutcome, { meetingId: id, line: lines[0] ?? '', outcome: 'PASSED', expectedVersion: 0 }), await on.outcome(secretary, EndMeeting, { meetingId: id, expectedVersion: 1 })])
    .toEqual(['MEETING_IS_WRITTEN', 'WRITTEN_ROUND_OPEN', 'MEETING_IS_WRITTEN']);
});

it('takes an answer of each unit for each item, replaced until the last day is over, and shows it to nobody else until the end', async () => {
  const { id, lines } = await sent();
  const [one, two] = lines;
  expect([await answer(police, id, said(one, 'DISAGREE')), await answer(police, id, said(newId())), await answer(secretary, id, said(one)), await answer(cityPolice, id, said(one))]).toEqual(['INVALID_INPUT', 'NOT_FOUND', 'NOT_YOUR_ACT', 'NOT_FOUND']);
  const seen = { id, expectedVersion: 1, answers: [said(one)] };
  expect(isFair(await race(world, 'answerWrittenRound', () => new AnswerWrittenRound(world.db).run(police, seen), id))).toBe(true);
  expect([await on.box(police, id), await answer(police, id, said(one, 'AMEND', '改为两个月'), said(two)), await on.box(police, id)]).toEqual(['TODO', 'OK', 'COPIED']);
  expect(await opinionsOn(id, one)).toMatchObject([{ opinion: 'AMEND', text: '改为两个月', late: false }]);
  expect([(await opinionsOn(id, one, convener)).length, (await opinionsOn(id, one, police)).length, (await opinionsOn(id, one, health)).length, (await page(id, health)).shares.map(({ agency }) => agency.id)]).toEqual([1, 1, 0, [health.agencyId]]);
  for (const table of ['meeting_opinion', 'written_share']) {
    const rows = await world.db.read<{ agencyId: string }>(health, { name: `sealed-${table}`, text: `select agency_id as "agencyId" from ${table} where meeting_id = $1` }, [id]);
    expect([table, rows.filter(({ agencyId }) => agencyId !== health.agencyId)]).toEqual([table, []]);
  }
  world.at('2026-11-25', '23:59');
  expect([await answer(police, id, said(one)), await answer(health, id, said(one))]).toEqual(['OK', 'OK']);
  world.at('2026-11-26', '00:00');
  expect([await answer(police, id, said(one, 'AMEND', '再改')), await answer(health, id, said(one)), await answer(health, id, said(two))]).toEqual(['WRITTEN_ANSWER_STANDS', 'WRITTEN_ANSWER_STANDS', 'OK']);
  expect((await opinionsOn(id, two)).map(({ agency, late }) => [agency.id, late])).toEqual(expect.arrayContaining([[police.agencyId, false], [health.agencyId, true]]));
});

it('ends with silence as silence: the table of six units is complete, and the minutes begin from it', async () => {
  const { id, lines } = await sent();
  const [one = '', two = ''] = lines;
  for (const unit of [leadHandler, police, health, audit]) expect(await answer(unit, id, said(one), said(two))).toBe('OK');
  await answer(market, id, said(one, 'DISAGREE', '职责不在我局'), said(two));
  expect([await close(id, lines), await close(id, [one], { reason: '会期紧' }), await on.outcome(police, CloseWrittenRound, await on.on(id, { outcomes: outcomes(lines) }))]).toEqual(['WRITTEN_ANSWERS_AWAITED', 'INVALID_INPUT', 'NOT_YOUR_ACT']);
  world.at('2026-11-26', '09:00');
  const seen = await on.on(id, { outcomes: [{ line: one, outcome: 'DEFERRED' as const, text: '再议' }, { line: two, outcome: 'PASSED' as const }] });
  expect(isFair(await race(world, 'closeWrittenRound', () => new CloseWrittenRound(world.db).run(secretary, seen), id), ['WRITTEN_ROUND_NOT_OPEN', 'MATTER_WRONG_STATE'])).toBe(true);
  expect([await on.state('meeting', id), await on.box(drugs, id)]).toEqual(['HELD', 'DONE']);
  // Now each unit reads all of them.
  const table = await opinionsOn(id, one, drugs);
  expect(table.map(({ agency, opinion }) => [agency.id, opinion]).sort()).toEqual(UNITS.map(({ agencyId }) => [agencyId, agencyId === market.agencyId ? 'DISAGREE' : agencyId === drugs.agencyId ? 'SILENT' : 'AGREE']).sort());
  expect(await answer(drugs, id, said(one))).toBe('MATTER_WRONG_STATE');
  const resolutionId = newId();
  expect(await on.outcome(secretary, CaptureResolution, { meetingId: id, line: two, resolutionId, text: '由公安牵头', leadId: police.agencyId, supportingIds: [], removed: false, expectedVersion: 0 })).toBe('OK');

  const minutes = await new OpenMinutesOfMeeting(world.db).run(secretary, id);
  if (!('id' in minutes)) throw new Error(JSON.stringify(minutes));
  const head = await new FindMinutes(world.db).run(secretary, minutes.id);
  expect([head?.chair, head?.heldOn]).toEqual(['召集人', '2026-11-16']);
  expect(head?.attendance).toMatch(/^书面反馈：.*省公安厅.*\n未反馈：省药监局$/);
  const text = linesOfState([(await new LoadText(world.db).run(secretary, minutes.id)).state]);
  expect(text.map((line) => line.text).filter((words) => words.includes('省药监局'))).toEqual([expect.stringMatching(/同意。省市场监管局不同意：职责不在我局。省药监局逾期未反馈。$/), expect.stringMatching(/同意。省药监局逾期未反馈。$/)]);
  expect(text.find(({ line }) => line === resolutionId)).toMatchObject({ kind: 'DECISION', text: '由公安牵头' });
}, 60_000);

it('may end early with a reason, and is extended for all: who has answered may think again', async () => {
  const { id, lines } = await sent();
  for (const line of lines) expect(await answer(police, id, said(line))).toBe('OK');
  const extend = async (dueOn: string) => on.outcome(secretary, ExtendWrittenRound, await on.on(id, { dueOn, reason: '材料补充' }));
  expect([await extend(DUE), await extend('2026-11-30'), await on.box(police, id), await on.box(health, id)]).toEqual(['INVALID_INPUT', 'OK', 'COPIED', 'TODO']);
  world.at('2026-11-28', '10:00');
  expect([await answer(police, id, said(lines[0], 'AMEND', '改')), await close(id, lines), await close(id, lines, { reason: '意见一致' })]).toEqual(['OK', 'WRITTEN_ANSWERS_AWAITED', 'OK']);
  expect((await opinionsOn(id, lines[0])).map(({ opinion }) => opinion).sort()).toEqual(['AMEND', ...Array.from({ length: 5 }, () => 'CUT_OFF')].sort());
  expect((await page(id, health)).round).toMatchObject({ closeReason: '意见一致', dueOn: '2026-11-30' });
});

it('answers a question to all, and keeps it between who asked and the office until then', async () => {
  const { id, lines } = await sent();
  const ask = { id, expectedVersion: 1, line: lines[0] ?? '', text: '时限从何时起算？' };
  expect(isFair(await race(world, 'askInWrittenRound', () => new AskInWrittenRound(world.db).run(police, ask), id))).toBe(true);
  const [question] = (await page(id)).questions;
  expect([(await page(id, police)).questions.length, (await page(id, health)).questions.length]).toEqual([1, 0]);
  const reply = await on.on(id, { questionId: question?.id ?? '', text: '自印发之日起。' });
  expect(isFair(await race(world, 'replyInWrittenRound', () => new ReplyInWrittenRound(world.db).run(secretary, reply), id), ['QUESTION_REPLIED'])).toBe(true);
  expect((await page(id, health)).questions).toMatchObject([{ text: '时限从何时起算？', reply: '自印发之日起。' }]);
  expect(await on.outcome(secretary, ReplyInWrittenRound, await on.on(id, { questionId: question?.id ?? '', text: '再答' }))).toBe('QUESTION_REPLIED');
});

it('of a meeting of some: who is not asked learns nothing, an item for named units goes to them only', async () => {
  const { id, lines } = await sent({ kind: 'PARTIAL', attendees: [police.agencyId, health.agencyId], told: [audit.agencyId], lines: [{ title: '公开项' }, { title: '限定项', visibleTo: [police.agencyId] }] });
  expect([await new FindWrittenRound(world.db).run(audit, id), await new FindWrittenRound(world.db).run(market, id), (await page(id, health)).items.length, (await page(id, police)).items.length]).toEqual([null, null, 1, 2]);
  expect([await answer(audit, id, said(lines[0])), await answer(market, id, said(lines[0])), await answer(health, id, said(lines[1]))]).toEqual(['NOT_YOUR_ACT', 'NOT_FOUND', 'NOT_FOUND']);
  expect([await answer(health, id, said(lines[0])), await on.box(health, id)]).toEqual(['OK', 'COPIED']);
  for (const actor of [audit, market]) for (const table of ['written_round', 'written_share', 'written_question', 'meeting_opinion']) {
    expect(await world.db.read(actor, { name: `unasked-${table}`, text: `select 1 from ${table} where meeting_id = $1` }, [id])).toEqual([]);
  }
});

describe('回避', () => {
  it('keeps an item from who keeps away from its matter, before he answers; somebody else of the unit does', async () => {
    const caseId = newId();
    const topic = await on.act(health, DraftTopic, { conferenceId: CONFERENCE.province, title: '个案', category: 'MAJOR_CASE', problem: '问题', basis: '依据', proposal: '建议', minutes: 15, agencyIds: [], links: [], fileIds: [] });
    await world.look(`insert into topic_link (topic_id, object_kind, object_id, number, title, state) values ($1, 'CASE', $2, '案1', '个案', 'OPEN')`, [topic, caseId]);
    const [person] = await world.look<{ id: string }>(`select person_id as id from account where name = 'gdga.liaison'`);
    const recusedOne = { ...police, personId: person?.id ?? '' };
    const recusal = newId();
    await world.look(
      `insert into recusal (id, agency_id, person_id, person_name, object_kind, object_id, object_number, case_id, state, reason, declared_by, declared_at) values ($1, $2, $3, $4, 'CASE', $5, '案1', $5, 'GRANTED', '近亲属', '本人', now())`,
      [recusal, police.agencyId, recusedOne.personId, police.personName, caseId]);
    await world.look('insert into recusal_place (person_id, object_id, recusal_id) values ($1, $2, $3)', [recusedOne.personId, caseId, recusal]);
    const { id, lines } = await meeting();
    const [one, two] = lines;
    await world.look(`update agenda_item set kind = 'TOPIC', topic_id = $2 where meeting_id = $1 and line = $3`, [id, topic, one]);
    expect((await page(id, recusedOne)).items.length).toBe(2);
    expect(await open(id)).toBe('OK');
    const shown = await page(id, recusedOne);
    expect([shown.items.map(({ line }) => line), shown.owed]).toEqual([[two], 2]);
    expect([await answer(recusedOne, id, said(one), said(two)), await answer(recusedOne, id, said(two)), await on.box(police, id)]).toEqual(['RECUSED_FROM_ITEM', 'OK', 'TODO']);
    expect([await answer(police, id, said(one)), await on.box(police, id), (await page(id, recusedOne)).items.flatMap(({ opinions }) => opinions).length]).toEqual(['OK', 'COPIED', 1]);
  });

  it('of a whole unit takes the item from it, and the unit is not waited for', async () => {
    const { id, lines } = await sent();
    const [one, two] = lines;
    expect([await answer(drugs, id, said(two)), await on.box(drugs, id)]).toEqual(['OK', 'TODO']);
    expect(await on.outcome(secretary, RecordStepBack, { meetingId: id, line: one ?? '', agencyId: drugs.agencyId, reason: '利害关系' })).toBe('OK');
    expect([await on.box(drugs, id), (await page(id, drugs)).items.map(({ line }) => line), await answer(drugs, id, said(one))]).toEqual(['COPIED', [two], 'NOT_FOUND']);
    world.at('2026-11-26', '09:00');
    expect(await close(id, lines)).toBe('OK');
    expect((await opinionsOn(id, one)).map(({ agency }) => agency.id)).not.toContain(drugs.agencyId);
  });
});
