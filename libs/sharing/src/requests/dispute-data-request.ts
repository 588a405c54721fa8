import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal, type Tx } from '@portal/platform';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface DisputeDataRequestInput extends ActOn { readonly reason: string }

/** 提出争议 (第二十八条): about a refusal, about what was left out, or about an answer that did not come in its term. It begins with the two agencies talking. */
@Injectable()
export class DisputeDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, ANSWER_NOT_OVERDUE, INVALID_INPUT */
  run(actor: Actor, input: DisputeDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => dispute(tx, input));
  }
}

async function dispute(tx: Tx, input: DisputeDataRequestInput): Promise<ActResult> {
  const loaded = await DATA_REQUEST.load(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const silent = loaded.row.state === 'SUBMITTED';
  return perform(tx, DATA_REQUEST, input, silent ? 'DISPUTE_SILENCE' : 'DISPUTE', silent ? REQUEST_ACTS.DISPUTE_SILENCE : REQUEST_ACTS.DISPUTE, () =>
    invalid(required('reason', input.reason)) ?? { text: input.reason });
}
