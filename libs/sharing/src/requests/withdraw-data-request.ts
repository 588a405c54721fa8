import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { stopAll } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface WithdrawDataRequestInput extends ActOn { readonly reason: string }

/** 撤回申请: the data are no longer needed, or could no longer be handed over in time; nobody owes an answer or a table. A pull that waits finds it withdrawn and calls nobody. */
@Injectable()
export class WithdrawDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, NOTHING_OWED, INVALID_INPUT */
  run(actor: Actor, input: WithdrawDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'WITHDRAW', REQUEST_ACTS.WITHDRAW, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await stopAll(tx, row.id);
      return { text: input.reason };
    }));
  }
}
