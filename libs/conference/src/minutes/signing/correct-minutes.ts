import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, REASON, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';

export interface CorrectMinutesInput extends ActOn {
  /** Why, as everybody who received it will read. */
  readonly reason: string;
}

/** 更正: the text goes back into drafting and, signed and sealed anew, becomes another issue. What was issued stays as it is and stays readable. */
@Injectable()
export class CorrectMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: CorrectMinutesInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'CORRECT', MINUTES_ACTS.CORRECT, async ({ minutes }) => {
      const problem = invalid(required('reason', input.reason, REASON));
      if (problem) return problem;
      await tx.query('update minutes set correction = $2 where id = $1', [minutes.id, input.reason.trim()]);
      return { text: input.reason };
    }));
  }
}
