import { Injectable } from '@nestjs/common';
import { type ActResult, obstacleTo } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, type PartyRole, record, refuse, type Tx } from '@portal/platform';
import { leadOf } from '../../topics/load-topic.js';
import { DAY_ACTS } from '../day/day.table.js';
import { dayFacts, tellTable } from '../day/load-day.js';
import { meetingSide } from '../load-meeting.js';
import type { MeetingState } from '../meeting.table.js';
import { isCode, minuteOf, MOST_TRIES } from './sign-code.rules.js';

export interface SignInToMeetingInput {
  readonly meetingId: string;
  /** Six digits from the screen, or what its QR code carries. */
  readonly code: string;
}

interface Door {
  readonly state: MeetingState; readonly agencyId: string; readonly leadId: string | null; readonly role: PartyRole; readonly content: boolean; readonly asked: 'ATTEND' | 'OBSERVE' | null;
  readonly signOpenedAt: Date | null; readonly startedAt: Date | null; readonly endedAt: Date | null; readonly key: Buffer | null; readonly version: number | null;
}

/** No lock: who signs in stands in nobody's way, and the index lets nobody in twice. */
const DOOR = `
  select m.state, m.agency_id as "agencyId", ${leadOf('m.conference_id')} as "leadId", p.role, p.content, d.sign_opened_at as "signOpenedAt", d.started_at as "startedAt", d.ended_at as "endedAt",
         d.version, k.key, (select s.role from meeting_attendee s where s.meeting_id = m.id and s.agency_id = p.agency_id) as asked
    from meeting m join party p on p.object_id = m.id and p.agency_id = $2
    left join meeting_day d on d.meeting_id = m.id left join meeting_sign_key k on k.meeting_id = m.id
   where m.id = $1`;

/** 扫码签到: who sits in the room signs himself in, with the code that stands on the screen this minute. */
@Injectable()
export class SignInToMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SIGN_IN_CLOSED, SIGN_CODE_WRONG, SIGN_CODE_TRIES, SIGNED_ALREADY */
  run(actor: Actor, input: SignInToMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => signIn(tx, input));
  }
}

async function signIn(tx: Tx, { meetingId, code }: SignInToMeetingInput): Promise<ActResult> {
  const { actor } = tx;
  const [door] = isId(meetingId) ? await tx.query<Door>(DOOR, [meetingId, actor.agencyId]) : [];
  if (!door || actor.personId === null) return notFound();
  // The code is shown in a room: a meeting in writing has none.
  const facts = dayFacts({ agendaInForce: true, form: 'ON_SITE', startsAt: tx.now }, tx.now, { ...door, itemOn: null, inMinutes: false });
  const refusal = obstacleTo(DAY_ACTS.SIGN_IN, { state: door.state, facts }, { side: meetingSide(actor, door.content, door), seatKind: actor.seatKind, permissions: actor.permissions });
  if (refusal) return refusal;
  // An interface acts in somebody's name; it sits in no room.
  if (door.asked === null || actor.apiClientId !== null) return refuse('NOT_YOUR_ACT');
  const wrong = await checkCode(tx, meetingId, door.key, code);
  if (wrong) return wrong;
  const id = newId();
  const [came] = await tx.query<{ id: string }>(
    `insert into meeting_attendance (id, meeting_id, agency_id, person_id, name, post, role, way, arrived_at, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'CODE', $8, $8, $9) on conflict do nothing returning id`,
    [id, meetingId, actor.agencyId, actor.personId, actor.personName, actor.seatTitle, door.asked, tx.now, `${actor.seatTitle} ${actor.personName}`]);
  if (!came) return refuse('SIGNED_ALREADY');
  const actId = await record(tx, DAY_ACTS.SIGN_IN.topic, { objectKind: 'MEETING', objectId: meetingId, actId: id, audience: 'AGENCY', detail: { way: 'CODE' } });
  await tellTable(tx, meetingId);
  return { kind: 'acted', id: meetingId, actId, version: door.version ?? 0 };
}

/** A wrong code is counted, against guessing; the count stays whatever else is refused. */
async function checkCode(tx: Tx, meetingId: string, key: Buffer | null, code: string) {
  const place = [meetingId, tx.actor.personId, minuteOf(tx.now)];
  const [before] = await tx.query<{ tries: number }>('select tries from meeting_sign_try where meeting_id = $1 and person_id = $2 and minute = $3', place);
  if ((before?.tries ?? 0) >= MOST_TRIES) return refuse('SIGN_CODE_TRIES', { max: MOST_TRIES });
  if (key !== null && isCode(key, meetingId, tx.now, code)) return null;
  await tx.query('insert into meeting_sign_try (meeting_id, person_id, minute, tries) values ($1, $2, $3, 1) on conflict (meeting_id, person_id, minute) do update set tries = meeting_sign_try.tries + 1', place);
  return refuse('SIGN_CODE_WRONG');
}
