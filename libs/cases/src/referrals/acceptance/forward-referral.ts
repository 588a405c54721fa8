import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { forward } from '../forms/effects/forward.js';
import { performAct } from '../perform-act.js';

export interface ForwardReferralInput extends ActOn { readonly toAgencyId: string; readonly reason: string }

/**
 * 310号令 第七条: passes a referral on to the police office that is competent, within 24小时, and tells the sender. The
 * forwarder keeps sight of it; the new receiver signs for itself.
 */
@Injectable()
export class ForwardReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or RECEIVER_NOT_COMPETENT, RECEIVER_IS_SELF, … */
  run(actor: Actor, { id, expectedVersion, toAgencyId, reason }: ForwardReferralInput): Promise<ActResult> {
    const problem = invalid(required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'FORWARD' }, async (loaded) => {
      const passedOn = await forward(tx, loaded, { agencyId: toAgencyId });
      return isRefusal(passedOn) ? passedOn : { ...passedOn, text: reason.trim() };
    }));
  }
}
