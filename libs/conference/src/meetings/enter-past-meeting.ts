import { Injectable } from '@nestjs/common';
import { type Acted, invalid, LINE, optional, required, writeMatterAct } from '@portal/cases';
import { type Actor, Database, type FieldProblem, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../conferences/conference-table.js';
import { type MeetingPlan, planRefusal, writeMeeting } from './write-meeting.js';

/** What an announcement says of a meeting, as published. */
export interface PublishedMeeting {
  readonly agenda: readonly string[]; readonly attendees: readonly string[]; readonly resolutions: readonly string[];
  readonly figures?: string | null; readonly summary?: string | null; readonly publisher?: string | null; readonly url?: string | null;
}
export interface EnterPastMeetingInput extends MeetingPlan { readonly conferenceId: string; readonly published: PublishedMeeting }

const MOST = 60;

function publishedProblems({ agenda, attendees, resolutions, summary, figures, publisher, url }: PublishedMeeting): FieldProblem[] {
  return [
    ...Object.entries({ agenda, attendees, resolutions }).flatMap(([name, list]) => [
      ...(list.length > MOST ? [{ field: `published.${name}`, code: 'TOO_MANY', values: { max: MOST } }] : []),
      ...list.flatMap((line, index) => required(`published.${name}.${index}`, line)),
    ]),
    ...optional('published.summary', summary), ...optional('published.figures', figures), ...optional('published.publisher', publisher, LINE), ...optional('published.url', url),
  ];
}

/** 补录会议: the office enters a meeting that took place before, as it was announced, with its source. */
@Injectable()
export class EnterPastMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or NOT_FOUND, INVALID_INPUT, MEETING_TO_COME */
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
  const members = table.members.filter(({ role }) => role !== 'INVITED').map(({ agencyId }) => agencyId);
  const id = await writeMeeting(tx, table, input, members, { heldAt: input.endsAt, published: input.published });
  const place = { objectKind: 'MEETING', objectId: id } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'ENTER', state: 'HELD', audience: 'PARTIES' });
  await record(tx, 'meeting.entered', { ...place, actId, detail: { state: 'HELD', conferenceId: table.id } });
  return { kind: 'acted', id, actId, version: 1 };
}
