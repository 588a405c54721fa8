import type { Client } from 'pg';
import { stableId } from '@portal/agencies';
import { PortalClient } from '../support/client.js';
import { agencyId, today } from '../support/story.js';
import { done, takeSeat } from './consult-matters.js';

type Form = Record<string, unknown>;
const PROVINCE = stableId('conference:440000');
const CITY = stableId('conference:440100');
/** Far enough ahead that no run of the tests comes to it. */
const YEAR = Number(today().slice(0, 4)) + 1;
const comingDay = (days: number): string => new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const AT = { startsAt: `${YEAR}-06-10T01:00:00Z`, endsAt: `${YEAR}-06-10T03:00:00Z`, form: 'VIDEO' };
const FORM: Form = { title: '统一移送标准', category: 'RULES', problem: '标准不一。', basis: '令310', proposal: '制定标准。', minutes: 15, agencyIds: [], links: [], fileIds: [] };

type Made = { id: string; version: number };
const topic = (client: PortalClient, act: string, input: string, values: Form): Promise<Made> => done(client, act, 'Topic', input, values);
const on = ({ id, version }: Made, more: Form = {}): Form => ({ id, expectedVersion: version, ...more });
const draft = (client: PortalClient, conferenceId: string, callId?: string): Promise<Made> => topic(client, 'draftTopic', 'DraftTopicInput', { ...FORM, conferenceId, ...(callId && { callId }) });
const submitted = async (client: PortalClient, conferenceId: string, callId?: string): Promise<Made> => topic(client, 'submitTopic', 'TopicActInput', on(await draft(client, conferenceId, callId)));
const proposed = async (client: PortalClient, office: PortalClient, conferenceId: string): Promise<Made> => topic(office, 'proposeTopic', 'ProposeTopicInput', on(await submitted(client, conferenceId)));

/** Two conferences side by side, each with a call, topics in many states, and meetings: of all, of some, with a line for named agencies. */
export async function manyConferences(baseUrl: string): Promise<void> {
  const [police, health, office, convener, cityPolice, cityOffice] = await Promise.all(
    ['gdga.liaison', 'gdwj.liaison', 'office.secretary', 'gdyb.head', 'gzga.liaison', 'gzoffice.secretary'].map((account) => PortalClient.signIn(baseUrl, account))) as
    [PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient];
  await takeSeat(convener, 'CONVENER');
  const policeId = await agencyId(police, 'PUBLIC_SECURITY', '440000');
  for (const [who, unit, conferenceId] of [[office, police, PROVINCE], [cityOffice, cityPolice, CITY]] as const) {
    const call = await done(who, 'openTopicCall', 'TopicCall', 'OpenTopicCallInput', { conferenceId, title: '议题征集', note: '请报送。', dueOn: comingDay(20) });
    await submitted(unit, conferenceId, call.id);
    await draft(unit, conferenceId);
    await proposed(unit, who, conferenceId);
    await done(who, 'planMeeting', 'Meeting', 'PlanMeetingInput', { ...AT, conferenceId, kind: 'REGULAR', title: '例会', attendeeIds: [] });
  }
  const [stays, goes] = [await submitted(police, PROVINCE), await submitted(health, PROVINCE)];
  await topic(office, 'mergeTopic', 'MergeTopicInput', on(goes, { intoId: stays.id }));
  const agreed = await topic(convener, 'decideTopic', 'DecideTopicInput', on(await proposed(health, office, PROVINCE), { decision: 'APPROVE' }));

  const meeting = (client: PortalClient, act: string, input: string, values: Form): Promise<Made> => done(client, act, 'Meeting', input, values);
  const approve = async (made: Made, items: Form[]): Promise<Made> => {
    const kept = await meeting(office, 'saveAgenda', 'SaveAgendaInput', on(made, { items }));
    return meeting(convener, 'decideAgenda', 'DecideAgendaInput', on(await meeting(office, 'submitAgenda', 'MeetingActInput', on(kept)), { approve: true }));
  };
  const item = (more: Form): Form => ({ kind: 'OTHER', title: '事项', minutes: 10, visibility: 'MEETING', visibleTo: [], ...more });
  const some = await approve(await meeting(office, 'planMeeting', 'PlanMeetingInput', { ...AT, conferenceId: PROVINCE, kind: 'PARTIAL', title: '专题', attendeeIds: [policeId] }), [item({ title: '个案' })]);
  await meeting(office, 'sendMeetingNotice', 'SendMeetingNoticeInput', on(some, { rsvpBy: comingDay(20), link: 'https://meeting.example/1' }));
  await meeting(police, 'answerMeeting', 'AnswerMeetingInput', { id: some.id, answer: 'DELEGATE', standIn: '副支队长', standInPhone: '020-83000000' });
  await approve(await meeting(office, 'planMeeting', 'PlanMeetingInput', { ...AT, conferenceId: PROVINCE, kind: 'EXTRAORDINARY', title: '临时会议', attendeeIds: [] }),
    [item({}), item({ kind: 'TOPIC', topicId: agreed.id, title: '限定项', visibility: 'NAMED', visibleTo: [policeId] })]);
  await meeting(office, 'enterPastMeeting', 'EnterPastMeetingInput', {
    conferenceId: PROVINCE, kind: 'REGULAR', form: 'VIDEO', title: '上年例会', startsAt: '2025-06-10T01:00:00Z', endsAt: '2025-06-10T03:00:00Z',
    published: { agenda: ['通报'], attendees: [], resolutions: ['健全机制'] },
  });
  await meeting(office, 'enterPastMeeting', 'EnterPastMeetingInput', {
    conferenceId: PROVINCE, kind: 'PARTIAL', form: 'VIDEO', title: '上年专题会议', startsAt: '2025-07-10T01:00:00Z', endsAt: '2025-07-10T03:00:00Z',
    published: { agenda: ['个案'], attendees: [], resolutions: ['联合处置'] }, attendeeIds: [policeId],
  });

  // Far enough ahead that nothing is handed over: a leave is there to be named.
  const { seatCover } = await health.get<{ seatCover: { seatId: string }[] }>('{ seatCover { seatId } }');
  const entered = await health.get<{ enterLeave: { ok?: boolean } }>('mutation ($input: EnterLeaveInput!) { enterLeave(input: $input) { ... on Done { ok } ... on Refusal { code } } }',
    { input: { seatId: seatCover[0]?.seatId, from: comingDay(60), to: comingDay(61) } });
  if (!entered.enterLeave.ok) throw new Error(JSON.stringify(entered));

  const { conference, colleagues } = await police.get<{ conference: { members: { seats: { id: string; kind: string; mine: boolean }[] }[] }; colleagues: { personId: string }[] }>(
    'query ($id: ID!) { conference(id: $id) { members { seats { id kind mine } } } colleagues { personId } }', { id: PROVINCE });
  const seat = conference.members.flatMap(({ seats }) => seats).find(({ kind, mine }) => mine && kind === 'LIAISON');
  await done(police, 'proposeMemberChange', 'MemberChange', 'ProposeMemberChangeInput',
    { conferenceId: PROVINCE, seatId: seat?.id, toPersonId: colleagues[0]?.personId, effectiveOn: comingDay(30), reason: '岗位变动' });
  // A unit that comes with somebody new, and one that goes: each before the office, nothing confirmed.
  await done(office, 'proposeMembership', 'MemberChange', 'ProposeMembershipInput', {
    conferenceId: PROVINCE, kind: 'JOIN', agencyId: await agencyId(police, 'PROCURATORATE', '440000'), effectiveOn: comingDay(40), reason: '来函',
    people: [{ seatKind: 'LIAISON', seatTitle: '联络员', newPerson: { name: '新任联络员', post: '副主任', phone: '020-87110000', email: 'joins@demo.portal.invalid' } }],
  });
  await done(health, 'proposeMembership', 'MemberChange', 'ProposeMembershipInput', { conferenceId: PROVINCE, kind: 'LEAVE', effectiveOn: comingDay(40), reason: '职责调整' });
}

/** The office decides what becomes of what the leaving unit has in hand: once all of it is there. */
export async function settledLeaving(office: PortalClient): Promise<void> {
  const { memberChanges } = await office.get<{ memberChanges: { edges: { node: Made & { kind: string } }[] } }>('{ memberChanges(first: 50) { edges { node { id kind version } } } }');
  const leaves = memberChanges.edges.map(({ node }) => node).find(({ kind }) => kind === 'LEAVE');
  if (!leaves) throw new Error('no unit leaves');
  const { memberChange } = await office.get<{ memberChange: { matters: { objectId: string }[] } }>('query ($id: ID!) { memberChange(id: $id) { matters { objectId } } }', { id: leaves.id });
  await done(office, 'settleLeaving', 'MemberChange', 'SettleLeavingInput', on(leaves, { decisions: memberChange.matters.map(({ objectId }) => ({ objectId, choice: 'STAY' })) }));
}

const KNOWN_AS: Readonly<Record<string, string>> = { RESOLUTION: 'Resolution', MINUTES_SHARE: 'MinutesShare', TOPIC: 'Topic' };

/** What a unit that leaves has in hand, where a reader is shown of it what he may not know. */
export function leaksOfLeaving(data: unknown, ids: Readonly<Record<string, ReadonlySet<string>>>, content: ReadonlySet<string>): string[] {
  const leaked: string[] = [];
  JSON.parse(JSON.stringify(data ?? null), (_, value: { __typename?: string; objectKind?: string; objectId?: string } | null) => {
    if (value?.__typename !== 'LeavingMatter') return value;
    const [kind, id] = [String(value.objectKind), String(value.objectId)];
    if (!(kind === 'MEETING' ? content : ids[KNOWN_AS[kind] ?? ''])?.has(id)) leaked.push(`${kind} ${id} in what a unit has in hand`);
    return value;
  });
  return leaked;
}

/**
 * What of the conferences an agency may see, worked out from who proposed, who was asked and what was decided, not from the table the product reads. The content
 * of a meeting, held or to come, is for whoever was asked, the office and the lead agency; one entered from a public announcement is for all members, unless it was of some. Of a
 * meeting of some, the other members know at most that it takes place.
 */
export async function allowedOfConferences(superuser: Client, agency: string, person: string): Promise<{ ids: Record<string, string[]>; content: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = (c: string): string => `exists (select 1 from joint_conference j where j.id = ${c} and j.office_agency_id = $1)`;
  const lead = (c: string): string => `exists (select 1 from conference_membership k where k.conference_id = ${c} and k.agency_id = $1 and k.role = 'LEAD')`;
  const member = (c: string): string => `exists (select 1 from conference_membership k where k.conference_id = ${c} and k.agency_id = $1 and k.role <> 'INVITED')`;
  const asked = `exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $1)`;
  const announced = `exists (select 1 from journal_entry j where j.object_id = m.id and j.topic = 'meeting.entered' and (m.kind not in ('PARTIAL', 'EXPERT_REVIEW') or j.detail -> 'attendeeIds' ? $1::text))`;
  const reads = `(${office('m.conference_id')} or ${lead('m.conference_id')} or ${asked} or (${announced} and ${member('m.conference_id')}))`;
  const toldOf = `(m.kind in ('PARTIAL', 'EXPERT_REVIEW') and ${member('m.conference_id')} and exists (select 1 from joint_conference j where j.id = m.conference_id and j.partial_told))`;
  const steppedBack = `exists (select 1 from meeting_recusal b where b.meeting_id = i.meeting_id and b.line = i.line and b.left_at is not null and ((b.whole_unit and b.agency_id = $1) or (not b.whole_unit and b.person_id = '${person}')))`;
  const item = `(i.visibility = 'MEETING' or ${office('m.conference_id')} or ${lead('m.conference_id')} or $1 = any(i.visible_to)) and not ${steppedBack}`;
  const happened = (what: string): string => `exists (select 1 from journal_entry j where j.object_id = t.id and j.topic = '${what}')`;
  const topics = await ids(`select t.id from topic t where t.agency_id = $1
    or (${office('t.conference_id')} and ${happened('topic.submitted')}) or (${lead('t.conference_id')} and ${happened('topic.proposed')})
    or exists (select 1 from topic o where o.merged_into = t.id and o.agency_id = $1)
    or exists (select 1 from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED' join meeting m on m.id = i.meeting_id
                where i.topic_id = t.id and ${asked} and ${item})`);
  const seen = await ids(`select m.id from meeting m where ${reads} or ${toldOf}`);
  const read = await ids(`select m.id from meeting m where ${reads}`);
  const onLine = (x: string): string => `exists (select 1 from agenda_item i where i.meeting_id = m.id and i.line = ${x}.line and ${item})`;
  const calls = await ids(`select c.id from topic_call c where ${office('c.conference_id')} or ${member('c.conference_id')}`);
  return {
    ids: {
      MemberChange: await ids(`select c.id from member_change c where c.agency_id = $1 or ${office('c.conference_id')} or ${lead('c.conference_id')}`),
      TopicCall: calls, TopicCallSummary: calls, Topic: topics, TopicSummary: topics, MergedTopic: topics, TopicReference: topics,
      Meeting: seen, MeetingSummary: seen, MeetingReference: seen, SittingOfHalfYear: seen, PreviousMeeting: read,
      MeetingDay: read, Attendance: await ids(`select a.id from meeting_attendance a join meeting m on m.id = a.meeting_id where ${reads}`),
      CapturedResolution: await ids(`select r.id from captured_resolution r join meeting m on m.id = r.meeting_id where ${reads} and ${onLine('r')}`),
      SteppedBack: await ids(`select r.id from meeting_recusal r join meeting m on m.id = r.meeting_id where ${office('m.conference_id')} or ${lead('m.conference_id')} or (${reads} and r.agency_id = $1)`),
      DayItem: await ids(`select i.id from agenda_item i join meeting m on m.id = i.meeting_id join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version where ${reads} and ${item} and a.state = 'APPROVED'`),
      AgendaItem: await ids(`select i.id from agenda_item i join meeting m on m.id = i.meeting_id join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version
        where ${reads} and ${item} and (${office('m.conference_id')} or ${lead('m.conference_id')} or a.state in ('APPROVED', 'SUPERSEDED'))`),
    },
    content: read,
  };
}

/** What only who may read a meeting may know of it; lists are there and empty for the others. */
const CONTENT_OF_MEETING = ['title', 'place', 'previous', 'published', 'attendees', 'attendeeCount', 'agendas', 'agendaState', 'link', 'answers'];
const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Content of a meeting in an object of an answer, wherever it speaks of one, that is not among what the reader may read. */
export function leakOfMeeting(type: string, object: Record<string, unknown>, read: ReadonlySet<string>): string[] {
  const unread = (id: unknown, fields: readonly string[], from = object): string[] =>
    (read.has(String(id)) ? [] : fields.filter((field) => says(from[field])).map((field) => `${field} of meeting ${String(id)} in ${type}`));
  if (/^Meeting(Summary|Reference)?$/.test(type)) {
    const timeline = (object['timeline'] ?? []) as { text?: string | null }[];
    return [...unread(object['id'], CONTENT_OF_MEETING), ...(timeline.some(({ text }) => text) ? unread(object['id'], ['timeline']) : [])];
  }
  if (type === 'CalendarEntry' && object['kind'] === 'MEETING') return unread(object['id'], ['title', 'place']);
  if (type === 'WorkItem' && object['objectKind'] === 'MEETING') return unread(object['objectId'], ['title']);
  const origin = type === 'Resolution' ? object['origin'] as Record<string, unknown> | null | undefined : null;
  return origin ? unread(origin['meetingId'], ['meetingTitle', 'lineTitle', 'topicTitle', 'topicNumber', 'topicId', 'proposer'], origin) : [];
}
