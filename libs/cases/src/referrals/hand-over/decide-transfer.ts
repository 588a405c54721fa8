import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@portal/platform';
import { invalid, optional } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { ReferralContentEntity } from '../referral-content.entity.js';

export interface DecideTransferInput extends ActOn { readonly approve: boolean; readonly reason?: string | null }

/** 310号令 第五条: the head (正职) or who 主持工作 decides; a refusal keeps its reason on file. */
@Injectable()
export class DecideTransfer {
  constructor(private readonly db: Database) {}

  /** @returns the act; or HEAD_ONLY for everyone else, REASON_REQUIRED for a refusal without one, … */
  run(actor: Actor, { id, expectedVersion, approve, reason }: DecideTransferInput): Promise<ActResult> {
    const problem = invalid(optional('reason', reason));
    if (problem) return Promise.resolve(problem);
    const text = reason?.trim() || null;
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: approve ? 'APPROVE' : 'REFUSE_APPROVAL' }, async () => {
      if (!approve && text === null) return refuse('REASON_REQUIRED', undefined, [{ field: 'reason', code: 'REQUIRED' }]);
      const approval = approve ? { approvedBy: `${actor.seatTitle} ${actor.personName}`, approvedAt: tx.now } : { approvedBy: null, approvedAt: null };
      await tx.em.update(ReferralContentEntity, { referralId: id }, approval);
      return { text, facts: { capacity: actor.capacity } };
    }));
  }
}
