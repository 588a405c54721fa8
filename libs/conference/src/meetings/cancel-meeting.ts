import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { writeNotice } from './notice/write-notice.js';
import { stopAnswers } from './rsvp/clocks.js';
import { releaseTopics } from './topics-of-meeting.js';

/** 取消会议: its topics wait for another one; whoever was asked is told. */
@Injectable()
export class CancelMeeting {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'CANCEL', MEETING_ACTS.CANCEL, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await releaseTopics(tx, row.id, []);
      await stopAnswers(tx, row.id);
      const sequence = row.sequence + 1;
      if (row.state === 'NOTICED') await writeNotice(tx, row.id, { sequence, act: 'CANCEL', told: row.attendeeIds });
      return { text: input.reason, facts: { sequence }, set: { cancelled_at: tx.now, sequence } };
    }));
  }
}
