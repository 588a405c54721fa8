import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { DecideTopic } from '../topics/decide-topic.js';
import { DraftTopic } from '../topics/draft-topic.js';
import { FindTopic } from '../topics/find-topic.js';
import { ProposeTopic } from '../topics/propose-topic.js';
import { SubmitTopic } from '../topics/submit-topic.js';
import type { ItemInput } from './agenda.rules.js';
import { OpenMinutesOfMeeting } from '../minutes/open-minutes-of-meeting.js';
import { ListResolutionSources } from '../resolutions/list-resolution-sources.js';
import { CancelMeeting } from './cancel-meeting.js';
import { DecideAgenda } from './decide-agenda.js';
import { EnterPastMeeting } from './enter-past-meeting.js';
import { FindMeeting } from './find-meeting.js';
import { ListMeetings } from './list-meetings.js';
import { PlanMeeting, type PlanMeetingInput } from './plan-meeting.js';
import { RecordMeetingHeld } from './record-meeting-held.js';
import { ReviseAgenda } from './revise-agenda.js';
import { SaveAgenda } from './save-agenda.js';
import { SubmitAgenda } from './submit-agenda.js';

const { convener, vice, police, health, audit, invited, secretary, cityConvener, cityPolice, citySecretary } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => { world = await openReferralWorld(); on = new ConferenceWorld(world); });
afterAll(() => world.close());

const PLAN: PlanMeetingInput = {
  conferenceId: CONFERENCE.province, kind: 'REGULAR', form: 'ON_SITE', title: '2026年下半年例会', place: '省医保局会议室',
  startsAt: atTime('2026-12-10', '09:00'), endsAt: atTime('2026-12-10', '11:30'), attendeeIds: [],
};
const plan = (more: Partial<PlanMeetingInput> = {}) => on.act(secretary, PlanMeeting, { ...PLAN, ...more });
const find = (actor: typeof police, id: string) => new FindMeeting(world.db).run(actor, id);
const item = (more: Partial<ItemInput> = {}): ItemInput => ({ kind: 'OTHER', title: '其他事项', minutes: 10, visibility: 'MEETING', visibleTo: [], ...more });

async function approvedTopic(actor = police): Promise<string> {
  const id = await on.act(actor, DraftTopic, {
    conferenceId: CONFERENCE.province, title: '统一移送标准', category: 'RULES', problem: '标准不一。', basis: '令310', proposal: '制定标准。', minutes: 15, agencyIds: [], links: [], fileIds: [],
  });
  await on.act(actor, SubmitTopic, await on.on(id));
  await on.act(secretary, ProposeTopic, await on.on(id));
  await on.act(convener, DecideTopic, await on.on(id, { decision: 'APPROVE' }));
  return id;
}
const save = async (id: string, items: ItemInput[]) => on.act(secretary, SaveAgenda, await on.on(id, { items }));
async function approved(id: string, items: ItemInput[]): Promise<void> {
  await save(id, items);
  await on.act(secretary, SubmitAgenda, await on.on(id));
  await on.act(convener, DecideAgenda, await on.on(id, { approve: true }));
}

describe('会议', () => {
  it('of all begins with what became of the last resolutions, and is there for every member', async () => {
    const id = await plan();
    const page = await find(police, id);
    expect(page).toMatchObject({ title: '2026年下半年例会', kind: 'REGULAR', content: true, agendas: [] });
    expect((await find(secretary, id))?.agendas).toMatchObject([{ version: 1, state: 'DRAFT', items: [{ kind: 'FOLLOW_UP', title: '上次会议议定事项落实情况' }] }]);
    expect(page?.attendees).toHaveLength(6);
    for (const actor of [invited, cityPolice, cityConvener, citySecretary]) expect(await find(actor, id)).toBeNull();
  });

  it('of some is read by those who are asked and by the office; the others learn only that it takes place', async () => {
    const id = await plan({ kind: 'PARTIAL', title: '专题会议', attendeeIds: [police.agencyId, health.agencyId] });
    await approved(id, [item({ title: '个案研判' })]);
    expect(await find(audit, id)).toMatchObject({ kind: 'PARTIAL', content: false, title: null, place: null, attendees: [], agendas: [], previous: null });
    expect((await find(audit, id))?.timeline.map(({ text }) => text)).toEqual([null, null, null]);
    expect((await find(police, id))?.agendas).toMatchObject([{ state: 'APPROVED', items: [{ title: '个案研判' }] }]);
    await world.look('update joint_conference set partial_told = false where id = $1', [CONFERENCE.province]);
    const silent = await plan({ kind: 'PARTIAL', title: '专题会议', attendeeIds: [police.agencyId] });
    await world.look('update joint_conference set partial_told = true where id = $1', [CONFERENCE.province]);
    expect(await find(audit, silent)).toBeNull();
    expect((await new ListMeetings(world.db).run(audit, null, { first: 50 })).edges.map(({ node }) => [node.id === id, node.title]).filter(([here]) => here)).toEqual([[true, null]]);
  });

  it('is planned by the office of its conference, ahead, and says who is asked', async () => {
    for (const actor of [police, convener, citySecretary]) expect(await on.outcome(actor, PlanMeeting, PLAN)).toBe('NOT_FOUND');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, kind: 'PARTIAL' })).toBe('ATTENDEES_NEEDED');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, attendeeIds: [cityPolice.agencyId] })).toBe('ATTENDEE_NOT_OF_CONFERENCE');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, place: null })).toBe('INVALID_INPUT');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, endsAt: PLAN.startsAt })).toBe('INVALID_INPUT');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, startsAt: atTime('2026-11-10', '09:00'), endsAt: atTime('2026-11-10', '10:00') })).toBe('MEETING_IN_PAST');
    const withGuest = await plan({ attendeeIds: [invited.agencyId] });
    expect(await find(invited, withGuest)).toMatchObject({ content: true });
  });

  it('that took place before is entered as it was announced', async () => {
    const past = { ...PLAN, title: '2025年例会', startsAt: atTime('2025-12-10', '09:00'), endsAt: atTime('2025-12-10', '10:00'), place: null, published: { agenda: ['通报情况'], attendees: ['省医保局'], resolutions: ['健全联合执法机制'], publisher: '省医保局' } };
    const id = await on.act(secretary, EnterPastMeeting, past);
    expect(await find(police, id)).toMatchObject({ state: 'HELD', published: { resolutions: ['健全联合执法机制'] } });
    expect(await on.outcome(secretary, EnterPastMeeting, { ...past, endsAt: atTime('2026-12-10', '10:00'), startsAt: atTime('2026-12-10', '09:00') })).toBe('MEETING_TO_COME');
    // Of some members: what was published of it is for those who were there, as if it had been planned here.
    const some = await on.act(secretary, EnterPastMeeting, { ...past, kind: 'PARTIAL' as const, attendeeIds: [health.agencyId] });
    expect([await find(health, some), await find(police, some)]).toMatchObject([{ content: true, published: { agenda: ['通报情况'] } }, { content: false, title: null, published: null }]);
    expect(await on.outcome(secretary, EnterPastMeeting, { ...past, kind: 'PARTIAL' as const })).toBe('ATTENDEES_NEEDED');
    expect(await on.outcome(secretary, PlanMeeting, { ...PLAN, kind: 'REFERENCE' as const })).toBe('INVALID_INPUT');
    // One of others takes no number of the series here: the next of this conference follows upon the last.
    const numberOf = async (meetingId: string): Promise<string> => (await find(secretary, meetingId))?.number ?? '';
    const last = await numberOf(some);
    const other = await on.act(secretary, EnterPastMeeting, { ...past, kind: 'REFERENCE' as const, startsAt: atTime('2025-12-11', '09:00'), endsAt: atTime('2025-12-11', '10:00'), published: { ...past.published, publisher: '外省医保局', publishedOn: '2025-12-12' } });
    expect([await numberOf(other), Number(/(\d+)号/.exec(await numberOf(await plan()))?.[1])]).toEqual(['外省医保局 2025-12-12', Number(/(\d+)号/.exec(last)?.[1]) + 1]);
    expect([await new OpenMinutesOfMeeting(world.db).run(secretary, other), (await new ListResolutionSources(world.db).run(secretary)).some(({ meetingId }) => meetingId === other)]).toMatchObject([{ code: 'NOT_FOUND' }, false]);
    expect((await find(police, await plan()))?.previous).toMatchObject({ id, resolutions: ['健全联合执法机制'], publisher: '省医保局' });
  });
});

describe('议程', () => {
  it('is arranged by the office, approved by the convener, and locked from then on', async () => {
    const [id, topic] = [await plan(), await approvedTopic()];
    const items = [item({ kind: 'FOLLOW_UP', title: '上次会议议定事项落实情况' }), item({ kind: 'TOPIC', topicId: topic, title: '统一移送标准', minutes: 15, presenterId: police.agencyId })];
    await save(id, items);
    expect(await on.outcome(convener, DecideAgenda, await on.on(id, { approve: true }))).toBe('AGENDA_NOT_SUBMITTED');
    await on.act(secretary, SubmitAgenda, await on.on(id));
    const linesSeen = async (actor: typeof police) => (await world.db.read<{ title: string }>(actor, { name: 'test-lines', text: 'select title from agenda_item where meeting_id = $1' }, [id])).length;
    // By the policy, not only by the page: what is still written or waits is for the office and the lead agency.
    expect([await linesSeen(secretary), await linesSeen(convener), await linesSeen(police)]).toEqual([2, 2, 0]);
    expect([await on.box(convener, id), await on.outcome(secretary, SaveAgenda, await on.on(id, { items }))]).toEqual(['TODO', 'AGENDA_LOCKED']);
    expect(await on.outcome(vice, DecideAgenda, await on.on(id, { approve: true }))).toBe('NOT_YOUR_ACT');
    expect(await on.outcome(convener, DecideAgenda, await on.on(id, { approve: false }))).toBe('INVALID_INPUT');
    await on.act(convener, DecideAgenda, await on.on(id, { approve: false, reason: '请压缩时间' }));
    expect(await on.box(secretary, id)).toBe('TODO');
    expect(await find(health, topic)).toBeNull();
    await on.act(secretary, SubmitAgenda, await on.on(id));
    await on.act(convener, DecideAgenda, await on.on(id, { approve: true }));
    expect((await find(police, id))?.agendas).toMatchObject([{ version: 1, state: 'APPROVED', decidedBy: '省医保局召集人', decidedSeat: '召集人' }]);
    expect(await new FindTopic(world.db).run(health, topic)).toMatchObject({ state: 'ON_AGENDA', meeting: { id }, problem: '标准不一。' });
    expect(await on.outcome(secretary, SaveAgenda, await on.on(id, { items }))).toBe('AGENDA_LOCKED');
  });

  it('is changed by a new version, approved anew; until then the old one is in force', async () => {
    const [id, first, second] = [await plan(), await approvedTopic(), await approvedTopic(health)];
    await approved(id, [item({ kind: 'TOPIC', topicId: first, title: '甲' }), item({ title: '乙' })]);
    await on.act(secretary, ReviseAgenda, await on.on(id, { reason: '增加一项' }));
    expect(await on.outcome(secretary, ReviseAgenda, await on.on(id, { reason: '再改' }))).toBe('AGENDA_BEING_WRITTEN');
    const lines = (await find(secretary, id))?.agendas[0]?.items.map(({ line }) => line) ?? [];
    await save(id, [item({ kind: 'TOPIC', topicId: second, title: '丙' }), item({ line: lines[1] ?? null, title: '乙' })]);
    expect((await find(police, id))?.agendas.map(({ version, state }) => `${version} ${state}`)).toEqual(['1 APPROVED']);
    await on.act(secretary, SubmitAgenda, await on.on(id));
    await on.act(convener, DecideAgenda, await on.on(id, { approve: true }));
    expect((await find(police, id))?.agendas.map(({ version, state }) => `${version} ${state}`)).toEqual(['2 APPROVED', '1 SUPERSEDED']);
    expect([await on.state('topic', first), await on.state('topic', second)]).toEqual(['APPROVED', 'ON_AGENDA']);
  });

  it('names only approved topics, once, agencies at the table, and its own lines', async () => {
    const [id, topic, elsewhere] = [await plan({ kind: 'PARTIAL', attendeeIds: [police.agencyId] }), await approvedTopic(), await plan()];
    await approved(elsewhere, [item({ kind: 'TOPIC', topicId: topic })]);
    const attempt = async (items: ItemInput[]) => on.outcome(secretary, SaveAgenda, await on.on(id, { items }));
    expect(await attempt([item({ kind: 'TOPIC', topicId: topic })])).toBe('TOPIC_NOT_APPROVED');
    expect(await attempt([item({ presenterId: audit.agencyId })])).toBe('ATTENDEE_NOT_OF_CONFERENCE');
    expect(await attempt([item({ visibility: 'NAMED', visibleTo: [audit.agencyId] })])).toBe('ATTENDEE_NOT_OF_CONFERENCE');
    expect(await attempt([item({ line: topic })])).toBe('LINE_UNKNOWN');
    expect(await attempt([])).toBe('INVALID_INPUT');
  });

  it('shows a line for named agencies to them, the office and the lead agency', async () => {
    const [id, topic] = [await plan(), await approvedTopic()];
    await approved(id, [item({ title: '公开项' }), item({ kind: 'TOPIC', topicId: topic, title: '限定项', visibility: 'NAMED', visibleTo: [police.agencyId] })]);
    const titles = async (actor: typeof police) => (await find(actor, id))?.agendas[0]?.items.map(({ title }) => title);
    expect([await titles(police), await titles(secretary), await titles(convener), await titles(audit)]).toEqual([['公开项', '限定项'], ['公开项', '限定项'], ['公开项', '限定项'], ['公开项']]);
    expect(await new FindTopic(world.db).run(audit, topic)).toBeNull();
  });

  it('gives its topics back when the meeting is cancelled, and has them discussed when it is held', async () => {
    const [cancelled, held] = [await plan(), await plan()];
    const [first, second] = [await approvedTopic(), await approvedTopic(health)];
    await approved(cancelled, [item({ kind: 'TOPIC', topicId: first })]);
    await approved(held, [item({ kind: 'TOPIC', topicId: second })]);
    await on.act(secretary, CancelMeeting, await on.on(cancelled, { reason: '时间冲突' }));
    expect(await on.outcome(secretary, RecordMeetingHeld, await on.on(held))).toBe('MEETING_TO_COME');
    world.at('2026-12-10', '12:00');
    await on.act(secretary, RecordMeetingHeld, await on.on(held));
    expect([await on.state('topic', first), await on.state('topic', second), await on.state('meeting', held)]).toEqual(['APPROVED', 'DISCUSSED', 'HELD']);
    world.at('2026-11-16', '10:00');
  });
});
