import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, optional, required } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { lastDayProblems } from '../../minutes/consulting/consulting.rules.js';
import { stopAnswers } from '../rsvp/clocks.js';
import { startWritten } from './clocks.js';
import { linesFor, performInRound } from './load-written.js';
import { WRITTEN_ACTS } from './written.table.js';

export interface OpenWrittenRoundInput extends ActOn {
  /** Last day for answers: tomorrow at the earliest. */
  readonly dueOn: Day;
  /** 召集: post of the convener or vice convener by whom the round is called (粤医保发〔2020〕26号 四(一)). */
  readonly chair: string;
  readonly note?: string | null;
}

/** 发出书面会议: the items of the approved agenda, with their papers, go to every unit that is asked; each has its own clock from now on. */
@Injectable()
export class OpenWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_WRITTEN, WRITTEN_ROUND_BEGUN, AGENDA_NOT_APPROVED, AGENDA_BEING_WRITTEN, NOBODY_TO_ASK, INVALID_INPUT, … */
  run(actor: Actor, input: OpenWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performInRound(tx, input, 'OPEN_ROUND', WRITTEN_ACTS.OPEN, async ({ meeting: { row } }) => {
      const refusal = invalid(lastDayProblems(input.dueOn, dayOf(tx.now)), required('chair', input.chair, LINE), optional('note', input.note));
      if (refusal) return refusal;
      const units = await unitsOf(tx, row.id, row.agencyId);
      if (units.length === 0) return refuse('NOBODY_TO_ASK');
      const { owed } = await linesFor(tx, row.id);
      await stopAnswers(tx, row.id);
      const due = await ask(tx, input, units);
      return { text: input.note?.trim() || null, facts: { dueOn: due.on, units: units.length, items: owed.length }, set: { starts_at: tx.now, ends_at: due.at, noticed_at: tx.now } };
    }));
  }
}

/** 出席 answers; 列席 reads. The office asks and is not asked. */
async function unitsOf(tx: Tx, meetingId: string, officeId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`select agency_id as id from meeting_attendee where meeting_id = $1 and role = 'ATTEND' and agency_id <> $2 order by agency_id`, [meetingId, officeId]);
  return rows.map(({ id }) => id);
}

async function ask(tx: Tx, { id, dueOn, chair, note }: OpenWrittenRoundInput, units: readonly string[]): Promise<{ on: string; at: Date }> {
  const by = `${tx.actor.seatTitle} ${tx.actor.personName}`;
  let due = { on: dueOn, at: tx.now };
  for (const unit of units) {
    const clock = await startWritten(tx, id, unit, dueOn);
    due = { on: clock.dueOn ?? dueOn, at: new Date(clock.dueAt ?? tx.now) };
  }
  await tx.query('insert into written_round (meeting_id, due_on, due_at, note, opened_at, opened_by) values ($1, $2, $3, $4, $5, $6)', [id, due.on, due.at, note?.trim() || null, tx.now, by]);
  await tx.query('insert into written_share (meeting_id, agency_id) select $1, unnest($2::uuid[])', [id, units]);
  // A meeting held in writing begins and ends like any other: what is made of it afterwards asks the same rows.
  await tx.query('insert into meeting_day (meeting_id, started_at, started_by, chair) values ($1, $2, $3, $4)', [id, tx.now, by, chair.trim()]);
  return due;
}
