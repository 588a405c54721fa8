import { Injectable } from '@nestjs/common';
import { type Actor, type AgencyKind, Database } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { changeTrack, type JointResult } from './joint-store.js';
import { addWorkingRows } from './track-rows.js';
import { meetReplyClock, startTrackClock } from './track-clocks.js';

export interface JoinInvestigationInput extends OnTrack { readonly basis: string }

/** 受理: joins under the agency's own law. Its own clock begins, and the whole matrix opens to it. */
@Injectable()
export class JoinInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns NOT_FOUND, NOT_YOUR_ROW, JOINT_CLOSED, TRACK_WRONG_STAGE; INVALID_INPUT without a basis */
  run(actor: Actor, { basis, ...on }: JoinInvestigationInput): Promise<JointResult> {
    const problem = invalid(required('basis', basis, 500));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'joinInvestigation', on, async (joint, track) => {
      await meetReplyClock(tx, track.id);
      await changeTrack(tx, track, { stage: 'ACCEPTED', joined_at: tx.now, proposed_day: null });
      await addWorkingRows(tx, { trackId: track.id, jointId: joint.id, basis: basis.trim() });
      await startTrackClock(tx, track.id, { id: track.agencyId, kind: actor.agencyKind as AgencyKind });
      return { topic: 'joint.joined', act: 'JOIN', stage: 'ACCEPTED', text: basis.trim() };
    }));
  }
}
