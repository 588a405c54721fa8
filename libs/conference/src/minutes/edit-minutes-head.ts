import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { actOnMinutes } from './act-on-minutes.js';
import { headProblems, headValues, type MinutesHead } from './minutes-head.rules.js';
import { MINUTES_ACTS } from './minutes.table.js';

export interface EditMinutesHeadInput extends ActOn, MinutesHead {}

/** Title, meeting, day, place, chair and who was there. */
@Injectable()
export class EditMinutesHead {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, MATTER_WRONG_STATE, NOT_YOUR_ACT, … */
  run(actor: Actor, input: EditMinutesHeadInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'EDIT_HEAD', MINUTES_ACTS.EDIT_HEAD, async ({ minutes }) => {
      const refusal = invalid(headProblems(input));
      if (refusal) return refusal;
      await tx.query('update minutes_content set title = $2, meeting = $3, held_on = $4, place = $5, chair = $6, attendance = $7 where minutes_id = $1', [minutes.id, ...headValues(input)]);
      return {};
    }));
  }
}
