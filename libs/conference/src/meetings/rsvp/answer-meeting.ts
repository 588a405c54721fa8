import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import type { RsvpForm } from './rsvp.rules.js';
import { writeAnswer } from './write-answer.js';

export interface AnswerMeetingInput extends RsvpForm { readonly id: string }

/** 回执: a unit says whether it comes, and who instead. The latest answer holds until the meeting begins; earlier ones stay on record. */
@Injectable()
export class AnswerMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_ASKED, MEETING_BEGUN, MATTER_WRONG_STATE, PERSON_UNKNOWN, INVALID_INPUT */
  run(actor: Actor, { id, ...form }: AnswerMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => writeAnswer(tx, id, form, 'PORTAL'));
  }
}
