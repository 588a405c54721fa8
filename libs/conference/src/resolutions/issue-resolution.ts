import { Injectable } from '@nestjs/common';
import { type Acted, invalid, writeMatterAct } from '@portal/cases';
import { type Day, dayOf, isId, newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, type Party, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { type ConferenceTable, loadTable } from '../conferences/conference-table.js';
import { seat, syncBoxes } from '../matters/perform.js';
import { takeNumber } from '../matters/take-number.js';
import { runUntil, startSigning } from './clocks.js';
import { findLinked, type LinkedMatter, type LinkInput, writeLinks } from './links.js';
import { RESOLUTION } from './load-resolution.js';
import { formProblems, type ResolutionForm } from './resolution.rules.js';

export interface IssueResolutionInput extends ResolutionForm {
  readonly meetingId: string;
  /** Line of its agenda under which it was decided. */
  readonly line?: string | null;
  readonly links?: readonly LinkInput[] | null;
  /** Line of issued minutes that says it (N10): not of what a person hands in, only of minutes that hand out what they hold. */
  readonly minutes?: { readonly id: string; readonly line: string };
}

/** 交办议定事项: after the meeting the office hands what it decided to the units that answer for it. */
@Injectable()
export class IssueResolution {
  constructor(private readonly db: Database) {}

  /** @returns the resolution; or NOT_FOUND, MEETING_NOT_HELD, OFFICE_ISSUES, INVALID_INPUT, AGENCY_UNKNOWN */
  run(actor: Actor, input: IssueResolutionInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => issueResolution(tx, input));
  }
}

interface MeetingRow { readonly id: string; readonly conferenceId: string; readonly state: string; readonly attendees: readonly string[] }
interface LineRow { readonly topicId: string | null; readonly visibility: 'MEETING' | 'NAMED'; readonly visibleTo: readonly string[] }

/** As the use case, within a transaction of another: minutes hand out all that they hold at once. */
export async function issueResolution(tx: Tx, input: IssueResolutionInput): Promise<Acted | Refusal> {
  const found = await groundOf(tx, input);
  if (isRefusal(found)) return found;
  const { table, meeting, line } = found;
  const problem = invalid(formProblems(input, dayOf(tx.now))) ?? await unitsRefusal(tx, input, table);
  if (problem) return problem;
  const links = await findLinked(tx, input.links ?? [], line?.topicId ?? null);
  return isRefusal(links) ? links : write(tx, input, { table, links, lookers: line?.visibility === 'NAMED' ? line.visibleTo : meeting.attendees });
}

async function groundOf(tx: Tx, { meetingId, line }: IssueResolutionInput): Promise<{ table: ConferenceTable; meeting: MeetingRow; line: LineRow | null } | Refusal> {
  const [meeting] = isId(meetingId) ? await tx.query<MeetingRow>(
    `select m.id, m.conference_id as "conferenceId", m.state,
            (select coalesce(json_agg(a.agency_id), '[]') from meeting_attendee a where a.meeting_id = m.id) as attendees from meeting m where m.id = $1 and m.kind <> 'REFERENCE'`, [meetingId]) : [];
  const table = meeting ? await loadTable(tx, meeting.conferenceId) : null;
  if (!meeting || !table) return notFound();
  if (table.officeId !== tx.actor.agencyId) return refuse('OFFICE_ISSUES');
  if (meeting.state !== 'HELD') return refuse('MEETING_NOT_HELD');
  if (!line) return { table, meeting, line: null };
  const [found] = isId(line) ? await tx.query<LineRow>(
    `select topic_id as "topicId", visibility, visible_to as "visibleTo" from agenda_item where meeting_id = $1 and line = $2 order by agenda_version desc limit 1`, [meeting.id, line]) : [];
  return found ? { table, meeting, line: found } : notFound();
}

/** Any agency of the directory may be asked; the office coordinates and answers for nothing itself. */
async function unitsRefusal(tx: Tx, { units }: IssueResolutionInput, { officeId }: ConferenceTable): Promise<Refusal | null> {
  const ids = units.map(({ agencyId }) => agencyId);
  const [known] = await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [ids]);
  return known?.n === ids.length && !ids.includes(officeId) ? null : refuse('AGENCY_UNKNOWN', undefined, [{ field: 'units', code: 'NOT_ON_LIST' }]);
}

interface Ground { readonly table: ConferenceTable; readonly links: readonly LinkedMatter[]; readonly lookers: readonly string[] }

async function write(tx: Tx, input: IssueResolutionInput, { table, links, lookers }: Ground): Promise<Acted> {
  const id = newId();
  const place = { objectKind: 'RESOLUTION', objectId: id } as const;
  await seat(tx, 'RESOLUTION', id, placesOf(input, table, lookers));
  await tx.query(
    `insert into resolution (id, number, conference_id, agency_id, meeting_id, line, state, due_on, due_at, first_due_on, opened_at, last_act_at, minutes_id, minutes_line)
     values ($1, $2, $3, $4, $5, $6, 'ISSUED', $7, $8, $7, $8, $8, $9, $10)`,
    [id, await takeNumber(tx, '议定'), table.id, table.officeId, input.meetingId, input.line ?? null, input.dueOn, tx.now, input.minutes?.id ?? null, input.minutes?.line ?? null]);
  await tx.query('insert into resolution_content (resolution_id, title, text, deliverable, instruction) values ($1, $2, $3, $4, $5)',
    [id, input.title.trim(), input.text.trim(), input.deliverable?.trim() || null, input.instruction?.trim() || null]);
  await tx.query(
    `insert into resolution_unit (resolution_id, agency_id, role, position)
     select $1, u.id::uuid, u.role, u.position - 1 from unnest($2::text[], $3::text[]) with ordinality as u (id, role, position)`,
    [id, input.units.map(({ agencyId }) => agencyId), input.units.map(({ role }) => role)]);
  await writeLinks(tx, id, links);
  await startSigning(tx, { id }, input.units.map(({ agencyId }) => agencyId));
  const clock = await runUntil(tx, { id }, input.units.find(({ role }) => role === 'LEAD')?.agencyId ?? '', input.dueOn, 'resolution.issued');
  // A day that is off has moved on: what the clock says is the day.
  await tx.query('update resolution set due_on = $2, due_at = $3 where id = $1', [id, clock.dueOn as Day, clock.dueAt]);
  const loaded = await RESOLUTION.load(tx, id);
  if (isRefusal(loaded)) throw new Error('a resolution was written and cannot be read');
  await syncBoxes(tx, RESOLUTION, loaded.row, 'ISSUED');
  const actId = await writeMatterAct(tx, { ...place, act: 'ISSUE', state: 'ISSUED', audience: 'PARTIES', text: input.instruction ?? null, facts: { dueOn: input.dueOn, units: input.units.length } });
  await record(tx, 'resolution.issued', { ...place, actId, detail: { state: 'ISSUED', meetingId: input.meetingId } });
  return { kind: 'acted', id, actId, version: 1 };
}

type Place = Omit<Party, 'objectKind' | 'objectId'>;

/** The office, whose convener decides, who answers for it; and who was there when it was decided looks on. */
function placesOf({ units }: IssueResolutionInput, { officeId, leadId }: ConferenceTable, lookers: readonly string[]): Place[] {
  const named = new Map(units.map(({ agencyId, role }) => [agencyId, role]));
  const place = (agencyId: string, role: Party['role']): Place => ({ agencyId, role, content: true, box: 'COPIED' });
  const others = [...new Set([...named.keys(), ...lookers])].filter((agencyId) => agencyId !== officeId && agencyId !== leadId);
  return [place(officeId, 'OWNER'), place(leadId, 'SUPERVISOR'), ...others.map((agencyId) => place(agencyId, named.get(agencyId) === 'LEAD' ? 'RECEIVER' : 'PARTICIPANT'))];
}
