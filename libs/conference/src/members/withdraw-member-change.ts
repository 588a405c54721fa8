import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEMBER_CHANGE } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';

/** 撤回: the unit takes its proposal back. */
@Injectable()
export class WithdrawMemberChange {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, 'WITHDRAW', MEMBER_ACTS.WITHDRAW, () => invalid(required('reason', input.reason)) ?? { text: input.reason }));
  }
}
