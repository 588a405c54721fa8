import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { perform } from '../matters/perform.js';
import { LIST_ACTS } from './list.table.js';
import { RESPONSIBILITY_LIST } from './load-list.js';

/** 放弃草稿: the version in force stays as it is. */
@Injectable()
export class DiscardResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESPONSIBILITY_LIST, input, 'DISCARD', LIST_ACTS.DISCARD, () => ({})));
  }
}
