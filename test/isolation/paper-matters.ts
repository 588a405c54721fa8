import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { pdf } from '../support/file-samples.js';
import { agencyId } from '../support/story.js';

interface Line { readonly line: string; readonly position: number }

/** Papers at every line of the planned meetings with an approved agenda: for all, for one agency, for nobody until it begins; a package each, a guest each. */
export async function manyPapers(office: PortalClient, police: PortalClient): Promise<void> {
  const policeId = await agencyId(police, 'PUBLIC_SECURITY', '440000');
  const { meetings } = await office.get<{ meetings: { edges: { node: { id: string; state: string; agendaState: string; endsAt: string } }[] } }>('{ meetings(first: 50) { edges { node { id state agendaState endsAt } } } }');
  const act = async (who: PortalClient, name: string, type: string, input: object): Promise<void> => {
    const done = name === 'inviteGuest' ? 'InvitedGuest' : 'MeetingPapers';
    const { it } = await who.get<{ it: { id?: string } }>(`mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ... on ${done} { id } ... on Refusal { code message } } }`, { input });
    if (!it.id) throw new Error(`${name}: ${JSON.stringify(it)}`);
  };
  for (const { id: meetingId, endsAt } of meetings.edges.map(({ node }) => node).filter(({ state, agendaState }) => state === 'PLANNED' && agendaState === 'APPROVED')) {
    const { meetingPapers } = await office.get<{ meetingPapers: { lines: Line[] } }>('query ($id: ID!) { meetingPapers(meetingId: $id) { lines { line position } } }', { id: meetingId });
    for (const { line, position } of meetingPapers.lines) {
      const common = { meetingId, line, visibleTo: [], forGuests: true };
      await act(office, 'addPaper', 'AddPaperInput', { ...common, title: '全体', visibility: 'ALL', fileId: await office.upload('全体.pdf', pdf) });
      await act(office, 'addPaper', 'AddPaperInput', { ...common, title: '指定', visibility: 'NAMED', visibleTo: [policeId], fileId: await office.upload('指定.pdf', pdf) });
      await act(office, 'addPaper', 'AddPaperInput', { ...common, title: '会前不发', visibility: 'CONVENER', fileId: await office.upload('会前不发.pdf', pdf) });
      if (position === 0) await act(office, 'inviteGuest', 'InviteGuestInput', { meetingId, line, unit: '医院', post: '专家', fromAt: '2026-01-01T00:00:00Z', toAt: endsAt });
    }
    for (const who of [office, police]) await who.get('mutation ($id: ID!) { askPacket(meetingId: $id) { __typename } }', { id: meetingId });
  }
}

/** One paper, taken in hand by somebody: whoever brought it is told who read it. */
export async function readPaper(reader: PortalClient): Promise<void> {
  const { meetings } = await reader.get<{ meetings: { edges: { node: { id: string } }[] } }>('{ meetings(first: 50) { edges { node { id } } } }');
  for (const { node: { id } } of meetings.edges) {
    const { meetingPapers } = await reader.get<{ meetingPapers: { lines: { papers: { files: { id: string }[] }[] }[] } | null }>('query ($id: ID!) { meetingPapers(meetingId: $id) { lines { papers { files { id } } } } }', { id });
    const file = meetingPapers?.lines.flatMap(({ papers }) => papers).flatMap(({ files }) => files)[0];
    if (file && (await reader.fetch(`/files/papers/${file.id}`)).ok) return;
  }
  throw new Error('no paper could be read');
}

/** What of papers an agency may see, worked out from who was asked to the meeting and what the papers say, not from the policies the product reads by. */
export async function allowedOfPapers(superuser: Client, agency: string, person: string): Promise<Record<string, string[]>> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = 'm.agency_id = $1';
  const lead = `exists (select 1 from conference_membership k where k.conference_id = m.conference_id and k.agency_id = $1 and k.role = 'LEAD')`;
  const asked = 'exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $1)';
  const line = `exists (select 1 from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED'
    where i.meeting_id = m.id and i.line = p.line and (i.visibility = 'MEETING' or $1 = any (i.visible_to)))`;
  const back = `exists (select 1 from meeting_recusal b where b.meeting_id = m.id and b.line = p.line and b.left_at is not null and ((b.whole_unit and b.agency_id = $1 and p.agency_id <> $1) or (not b.whole_unit and b.person_id = '${person}')))`;
  const paper = `not ${back} and (${office} or ${lead} or (${asked} and (p.agency_id = $1 or (${line} and (p.visibility = 'ALL' or p.opened_at is not null or (p.visibility = 'NAMED' and $1 = any (p.visible_to)))))))`;
  const papers = `from meeting_paper p join meeting m on m.id = p.meeting_id where ${paper}`;
  return {
    MeetingPapers: await ids(`select m.id from meeting m where ${office} or ${lead} or ${asked}
      or exists (select 1 from journal_entry j where j.object_id = m.id and j.topic = 'meeting.entered') and exists (select 1 from conference_membership k where k.conference_id = m.conference_id and k.agency_id = $1 and k.role <> 'INVITED')`),
    MeetingPaper: await ids(`select p.id ${papers}`),
    PaperFile: await ids(`select f.id from meeting_paper_file f where f.paper_id in (select p.id ${papers})`),
    MeetingPacket: await ids('select id from meeting_packet where agency_id = $1'),
    MeetingGuest: await ids(`select g.id from meeting_guest g join meeting m on m.id = g.meeting_id where ${office} or ${lead}`),
  };
}

/** Every file of a paper and every package by its id at the doors: who got what he may not have, and how often somebody got what he may. */
export async function takenByIds(superuser: Client, readers: Iterable<readonly [string, PortalClient, Readonly<Record<string, ReadonlySet<string>>>]>): Promise<{ leaked: string[]; served: number }> {
  const leaked: string[] = [];
  let served = 0;
  const all = async (table: string): Promise<string[]> => (await superuser.query<{ id: string }>(`select id from ${table} order by id`)).rows.map(({ id }) => id);
  const doors = [['papers', 'PaperFile', await all('meeting_paper_file')], ['packets', 'MeetingPacket', await all('meeting_packet')], ['', 'PaperFile', [...await all('meeting_paper_file'), ...await all('meeting_paper')]]] as const;
  for (const [account, client, allowed] of readers) {
    for (const [door, type, ids] of doors) {
      for (const id of ids) {
        const answer = await client.fetch(`/files/${door ? `${door}/` : ''}${id}`);
        await answer.arrayBuffer();
        const mine = door !== '' && allowed[type]?.has(id);
        if (answer.ok && !mine) leaked.push(`${account}: ${door} ${id}`);
        if (door === 'papers' && mine && !answer.ok) leaked.push(`${account} is refused his own ${door} ${id}`);
        served += answer.ok ? 1 : 0;
      }
    }
  }
  return { leaked, served };
}
