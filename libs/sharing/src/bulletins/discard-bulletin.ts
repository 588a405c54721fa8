import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';

/** 作废草稿: it was never sent, and nobody is told. */
@Injectable()
export class DiscardBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'DISCARD', BULLETIN_ACTS.DISCARD, () => ({})));
  }
}
