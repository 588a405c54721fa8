import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { changeTrack, type JointResult } from './joint-store.js';
import { meetReplyClock } from './track-clocks.js';
import { DECLINE_REASONS, type DeclineReason } from './track-stages.table.js';

export interface DeclineInvestigationInput extends OnTrack { readonly code: DeclineReason; readonly reason: string }

/** Stays away, with a reason the law knows and what it rests on. The row and the reason stay. */
@Injectable()
export class DeclineInvestigation {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { code, reason, ...on }: DeclineInvestigationInput): Promise<JointResult> {
    const problem = invalid(DECLINE_REASONS.includes(code) ? [] : [{ field: 'code', code: 'NOT_ON_LIST' }], required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'declineInvestigation', on, async (_, track) => {
      await meetReplyClock(tx, track.id);
      await changeTrack(tx, track, { stage: 'DECLINED', proposed_day: null });
      return { topic: 'joint.declined', act: 'DECLINE', stage: 'DECLINED', code, text: reason.trim() };
    }));
  }
}
