import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../../matters/perform.js';
import { MEETING } from '../load-meeting.js';
import { MEETING_ACTS } from '../meeting.table.js';

/** 催回执: reminds every unit that has not answered, at most once a day. */
@Injectable()
export class UrgeRsvp {
  constructor(private readonly db: Database) {}

  /** @returns the act; or ALL_ANSWERED, URGED_TODAY, MEETING_BEGUN, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'URGE', MEETING_ACTS.URGE, ({ row }) =>
      ({ facts: { sequence: row.sequence, units: row.owed.length }, set: { urged_on: dayOf(tx.now) } })));
  }
}
