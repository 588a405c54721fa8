import { Injectable } from '@nestjs/common';
import { type Day, dayOf, daysBetween } from '@portal/kernel';
import { type Actor, Database, isRefusal, record, refuse, type Tx } from '@portal/platform';
import { invalid, optional } from '../referrals/act-input.rules.js';
import type { OnTrack } from './act-on-track.js';
import { jointObstacle } from './joint.rules.js';
import { type JointResult, loadTrack, staleTrack, syncJoint, writeDeed } from './joint-store.js';
import { replyDayProblems } from './propose-reply-day.js';
import { cancelReplyClock, startReplyClock } from './track-clocks.js';

export interface SettleReplyDayInput extends OnTrack { readonly day: Day; readonly text?: string | null }

/** Settles the day on which an invited agency answers: the one it asked for, or another. Its clock runs anew to that day. */
@Injectable()
export class SettleReplyDay {
  constructor(private readonly db: Database) {}

  /** @returns OWNER_ONLY, NO_DAY_PROPOSED, JOINT_CLOSED; a conflict when the row moved on in between */
  run(actor: Actor, input: SettleReplyDayInput): Promise<JointResult> {
    const problem = invalid(replyDayProblems('day', input.day, dayOf(this.db.now())), optional('text', input.text));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => settle(tx, input));
  }
}

async function settle(tx: Tx, { id, expectedVersion, day, text }: SettleReplyDayInput): Promise<JointResult> {
  const loaded = await loadTrack(tx, id);
  if (isRefusal(loaded)) return loaded;
  const { joint, track } = loaded;
  const refusal = jointObstacle('settleReplyDay', joint.standing, [track]);
  if (track.version !== expectedVersion && (refusal === null || refusal.code === 'NO_DAY_PROPOSED')) return staleTrack(tx, track);
  if (refusal) return refusal;
  if (track.stage !== 'INVITED') return refuse('TRACK_WRONG_STAGE', { stage: track.stage });
  await tx.query('select joint_settle_reply($1, $2)', [track.id, day]);
  await cancelReplyClock(tx, track.id);
  await startReplyClock(tx, track.id, track.agencyId, daysBetween(dayOf(tx.now), day));
  const actId = await writeDeed(tx, joint.id, { act: 'SETTLE_DAY', trackId: track.id, day, text: text?.trim() || null });
  await syncJoint(tx, joint.id);
  await record(tx, 'joint.reply-day-settled', { objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, actId, detail: { trackId: track.id, agencyId: track.agencyId, granted: day === track.proposedDay } });
  return { kind: 'acted', id: joint.id, version: joint.version };
}
