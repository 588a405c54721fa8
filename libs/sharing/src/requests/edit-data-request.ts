import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { DATA_REQUEST } from './load-request.js';
import type { RequestForm } from './request.rules.js';
import { REQUEST_ACTS } from './request.table.js';
import { checkRequest, writeRequest } from './write-request.js';

export type EditDataRequestInput = ActOn & RequestForm;

/** 修改数据申请, while it is a draft; what is asked for is the edition of the entry that is in force now. */
@Injectable()
export class EditDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, ENTRY_NOT_SHARED, INVALID_INPUT */
  run(actor: Actor, input: EditDataRequestInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'EDIT', REQUEST_ACTS.EDIT, async ({ row }) => {
      const checked = await checkRequest(tx, row.entryId, input);
      if (isRefusal(checked)) return checked;
      await writeRequest(tx, row.id, input, checked.purpose);
      return { set: { edition: checked.entry.edition } };
    }));
  }
}
