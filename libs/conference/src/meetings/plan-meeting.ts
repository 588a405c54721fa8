import '../messages/index.js';
import { Injectable } from '@nestjs/common';
import { type Acted, writeMatterAct } from '@portal/cases';
import { type Actor, Database, isRefusal, notFound, record, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { loadTable } from '../conferences/conference-table.js';
import { attendeesOf } from './meeting-places.js';
import { openAgenda, writeItems } from './write-agenda.js';
import { type MeetingPlan, planRefusal, writeMeeting } from './write-meeting.js';

export interface PlanMeetingInput extends MeetingPlan {
  readonly conferenceId: string;
  /** For a meeting of some: who is asked. For the others: who is asked beside all members. */
  readonly attendeeIds: readonly string[];
}

const FOLLOW_UP_MINUTES = 10;

/** 筹办会议: the office plans a sitting; a regular one begins with what became of the last resolutions. */
@Injectable()
export class PlanMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or NOT_FOUND, INVALID_INPUT, ATTENDEES_NEEDED, ATTENDEE_NOT_OF_CONFERENCE, MEETING_IN_PAST */
  run(actor: Actor, input: PlanMeetingInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => plan(tx, input));
  }
}

async function plan(tx: Tx, input: PlanMeetingInput): Promise<Acted | Refusal> {
  const table = await loadTable(tx, input.conferenceId);
  if (!table || tx.actor.agencyId !== table.officeId) return notFound();
  const refusal = planRefusal(input) ?? (input.kind === 'REFERENCE' ? refuse('INVALID_INPUT', undefined, [{ field: 'kind', code: 'NOT_ON_LIST' }]) : null);
  if (refusal) return refusal;
  if (input.startsAt <= tx.now) return refuse('MEETING_IN_PAST');
  const attendees = await attendeesOf(tx, table, input.kind, input.attendeeIds);
  if (isRefusal(attendees)) return attendees;
  const id = await writeMeeting(tx, table, input, attendees);
  await openAgenda(tx, id, 1);
  if (input.kind === 'REGULAR') {
    await writeItems(tx, id, 1, [{ kind: 'FOLLOW_UP', title: t('zh-CN', 'meeting.followUp'), minutes: FOLLOW_UP_MINUTES, presenterId: table.officeId, visibility: 'MEETING', visibleTo: [] }]);
  }
  const place = { objectKind: 'MEETING', objectId: id } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'PLAN', state: 'PLANNED', audience: 'PARTIES', facts: { kind: input.kind, form: input.form } });
  await record(tx, 'meeting.planned', { ...place, actId, detail: { state: 'PLANNED', conferenceId: table.id } });
  return { kind: 'acted', id, actId, version: 1 };
}
