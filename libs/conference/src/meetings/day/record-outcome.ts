import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, optional, required } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, notFound, type Refusal } from '@portal/platform';
import { keepWhatWas, notedBy } from './corrections.js';
import { DAY_ACTS, type Outcome, OUTCOMES } from './day.table.js';
import { actOnDay, conflictOfDay, type DayInput, type Done } from './load-day.js';

export interface RecordOutcomeInput extends DayInput {
  readonly line: string;
  readonly outcome: Outcome;
  /** 转办 says to whom; otherwise as one likes. */
  readonly text?: string | null;
  /** Of this outcome, as it was on the screen; 0: there was none. */
  readonly expectedVersion: number;
}

interface Row { readonly outcome: Outcome | null; readonly text: string | null; readonly version: number | null; readonly at: Date; readonly by: string }

/** 记录结果: what came of a line; what stood there before stays on record. */
@Injectable()
export class RecordOutcome {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, INVALID_INPUT, DAY_NOT_BEGUN, DAY_IN_MINUTES, …; a conflict when it was noted otherwise meanwhile */
  run(actor: Actor, input: RecordOutcomeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.OUTCOME, async ({ meeting }): Promise<Done | Refusal | EditConflict> => {
      const { meetingId, line, outcome, expectedVersion } = input;
      const text = input.text?.trim() || null;
      const refusal = invalid(OUTCOMES.includes(outcome) ? [] : [{ field: 'outcome', code: 'NOT_ON_LIST' }], outcome === 'REFERRED_ON' ? required('text', text ?? '') : optional('text', text));
      if (refusal) return refusal;
      const [row] = isId(line) ? await tx.query<Row>(
        `select o.outcome, o.text, o.version, o.decided_at as at, o.noted_by as by
           from (select 1 from agenda_item i where i.meeting_id = $1 and i.line = $2 limit 1) i left join meeting_outcome o on o.meeting_id = $1 and o.line = $2`, [meetingId, line]) : [];
      if (!row) return notFound();
      if ((row.version ?? 0) !== expectedVersion) return conflictOfDay(row.version ?? 0, 'outcome', text ?? outcome, row.text ?? row.outcome);
      if (row.outcome !== null) await keepWhatWas(tx, { meetingId, line, what: 'OUTCOME', aboutId: line, at: row.at, by: row.by, was: { outcome: row.outcome, text: row.text } });
      await tx.query(
        `insert into meeting_outcome (meeting_id, line, outcome, text, decided_at, noted_by) values ($1, $2, $3, $4, $5, $6)
         on conflict (meeting_id, line) do update set outcome = excluded.outcome, text = excluded.text, version = meeting_outcome.version + 1, decided_at = excluded.decided_at, noted_by = excluded.noted_by`,
        [meetingId, line, outcome, text, tx.now, notedBy(tx)]);
      // Corrected after the end: the topic follows what the record says now.
      if (meeting.row.state === 'HELD') await followOutcome(tx, meetingId, line, outcome);
      return { detail: { line, outcome } };
    }));
  }
}

const followOutcome = (tx: Parameters<typeof notedBy>[0], meetingId: string, line: string, outcome: Outcome): Promise<unknown> => tx.query(
  `update topic set state = $3, last_act_at = $4, version = version + 1, meeting_id = case when $3 = 'DISCUSSED' then $1::uuid end, deferrals = deferrals + case when $3 = 'DEFERRED' then 1 else -1 end
    where id in (select topic_id from agenda_item where meeting_id = $1 and line = $2) and state in ('DISCUSSED', 'DEFERRED') and state <> $3`,
  [meetingId, line, outcome === 'DEFERRED' ? 'DEFERRED' : 'DISCUSSED', tx.now]);
