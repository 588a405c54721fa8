import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, optional } from '@portal/cases';
import type { Day } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../../matters/perform.js';
import { MEETING } from '../load-meeting.js';
import { MEETING_ACTS } from '../meeting.table.js';
import { startAnswers } from '../rsvp/clocks.js';
import { rsvpDayProblems } from './notice.rules.js';
import { writeNotice } from './write-notice.js';

export interface SendMeetingNoticeInput extends ActOn {
  /** Last day for answers. */
  readonly rsvpBy: Day;
  /** Where a video meeting is joined. Shown in the portal only. */
  readonly link?: string | null;
}

/** 会议通知: the office asks the units, once the convener has approved agenda, time and form. Each unit is told once, by notice and by e-mail with an invitation. */
@Injectable()
export class SendMeetingNotice {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_NOT_APPROVED, MEETING_BEGUN, INVALID_INPUT, … */
  run(actor: Actor, input: SendMeetingNoticeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'NOTICE', MEETING_ACTS.NOTICE, async ({ row }) => {
      const problem = invalid(rsvpDayProblems(input.rsvpBy, tx.now, row.startsAt), optional('link', input.link, LINE));
      if (problem) return problem;
      const sequence = row.sequence + 1;
      await writeNotice(tx, row.id, { sequence, act: 'NOTICE', rsvpDueOn: input.rsvpBy, asked: row.attendeeIds });
      if (input.link?.trim()) await tx.query('update meeting_content set link = $2 where meeting_id = $1', [row.id, input.link.trim()]);
      await startAnswers(tx, row.id, row.attendeeIds, input.rsvpBy);
      return { facts: { sequence }, set: { noticed_at: tx.now, rsvp_due_on: input.rsvpBy, sequence, timed_sequence: sequence } };
    }));
  }
}
