import { type Acted, type MatterAct, obstacleTo } from '@portal/cases';
import { type EditConflict, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import type { Loaded } from '../../matters/perform.js';
import { MEETING, type MeetingRow } from '../load-meeting.js';
import type { MeetingForm, MeetingState } from '../meeting.table.js';
import type { DayFact, DaySide } from './day.table.js';

/** The day as the console knows it. Version 0: nothing of it has been done yet. */
export interface DayRow {
  readonly version: number; readonly signOpenedAt: Date | null; readonly startedAt: Date | null; readonly chair: string | null; readonly endedAt: Date | null;
  readonly itemOn: string | null; readonly inMinutes: boolean;
}

export const NO_DAY: DayRow = { version: 0, signOpenedAt: null, startedAt: null, chair: null, endedAt: null, itemOn: null, inMinutes: false };

/** Nobody begins a meeting earlier than so long ahead of its time. */
const AHEAD_MS = 60 * 60_000;
interface Appointed { readonly agendaInForce: boolean; readonly form: MeetingForm; readonly startsAt: Date | string }

/** What the table of the day needs to know. A meeting in writing goes round from its beginning to its end. */
export const dayFacts = ({ agendaInForce, form, startsAt }: Appointed, now: Date, { signOpenedAt, startedAt, endedAt, itemOn, inMinutes }: Omit<DayRow, 'version' | 'chair'>): ReadonlySet<DayFact> => new Set<DayFact>([
  ...(agendaInForce ? ['agendaInForce' as const] : []), ...(new Date(startsAt).getTime() - now.getTime() > AHEAD_MS ? ['ahead' as const] : []), ...(form === 'WRITTEN' ? ['written' as const] : []), ...(form === 'WRITTEN' && startedAt !== null && endedAt === null ? ['roundOpen' as const] : []),
  ...(signOpenedAt !== null ? ['signOpen' as const] : []), ...(startedAt !== null ? ['begun' as const] : []),
  ...(startedAt !== null && endedAt === null ? ['running' as const] : []), ...(itemOn !== null ? ['itemOn' as const] : []), ...(inMinutes ? ['inMinutes' as const] : []),
]);

const DAY = `
  select d.version, d.sign_opened_at as "signOpenedAt", d.started_at as "startedAt", d.chair, d.ended_at as "endedAt",
         (select t.line from meeting_turn t where t.meeting_id = d.meeting_id and t.ended_at is null) as "itemOn",
         exists (select 1 from minutes n where n.meeting_id = d.meeting_id) as "inMinutes"
    from meeting_day d where d.meeting_id = $1`;

export interface LoadedDay { readonly meeting: Loaded<MeetingRow>; readonly day: DayRow }

/** Loads and locks a meeting, and then reads its day: of two who act at once the second sees what the first did. */
export async function loadDay(tx: Tx, meetingId: string): Promise<LoadedDay | Refusal> {
  const meeting = await MEETING.load(tx, meetingId);
  if (isRefusal(meeting)) return meeting;
  const [day] = await tx.query<DayRow>(DAY, [meetingId]);
  return { meeting, day: day ?? NO_DAY };
}

/** Why an act cannot be done on this day now; null when it can. */
export function hindranceOfDay(act: MatterAct<MeetingState, DaySide, DayFact>, { meeting, day }: LoadedDay, now: Date): Refusal | null {
  const { agendas, form, startsAt } = meeting.row;
  const facts = dayFacts({ agendaInForce: agendas.inForce !== null, form, startsAt }, now, day);
  return obstacleTo(act, { state: meeting.row.state as MeetingState, facts }, meeting.viewer as Parameters<typeof obstacleTo<MeetingState, DaySide, DayFact>>[2]);
}

/** Somebody else did something on the console in between. */
export const conflictOfDay = (currentVersion: number, field: string, yours: string | null, theirs: string | null): EditConflict =>
  ({ kind: 'conflict', currentVersion, changedBy: null, changedAt: null, differences: [{ field, yours, theirs }] });

export type DayAct = MatterAct<MeetingState, DaySide, DayFact>;
export interface DayInput { readonly meetingId: string }

/** What an act of the day left: what the record says of it, in ids and codes. */
export interface Done { readonly detail?: Readonly<Record<string, string | number | boolean | null>> }

/**
 * One act on the day of a meeting: loaded and locked, held against the table, done, recorded once, told to everybody who has it open. A refusal or a
 * conflict must come before the first write.
 */
export async function actOnDay(
  tx: Tx, { meetingId }: DayInput, act: DayAct, doing: (loaded: LoadedDay) => Promise<Done | Refusal | EditConflict>,
): Promise<Acted | Refusal | EditConflict> {
  const loaded = await loadDay(tx, meetingId);
  if (isRefusal(loaded)) return loaded;
  const hindrance = hindranceOfDay(act, loaded, tx.now);
  if (hindrance) return hindrance;
  const done = await doing(loaded);
  if ('kind' in done) return done;
  const version = await raiseDay(tx, meetingId);
  const actId = await record(tx, act.topic, { objectKind: 'MEETING', objectId: meetingId, audience: act.audience, detail: { ...done.detail } });
  await tellTable(tx, meetingId);
  return { kind: 'acted', id: meetingId, actId, version };
}

/** The next version of the day. */
export async function raiseDay(tx: Tx, meetingId: string): Promise<number> {
  const [day] = await tx.query<{ version: number }>('update meeting_day set version = version + 1 where meeting_id = $1 returning version', [meetingId]);
  return day?.version ?? 0;
}

/** Tells every open screen that something of this meeting has changed; what it is, each asks for itself. */
export const tellTable = (tx: Tx, meetingId: string): Promise<unknown> => tx.query(`select pg_notify('live', $1)`, [JSON.stringify({ objectId: meetingId })]);
