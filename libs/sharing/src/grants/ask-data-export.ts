import { Injectable } from '@nestjs/common';
import { someoneMay } from '@portal/agencies';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';

export interface AskDataExportInput extends ActOn {
  /** What the file is for, and where it will be kept. */
  readonly reason: string;
}

/** 申请导出: who may allow it in the own agency is told, and nobody has to be phoned. */
@Injectable()
export class AskDataExport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, PURPOSE_EXPIRED, EXPORT_ALLOWED, EXPORT_ASKED, NOBODY_SIGNS, INVALID_INPUT */
  run(actor: Actor, input: AskDataExportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'ASK_EXPORT', REQUEST_ACTS.ASK_EXPORT, async () => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      return await someoneMay(tx, 'data.consent') ? { text: input.reason, set: { export_asked_at: tx.now } } : refuse('NOBODY_SIGNS');
    }));
  }
}
