import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { stopCall } from './call-clock.js';
import { CALL_ACTS } from './call.table.js';
import { TOPIC_CALL } from './load-call.js';

/** 结束征集. */
@Injectable()
export class CloseTopicCall {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC_CALL, input, 'CLOSE', CALL_ACTS.CLOSE, async ({ row }) => {
      await stopCall(tx, row.id);
      return { set: { closed_at: tx.now } };
    }));
  }
}
