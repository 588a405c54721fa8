import { Injectable } from '@nestjs/common';
import { type Day, dayOf, daysBetween, isDay } from '@portal/kernel';
import { type Actor, Database, type FieldProblem } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { changeTrack, type JointResult } from './joint-store.js';

export interface ProposeReplyDayInput extends OnTrack { readonly day: Day; readonly reason: string }

/** Longest an answer may be put off, in days. */
export const LONGEST_REPLY = 60;

/** A day that a reply may be due on: to come, and not too far away. */
export function replyDayProblems(field: string, day: Day, today: Day): FieldProblem[] {
  if (!isDay(day)) return [{ field, code: 'NOT_A_DAY' }];
  const ahead = daysBetween(today, day);
  return ahead >= 1 && ahead <= LONGEST_REPLY ? [] : [{ field, code: 'REPLY_DAY_RANGE', values: { max: LONGEST_REPLY } }];
}

/** Asks for another day to answer on. The clock runs on until the agency that invited has settled it. */
@Injectable()
export class ProposeReplyDay {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { day, reason, ...on }: ProposeReplyDayInput): Promise<JointResult> {
    const problem = invalid(replyDayProblems('day', day, dayOf(this.db.now())), required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'proposeReplyDay', on, async (_, track) => {
      await changeTrack(tx, track, { proposed_day: day });
      return { topic: 'joint.reply-day-proposed', act: 'PROPOSE_DAY', day, text: reason.trim() };
    }));
  }
}
