import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { MinutesHead } from '../../minutes-head.rules.js';
import type { MinutesLine } from '../../text/minutes-line.rules.js';
import { linesOfVersion } from '../latest-issue.js';

export interface NamedAgency { readonly id: string; readonly name: string; readonly shortName: string }
/** A line of the agenda in force. */
export interface AgendaLine { readonly line: string; readonly title: string; readonly topicId: string | null; readonly visibility: 'MEETING' | 'NAMED' }

/** Everything that an issue is made of, as it stands at that moment. */
export interface IssueFacts {
  readonly conference: { readonly id: string; readonly name: string };
  readonly office: NamedAgency; readonly lead: NamedAgency;
  readonly meeting: { readonly id: string; readonly number: string; readonly kind: string; readonly form: string; readonly startsAt: string; readonly endsAt: string };
  readonly attendees: readonly (NamedAgency & { readonly role: 'ATTEND' | 'OBSERVE' })[];
  readonly agenda: readonly AgendaLine[];
  /** Agencies that lines name. */
  readonly units: readonly NamedAgency[];
  readonly versionId: string;
  readonly head: MinutesHead; readonly lines: readonly MinutesLine[];
  readonly signature: { readonly id: string; readonly hash: string; readonly agency: string; readonly person: string; readonly seat: string; readonly onBehalfOf: string | null; readonly at: string };
  readonly seal: { readonly id: string; readonly number: string; readonly hash: string; readonly copies: number; readonly approvedBy: string; readonly approvedAt: string };
  readonly correction: string | null;
  readonly issues: number;
}

const agency = (id: string): string => `(select jsonb_build_object('id', a.id, 'name', a.name, 'shortName', a.short_name) from agency a where a.id = ${id})`;

const FACTS = `
  select jsonb_build_object('id', c.id, 'name', c.name) as conference, ${agency('m.agency_id')} as office, ${agency('q.lead_id')} as lead,
    (select jsonb_build_object('id', o.id, 'number', o.number, 'kind', o.kind, 'form', o.form, 'startsAt', o.starts_at, 'endsAt', o.ends_at) from meeting o where o.id = m.meeting_id) as meeting,
    (select coalesce(jsonb_agg(${agency('s.agency_id')} || jsonb_build_object('role', s.role) order by s.role, s.agency_id), '[]') from meeting_attendee s where s.meeting_id = m.meeting_id) as attendees,
    (select coalesce(jsonb_agg(jsonb_build_object('line', i.line, 'title', i.title, 'topicId', i.topic_id, 'visibility', i.visibility) order by i.position), '[]')
       from agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version where a.meeting_id = m.meeting_id and a.state = 'APPROVED') as agenda,
    (select coalesce(jsonb_agg(${agency('u.id')} order by u.id), '[]') from (select distinct unnest(n.units) as id from minutes_line n where n.version_id = g.version_id) u) as units,
    g.version_id as "versionId", g.head, ${linesOfVersion('g.version_id')} as lines,
    jsonb_build_object('id', g.id, 'hash', g.hash, 'agency', g.agency_name, 'person', g.person_name, 'seat', g.seat_title, 'onBehalfOf', g.on_behalf_of, 'at', g.decided_at) as signature,
    jsonb_build_object('id', q.id, 'number', q.number, 'hash', q.hash, 'copies', q.copies, 'approvedBy', q.decided_by, 'approvedAt', q.decided_at) as seal, m.correction, m.issues
    from minutes m
    join minutes_signature g on g.minutes_id = m.id and g.decision = 'SIGNED'
    join seal_request q on q.signature_id = g.id and q.state = 'APPROVED'
    join joint_conference c on c.id = q.conference_id
   where m.id = $1 order by g.no desc limit 1`;

/** Of minutes that are locked, signed, and for whose text the seal was granted. */
export async function issueFacts(tx: Tx, minutesId: string): Promise<IssueFacts | null> {
  const [facts] = await tx.query<IssueFacts>(FACTS, [minutesId]);
  return facts ?? null;
}

/** The item of the agenda under which each line stands: by the name of the section above it, which minutes begun from a meeting give it; else by its title, else by its place. */
export function agendaLines(lines: readonly MinutesLine[], agenda: readonly AgendaLine[]): ReadonlyMap<string, AgendaLine> {
  const found = new Map<string, AgendaLine>();
  let above: AgendaLine | undefined;
  for (const { line, kind, text } of lines) {
    if (kind === 'SECTION') above = agenda.find((item) => item.line === line) ?? agenda.find(({ title }) => title.trim() === text.trim()) ?? agenda[Number(/^item-(\d+)$/.exec(line)?.[1] ?? 0) - 1];
    if (above) found.set(line, above);
  }
  return found;
}

/** The day that papers bear. */
export const dayOnPaper = (day: Day): string => { const [year, month, date] = day.split('-'); return `${year}年${Number(month)}月${Number(date)}日`; };
