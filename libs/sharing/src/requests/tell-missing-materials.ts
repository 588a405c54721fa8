import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { meetAnswer } from './answer-clock.js';
import { DATA_REQUEST } from './load-request.js';
import { REQUEST_ACTS } from './request.table.js';

export interface TellMissingMaterialsInput extends ActOn {
  /** Each thing that is missing; all of them at once. */
  readonly missing: readonly string[];
}

/** 一次性告知: what is missing is told once, whole; it is no ground for a refusal (第二十一条). The term is met by telling, and begins anew when the request is complete. */
@Injectable()
export class TellMissingMaterials {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, TOLD_ONCE, INVALID_INPUT */
  run(actor: Actor, { missing, ...input }: TellMissingMaterialsInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'TELL', REQUEST_ACTS.TELL, async ({ row }) => {
      const problem = invalid(missing.length === 0 ? [{ field: 'missing', code: 'REQUIRED' }] : missing.length > MOST ? [{ field: 'missing', code: 'TOO_MANY', values: { max: MOST } }] : missing.flatMap((line, index) => required(`missing.${index}`, line, LINE)));
      if (problem) return problem;
      await meetAnswer(tx, row);
      await tx.query('update data_request_content set missing = $2 where request_id = $1', [row.id, missing.map((line) => line.trim())]);
      return { text: missing.map((line, index) => `${index + 1}. ${line.trim()}`).join('\n'), facts: { missing: missing.length }, set: { told_at: tx.now } };
    }));
  }
}

const MOST = 20;
