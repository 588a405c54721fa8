import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { startAnswer, stopAnswer } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { type DisputeOutcome, REQUEST_ACTS } from './request.table.js';

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
      if (outcome !== 'UP') await stopAnswer(tx, row);
      if (outcome === 'ANEW') await startAnswer(tx, row, 'data-request.to-answer-anew');
      return { text: `${text.trim()}（${authority.trim()}）` };
    }));
  }
}
