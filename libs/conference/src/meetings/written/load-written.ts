import { type ActOn, type ActResult, hindranceTo, type MatterAct, obstacleTo } from '@portal/cases';
import { type EditConflict, isRefusal, type Refusal, type Tx } from '@portal/platform';
import { type Loaded, perform, type Prepare } from '../../matters/perform.js';
import { MEETING, type MeetingRow } from '../load-meeting.js';
import type { MeetingSide, MeetingState } from '../meeting.table.js';
import { writtenFacts } from './written.rules.js';
import type { WrittenFact } from './written.table.js';

export interface RoundRow { readonly dueOn: string; readonly dueAt: Date; readonly closedAt: Date | null }
export interface ShareRow { readonly version: number; readonly answeredAt: Date | null }
export interface LoadedRound { readonly meeting: Loaded<MeetingRow>; readonly round: RoundRow | null; readonly share: ShareRow | null; readonly facts: ReadonlySet<WrittenFact> }
export type WrittenAct = MatterAct<MeetingState, MeetingSide, WrittenFact>;

/** Loads and locks a meeting, and then reads its round: of two who act at once the second sees what the first did. */
export async function loadRound(tx: Tx, meetingId: string): Promise<LoadedRound | Refusal> {
  const meeting = await MEETING.load(tx, meetingId);
  if (isRefusal(meeting)) return meeting;
  const { form, agendas } = meeting.row;
  const [round = null] = await tx.query<RoundRow>('select due_on as "dueOn", due_at as "dueAt", closed_at as "closedAt" from written_round where meeting_id = $1', [meetingId]);
  const [share = null] = await tx.query<ShareRow>('select version, answered_at as "answeredAt" from written_share where meeting_id = $1 and agency_id = $2', [meetingId, tx.actor.agencyId]);
  return { meeting, round, share, facts: writtenFacts({ form, agendaInForce: agendas.inForce !== null, agendaOpen: agendas.open !== null, round, share }, tx.now) };
}

/** Why an act cannot be done in this round now, by who acts; null when it can. `version`: of what the acting side has on its screen. */
export function hindranceInRound(tx: Tx, act: WrittenAct, { meeting: { row, viewer }, facts }: LoadedRound, version: number, expectedVersion: number): Promise<Refusal | EditConflict | null> {
  const obstacle = obstacleTo(act, { state: row.state as MeetingState, facts }, viewer as Parameters<typeof obstacleTo<MeetingState, MeetingSide, WrittenFact>>[2]);
  return hindranceTo(tx, { id: row.id, version, state: row.state }, expectedVersion, obstacle);
}

/** An act of the office on a round: looked at here, and written as every act on the meeting is. */
export async function performInRound(tx: Tx, on: ActOn, name: string, act: WrittenAct, prepare: (loaded: LoadedRound) => ReturnType<Prepare<MeetingRow>>): Promise<ActResult> {
  const loaded = await loadRound(tx, on.id);
  if (isRefusal(loaded)) return loaded;
  const { version } = loaded.meeting.row;
  return await hindranceInRound(tx, act, loaded, version, on.expectedVersion) ?? perform(tx, MEETING, on, name, { ...act, needs: [] }, () => prepare(loaded));
}

/** Items of the agenda in force that the acting agency is asked about, and those of them that who acts may read. */
export async function linesFor(tx: Tx, meetingId: string): Promise<{ readonly owed: readonly string[]; readonly read: readonly string[] }> {
  const rows = await tx.query<{ line: string; read: boolean }>(
    `select o.line, exists (select 1 from agenda_item i where i.meeting_id = $1 and i.line = o.line) as read from written_owed($1, $2) o`, [meetingId, tx.actor.agencyId]);
  return { owed: rows.map(({ line }) => line), read: rows.filter(({ read }) => read).map(({ line }) => line) };
}
