import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { type Actor, Database, type Tx } from '@portal/platform';
import { startAnswer, startDelivery, stopAnswer } from './answer-clock.js';
import { letStand } from './let-stand.js';
import { DATA_REQUEST, type RequestRow } from './load-request.js';
import { ANEW_EVENT, type DisputeOutcome, REQUEST_ACTS } from './request.table.js';

export interface RecordDisputeOutcomeInput extends ActOn {
  readonly outcome: DisputeOutcome;
  /** Who decided it, or to whom it goes: 同级政务数据共享主管部门, 共同上级. */
  readonly authority: string;
  readonly text: string;
}

/** 登记协调结果 (第二十八条): the answer stands, the provider answers anew with the whole term, or the matter goes to the common superior. The office records; it decides nothing. */
@Injectable()
export class RecordDisputeOutcome {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: RecordDisputeOutcomeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, input.outcome, REQUEST_ACTS[input.outcome], async ({ row }) => {
      const { outcome, authority, text } = input;
      const problem = invalid(required('authority', authority, LINE), required('text', text));
      if (problem) return problem;
      if (outcome === 'KEEP') await letStand(tx, row, 'data-request.kept');
      if (outcome === 'ANEW') await answerAnew(tx, row);
      return { text: `${text.trim()}（${authority.trim()}）` };
    }));
  }
}

async function answerAnew(tx: Tx, row: RequestRow): Promise<void> {
  await stopAnswer(tx, row);
  await startDelivery(tx, row, false);
  await startAnswer(tx, row, ANEW_EVENT);
}
