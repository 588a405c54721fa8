import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from './load-request.js';
import { stillAsked } from './still-asked.js';
import { REQUEST_ACTS } from './request.table.js';

/** 报本单位负责人同意: the request leaves the agency only with the consent of who answers for its sharing (第二十条). */
@Injectable()
export class SubmitDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, EDITION_CHANGED, ENTRY_WITHDRAWN, INVALID_INPUT */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'ASK_CONSENT', REQUEST_ACTS.ASK_CONSENT, ({ row }) => stillAsked(row, dayOf(tx.now)) ?? {}));
  }
}
