import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, required } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse } from '@portal/platform';
import { DAY_ACTS } from '../day/day.table.js';
import { actOnDay, conflictOfDay, type DayInput } from '../day/load-day.js';
import { type AttendanceForm, attendanceProblems, attendanceValues } from './attendance.rules.js';

export interface ChangeAttendanceInput extends DayInput, Omit<AttendanceForm, 'agencyId' | 'unit' | 'personId'> {
  readonly attendanceId: string;
  readonly expectedVersion: number;
  /** Entered by mistake, and why: it counts no more and stays on record. */
  readonly strike?: string | null;
}

interface Row { readonly version: number; readonly struck: boolean; readonly agencyId: string | null; readonly unit: string | null; readonly arrivedAt: Date | null; readonly post: string }

/** What was noted of somebody is put right: his post, when he came or left, or that he was not there. */
@Injectable()
export class ChangeAttendance {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, ATTENDANCE_STRUCK, INVALID_INPUT, …; a conflict when somebody changed it meanwhile */
  run(actor: Actor, input: ChangeAttendanceInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.CHANGE_ATTENDANCE, async () => {
      const { attendanceId, meetingId, strike } = input;
      const [row] = isId(attendanceId) ? await tx.query<Row>(
        'select version, struck_at is not null as struck, agency_id as "agencyId", unit, arrived_at as "arrivedAt", post from meeting_attendance where id = $1 and meeting_id = $2', [attendanceId, meetingId]) : [];
      if (!row) return notFound();
      if (row.version !== input.expectedVersion) return conflictOfDay(row.version, 'post', input.post, row.post);
      if (row.struck) return refuse('ATTENDANCE_STRUCK');
      const form: AttendanceForm = { ...input, agencyId: row.agencyId, unit: row.unit, arrivedAt: input.arrivedAt ?? row.arrivedAt };
      const refusal = invalid(attendanceProblems(form, tx.now), strike === null || strike === undefined ? [] : required('strike', strike));
      if (refusal) return refusal;
      // Two of one unit under one post and no name are one person.
      const [twin] = await tx.query(
        `select 1 from meeting_attendance a where a.meeting_id = $1 and a.id <> $2 and a.struck_at is null and coalesce(a.agency_id::text, a.unit) = coalesce($3::text, $4) and a.post = $5 and coalesce(a.name, '') = $6`,
        [meetingId, attendanceId, row.agencyId, row.unit, form.post.trim(), form.name?.trim() ?? '']);
      if (twin && !strike) return refuse('SIGNED_ALREADY');
      await tx.query(
        `update meeting_attendance set version = version + 1, noted_at = $2, noted_by = $3, struck_at = $4, struck_why = $5, post = $6, name = $7, role = $8, stand_in_for = $9, arrived_at = $10, left_at = $11 where id = $1`,
        [attendanceId, tx.now, `${actor.seatTitle} ${actor.personName}`, strike ? tx.now : null, strike?.trim() || null, ...attendanceValues(form, tx.now)]);
      return { detail: { attendance: attendanceId, struck: Boolean(strike), role: input.role } };
    }));
  }
}
