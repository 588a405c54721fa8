import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { startAnswer } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface CompleteDataRequestInput extends ActOn {
  /** What was missing, line for line. */
  readonly supplement: string;
}

/** 补正: with what was missing the request lies before the provider again, and the whole term begins. */
@Injectable()
export class CompleteDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: CompleteDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'COMPLETE', REQUEST_ACTS.COMPLETE, async ({ row }) => {
      const problem = invalid(required('supplement', input.supplement));
      if (problem) return problem;
      await tx.query('update data_request_content set supplement = $2 where request_id = $1', [row.id, input.supplement.trim()]);
      await startAnswer(tx, row, 'data-request.completed');
      return { text: input.supplement };
    }));
  }
}
