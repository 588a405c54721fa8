import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, putParty } from '@portal/platform';
import { TYPICAL_CASE } from './load-typical-case.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

/** 报原办案单位审核: with it the text reaches the agency whose case it is. Not while the check finds something open. */
@Injectable()
export class SubmitTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, IDENTITIES_OPEN */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TYPICAL_CASE, input, 'SUBMIT', TYPICAL_ACTS.SUBMIT, async ({ row }) => {
      if (row.originId !== row.writerId) await putParty(tx, { objectKind: 'TYPICAL_CASE', objectId: row.id, agencyId: row.originId, role: 'OWNER', content: true, box: 'TODO' });
      return {};
    }));
  }
}
