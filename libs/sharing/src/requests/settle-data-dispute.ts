import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { letStand } from './let-stand.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface SettleDataDisputeInput extends ActOn { readonly outcome: string }

/** 争议了结: the asker lets the answer stand, saying what was agreed. What was granted stays granted, and is owed. */
@Injectable()
export class SettleDataDispute {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: SettleDataDisputeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'SETTLE', REQUEST_ACTS.SETTLE, async ({ row }) => {
      const problem = invalid(required('outcome', input.outcome));
      if (problem) return problem;
      await letStand(tx, row, 'data-request.settled');
      return { text: input.outcome };
    }));
  }
}
