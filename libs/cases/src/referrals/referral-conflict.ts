import { type EditConflict, isRefusal, type Refusal, type Tx } from '@portal/platform';
import type { ReferralEntity } from './referral.entity.js';
import type { Change } from './referral.rules.js';

const SAY_LESS = ['WRONG_STATE', 'NOT_YOUR_ACT'];

/**
 * Whether the person acted on a page that is no longer true. A refusal that says why the act came too late (已被打开) is more
 * useful than the news that something changed; the plain "not in this state" and "not yours" (a colleague has forwarded it) are not.
 */
export function isStale(referral: Pick<ReferralEntity, 'version'>, expectedVersion: number, outcome: Change | Refusal): boolean {
  return referral.version !== expectedVersion && (!isRefusal(outcome) || SAY_LESS.includes(outcome.code));
}

/** Who acted in between, and where the referral stands now. */
export async function conflictOf(
  tx: Tx, referral: Pick<ReferralEntity, 'id' | 'version' | 'state'>, differences: EditConflict['differences'] = [],
): Promise<EditConflict> {
  const [last] = await tx.query<{ by: string; at: Date }>(
    `select agency_name || ' ' || person_name as by, at from referral_act where referral_id = $1 order by at desc, id desc limit 1`, [referral.id]);
  return {
    kind: 'conflict', currentVersion: referral.version, changedBy: last?.by ?? null, changedAt: last?.at ?? null,
    differences: differences.length > 0 ? differences : [{ field: 'state', yours: null, theirs: referral.state }],
  };
}
