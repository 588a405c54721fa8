import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { releaseTopics } from './topics-of-meeting.js';

/** 取消会议: its topics wait for another one. */
@Injectable()
export class CancelMeeting {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'CANCEL', MEETING_ACTS.CANCEL, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await releaseTopics(tx, row.id, []);
      return { text: input.reason, set: { cancelled_at: tx.now } };
    }));
  }
}
