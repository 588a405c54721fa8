import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse, type Refusal, type Tx } from '@portal/platform';
import { gateRefusal } from '../../gates/review/gate-store.js';
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
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: approve ? 'APPROVE' : 'REFUSE_APPROVAL' }, async ({ referral, table }, { act }) => {
      if (!approve && text === null) return refuse('REASON_REQUIRED', undefined, [{ field: 'reason', code: 'REQUIRED' }]);
      const gated = approve ? await gatedBy(tx, table.kind, act, referral) : null;
      if (gated) return gated;
      const approval = approve ? { approvedBy: `${actor.seatTitle} ${actor.personName}`, approvedAt: tx.now } : { approvedBy: null, approvedAt: null };
      await tx.em.update(ReferralContentEntity, { referralId: id }, approval);
      return { text, facts: { capacity: actor.capacity } };
    }));
  }
}

/** What must stand before the decision, by the rules of the day: 法制审核, 集体讨论. */
async function gatedBy(tx: Tx, variant: string, act: string, { id, caseId }: { readonly id: string; readonly caseId: string | null }): Promise<Refusal | null> {
  const [content] = await tx.query<{ amount: string | null }>('select amount_involved::text as amount from referral_content where referral_id = $1', [id]);
  return gateRefusal(tx, { objectKind: 'REFERRAL', variant, act, objectIds: caseId === null ? [id] : [id, caseId], amount: content?.amount ?? null });
}
