import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { perform } from '../../matters/perform.js';
import { MEETING } from '../load-meeting.js';
import { stopAnswers } from '../rsvp/clocks.js';
import { DAY_ACTS } from './day.table.js';
import { conflictOfDay, type DayInput, hindranceOfDay, loadDay, raiseDay, tellTable } from './load-day.js';
import { moveTopics } from './move-topics.js';

export interface EndMeetingInput extends DayInput { readonly expectedVersion: number }

/** 会议结束: what is on ends, the meeting has been held, and its topics go where their outcomes send them. */
@Injectable()
export class EndMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or DAY_NOT_RUNNING, …; a conflict when the console has moved on meanwhile */
  run(actor: Actor, { meetingId, expectedVersion }: EndMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await loadDay(tx, meetingId);
      if (isRefusal(loaded)) return loaded;
      const hindrance = hindranceOfDay(DAY_ACTS.END, loaded, tx.now);
      if (hindrance) return loaded.meeting.viewer.side === 'OFFICE' && loaded.meeting.row.state === 'HELD' ? conflictOfDay(loaded.day.version, 'state', null, 'HELD') : hindrance;
      if (loaded.day.version !== expectedVersion) return conflictOfDay(loaded.day.version, 'version', String(expectedVersion), String(loaded.day.version));
      await tx.query('update meeting_turn set ended_at = $2 where meeting_id = $1 and ended_at is null', [meetingId, tx.now]);
      await tx.query('update meeting_day set ended_at = $2, ended_by = $3 where meeting_id = $1', [meetingId, tx.now, `${actor.seatTitle} ${actor.personName}`]);
      await moveTopics(tx, meetingId);
      await stopAnswers(tx, meetingId);
      const version = await raiseDay(tx, meetingId);
      const done = await perform(tx, MEETING, { id: meetingId }, 'HOLD', { ...DAY_ACTS.END, needs: [] }, () => ({ set: { held_at: tx.now } }));
      if (isRefusal(done) || isConflict(done)) throw new Error(`meeting ${meetingId} was ended and cannot be`);
      await tellTable(tx, meetingId);
      return { ...done, version };
    });
  }
}
