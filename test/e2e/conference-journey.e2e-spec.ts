/** 从议题到下次会议的第一项: one matter through the conference, by the interface alone, over seven weeks of the portal's time. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stableId } from '@portal/agencies';
import { done, takeSeat } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { agencyId, registerCase } from '../support/story.js';
import { until } from '../support/wait.js';

const DAY_MS = 86_400_000;
const CONFERENCE = stableId('conference:440000');
type Form = Record<string, unknown>;
interface Made { id: string; version: number }

let portal: RunningPortal;
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal?.stop());

/** The day so many days from now, as Shanghai counts them, and an instant of it. */
const dayIn = (days: number): string => new Date(portal.now().getTime() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10);
const at = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();
const goTo = (day: string, time: string): Promise<void> => portal.advance(Date.parse(at(day, time)) - portal.now().getTime());
const signIn = async (account: string): Promise<PortalClient> => {
  const client = await PortalClient.signIn(portal.baseUrl, account);
  if (account === 'gdyb.head') await takeSeat(client, 'CONVENER');
  return client;
};

/** An act on a matter as it stands now. */
async function act(client: PortalClient, type: string, operation: string, id: string, more: Form = {}, inputType = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`): Promise<Made> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const { it: now } = await client.get<{ it: { version: number } }>(`query ($id: ID!) { it: ${field}(id: $id) { version } }`, { id });
  return done(client, operation, type, inputType, { id, expectedVersion: now.version, ...more });
}

interface Day { version: number; state: string; items: { line: string; kind: string; title: string }[] }
const dayOf = async (client: PortalClient, meetingId: string): Promise<Day> =>
  (await client.get<{ meetingDay: Day }>('query ($id: ID!) { meetingDay(meetingId: $id) { version state items { line kind title } } }', { id: meetingId })).meetingDay;
async function onDay(client: PortalClient, operation: string, meetingId: string, more: Form): Promise<void> {
  const input = operation === 'recordOutcomeOfItem' || operation === 'captureResolution' || operation === 'recordOpinion' || operation === 'startMeeting' || operation === 'noteAttendance'
    ? { meetingId, ...more } : { meetingId, expectedVersion: (await dayOf(client, meetingId)).version, ...more };
  const type = ({ startItem: 'DayItemInput', finishItem: 'DayItemInput' } as Record<string, string>)[operation] ?? `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { it } = await client.get<{ it: { __typename: string } }>(
    `mutation ($input: ${type}!) { it: ${operation}(input: $input) { __typename ... on Refusal { code message } ... on EditConflict { currentVersion } } }`, { input });
  if (it.__typename !== 'MeetingDay') throw new Error(`${operation}: ${JSON.stringify(it)}`);
}

let topicId: string;
let meetingId: string;
let minutesId: string;
let caseId: string;
let [police, health, market]: string[] = [];
let guest: string;
/** Terms of what is agreed: the first runs out before the next meeting is planned. */
let due: string[];

it('a topic with its case is put forward, approved by the convener, and stands on an approved agenda', async () => {
  const [office, convener, lead] = await Promise.all(['office.secretary', 'gdyb.head', 'gdyb.handler'].map(signIn)) as [PortalClient, PortalClient, PortalClient];
  [police, health, market] = await Promise.all(['PUBLIC_SECURITY', 'HEALTH', 'MARKET_REGULATION'].map((kind) => agencyId(office, kind, '440000')));
  ({ id: caseId } = await registerCase(lead));
  const topic = (client: PortalClient, operation: string, inputType: string, more: Form = {}): Promise<Made> => act(client, 'Topic', operation, topicId, more, inputType);
  ({ id: topicId } = await done(lead, 'draftTopic', 'Topic', 'DraftTopicInput', {
    conferenceId: CONFERENCE, title: '药店串换药品案协同处置', category: 'MAJOR_CASE', problem: '三家单位认定不一。', basis: '国务院令第735号', proposal: '统一认定标准。', minutes: 20,
    agencyIds: [police, health, market], links: [{ objectKind: 'CASE', objectId: caseId }], fileIds: [],
  }));
  await topic(lead, 'submitTopic', 'TopicActInput');
  await topic(office, 'proposeTopic', 'ProposeTopicInput');
  await topic(convener, 'decideTopic', 'DecideTopicInput', { decision: 'APPROVE' });

  const day = dayIn(7);
  ({ id: meetingId } = await done(office, 'planMeeting', 'Meeting', 'PlanMeetingInput', {
    conferenceId: CONFERENCE, kind: 'REGULAR', form: 'ON_SITE', title: '第一次例会', place: '六楼会议室', startsAt: at(day, '09:30'), endsAt: at(day, '11:30'), attendeeIds: [],
  }));
  const meeting = (client: PortalClient, operation: string, inputType: string, more: Form = {}): Promise<Made> => act(client, 'Meeting', operation, meetingId, more, inputType);
  await meeting(office, 'saveAgenda', 'SaveAgendaInput', { items: [{ kind: 'TOPIC', topicId, title: '药店串换药品案协同处置', minutes: 20, visibility: 'MEETING', visibleTo: [] }] });
  await meeting(office, 'submitAgenda', 'MeetingActInput');
  await meeting(convener, 'decideAgenda', 'DecideAgendaInput', { approve: true });
});

it('every unit is asked by mail, one sends a stand-in, one guest sees one line and nothing else', async () => {
  const [office, liaison, doctor] = await Promise.all(['office.secretary', 'gdga.liaison', 'gdwj.liaison'].map(signIn)) as [PortalClient, PortalClient, PortalClient];
  await act(office, 'Meeting', 'sendMeetingNotice', meetingId, { rsvpBy: dayIn(4) });
  await until('the notice has arrived', () => portal.mail.mails.length >= 2, 60_000);
  await done(liaison, 'answerMeeting', 'Meeting', 'AnswerMeetingInput', { id: meetingId, answer: 'ATTEND' });
  await done(doctor, 'answerMeeting', 'Meeting', 'AnswerMeetingInput', { id: meetingId, answer: 'DELEGATE', standIn: '医疗应急处副处长', standInPhone: '020-00000000' });
  const { meeting } = await office.get<{ meeting: { answers: { answer: string | null; agency: { id: string } }[]; agendas: { items: { line: string; kind: string }[] }[] } }>(
    'query ($id: ID!) { meeting(id: $id) { answers { answer agency { id } } agendas { items { line kind } } } }', { id: meetingId });
  expect(meeting.answers.filter(({ answer }) => answer !== null).map(({ answer }) => answer).sort()).toEqual(['ATTEND', 'DELEGATE']);
  const line = meeting.agendas.at(-1)?.items.find(({ kind }) => kind === 'TOPIC')?.line;
  const { inviteGuest } = await office.get<{ inviteGuest: Record<string, string> }>(
    'mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { __typename ... on InvitedGuest { id path } ... on Refusal { code message } } }',
    { input: { meetingId, line, unit: '省药学会', post: '药学专家', fromAt: at(dayIn(0), '00:00'), toAt: at(dayIn(8), '00:00') } });
  const convener = await signIn('gdyb.head');
  await convener.get('mutation ($input: DecideGuestInput!) { decideGuest(input: $input) { __typename } }', { input: { id: inviteGuest['id'], expectedVersion: 1, approve: true } });
  guest = (inviteGuest['path'] ?? '').split(/[/#=]/).at(-1) ?? '';
  const { data } = await PortalClient.stranger(portal.baseUrl).ask('mutation ($secret: String!) { openAsGuest(secret: $secret) { __typename ... on GuestItem { title } } }', { secret: guest });
  expect(data).toEqual({ openAsGuest: { __typename: 'GuestItem', title: '药店串换药品案协同处置' } });
});

it('the meeting is held from the console, and three resolutions fall', async () => {
  await goTo(dayIn(7), '09:30');
  due = [dayIn(30), dayIn(40), dayIn(90)];
  const office = await signIn('office.secretary');
  await onDay(office, 'startMeeting', meetingId, { chair: '省医保局局长' });
  await onDay(office, 'noteAttendance', meetingId, { agencyId: police, post: '刑侦局联络员', role: 'ATTEND' });
  const line = (await dayOf(office, meetingId)).items.find(({ kind }) => kind === 'TOPIC')?.line ?? '';
  await onDay(office, 'startItem', meetingId, { line });
  await onDay(office, 'recordOpinion', meetingId, { line, agencyId: police, opinion: 'AGREE', expectedVersion: 0 });
  await onDay(office, 'recordOutcomeOfItem', meetingId, { line, outcome: 'PASSED', expectedVersion: 0 });
  for (const [index, [leadId, text]] of ([[police, '由省公安厅30日内查清资金去向'], [health, '由省卫生健康委核查处方'], [market, '由省市场监管局核查进销存']] as const).entries()) {
    await onDay(office, 'captureResolution', meetingId, { line, resolutionId: stableId(`journey:${index}`), text, leadId, supportingIds: [], dueDay: due[index], deliverable: '书面报告', removed: false, expectedVersion: 0 });
  }
  await onDay(office, 'finishItem', meetingId, { line });
  await onDay(office, 'endMeeting', meetingId, {});
  const { topic } = await office.get<{ topic: { state: string } }>('query ($id: ID!) { topic(id: $id) { state } }', { id: topicId });
  expect([(await dayOf(office, meetingId)).state, topic.state]).toEqual(['HELD', 'DISCUSSED']);
});

it('the minutes begin from it, each unit answers its own lines, silence is said to be silence, and they are signed, sealed and issued', async () => {
  const office = await signIn('office.secretary');
  const { openMinutesOfMeeting: opened } = await office.get<{ openMinutesOfMeeting: { id: string } }>(
    'mutation ($id: ID!) { openMinutesOfMeeting(meetingId: $id) { ... on Minutes { id } ... on Refusal { code message } } }', { id: meetingId });
  minutesId = opened.id;
  const { minutesToSend } = await office.get<{ minutesToSend: { lines: { line: string; text: string }[] } }>('query ($id: ID!) { minutesToSend(id: $id) { lines { line text } } }', { id: minutesId });
  const lineWith = (words: string): string => minutesToSend.lines.find(({ text }) => text.includes(words))?.line ?? `no line says ${words}`;
  await act(office, 'Minutes', 'sendMinutesForComment', minutesId, { dueOn: dayIn(3), lines: [
    { line: lineWith('查清资金去向'), agencyIds: [police] }, { line: lineWith('核查处方'), agencyIds: [health] }] });
  const liaison = await signIn('gdga.liaison');
  const { minutes } = await liaison.get<{ minutes: { ownShares: { id: string }[] } }>('query ($id: ID!) { minutes(id: $id) { ownShares { id } } }', { id: minutesId });
  const shareId = minutes.ownShares[0]?.id ?? '';
  const { minutesShare } = await liaison.get<{ minutesShare: { lines: { text: string }[] } }>('query ($id: ID!) { minutesShare(id: $id) { lines { text } } }', { id: shareId });
  expect(minutesShare.lines.map(({ text }) => text)).toEqual([expect.stringContaining('查清资金去向')]);
  await act(liaison, 'MinutesShare', 'answerMinutes', shareId, { answers: [{ line: lineWith('查清资金去向'), opinion: 'AGREE' }] });

  await goTo(dayIn(13), '09:00'); // a last day that is off moves on, over a week of holidays at most
  const again = await signIn('office.secretary');
  const shares = async (): Promise<string[]> => {
    const { minutesRounds } = await again.get<{ minutesRounds: { shares: { state: string }[] }[] }>('query ($id: ID!) { minutesRounds(id: $id) { shares { state } } }', { id: minutesId });
    return minutesRounds.flatMap((round) => round.shares.map(({ state }) => state)).sort();
  };
  await until('the silent unit is marked', async () => (await shares()).includes('OVERDUE'), 120_000);
  await act(again, 'Minutes', 'closeMinutesRound', minutesId);
  await act(again, 'Minutes', 'submitMinutes', minutesId);
  const signed = await signIn('gdyb.head');
  const { minutes: waiting } = await signed.get<{ minutes: { signing: { signatures: { hash: string }[] } } }>('query ($id: ID!) { minutes(id: $id) { signing { signatures { hash } } } }', { id: minutesId });
  await act(signed, 'Minutes', 'decideMinutes', minutesId, { sign: true, hash: waiting.signing.signatures.at(-1)?.hash });
  await expect(act(again, 'Minutes', 'issueMinutes', minutesId, {}, 'MinutesActInput')).rejects.toThrow(/SEAL/);
  await act(again, 'Minutes', 'askSeal', minutesId, { copies: 8 });
  const { minutes: asked } = await again.get<{ minutes: { signing: { seals: { requestId: string }[] } } }>('query ($id: ID!) { minutes(id: $id) { signing { seals { requestId } } } }', { id: minutesId });
  const head = await PortalClient.signIn(portal.baseUrl, 'gdyb.head');
  await act(head, 'SealRequest', 'decideSeal', asked.signing.seals[0]?.requestId ?? '', { approve: true });
  await act(again, 'Minutes', 'issueMinutes', minutesId, {}, 'MinutesActInput');
  const { resolutionsOf } = await again.get<{ resolutionsOf: { number: string; dueOn: string; lead: { id: string } }[] }>('query ($id: ID!) { resolutionsOf(objectId: $id) { number dueOn lead { id } } }', { id: meetingId });
  // A term that would end on a day off ends on the next working day.
  expect(resolutionsOf.map(({ dueOn, lead }) => [lead.id, dueOn >= (due[[police, health, market].indexOf(lead.id)] ?? '9')]).sort()).toEqual([police, health, market].map((id) => [id, true]).sort());
});

it('seven weeks on, the next meeting begins with what became of them: one closed, one late, one under way; a guest sees nothing any more', async () => {
  const list = async (client: PortalClient): Promise<{ id: string; lead: { id: string } }[]> =>
    (await client.get<{ resolutionsOf: { id: string; lead: { id: string } }[] }>('query ($id: ID!) { resolutionsOf(objectId: $id) { id lead { id } } }', { id: meetingId })).resolutionsOf;
  await goTo(dayIn(2), '10:00');
  const [office, liaison] = await Promise.all(['office.secretary', 'gdga.liaison'].map(signIn)) as [PortalClient, PortalClient];
  const done1 = (await list(office)).find(({ lead }) => lead.id === police)?.id ?? '';
  await done(liaison, 'signResolution', 'Resolution', 'SignResolutionInput', { id: done1 });
  await act(liaison, 'Resolution', 'reportResolution', done1, { text: '已查清资金去向。', fileIds: [], noEvidence: '材料涉密，另行报送。' });
  await act(office, 'Resolution', 'acceptResolution', done1);

  await goTo(dayIn(45), '10:00');
  const later = await signIn('office.secretary');
  await until('the term of one has run out', async () => {
    const { openResolutions } = await later.get<{ openResolutions: { overdue: number } }>('query ($id: ID!) { openResolutions(conferenceId: $id) { overdue } }', { id: CONFERENCE });
    return openResolutions.overdue === 1;
  }, 120_000);
  const day = dayIn(14);
  const next = await done(later, 'planMeeting', 'Meeting', 'PlanMeetingInput', {
    conferenceId: CONFERENCE, kind: 'REGULAR', form: 'VIDEO', title: '第二次例会', startsAt: at(day, '09:30'), endsAt: at(day, '11:30'), attendeeIds: [],
  });
  const { meeting, openResolutions } = await later.get<{ meeting: { agendas: { items: { kind: string; title: string }[] }[]; previous: { id: string } | null }; openResolutions: { open: number; closed: number; overdue: number } }>(
    'query ($id: ID!, $c: ID!) { meeting(id: $id) { agendas { items { kind title } } previous { id } } openResolutions(conferenceId: $c) { open closed overdue } }', { id: next.id, c: CONFERENCE });
  expect(meeting.agendas[0]?.items[0]).toMatchObject({ kind: 'FOLLOW_UP', title: '上次会议议定事项落实情况' });
  expect([meeting.previous?.id, openResolutions]).toEqual([meetingId, { open: 2, closed: expect.any(Number), overdue: 1 }]);
  const { errors, data } = await PortalClient.stranger(portal.baseUrl).ask('mutation ($secret: String!) { openAsGuest(secret: $secret) { __typename } }', { secret: guest });
  expect([errors, data]).toEqual([[], { openAsGuest: { __typename: 'Refusal' } }]);
});
