import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { runUntil, stopAnswers } from './clocks.js';
import { leadOf, RESOLUTION } from './load-resolution.js';
import { comingDay } from './resolution.rules.js';
import { RESOLUTION_ACTS } from './resolution.table.js';

export interface ReturnResolutionInput extends ActOn {
  readonly reason: string;
  /** By when it is due again; needed when the day in force has come. */
  readonly dueOn?: Day | null;
}

/** 退回: the report does not do; it is in hand again, and the answers of the units to that report fall away. */
@Injectable()
export class ReturnResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: ReturnResolutionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, 'RETURN', RESOLUTION_ACTS.RETURN, async ({ row }) => {
      const until = input.dueOn ?? row.dueOn;
      const problem = invalid(required('reason', input.reason), comingDay('dueOn', until, dayOf(tx.now)));
      if (problem) return problem;
      await stopAnswers(tx, row);
      await tx.query('update resolution_unit set answer = null, answered_at = null, answered_by = null, objection = null where resolution_id = $1 and answer is not null', [row.id]);
      const clock = await runUntil(tx, row, leadOf(row), until, 'resolution.returned');
      return { text: input.reason, facts: { dueOn: clock.dueOn ?? until }, set: { returns: row.returns + 1, due_on: clock.dueOn, due_at: clock.dueAt } };
    }));
  }
}
