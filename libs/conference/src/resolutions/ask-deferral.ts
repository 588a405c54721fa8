import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Day, dayOf, newId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { RESOLUTION } from './load-resolution.js';
import { comingDay } from './resolution.rules.js';
import { RESOLUTION_ACTS } from './resolution.table.js';
import { nameOfActor } from './sign-resolution.js';

export interface AskDeferralInput extends ActOn { readonly toDay: Day; readonly reason: string }

/** 申请延期: the lead asks the convener for another day, with its reason; one at a time. The clock runs on until he has decided. */
@Injectable()
export class AskDeferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, DEFERRAL_OPEN, INVALID_INPUT */
  run(actor: Actor, input: AskDeferralInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, 'ASK_DEFERRAL', RESOLUTION_ACTS.ASK_DEFERRAL, async ({ row }) => {
      const problem = invalid(required('reason', input.reason), comingDay('toDay', input.toDay, dayOf(tx.now)), input.toDay <= row.dueOn ? [{ field: 'toDay', code: 'NOT_LATER' }] : []);
      if (problem) return problem;
      await tx.query(
        `insert into resolution_deferral (id, resolution_id, from_day, to_day, reason, agency_id, asked_at, asked_by, state) values ($1, $2, $3, $4, $5, $6, $7, $8, 'ASKED')`,
        [newId(), row.id, row.dueOn, input.toDay, input.reason.trim(), actor.agencyId, tx.now, nameOfActor(actor)]);
      return { text: input.reason, facts: { from: row.dueOn, to: input.toDay } };
    }));
  }
}
