import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, LINE, required } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { perform } from '../../matters/perform.js';
import { MEETING } from '../load-meeting.js';
import { openSigning } from '../sign-in/open-sign-in.js';
import { DAY_ACTS } from './day.table.js';
import { type DayInput, hindranceOfDay, loadDay, raiseDay, tellTable } from './load-day.js';

export interface StartMeetingInput extends DayInput {
  /** 主持: post of who chairs (粤医保发〔2020〕26号 四(一): 召集人或副召集人主持). */
  readonly chair: string;
}

/** 会议开始: who chairs, from when. */
@Injectable()
export class StartMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_NOT_APPROVED, DAY_BEGUN, DAY_TO_COME, INVALID_INPUT, … */
  run(actor: Actor, { meetingId, chair }: StartMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await loadDay(tx, meetingId);
      if (isRefusal(loaded)) return loaded;
      const hindrance = hindranceOfDay(DAY_ACTS.START, loaded, tx.now) ?? invalid(required('chair', chair, LINE));
      if (hindrance) return hindrance;
      await openSigning(tx, meetingId);
      await tx.query('update meeting_day set started_at = $2, started_by = $3, chair = $4 where meeting_id = $1', [meetingId, tx.now, `${actor.seatTitle} ${actor.personName}`, chair.trim()]);
      const version = await raiseDay(tx, meetingId);
      const done = await perform(tx, MEETING, { id: meetingId }, 'START', { ...DAY_ACTS.START, needs: [] }, () => ({}));
      if (isRefusal(done) || isConflict(done)) throw new Error(`meeting ${meetingId} was begun and cannot be`);
      await tellTable(tx, meetingId);
      return { ...done, version };
    });
  }
}
