import { type Permission, refuse, type Refusal } from '@portal/platform';

export const COLLISION_STATES = ['NOTICED', 'AGREED', 'REFUSED', 'JOINED'] as const;
/** 待双方答复 · 双方同意 · 有一方不同意 · 已并案协查 */
export type CollisionState = (typeof COLLISION_STATES)[number];
export type Consent = 'PENDING' | 'AGREED' | 'REFUSED';

/** How one side finds it. `mine` is null for the office, `caseId` for a side that has taken in a referral and has no case of its own. */
export interface CollisionStanding { readonly state: CollisionState; readonly mine: Consent | null; readonly caseId: string | null; readonly permissions: ReadonlySet<Permission> }

export const COLLISION_ACTIONS = ['answerCollision', 'openJointFromCollision', 'brokerCollision'] as const;
export type CollisionAction = (typeof COLLISION_ACTIONS)[number];

/** Why an act on a collision is refused, or null. */
export function collisionObstacle(action: CollisionAction, { state, mine, caseId, permissions }: CollisionStanding): Refusal | null {
  const right: Permission = action === 'brokerCollision' ? 'joint.broker' : action === 'answerCollision' ? 'joint.work' : 'joint.lead';
  if (action === 'brokerCollision' ? mine !== null : mine === null) return refuse('NOT_A_SIDE');
  if (!permissions.has(right)) return refuse('SEAT_LACKS_RIGHT');
  if (action === 'openJointFromCollision') {
    if (state !== 'AGREED') return refuse(state === 'JOINED' ? 'COLLISION_JOINED' : 'CONSENT_MISSING');
    return caseId === null ? refuse('COLLISION_CASE_NEEDED') : null;
  }
  if (state !== 'NOTICED') return refuse('COLLISION_SETTLED');
  return action === 'answerCollision' && mine !== 'PENDING' ? refuse('ANSWERED_ALREADY') : null;
}
