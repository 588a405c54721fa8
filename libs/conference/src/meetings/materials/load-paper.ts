import { type MatterAct, obstacleTo } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, type EditConflict, isConflict, isRefusal, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { MEETING, type MeetingRow } from '../load-meeting.js';
import type { PaperSide } from './paper.table.js';

/** A line of an agenda, for an act on its papers; its meeting is locked. */
export interface Line { readonly kind: 'line'; readonly meeting: MeetingRow; readonly line: string; readonly topicId: string | null; readonly side: PaperSide | null }
export interface PaperRow {
  readonly id: string; readonly meetingId: string; readonly line: string; readonly agencyId: string; readonly title: string; readonly visibility: string; readonly visibleTo: readonly string[];
  readonly forGuests: boolean; readonly revision: number; readonly version: number; readonly changedAt: Date; readonly withdrawnAt: Date | null;
}
export interface Paper { readonly kind: 'paper'; readonly meeting: MeetingRow; readonly paper: PaperRow }

/** SQL: whether agency `mine` proposed the topic, or one that was merged into it. */
export const proposes = (topic: string, mine: string): string => `exists (select 1 from topic t where (t.id = ${topic} or t.merged_into = ${topic}) and t.agency_id = ${mine})`;

const LINE = `
  select i.topic_id as "topicId", ${proposes('i.topic_id', '$3')} as proposes
    from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version
   where i.meeting_id = $1 and i.line = $2 and (a.state = 'APPROVED' or $4) order by (a.state = 'APPROVED') desc, i.agenda_version desc limit 1`;

/** SQL: files of the topic of a line that are not among its papers. */
export const topicFiles = (topic: string, meeting: string, line: string): string => `
  select f.id, f.name from attachment f
   where f.object_id = ${topic} and f.slot = 'topic' and f.removed_at is null
     and not exists (select 1 from meeting_paper k join meeting_paper_file h on h.paper_id = k.id
                      where k.meeting_id = ${meeting} and k.line = ${line} and k.withdrawn_at is null and h.file_id = f.file_id)`;

const FACTS = `
  select exists (${topicFiles('$3', '$1', '$2')}) as "topicFiles",
         (select count(*) > 1 from meeting_paper where meeting_id = $1 and line = $2 and withdrawn_at is null) as several`;

/** Locks the meeting, so that papers of one meeting are numbered one after the other, and asks the table. */
export async function openLine(tx: Tx, meetingId: string, line: string, act: MatterAct): Promise<Line | Refusal> {
  const loaded = await MEETING.load(tx, meetingId);
  if (isRefusal(loaded) || !isId(line)) return notFound();
  const { row, standing, viewer } = loaded;
  const [found] = await tx.query<{ topicId: string | null; proposes: boolean }>(LINE, [row.id, line, tx.actor.agencyId, viewer.side === 'OFFICE']);
  if (viewer.side === null || !found) return notFound();
  const side = viewer.side !== 'OFFICE' && found.proposes ? 'PROPOSER' : viewer.side as PaperSide;
  const [facts] = await tx.query<{ topicFiles: boolean; several: boolean }>(FACTS, [row.id, line, found.topicId]);
  const known = new Set([...(facts?.topicFiles ? ['topicFiles'] : []), ...(facts?.several ? ['several'] : [])]);
  return obstacleTo(act, { state: standing.state, facts: known }, { ...viewer, side }) ?? { kind: 'line', meeting: row, line, topicId: found.topicId, side };
}

const PAPER = `
  select id, meeting_id as "meetingId", line, agency_id as "agencyId", title, visibility, visible_to as "visibleTo", for_guests as "forGuests", revision, version,
         changed_at as "changedAt", withdrawn_at as "withdrawnAt" from meeting_paper where id = $1`;

/** The paper, its meeting locked; a paper that was withdrawn is not there any more. */
export async function openPaper(tx: Tx, { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number }, act: MatterAct): Promise<Paper | Refusal | EditConflict> {
  const [there] = isId(id) ? await tx.query<PaperRow>(PAPER, [id]) : [];
  const loaded = there ? await MEETING.load(tx, there.meetingId) : notFound();
  // Looked at again behind the lock: what stood before it may be over.
  const [paper] = await tx.query<PaperRow>(PAPER, [there?.id ?? null]);
  if (isRefusal(loaded) || !paper) return notFound();
  const side = loaded.viewer.side !== 'OFFICE' && paper.agencyId === tx.actor.agencyId ? 'PROPOSER' : loaded.viewer.side as PaperSide | null;
  const obstacle = obstacleTo(act, loaded.standing, { ...loaded.viewer, side });
  if (obstacle) return obstacle;
  if (paper.version !== expectedVersion) return { kind: 'conflict', currentVersion: paper.version, changedBy: null, changedAt: paper.changedAt, differences: [{ field: 'title', yours: null, theirs: paper.title }] };
  return paper.withdrawnAt ? refuse('PAPER_WITHDRAWN') : { kind: 'paper', meeting: loaded.row, paper };
}

/** Whether who is named sits at this meeting. */
export async function namedRefusal(tx: Tx, { id, agencyId, leadId }: MeetingRow, named: readonly string[]): Promise<Refusal | null> {
  if (!named.every(isId)) return refuse('AGENCY_UNKNOWN');
  const seated = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from meeting_attendee where meeting_id = $1', [id]);
  const atTable = new Set([agencyId, leadId, ...seated.map((one) => one.agencyId)]);
  return named.every((one) => atTable.has(one)) ? null : refuse('ATTENDEE_NOT_OF_CONFERENCE', undefined, [{ field: 'visibleTo', code: 'NOT_ON_LIST' }]);
}

/** An act on papers of a meeting: what was laid where is for who may read the papers, so the record is the acting agency's own. */
export const recordOf = (tx: Tx, topic: string, meetingId: string, detail: Readonly<Record<string, string | number>>): Promise<string> =>
  record(tx, topic, { objectKind: 'MEETING', objectId: meetingId, audience: 'AGENCY', detail });

/** How an act on papers ends. */
export interface PaperActed { readonly kind: 'acted'; readonly id: string; readonly meetingId: string }
export type PaperResult = PaperActed | Refusal | EditConflict;
export const stopped = (value: object): value is Refusal | EditConflict => isRefusal(value) || isConflict(value);
export const nameOf = ({ personName, seatTitle }: Actor): readonly [string, string] => [personName, seatTitle];
