import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform, seat } from '../matters/perform.js';
import { answerCall } from './call-clock.js';
import { TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

/** 报送议题: from now on the office reads it. What comes after the call has ended is marked as late, not turned away. */
@Injectable()
export class SubmitTopic {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_YOUR_ACT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'SUBMIT', TOPIC_ACTS.SUBMIT, async ({ row }) => {
      if (row.officeId !== row.agencyId) await seat(tx, 'TOPIC', row.id, [{ agencyId: row.officeId, role: 'OFFICE', content: true, box: 'TODO' }]);
      if (row.callId !== null) await answerCall(tx, row.callId);
      const late = row.callDueAt !== null && row.callDueAt <= tx.now;
      return { set: { submitted_at: tx.now, late }, facts: { late: late ? 1 : 0 } };
    }));
  }
}
