import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, optional, required } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { settleUnit } from '../written/settle-unit.js';
import { DAY_ACTS } from './day.table.js';
import { actOnDay, type DayInput, type Done } from './load-day.js';
import { whoMustLeave } from './recusals-of-line.js';

export interface RecordStepBackInput extends DayInput {
  readonly line: string;
  /** Who left: somebody who signed in; or the unit as a whole. */
  readonly attendanceId?: string | null;
  readonly agencyId?: string | null;
  readonly reason?: string | null;
}
export interface LetStayInput extends DayInput { readonly line: string; readonly attendanceId: string; readonly reason: string }

interface Present { readonly agencyId: string | null; readonly personId: string | null; readonly who: string }

async function presentAt(tx: Tx, meetingId: string, attendanceId: string): Promise<Present | null> {
  const [present] = isId(attendanceId) ? await tx.query<Present>(
    `select a.agency_id as "agencyId", a.person_id as "personId", concat_ws(' ', coalesce(g.short_name, a.unit), a.post, a.name) as who
       from meeting_attendance a left join agency g on g.id = a.agency_id where a.id = $1 and a.meeting_id = $2 and a.struck_at is null and a.role <> 'LEAVE'`, [attendanceId, meetingId]) : [];
  return present ?? null;
}
async function lineIsThere(tx: Tx, meetingId: string, line: string): Promise<boolean> {
  const [item] = isId(line) ? await tx.query('select 1 from agenda_item where meeting_id = $1 and line = $2 limit 1', [meetingId, line]) : [];
  return item !== undefined;
}

const WRITE = `
  insert into meeting_recusal (id, meeting_id, line, agency_id, attendance_id, person_id, who, whole_unit, reason, left_at, noted_by, override_reason, overridden_by, overridden_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`;

/** 已离席: the office records that somebody, or a unit, left the room for a line. From now on the line and what is said on it are kept from him. */
@Injectable()
export class RecordStepBack {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, UNIT_NOT_AT_TABLE, STEPPED_BACK_ALREADY, DAY_NOT_RUNNING, … */
  run(actor: Actor, input: RecordStepBackInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.STEP_BACK, async ({ meeting }): Promise<Done | Refusal> => {
      const { meetingId, line, attendanceId, agencyId } = input;
      const refusal = invalid(optional('reason', input.reason));
      if (refusal) return refusal;
      if (!await lineIsThere(tx, meetingId, line)) return notFound();
      const whole = !attendanceId;
      const who = attendanceId ? await presentAt(tx, meetingId, attendanceId) : await unitAt(tx, meetingId, agencyId ?? '');
      if (!who) return attendanceId ? notFound() : refuse('UNIT_NOT_AT_TABLE');
      const [done] = await tx.query(WRITE, [newId(), meetingId, line, who.agencyId, attendanceId ?? null, who.personId, who.who, whole, input.reason?.trim() || null, tx.now,
        `${actor.seatTitle} ${actor.personName}`, null, null, null]);
      if (!done) return refuse('STEPPED_BACK_ALREADY');
      // In writing, it may have been the last item that the unit was waited for.
      if (whole && meeting.row.form === 'WRITTEN' && who.agencyId !== null) await settleUnit(tx, meetingId, who.agencyId);
      return { detail: { line, wholeUnit: whole } };
    }));
  }
}

/** The office keeps the record of every line: it is never kept from one as a unit. */
async function unitAt(tx: Tx, meetingId: string, agencyId: string): Promise<Present | null> {
  const [unit] = isId(agencyId) ? await tx.query<Present>(
    `select s.agency_id as "agencyId", null as "personId", g.short_name as who from meeting_attendee s join agency g on g.id = s.agency_id where s.meeting_id = $1 and s.agency_id = $2`, [meetingId, agencyId]) : [];
  return unit ?? null;
}

/** 准予不离席: the convener, and nobody else, lets somebody stay whom his agency has recused from what a line is about; with the reason. */
@Injectable()
export class LetStay {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_DECIDES, NOT_YOUR_ACT, INVALID_INPUT, NOT_RECUSED, NOT_FOUND, … */
  run(actor: Actor, input: LetStayInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.LET_STAY, async (): Promise<Done | Refusal> => {
      const { meetingId, line, attendanceId, reason } = input;
      const refusal = invalid(required('reason', reason));
      if (refusal) return refusal;
      const present = await lineIsThere(tx, meetingId, line) ? await presentAt(tx, meetingId, attendanceId) : null;
      if (!present) return notFound();
      const by = `${actor.seatTitle} ${actor.personName}`;
      const staying = await whoMustLeave(tx, meetingId, line);
      if (!staying.some((one) => one.attendanceId === attendanceId)) return refuse('NOT_RECUSED');
      const [done] = await tx.query(WRITE, [newId(), meetingId, line, present.agencyId, attendanceId, present.personId, present.who, false, null, null, by, reason.trim(), by, tx.now]);
      return done ? { detail: { line } } : refuse('STEPPED_BACK_ALREADY');
    }));
  }
}
