import { Injectable } from '@nestjs/common';
import { someoneMay } from '@portal/agencies';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';

/** 报请发出: it lies with who may send it. Who may send it himself needs no such step. */
@Injectable()
export class SubmitBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, AUDIENCE_EMPTY, NOBODY_SIGNS */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'SUBMIT', BULLETIN_ACTS.SUBMIT, async ({ row }) => {
      if (row.units.length === 0) return refuse('AUDIENCE_EMPTY');
      return await someoneMay(tx, 'bulletin.send') ? {} : refuse('NOBODY_SIGNS');
    }));
  }
}
