import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { TYPICAL_CASE } from './load-typical-case.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

/** 发布 to the library that every member reads. Never without the approval of the agency whose case it is, nor with a finding open. */
@Injectable()
export class PublishTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, ORIGIN_NOT_APPROVED, IDENTITIES_OPEN */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TYPICAL_CASE, input, 'PUBLISH', TYPICAL_ACTS.PUBLISH, () => ({ set: { published_at: tx.now } })));
  }
}
