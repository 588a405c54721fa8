import type { Database } from '@portal/platform';
import type { Client } from 'pg';
import { besidePortal } from '../support/beside-portal.js';
import type { PortalClient } from '../support/client.js';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { agencyId, today } from '../support/story.js';
import { done } from './consult-matters.js';

/** Two meetings of some, in writing: one that goes round, with an item for the police only, an answer and two questions; one that has ended with a unit that was silent. */
export async function manyRounds(apiUrl: string, office: PortalClient, police: PortalClient): Promise<void> {
  const [policeId, healthId, auditId, leadId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string, string, string];
  const sitting = (db: Database) => heldMeeting(db, SEATED.secretary, {
    conferenceId: CONFERENCE.province, leadId, kind: 'PARTIAL', form: 'WRITTEN', attendees: [policeId, healthId], told: [auditId], state: 'PLANNED', lines: [{ title: '公开项' }, { title: '限定项', visibleTo: [policeId] }],
  });
  const both = await besidePortal(apiUrl, async (db) => [await sitting(db), await sitting(db)]);
  const dueOn = new Date(Date.parse(`${today()}T00:00:00Z`) + 20 * 86_400_000).toISOString().slice(0, 10);
  const act = (client: PortalClient, name: string, input: Record<string, unknown>) => done(client, name, 'WrittenRound', `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, input);
  for (const [index, { id, lines: [open = '', named = ''] }] of both.entries()) {
    const { version } = await act(office, 'openWrittenRound', { id, expectedVersion: 1, dueOn, chair: '召集人' });
    await act(police, 'answerWrittenRound', { id, expectedVersion: 1, answers: [{ line: open, opinion: 'AMEND', text: '改为两个月' }, { line: named, opinion: 'AGREE' }] });
    await act(police, 'askInWrittenRound', { id, expectedVersion: 2, line: open, text: '何时起算？' });
    const { writtenRound } = await office.get<{ writtenRound: { questions: { id: string }[] } }>('query ($id: ID!) { writtenRound(meetingId: $id) { questions { id } } }', { id });
    const replied = await act(office, 'replyInWrittenRound', { id, expectedVersion: version, questionId: writtenRound.questions[0]?.id, text: '自印发之日起。' });
    await act(police, 'askInWrittenRound', { id, expectedVersion: 3, line: named, text: '是否公开？' });
    if (index === 1) await act(office, 'closeWrittenRound', { id, expectedVersion: replied.version, reason: '意见一致', outcomes: [open, named].map((line) => ({ line, outcome: 'PASSED' })) });
  }
}

/** What of meetings in writing an agency may see, worked out from who was asked, which items were for whom and which rounds have ended. */
export async function allowedOfRounds(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; answers: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const runs = `(m.agency_id = $1 or exists (select 1 from conference_membership k where k.conference_id = m.conference_id and k.agency_id = $1 and k.role = 'LEAD'))`;
  const asked = 'exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $1)';
  const items = `meeting m join agenda a on a.meeting_id = m.id and a.state = 'APPROVED' join agenda_item i on i.meeting_id = m.id and i.agenda_version = a.version
    where m.form = 'WRITTEN' and (${runs} or (${asked} and (i.visibility = 'MEETING' or $1 = any(i.visible_to))))`;
  const ended = 'exists (select 1 from written_round r where r.meeting_id = m.id and r.closed_at is not null)';
  return {
    ids: {
      WrittenRound: await ids(`select m.id from meeting m where m.form = 'WRITTEN' and (${runs} or ${asked})`),
      WrittenItem: await ids(`select i.id from ${items}`),
      WrittenQuestion: await ids(`select q.id from written_question q join meeting m on m.id = q.meeting_id where q.line in (select i.line from ${items}) and (${runs} or q.agency_id = $1 or q.replied_at is not null)`),
    },
    // An item and whose answer to it may be read: all, once it has ended; before that one's own.
    answers: await ids(`select i.id || ' ' || o.agency_id as id from meeting_opinion o join agenda_item i on i.meeting_id = o.meeting_id and i.line = o.line join meeting m on m.id = o.meeting_id
      where i.id in (select i.id from ${items}) and (${runs} or o.agency_id = $1 or ${ended})`),
  };
}

/** Answers to an item that are not among those the reader may read. */
export function leakOfWritten(type: string, object: Record<string, unknown>, allowed: ReadonlySet<string>): string[] {
  if (type !== 'WrittenItem') return [];
  const opinions = (object['opinions'] ?? []) as { agency?: { id?: string } }[];
  return opinions.map(({ agency }) => `${String(object['id'])} ${agency?.id ?? ''}`).filter((pair) => !allowed.has(pair)).map((pair) => `answer ${pair}`);
}
