import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

/** 退回议题: the office sends an incomplete topic back to its unit, and says why. */
@Injectable()
export class ReturnTopic {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'RETURN', TOPIC_ACTS.RETURN, () => invalid(required('reason', input.reason)) ?? { text: input.reason }));
  }
}
