import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal, type Tx } from '@portal/platform';
import { stopDelivery } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface DisputeDataRequestInput extends ActOn { readonly reason: string }

/** 提出争议 (第二十八条): about a refusal, about what was left out, about an answer that did not come in its term, or about data that were granted and not handed over in theirs. It begins with the two agencies talking. */
@Injectable()
export class DisputeDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, ANSWER_NOT_OVERDUE, DELIVERY_NOT_OVERDUE, NOTHING_OWED, INVALID_INPUT */
  run(actor: Actor, input: DisputeDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => dispute(tx, input));
  }
}

async function dispute(tx: Tx, input: DisputeDataRequestInput): Promise<ActResult> {
  const loaded = await DATA_REQUEST.load(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const name = ABOUT[loaded.row.state] ?? 'DISPUTE';
  return perform(tx, DATA_REQUEST, input, name, REQUEST_ACTS[name], async ({ row }) => {
    const problem = invalid(required('reason', input.reason));
    if (problem) return problem;
    await stopDelivery(tx, row);
    return { text: input.reason };
  });
}

/** What is disputed follows from where the request stands: in all other states, the answer. */
const ABOUT: Readonly<Record<string, 'DISPUTE_SILENCE' | 'DISPUTE_DELIVERY'>> = { SUBMITTED: 'DISPUTE_SILENCE', GRANTED: 'DISPUTE_DELIVERY', SETTLED: 'DISPUTE_DELIVERY' };
