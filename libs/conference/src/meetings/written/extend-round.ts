import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { lastDayProblems } from '../../minutes/consulting/consulting.rules.js';
import { startWritten, stopWritten } from './clocks.js';
import { performInRound } from './load-written.js';
import { WRITTEN_ACTS } from './written.table.js';

export interface ExtendWrittenRoundInput extends ActOn { readonly dueOn: Day; readonly reason: string }

/** 延长反馈时限: another last day for everybody; who has answered may think again until then. */
@Injectable()
export class ExtendWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or WRITTEN_ROUND_NOT_OPEN, INVALID_INPUT, … */
  run(actor: Actor, input: ExtendWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performInRound(tx, input, 'EXTEND_ROUND', WRITTEN_ACTS.EXTEND, async ({ meeting: { row }, round }) => {
      const from = round?.dueOn ?? input.dueOn;
      const refusal = invalid(lastDayProblems(input.dueOn, dayOf(tx.now)), required('reason', input.reason), input.dueOn <= from ? [{ field: 'dueOn', code: 'NOT_LATER' }] : []);
      if (refusal) return refusal;
      const shares = await tx.query<{ agencyId: string; answered: boolean }>('select agency_id as "agencyId", answered_at is not null as answered from written_share where meeting_id = $1 order by agency_id', [row.id]);
      let due: { on: string; at: Date } = { on: input.dueOn, at: round?.dueAt ?? tx.now };
      for (const { agencyId, answered } of shares) {
        await stopWritten(tx, row.id, agencyId);
        const clock = await startWritten(tx, row.id, agencyId, input.dueOn);
        due = { on: clock.dueOn ?? input.dueOn, at: new Date(clock.dueAt ?? due.at) };
        if (answered) await stopWritten(tx, row.id, agencyId);
      }
      await tx.query('update written_round set due_on = $2, due_at = $3 where meeting_id = $1', [row.id, due.on, due.at]);
      return { text: input.reason.trim(), facts: { from, to: due.on }, set: { ends_at: due.at } };
    }));
  }
}
