import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Day, dayOf, endOfDay } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { runCallUntil, silentMembers } from './call-clock.js';
import { CALL_ACTS } from './call.table.js';
import { TOPIC_CALL } from './load-call.js';
import { dueProblems } from './open-topic-call.js';

/** 延长征集: another last day. */
@Injectable()
export class ExtendTopicCall {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly dueOn: Day; readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC_CALL, input, 'EXTEND', CALL_ACTS.EXTEND, async ({ row }) => {
      const problem = invalid(dueProblems(input.dueOn, dayOf(tx.now)), required('reason', input.reason));
      if (problem) return problem;
      await runCallUntil(tx, row.id, input.dueOn, await silentMembers(tx, row.id));
      return { text: input.reason, set: { due_at: endOfDay(input.dueOn) } };
    }));
  }
}
