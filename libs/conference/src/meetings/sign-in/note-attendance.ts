import { Injectable } from '@nestjs/common';
import { type ActResult, invalid } from '@portal/cases';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, Database, refuse, type Refusal, type Tx } from '@portal/platform';
import { DAY_ACTS } from '../day/day.table.js';
import { actOnDay, type DayInput } from '../day/load-day.js';
import { type AttendanceForm, attendanceProblems, attendanceValues } from './attendance.rules.js';

export interface NoteAttendanceInput extends DayInput, AttendanceForm {}

/** 签到（名单）: the office notes who came, who stands in for whom, and who is excused; a guest, too. */
@Injectable()
export class NoteAttendance {
  constructor(private readonly db: Database) {}

  /** @returns the act; or SIGN_IN_CLOSED, INVALID_INPUT, UNIT_NOT_AT_TABLE, PERSON_NOT_OF_AGENCY, SIGNED_ALREADY, … */
  run(actor: Actor, input: NoteAttendanceInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.NOTE_ATTENDANCE, async () => {
      const refusal = invalid(attendanceProblems(input, tx.now)) ?? await whoRefusal(tx, input);
      if (refusal) return refusal;
      const id = newId();
      const [came] = await tx.query<{ id: string }>(
        `insert into meeting_attendance (id, meeting_id, agency_id, unit, person_id, way, noted_at, noted_by, post, name, role, stand_in_for, arrived_at, left_at)
         values ($1, $2, $3, $4, $5, 'LIST', $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
        [id, input.meetingId, input.agencyId ?? null, input.agencyId ? null : input.unit?.trim(), input.personId ?? null, tx.now, `${actor.seatTitle} ${actor.personName}`, ...attendanceValues(input, tx.now)]);
      return came ? { detail: { attendance: id, role: input.role, way: 'LIST' } } : refuse('SIGNED_ALREADY');
    }));
  }
}

/** A unit of the directory has a place at this meeting; a person holds a post there today. */
async function whoRefusal(tx: Tx, { meetingId, agencyId, personId }: NoteAttendanceInput): Promise<Refusal | null> {
  if (!agencyId) return personId ? refuse('PERSON_NOT_OF_AGENCY') : null;
  const [seated] = await tx.query(
    'select 1 from meeting m where m.id = $1 and (m.agency_id = $2 or exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $2))', [meetingId, agencyId]);
  if (!seated) return refuse('UNIT_NOT_AT_TABLE');
  if (!personId) return null;
  const [holds] = await tx.query(
    'select 1 from seat_holding h join seat s on s.id = h.seat_id where h.person_id = $1 and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)', [personId, agencyId, dayOf(tx.now)]);
  return holds ? null : refuse('PERSON_NOT_OF_AGENCY');
}
