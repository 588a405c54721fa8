import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';

export interface AnswerDataExportInput extends ActOn {
  readonly allow: boolean;
  /** Conditions, if any; why not, where it is not allowed. */
  readonly reason?: string | null;
}

/** 同意导出, 不同意导出: by who answers for sharing at the agency that asked; until the end of the grant, each export on record. A file leaves the portal's masks and its end behind. */
@Injectable()
export class AnswerDataExport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, PURPOSE_EXPIRED, EXPORT_ALLOWED, EXPORT_NOT_ASKED, INVALID_INPUT */
  run(actor: Actor, input: AnswerDataExportInput): Promise<ActResult> {
    const { allow, reason } = input;
    const name = allow ? 'ALLOW_EXPORT' : 'DECLINE_EXPORT';
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, name, REQUEST_ACTS[name], () =>
      invalid(allow ? optional('reason', reason) : required('reason', reason ?? '')) ?? { text: reason?.trim() || null, set: allow ? { export_allowed_at: tx.now } : { export_asked_at: null } }));
  }
}
