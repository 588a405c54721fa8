import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { changeTrack, type JointResult } from './joint-store.js';
import { cancelTrackClocks } from './track-clocks.js';

export interface LeaveInvestigationInput extends OnTrack { readonly reason: string }

/** 退出: leaves with a reason. Row and history stay; what others shared with it is shared no longer. */
@Injectable()
export class LeaveInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns OWNER_STAYS for the agency that opened it, OUTCOME_STANDS for one that has decided already */
  run(actor: Actor, { reason, ...on }: LeaveInvestigationInput): Promise<JointResult> {
    const problem = invalid(required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'leaveInvestigation', on, async (_, track) => {
      await cancelTrackClocks(tx, track.id);
      await changeTrack(tx, track, { stage: 'LEFT' });
      return { topic: 'joint.left', act: 'LEAVE', stage: 'LEFT', text: reason.trim() };
    }));
  }
}
