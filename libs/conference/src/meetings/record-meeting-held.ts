import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { stopAnswers } from './rsvp/clocks.js';

/** 已召开: the meeting took place; its topics were discussed. */
@Injectable()
export class RecordMeetingHeld {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_NOT_APPROVED, MEETING_TO_COME, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'HOLD', MEETING_ACTS.HOLD, async ({ row }) => {
      await tx.query(`update topic set state = 'DISCUSSED', last_act_at = $2 where meeting_id = $1 and state = 'ON_AGENDA'`, [row.id, tx.now]);
      await stopAnswers(tx, row.id);
      return { set: { held_at: tx.now } };
    }));
  }
}
