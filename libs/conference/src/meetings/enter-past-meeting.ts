import { Injectable } from '@nestjs/common';
import { type Acted, invalid, LINE, optional, required, writeMatterAct } from '@portal/cases';
import { type Actor, Database, type FieldProblem, isRefusal, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../conferences/conference-table.js';
import { attendeesOf } from './meeting-places.js';
import { type MeetingPlan, planRefusal, writeMeeting } from './write-meeting.js';

/** What an announcement says of a meeting, as published. */
export interface PublishedMeeting {
  readonly agenda: readonly string[]; readonly attendees: readonly string[]; readonly resolutions: readonly string[];
  readonly figures?: string | null; readonly summary?: string | null; readonly publisher?: string | null; readonly url?: string | null;
  /** Where it was read, and when that was published. */
  readonly site?: string | null; readonly publishedOn?: string | null;
  /** The date as the announcement gives it: where it gives no whole date, `startsAt` only puts the meeting in its place in a list and is not shown. */
  readonly dateText?: string | null;
  /** What kind of meeting it was called, where, and who convened it by post. */
  readonly held?: string | null; readonly where?: string | null; readonly convener?: string | null;
  /** What the announcement leaves open. */
  readonly doubts?: readonly string[];
}
export interface EnterPastMeetingInput extends MeetingPlan {
  readonly conferenceId: string; readonly published: PublishedMeeting;
  /** Of a meeting of some: which members were there. They alone may read what was published of it here. */
  readonly attendeeIds?: readonly string[] | null;
}

const MOST = 60;

function publishedProblems({ agenda, attendees, resolutions, doubts = [], summary, figures, publisher, url, ...more }: PublishedMeeting): FieldProblem[] {
  return [
    ...Object.entries({ agenda, attendees, resolutions, doubts }).flatMap(([name, list]) => [
      ...(list.length > MOST ? [{ field: `published.${name}`, code: 'TOO_MANY', values: { max: MOST } }] : []),
      ...list.flatMap((line, index) => required(`published.${name}.${index}`, line)),
    ]),
    ...optional('published.summary', summary), ...optional('published.figures', figures), ...optional('published.publisher', publisher, LINE), ...optional('published.url', url),
    ...(['site', 'publishedOn', 'dateText', 'held', 'where', 'convener'] as const).flatMap((name) => optional(`published.${name}`, more[name], LINE)),
  ];
}

/** 补录会议: the office enters a meeting that took place before, as it was announced, with its source. */
@Injectable()
export class EnterPastMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or NOT_FOUND, INVALID_INPUT, MEETING_TO_COME, ATTENDEES_NEEDED, ATTENDEE_NOT_OF_CONFERENCE */
  run(actor: Actor, input: EnterPastMeetingInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => enter(tx, input));
  }
}

async function enter(tx: Tx, input: EnterPastMeetingInput): Promise<Acted | Refusal> {
  const table = await loadTable(tx, input.conferenceId);
  if (!table || tx.actor.agencyId !== table.officeId) return notFound();
  const refusal = planRefusal({ ...input, place: input.place ?? '—' }) ?? invalid(publishedProblems(input.published));
  if (refusal) return refusal;
  if (input.endsAt > tx.now) return refuse('MEETING_TO_COME');
  // What was announced of a meeting of some is still for those who were there: what the others were told is for the conference to say (partial_told).
  const attended = await attendeesOf(tx, table, input.kind, input.attendeeIds ?? []);
  if (isRefusal(attended)) return attended;
  const id = await writeMeeting(tx, table, input, attended, { heldAt: input.endsAt, published: input.published });
  const place = { objectKind: 'MEETING', objectId: id } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'ENTER', state: 'HELD', audience: 'PARTIES' });
  await record(tx, 'meeting.entered', { ...place, actId, detail: { state: 'HELD', conferenceId: table.id, attendeeIds: attended } });
  return { kind: 'acted', id, actId, version: 1 };
}
