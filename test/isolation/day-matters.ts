import { AppendChange } from '@portal/conference';
import { addDays, newId } from '@portal/kernel';
import * as Y from 'yjs';
import { besidePortal } from '../support/beside-portal.js';
import type { PortalClient } from '../support/client.js';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { pdf } from '../support/file-samples.js';
import { agencyId, today } from '../support/story.js';
import { done } from './consult-matters.js';
import { MARK_OF_RECUSED } from './minutes-matters.js';

async function paper(office: PortalClient, meetingId: string, line: string | undefined): Promise<void> {
  const input = { meetingId, line, title: '全体', visibility: 'ALL', visibleTo: [], forGuests: false, fileId: await office.upload('全体.pdf', pdf) };
  const { it } = await office.get<{ it: { id?: string } }>('mutation ($input: AddPaperInput!) { it: addPaper(input: $input) { ... on MeetingPapers { id } ... on Refusal { code message } } }', { input });
  if (!it.id) throw new Error(`addPaper: ${JSON.stringify(it)}`);
}

async function attendanceOf(office: PortalClient, meetingId: string, agencyId: string): Promise<string | undefined> {
  const { meetingDay } = await office.get<{ meetingDay: { attendance: { id: string; agency: { id: string } | null }[] } }>('query ($id: ID!) { meetingDay(meetingId: $id) { attendance { id agency { id } } } }', { id: meetingId });
  return meetingDay.attendance.find(({ agency }) => agency?.id === agencyId)?.id;
}

/**
 * Minutes of a meeting that was held: a handler of the lead agency stepped back from one of its items, and his agency was asked to draft along. The police said something
 * of a line and were answered, and the text waits for the convener of that agency. His colleagues read all of it, he does not.
 */
export async function draftOfRecused(apiUrl: string, office: PortalClient, writer: PortalClient, police: PortalClient): Promise<void> {
  const [policeId, leadId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string];
  const { id: meetingId, lines } = await besidePortal(apiUrl, (db) => heldMeeting(db, SEATED.secretary, {
    conferenceId: CONFERENCE.province, leadId, attendees: [policeId, leadId], state: 'PLANNED', lines: [{ title: '通报' }, { title: '个案' }],
  }));
  const act = (client: PortalClient, name: string, input: Record<string, unknown>, type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`) => done(client, name, 'MeetingDay', type, { meetingId, ...input });
  await act(office, 'openSignIn', {}, 'MeetingDayInput');
  const { meetingDay } = await office.get<{ meetingDay: { signCode: { digits: string } } }>('query ($id: ID!) { meetingDay(meetingId: $id) { signCode { digits } } }', { id: meetingId });
  await act(writer, 'signInToMeeting', { code: meetingDay.signCode.digits });
  await paper(office, meetingId, lines[1]);
  await act(office, 'startMeeting', { chair: '召集人' });
  const left = await act(office, 'recordStepBack', { line: lines[1], attendanceId: await attendanceOf(office, meetingId, leadId) });
  await act(office, 'endMeeting', { expectedVersion: left.version });
  const { it } = await office.get<{ it: { id: string } }>('mutation ($id: ID!) { it: openMinutesOfMeeting(meetingId: $id) { ... on Minutes { id } ... on Refusal { code } } }', { id: meetingId });
  await done(office, 'inviteMinutesWriter', 'Minutes', 'MinutesWriterInput', { id: it.id, expectedVersion: 1, agencyId: leadId });
  const kept = await done(office, 'nameMinutesVersion', 'Minutes', 'NameMinutesVersionInput', { id: it.id, expectedVersion: 2, name: '初稿' });
  const doc = new Y.Doc();
  doc.getText('minutes').applyDelta([{ insert: MARK_OF_RECUSED }, { insert: '\n', attributes: { line: 'RECUSED', kind: 'TEXT' } }]);
  await besidePortal(apiUrl, (db) => new AppendChange(db).run(SEATED.secretary, it.id, Y.encodeStateAsUpdate(doc), 'isolation'));
  const on = { id: it.id };
  const out = await done(office, 'sendMinutesForComment', 'Minutes', 'SendMinutesForCommentInput', { ...on, expectedVersion: kept.version, dueOn: addDays(today(), 20), lines: [{ line: 'RECUSED', agencyIds: [policeId] }] });
  const { minutes } = await police.get<{ minutes: { ownShares: { id: string }[] } }>('query ($id: ID!) { minutes(id: $id) { ownShares { id } } }', on);
  const shareId = minutes.ownShares[0]?.id;
  await done(police, 'answerMinutes', 'MinutesShare', 'AnswerMinutesInput', { id: shareId, expectedVersion: 1, answers: [{ line: 'RECUSED', opinion: 'SUGGEST', proposal: `${MARK_OF_RECUSED}，从严` }] });
  const closed = await done(office, 'closeMinutesRound', 'Minutes', 'CloseMinutesRoundInput', { ...on, expectedVersion: out.version, reason: '事项紧急' });
  const handled = await done(office, 'handleMinutesOpinion', 'Minutes', 'HandleMinutesOpinionInput', { ...on, expectedVersion: closed.version, shareId, line: 'RECUSED', outcome: 'DECLINED', reason: `${MARK_OF_RECUSED}已经从严` });
  await done(office, 'submitMinutes', 'Minutes', 'SubmitMinutesInput', { ...on, expectedVersion: handled.version });
}

/**
 * A meeting of some that is going on: a line for all of them, one for the police only, one from which the health authority stepped back, one from which the
 * police's liaison officer did; on each of them lies a paper, somebody said something and something was resolved.
 */
export async function manyDays(apiUrl: string, office: PortalClient, police: PortalClient): Promise<{ meetingId: string; lines: string[] }> {
  const [policeId, healthId, auditId, leadId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string, string, string];
  const meeting = await besidePortal(apiUrl, (db) => heldMeeting(db, SEATED.secretary, {
    conferenceId: CONFERENCE.province, leadId, kind: 'PARTIAL', attendees: [policeId, healthId, leadId], told: [auditId], state: 'PLANNED', lines: [{ title: '公开项' }, { title: '限定项', visibleTo: [policeId] }, { title: '回避项' }, { title: '个人回避项' }],
  }));
  const meetingId = meeting.id;
  const act = (client: PortalClient, name: string, input: Record<string, unknown>) =>
    done(client, name, 'MeetingDay', name === 'openSignIn' ? 'MeetingDayInput' : name === 'startItem' ? 'DayItemInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, { meetingId, ...input });
  await act(office, 'openSignIn', {});
  const { meetingDay } = await office.get<{ meetingDay: { signCode: { digits: string } } }>('query ($id: ID!) { meetingDay(meetingId: $id) { signCode { digits } } }', { id: meetingId });
  const wrong = meetingDay.signCode.digits.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
  await police.get('mutation ($input: SignInToMeetingInput!) { signInToMeeting(input: $input) { __typename } }', { input: { meetingId, code: wrong } });
  await act(police, 'signInToMeeting', { code: meetingDay.signCode.digits });
  await act(office, 'noteAttendance', { agencyId: healthId, post: '处长', role: 'ATTEND' });
  for (const line of meeting.lines) await paper(office, meetingId, line);
  await act(office, 'startMeeting', { chair: '召集人' });
  await act(office, 'recordStepBack', { line: meeting.lines[2], agencyId: healthId, reason: '与当事人有利害关系' });
  const left = await act(office, 'recordStepBack', { line: meeting.lines[3], attendanceId: await attendanceOf(office, meetingId, policeId) });
  await act(office, 'startItem', { line: meeting.lines[0], expectedVersion: left.version });
  for (const line of meeting.lines) {
    await act(office, 'recordOpinion', { line, agencyId: policeId, opinion: 'RESERVE', text: '建议从严', expectedVersion: 0 });
    await act(office, 'recordOutcomeOfItem', { line, outcome: 'PASSED', text: '按意见办理', expectedVersion: 0 });
    await act(office, 'captureResolution', { line, resolutionId: newId(), text: '由公安牵头查清', leadId: policeId, supportingIds: [leadId], removed: false, expectedVersion: 0 });
  }
  return { meetingId, lines: meeting.lines };
}
