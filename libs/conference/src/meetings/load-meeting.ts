import { type Day, dayOf, isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import { leadOf } from '../topics/load-topic.js';
import type { AgendaState, MeetingFact, MeetingForm, MeetingKind, MeetingSide } from './meeting.table.js';
import { RSVP_CLOCK, WRITTEN_CLOCK } from './rsvp/clocks.js';

/** Versions of the agenda: the one that is being written or waits, and the one in force. */
export interface Agendas { readonly open: { readonly version: number; readonly state: AgendaState } | null; readonly inForce: number | null; readonly latest: number; readonly running: boolean; /** Who asks stepped back from one of its lines. */ readonly hidesLines: boolean }
/** What the units asked to a meeting were told, and what they still owe. */
export interface NoticeStand {
  readonly form: MeetingForm; readonly sequence: number; readonly timedSequence: number; readonly rsvpDueOn: Day | null; readonly urgedOn: Day | null;
  readonly attendeeIds: readonly string[];
  /** Clocks of answers that are owed. */
  readonly owed: readonly { readonly agencyId: string; readonly id: string; readonly dueAt: string }[];
}
export interface MeetingRow extends MatterRow, NoticeStand {
  readonly conferenceId: string; readonly agencyId: string; readonly leadId: string | null; readonly kind: MeetingKind; readonly startsAt: Date; readonly endsAt: Date; readonly agendas: Agendas;
}

/** Office before convener, convener before who attends. Who only knows that it takes place stands on no side. */
export function meetingSide(
  actor: Pick<Actor, 'agencyId' | 'seatKind'>, content: boolean, { agencyId, leadId }: Pick<MeetingRow, 'agencyId' | 'leadId'>,
): MeetingSide | null {
  if (actor.agencyId === agencyId) return 'OFFICE';
  if (leadId !== null && convenes(actor, leadId)) return 'CONVENER';
  return content ? 'ATTENDEE' : null;
}

type FactsOf = Pick<MeetingRow, 'agendas' | 'attendeeIds' | 'form' | 'owed' | 'urgedOn'> & { readonly startsAt: Date | string };

export function meetingFacts({ agendas: { open, inForce, running, hidesLines }, attendeeIds, form, owed, urgedOn, startsAt }: FactsOf, agencyId: string | null, now: Date): ReadonlySet<MeetingFact> {
  const facts: readonly (readonly [MeetingFact, boolean])[] = [
    ['draftOpen', open?.state === 'DRAFT' || open?.state === 'RETURNED'], ['agendaSubmitted', open?.state === 'SUBMITTED'], ['agendaInForce', inForce !== null], ['running', running], ['linesHidden', hidesLines],
    ['begun', new Date(startsAt) <= now], ['asked', attendeeIds.includes(agencyId ?? '')], ['unanswered', owed.length > 0], ['written', form === 'WRITTEN'], ['goesRound', form === 'WRITTEN' && running], ['urgedToday', urgedOn === dayOf(now)],
  ];
  return new Set(facts.flatMap(([fact, holds]) => (holds ? [fact] : [])));
}

/** SQL: the versions of the agenda of a meeting and whether it is going on, as JSON. */
export const agendasOf = (meeting: string): string => `json_build_object(
  'open', (select json_build_object('version', a.version, 'state', a.state) from agenda a where a.meeting_id = ${meeting} and a.state in ('DRAFT', 'RETURNED', 'SUBMITTED')),
  'inForce', (select a.version from agenda a where a.meeting_id = ${meeting} and a.state = 'APPROVED'),
  'latest', (select coalesce(max(a.version), 0) from agenda a where a.meeting_id = ${meeting}),
  'hidesLines', agenda_hides_lines(${meeting}),
  'running', exists (select 1 from meeting_day d where d.meeting_id = ${meeting} and d.started_at is not null and d.ended_at is null))`;

/** SQL: who is asked, and whose answers are owed, of a meeting `m`. */
export const noticeStandOf = `
  'attendeeIds', (select coalesce(json_agg(s.agency_id), '[]') from meeting_attendee s where s.meeting_id = m.id),
  'owed', (select coalesce(json_agg(json_build_object('agencyId', d.party_agency_id, 'id', d.id, 'dueAt', d.due_at)), '[]')
             from deadline d where d.object_id = m.id and d.rule_code in ('${RSVP_CLOCK}', '${WRITTEN_CLOCK}') and d.state in ('RUNNING', 'MISSED'))`;

const ROW = `
  select m.id, m.number, m.state, m.version, m.conference_id as "conferenceId", m.agency_id as "agencyId", m.kind, m.form, m.starts_at as "startsAt", m.ends_at as "endsAt",
         m.sequence, m.timed_sequence as "timedSequence", m.rsvp_due_on as "rsvpDueOn", m.urged_on as "urgedOn", ${leadOf('m.conference_id')} as "leadId", ${agendasOf('m.id')} as agendas,
         json_build_object(${noticeStandOf}) as stand
    from meeting m where m.id = $1`;

async function load(tx: Tx, id: string): Promise<Loaded<MeetingRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from meeting where id = $1 for update', [id]);
  const [found] = await tx.query<MeetingRow & { readonly stand: Pick<NoticeStand, 'attendeeIds' | 'owed'> }>(ROW, [id]);
  const [mine] = await tx.query<{ role: PartyRole; content: boolean }>('select role, content from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!found || !mine) return notFound();
  const { stand, ...plain } = found;
  const row: MeetingRow = { ...plain, ...stand };
  return {
    row, standing: { state: row.state, facts: meetingFacts(row, tx.actor.agencyId, tx.now) },
    viewer: { side: meetingSide(tx.actor, mine.content, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}

/** Where a meeting lies: with the office while it is prepared, with the lead agency while an agenda waits to be approved, with a unit until it has answered. */
export const MEETING: MatterOf<MeetingRow> = {
  kind: 'MEETING', table: 'meeting', load,
  boxOf: ({ agencyId, role }, state, row) => {
    const over = state === 'HELD' || state === 'CANCELLED';
    const answer = over ? undefined : row.owed.find((one) => one.agencyId === agencyId);
    const clock = { dueAt: answer ? new Date(answer.dueAt) : null, deadlineId: answer?.id ?? null };
    if (!over && agencyId === row.leadId && row.agendas.open?.state === 'SUBMITTED') return { box: 'TODO', ...clock };
    if (agencyId === row.agencyId) return { box: !over && row.agendas.open?.state !== 'SUBMITTED' ? 'TODO' : 'STARTED' };
    if (answer) return { box: 'TODO', ...clock };
    return { box: over || role === 'SUPERVISOR' ? 'DONE' : 'COPIED' };
  },
};
