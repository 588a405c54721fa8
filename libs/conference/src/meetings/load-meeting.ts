import { isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import { leadOf } from '../topics/load-topic.js';
import type { AgendaState, MeetingFact, MeetingKind, MeetingSide } from './meeting.table.js';

/** Versions of the agenda: the one that is being written or waits, and the one in force. */
export interface Agendas { readonly open: { readonly version: number; readonly state: AgendaState } | null; readonly inForce: number | null; readonly latest: number }
export interface MeetingRow extends MatterRow {
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

export const meetingFacts = ({ open, inForce }: Agendas): ReadonlySet<MeetingFact> => new Set<MeetingFact>([
  ...(open?.state === 'DRAFT' || open?.state === 'RETURNED' ? ['draftOpen' as const] : []),
  ...(open?.state === 'SUBMITTED' ? ['agendaSubmitted' as const] : []), ...(inForce !== null ? ['agendaInForce' as const] : []),
]);

/** SQL: the versions of the agenda of a meeting, as JSON. */
export const agendasOf = (meeting: string): string => `json_build_object(
  'open', (select json_build_object('version', a.version, 'state', a.state) from agenda a where a.meeting_id = ${meeting} and a.state in ('DRAFT', 'RETURNED', 'SUBMITTED')),
  'inForce', (select a.version from agenda a where a.meeting_id = ${meeting} and a.state = 'APPROVED'),
  'latest', (select coalesce(max(a.version), 0) from agenda a where a.meeting_id = ${meeting}))`;

const LOCKED = `
  select m.id, m.number, m.state, m.version, m.conference_id as "conferenceId", m.agency_id as "agencyId", m.kind, m.starts_at as "startsAt", m.ends_at as "endsAt",
         ${leadOf('m.conference_id')} as "leadId", ${agendasOf('m.id')} as agendas
    from meeting m where m.id = $1 for update of m`;

async function load(tx: Tx, id: string): Promise<Loaded<MeetingRow> | Refusal> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<MeetingRow>(LOCKED, [id]);
  const [mine] = await tx.query<{ role: PartyRole; content: boolean }>('select role, content from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!row || !mine) return notFound();
  return {
    row, standing: { state: row.state, facts: meetingFacts(row.agendas) },
    viewer: { side: meetingSide(tx.actor, mine.content, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}

/** Where a meeting lies: with the office while it is prepared, with the lead agency while an agenda waits to be approved. */
export const MEETING: MatterOf<MeetingRow> = {
  kind: 'MEETING', table: 'meeting', load,
  boxOf: ({ agencyId, role }, state, row) => {
    const over = state === 'HELD' || state === 'CANCELLED';
    if (!over && agencyId === row.leadId && row.agendas.open?.state === 'SUBMITTED') return { box: 'TODO' };
    if (agencyId === row.agencyId) return { box: !over && row.agendas.open?.state !== 'SUBMITTED' ? 'TODO' : 'STARTED' };
    return { box: over || role === 'SUPERVISOR' ? 'DONE' : 'COPIED' };
  },
};
