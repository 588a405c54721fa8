import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { atTime } from '@portal/kernel';
import { DeliverFact, RecipeBook } from '@portal/notifications';
import { isRefusal } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { approvedMeeting, noticedMeeting, SITTING } from '../../../../../test/support/noticed-meeting.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { CONFERENCE_FACTS } from '../../facts.js';
import { DraftTopic } from '../../topics/draft-topic.js';
import { DecideTopic } from '../../topics/decide-topic.js';
import { FindTopic } from '../../topics/find-topic.js';
import { ProposeTopic } from '../../topics/propose-topic.js';
import { SubmitTopic } from '../../topics/submit-topic.js';
import { CancelMeeting } from '../cancel-meeting.js';
import { FindMeeting } from '../find-meeting.js';
import { PlanMeeting } from '../plan-meeting.js';
import { RecordMeetingHeld } from '../record-meeting-held.js';
import { AnswerMeeting } from '../rsvp/answer-meeting.js';
import { ChangeMeeting, type ChangeMeetingInput } from './change-meeting.js';
import { SendMeetingNotice } from './send-meeting-notice.js';
import { UrgeRsvp } from './urge-rsvp.js';

const { convener, leadHandler, police, health, audit, invited, secretary, cityPolice, citySecretary } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let facts: DeliverFact;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  facts = new DeliverFact(world.worker, new RecipeBook([CONFERENCE_FACTS, { recipes: [], silent: ['deadline.missed', 'deadline.reminded'] }]),
    { publicUrl: '', mailFrom: { name: '', address: 'portal@portal.example' }, mailHost: 'portal.example', redriveAfterMs: 1, digestAt: [], leaseMs: 1, random: () => 0 });
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const find = (actor: typeof police, id: string) => new FindMeeting(world.db).run(actor, id);
const change = async (id: string, more: Partial<ChangeMeetingInput> = {}) => on.on(id, { ...SITTING, reason: '调整', ...more });
const sequence = async (id: string) => (await world.look<{ sequence: number }>('select sequence from meeting where id = $1', [id]))[0]?.sequence;
const owing = async (id: string) => (await world.look<{ name: string }>(
  `select g.short_name as name from deadline d join agency g on g.id = d.party_agency_id where d.object_id = $1 and d.state in ('RUNNING', 'MISSED') order by 1`, [id])).map(({ name }) => name);

/** Delivers what has happened since, and says who was told what and with which invitation. */
async function told(id: string): Promise<string[]> {
  const waiting = await world.look<{ id: string }>('select id from outbox_message where done_at is null order by created_at, id');
  for (const fact of waiting) await facts.run(fact.id);
  const rows = await world.look<{ agency: string; kind: string; key: string; invite: string | null; sequence: number | null; mails: number }>(
    `select g.short_name as agency, s.kind, n.title_key as key, n.params ->> 'invite' as invite, n.params ->> 'sequence' as sequence,
            (select count(*)::int from delivery d where d.notification_id = n.id) as mails
       from notification n join seat s on s.id = n.seat_id join agency g on g.id = n.agency_id where n.object_id = $1 and n.fact_id = any($2)`, [id, waiting.map((fact) => fact.id)]);
  return rows.map(({ agency, kind, key, invite, sequence: under, mails }) =>
    [agency, kind, key.replace('notice.meeting.', '').replace('.title', ''), ...(invite ? [invite, under] : []), mails === 1 ? 'e-mail' : mails === 0 ? 'portal' : `${mails} e-mails`].join(' ')).sort();
}
const members = (what: string, except: readonly string[] = []) => ['省医保局', '省公安厅', '省卫生健康委', '省审计厅', '省市场监管局', '省药监局'].filter((name) => !except.includes(name)).map((name) => `${name} ${name === '省医保局' ? 'HANDLER' : 'LIAISON'} ${what} e-mail`);

describe('会议通知', () => {
  it('goes out once, by the office, when the convener has approved the agenda; each unit gets one e-mail and owes an answer', async () => {
    const early = await on.act(secretary, PlanMeeting, SITTING);
    expect(await on.outcome(secretary, SendMeetingNotice, await on.on(early, { rsvpBy: '2026-12-04' }))).toBe('AGENDA_NOT_APPROVED');
    const id = await approvedMeeting(on);
    await told(id);
    for (const rsvpBy of ['2026-11-15', '2026-12-11', 'x']) expect(await on.outcome(secretary, SendMeetingNotice, await on.on(id, { rsvpBy }))).toBe('INVALID_INPUT');
    for (const actor of [police, convener]) expect(await on.outcome(actor, SendMeetingNotice, await on.on(id, { rsvpBy: '2026-12-04' }))).toBe('NOT_YOUR_ACT');
    for (const actor of [cityPolice, citySecretary]) expect(await on.outcome(actor, SendMeetingNotice, await on.on(id, { rsvpBy: '2026-12-04' }))).toBe('NOT_FOUND');
    await on.act(secretary, SendMeetingNotice, await on.on(id, { rsvpBy: '2026-12-04', link: 'https://meeting.example/1' }));
    expect(await told(id)).toEqual(members('noticed REQUEST 1').sort());
    expect(await told(id)).toEqual([]);
    expect(await on.outcome(secretary, SendMeetingNotice, await on.on(id, { rsvpBy: '2026-12-04' }))).toBe('MATTER_WRONG_STATE');
    expect(await find(police, id)).toMatchObject({ state: 'NOTICED', sequence: 1, rsvpDueOn: '2026-12-04', link: 'https://meeting.example/1', answers: [{ agency: { id: police.agencyId }, answer: null }] });
    expect(await find(secretary, id)).toMatchObject({ answers: Array.from({ length: 6 }, () => ({ answer: null, times: 0 })) });
    expect([await owing(id), await on.box(police, id), await on.box(convener, id)]).toEqual([expect.arrayContaining(['省公安厅', '省医保局']), 'TODO', 'TODO']);
  });

  it('tells a unit without a liaison seat through who works for it', async () => {
    const id = await noticedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId, invited.agencyId] });
    expect(await told(id)).toEqual(expect.arrayContaining(['省公安厅 LIAISON noticed REQUEST 1 e-mail', '省检察院 HANDLER noticed REQUEST 1 e-mail']));
  });

  it('is urged once a day, to those only who have not answered', async () => {
    const id = await noticedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId, health.agencyId] });
    await on.act(police, AnswerMeeting, { id, answer: 'ATTEND' });
    await told(id);
    await on.act(secretary, UrgeRsvp, await on.on(id));
    expect(await told(id)).toEqual(['省卫生健康委 LIAISON urged LINK 1 e-mail']);
    expect(await on.outcome(secretary, UrgeRsvp, await on.on(id))).toBe('URGED_TODAY');
    world.at('2026-11-17', '09:00');
    await on.act(secretary, UrgeRsvp, await on.on(id));
    await on.act(health, AnswerMeeting, { id, answer: 'DECLINE', reason: '另有会议' });
    world.at('2026-11-18', '09:00');
    expect(await on.outcome(secretary, UrgeRsvp, await on.on(id))).toBe('ALL_ANSWERED');
  });

  it('runs a clock for each unit, and tells the office of a silence', async () => {
    const id = await noticedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId] });
    world.at('2026-12-05', '00:01');
    await new SweepDeadlines(world.worker).run();
    expect(await world.look(`select rule_code, state, due_on::text from deadline where object_id = $1`, [id])).toEqual([{ rule_code: 'H30', state: 'MISSED', due_on: '2026-12-04' }]);
    await on.act(police, AnswerMeeting, { id, answer: 'ATTEND' });
    expect(await owing(id)).toEqual([]);
    world.at('2026-12-10', '12:00');
    await on.act(secretary, RecordMeetingHeld, await on.on(id));
    expect(await on.box(police, id)).toBe('DONE');
  });
});

describe('变更会议', () => {
  it('before anybody was asked tells nobody, and still moves the event in calendars', async () => {
    const id = await on.act(secretary, PlanMeeting, SITTING);
    expect(await on.outcome(secretary, ChangeMeeting, await change(id))).toBe('NOTHING_CHANGED');
    await on.act(secretary, ChangeMeeting, await change(id, { place: '省政府会议厅', form: 'VIDEO', startsAt: atTime('2026-12-11', '09:00'), endsAt: atTime('2026-12-11', '10:00') }));
    expect(await find(police, id)).toMatchObject({ state: 'PLANNED', place: '省政府会议厅', form: 'VIDEO', sequence: 1 });
    expect(await told(id)).toEqual([]);
    await on.act(secretary, ChangeMeeting, await change(id, { place: '省政府会议厅', form: 'VIDEO', startsAt: atTime('2026-12-11', '09:00'), endsAt: atTime('2026-12-11', '10:00'), title: '下半年例会' }));
    expect(await sequence(id)).toBe(1);
  });

  it('of an approved time says how the convener agreed, asks everybody anew, and keeps the agenda', async () => {
    const id = await noticedMeeting(on);
    await on.act(police, AnswerMeeting, { id, answer: 'ATTEND' });
    await told(id);
    const later = { startsAt: atTime('2026-12-15', '14:30'), endsAt: atTime('2026-12-15', '17:00') };
    expect(await on.outcome(secretary, ChangeMeeting, await change(id, later))).toBe('CONSENT_NEEDED');
    expect(await on.outcome(secretary, ChangeMeeting, await change(id, { ...later, consent: '已同意', rsvpBy: '2026-12-16' }))).toBe('INVALID_INPUT');
    expect(await on.outcome(secretary, ChangeMeeting, { ...await change(id, { ...later, consent: '已同意' }), expectedVersion: 1 })).toBe('CONFLICT');
    await on.act(secretary, ChangeMeeting, await change(id, { ...later, consent: '11月16日电话同意' }));
    expect(await told(id)).toEqual([...members('changed REQUEST 2'), '省医保局 CONVENER changed.convener e-mail', '省医保局 VICE_CONVENER changed.convener e-mail'].sort());
    expect(await find(secretary, id)).toMatchObject({ sequence: 2, agendas: [{ state: 'APPROVED' }], answers: expect.arrayContaining([expect.objectContaining({ answer: 'ATTEND', stale: true })]) });
    expect((await find(secretary, id))?.timeline.at(-1)?.text).toBe('调整（召集人意见：11月16日电话同意）');
    expect(await owing(id)).toHaveLength(6);
  });

  it('of the place keeps the answers', async () => {
    const id = await noticedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId, health.agencyId] });
    await on.act(police, AnswerMeeting, { id, answer: 'ATTEND' });
    await on.act(secretary, ChangeMeeting, await change(id, { place: '省政府会议厅', attendeeIds: [police.agencyId, health.agencyId] }));
    expect([await owing(id), (await find(police, id))?.answers[0]?.stale]).toEqual([['省卫生健康委'], false]);
  });

  it('asks who is new, takes the content from who is off, and tells the others nothing', async () => {
    const topic = await on.act(police, DraftTopic, {
      conferenceId: SITTING.conferenceId, title: '统一移送标准', category: 'RULES', problem: '标准不一。', basis: '令310', proposal: '制定标准。', minutes: 15, agencyIds: [], links: [], fileIds: [],
    });
    await on.act(police, SubmitTopic, await on.on(topic));
    await on.act(secretary, ProposeTopic, await on.on(topic));
    await on.act(convener, DecideTopic, await on.on(topic, { decision: 'APPROVE' }));
    const partial = { kind: 'PARTIAL' as const, attendeeIds: [police.agencyId, health.agencyId] };
    const id = await approvedMeeting(on, partial, [{ kind: 'TOPIC', topicId: topic, title: '统一移送标准', minutes: 15, visibility: 'MEETING', visibleTo: [], presenterId: police.agencyId }]);
    await on.act(secretary, SendMeetingNotice, await on.on(id, { rsvpBy: '2026-12-04' }));
    await told(id);
    const without = (...attendeeIds: string[]) => change(id, { attendeeIds });
    expect(await on.outcome(secretary, ChangeMeeting, await without(health.agencyId))).toBe('ATTENDEE_ON_AGENDA');
    expect(await on.outcome(secretary, ChangeMeeting, await without())).toBe('ATTENDEES_NEEDED');
    expect(await on.outcome(secretary, ChangeMeeting, await without(cityPolice.agencyId))).toBe('ATTENDEE_NOT_OF_CONFERENCE');
    await on.act(secretary, ChangeMeeting, await without(police.agencyId, audit.agencyId));
    expect(await told(id)).toEqual(['省卫生健康委 LIAISON dropped CANCEL 2 e-mail', '省审计厅 LIAISON noticed REQUEST 2 e-mail']);
    expect(await find(health, id)).toMatchObject({ content: false, title: null, place: null, attendees: [], agendas: [], answers: [], link: null });
    expect(await find(audit, id)).toMatchObject({ content: true, agendas: [{ state: 'APPROVED' }] });
    expect([await new FindTopic(world.db).run(health, topic), await new FindTopic(world.db).run(audit, topic)]).toEqual([expect.objectContaining({ problem: null }), expect.objectContaining({ problem: '标准不一。' })]);
    expect(await owing(id)).toEqual(['省公安厅', '省审计厅']);
    expect(await on.outcome(health, AnswerMeeting, { id, answer: 'ATTEND' })).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(leadHandler, AnswerMeeting, { id, answer: 'ATTEND' })).toBe('NOT_ASKED');
  });
});

describe('取消会议', () => {
  it('ends the event for everybody who was asked, and what they owe', async () => {
    const id = await noticedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId] });
    await told(id);
    await on.act(secretary, CancelMeeting, await on.on(id, { reason: '时间冲突' }));
    expect(await told(id)).toEqual(['省公安厅 LIAISON cancelled.unit CANCEL 2 e-mail', '省医保局 CONVENER cancelled e-mail', '省医保局 VICE_CONVENER cancelled e-mail']);
    expect([await owing(id), await on.outcome(police, AnswerMeeting, { id, answer: 'ATTEND' })]).toEqual([[], 'MATTER_WRONG_STATE']);
    const quiet = await on.act(secretary, PlanMeeting, SITTING);
    await on.act(secretary, CancelMeeting, await on.on(quiet, { reason: '不开' }));
    expect(await told(quiet)).toEqual(['省医保局 CONVENER cancelled e-mail', '省医保局 VICE_CONVENER cancelled e-mail']);
  });
});

describe('回执', () => {
  it('is the unit’s own: the latest holds, the others stay, and nobody but the office and the lead reads it', async () => {
    const id = await noticedMeeting(on);
    const before = await on.on(id);
    expect(await on.outcome(police, AnswerMeeting, { id, answer: 'DECLINE' })).toBe('INVALID_INPUT');
    expect(await on.outcome(police, AnswerMeeting, { id, answer: 'DELEGATE', standIn: '副处长' })).toBe('INVALID_INPUT');
    expect(await on.outcome(police, AnswerMeeting, { id, answer: 'DELEGATE', standIn: '副处长', standInPhone: '<b>' })).toBe('INVALID_INPUT');
    const [colleague] = await world.look<{ id: string }>(`select h.person_id as id from seat_holding h join seat s on s.id = h.seat_id where s.agency_id = $1 limit 1`, [police.agencyId]);
    expect(await on.outcome(health, AnswerMeeting, { id, answer: 'DELEGATE', standInId: colleague?.id ?? '' })).toBe('PERSON_UNKNOWN');
    await on.act(police, AnswerMeeting, { id, answer: 'ATTEND' });
    world.at('2026-11-16', '10:05');
    await on.act(police, AnswerMeeting, { id, answer: 'DELEGATE', standInId: colleague?.id ?? '' });
    await on.act(health, AnswerMeeting, { id, answer: 'DELEGATE', standIn: '监督处副处长', standInPhone: '020-8300 0000' });
    expect(await on.on(id)).toEqual(before); // the office is not stopped in what it writes
    expect((await find(police, id))?.answers).toMatchObject([{ answer: 'DELEGATE', times: 2, standIn: expect.stringContaining('省公安厅') }]);
    expect((await find(audit, id))?.answers).toMatchObject([{ answer: null }]);
    expect((await find(convener, id))?.answers).toHaveLength(6);
    expect((await find(audit, id))?.timeline.some(({ topic }) => topic === 'meeting.answered')).toBe(false);
    expect(await on.box(police, id)).toBe('COPIED');
    world.at('2026-12-10', '09:00');
    expect(await on.outcome(police, AnswerMeeting, { id, answer: 'ATTEND' })).toBe('MEETING_BEGUN');
  });
});

it('lets one of twenty send, change, urge or cancel; twenty answers of one unit are twenty, and one holds', async () => {
  const id = await approvedMeeting(on, { kind: 'PARTIAL', attendeeIds: [police.agencyId] });
  const act = async (name: string, attempt: (page: { id: string; expectedVersion: number }) => Promise<Awaited<ReturnType<AnswerMeeting['run']>>>) => {
    const page = await on.on(id);
    return race(world, name, () => attempt(page), id);
  };
  for (const [name, attempt, also] of [
    ['NOTICE', (page: { id: string; expectedVersion: number }) => new SendMeetingNotice(world.db).run(secretary, { ...page, rsvpBy: '2026-12-04' }), ['MATTER_WRONG_STATE']],
    ['CHANGE', (page: { id: string; expectedVersion: number }) => new ChangeMeeting(world.db).run(secretary, { ...SITTING, ...page, place: '别处', attendeeIds: [police.agencyId], reason: '调整' }), []],
    ['URGE', (page: { id: string; expectedVersion: number }) => new UrgeRsvp(world.db).run(secretary, page), ['URGED_TODAY']],
  ] as const) expect(isFair(await act(name, attempt), also)).toBe(true);
  const answers = await Promise.all(Array.from({ length: 20 }, () => new AnswerMeeting(world.db).run(police, { id, answer: 'ATTEND' })));
  expect(answers.filter(isRefusal)).toEqual([]);
  expect((await find(police, id))?.answers).toMatchObject([{ answer: 'ATTEND', times: 20 }]);
  expect(isFair(await act('CANCEL', (page) => new CancelMeeting(world.db).run(secretary, { ...page, reason: '取消' })), ['MATTER_WRONG_STATE'])).toBe(true);
});
