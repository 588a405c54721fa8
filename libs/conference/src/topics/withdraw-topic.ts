import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

/** 撤回议题: its unit takes it back, until the convener is asked. */
@Injectable()
export class WithdrawTopic {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'WITHDRAW', TOPIC_ACTS.WITHDRAW, () => invalid(required('reason', input.reason)) ?? { text: input.reason }));
  }
}
