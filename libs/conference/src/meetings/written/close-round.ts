import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { notedBy } from '../day/corrections.js';
import { tellTable } from '../day/load-day.js';
import { moveTopics } from '../day/move-topics.js';
import { stopWritten } from './clocks.js';
import { linesFor, performInRound } from './load-written.js';
import { type ItemOutcome, outcomeProblems, silenceAt } from './written.rules.js';
import { WRITTEN_ACTS } from './written.table.js';

export interface CloseWrittenRoundInput extends ActOn {
  /** What came of each item: put forward by the office, in force with the minutes that the convener signs. */
  readonly outcomes: readonly ItemOutcome[];
  /** Why the round ends although a unit that has not answered still has time. */
  readonly reason?: string | null;
}

/**
 * 结束书面会议: nothing more is said; who was silent is written down as silent, which is no consent; each item has its outcome; the meeting has been held, and its
 * minutes begin from these rows as from those of the console.
 */
@Injectable()
export class CloseWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or WRITTEN_ANSWERS_AWAITED, RECUSED_FROM_ITEM, WRITTEN_ROUND_NOT_OPEN, INVALID_INPUT, … */
  run(actor: Actor, input: CloseWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performInRound(tx, input, 'CLOSE_ROUND', WRITTEN_ACTS.CLOSE, async ({ meeting: { row }, round }) => {
      const { owed, read } = await linesFor(tx, row.id);
      if (read.length < owed.length) return refuse('RECUSED_FROM_ITEM');
      const refusal = invalid(outcomeProblems(input.outcomes, owed), optional('reason', input.reason));
      if (refusal) return refusal;
      const [waiting] = await tx.query<{ n: number }>('select count(*)::int as n from written_share where meeting_id = $1 and answered_at is null', [row.id]);
      const early = round !== null && tx.now < round.dueAt && (waiting?.n ?? 0) > 0;
      const reason = input.reason?.trim() || null;
      if (early && reason === null) return refuse('WRITTEN_ANSWERS_AWAITED', { count: waiting?.n ?? 0 });
      const silent = await writeSilence(tx, row.id, round?.dueAt ?? tx.now);
      await writeOutcomes(tx, row.id, input.outcomes);
      await tx.query('update written_round set closed_at = $2, closed_by = $3, close_reason = $4 where meeting_id = $1', [row.id, tx.now, notedBy(tx), early ? reason : null]);
      await tx.query('update meeting_day set ended_at = $2, ended_by = $3, version = version + 1 where meeting_id = $1', [row.id, tx.now, notedBy(tx)]);
      await moveTopics(tx, row.id);
      await stopWritten(tx, row.id);
      await tellTable(tx, row.id);
      return { text: early ? reason : null, facts: { waiting: waiting?.n ?? 0, silent }, set: { held_at: tx.now } };
    }));
  }
}

/** Each item that a unit was asked about and said nothing of. */
async function writeSilence(tx: Tx, meetingId: string, dueAt: Date): Promise<number> {
  const rows = await tx.query(
    `insert into meeting_opinion (meeting_id, line, agency_id, opinion, said_at, noted_by)
     select s.meeting_id, o.line, s.agency_id, $2, $3, $4 from written_share s cross join lateral written_owed(s.meeting_id, s.agency_id) o where s.meeting_id = $1
     on conflict (meeting_id, line, agency_id) do nothing returning line`, [meetingId, silenceAt(dueAt, tx.now), tx.now, notedBy(tx)]);
  return rows.length;
}

const writeOutcomes = (tx: Tx, meetingId: string, outcomes: readonly ItemOutcome[]): Promise<unknown> => tx.query(
  `insert into meeting_outcome (meeting_id, line, outcome, text, decided_at, noted_by)
   select $1, o.line, o.outcome, o.text, $2, $3 from jsonb_to_recordset($4) as o (line uuid, outcome text, text text)`,
  [meetingId, tx.now, notedBy(tx), JSON.stringify(outcomes.map(({ line, outcome, text }) => ({ line, outcome, text: text?.trim() || null })))]);
