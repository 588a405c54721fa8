import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import { invalid, optional, required } from '../../referrals/act-input.rules.js';
import { collisionObstacle } from './collision.rules.js';
import { type CollisionActed, loadCollision } from './collision-store.js';

export interface AnswerCollisionInput { readonly id: string; readonly agree: boolean; readonly reason?: string | null }

/**
 * Agrees that both sides may know of each other, or refuses with a reason that stays with the agency. Only when both have
 * agreed does either learn who the other is.
 */
@Injectable()
export class AnswerCollision {
  constructor(private readonly db: Database) {}

  /** @returns ANSWERED_ALREADY, COLLISION_SETTLED, NOT_A_SIDE; INVALID_INPUT for a refusal without a reason */
  run(actor: Actor, input: AnswerCollisionInput): Promise<CollisionActed | Refusal> {
    const problem = invalid(input.agree ? optional('reason', input.reason) : required('reason', input.reason ?? ''));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => answer(tx, input));
  }
}

async function answer(tx: Tx, { id, agree, reason }: AnswerCollisionInput): Promise<CollisionActed | Refusal> {
  const found = await loadCollision(tx, id);
  if (isRefusal(found)) return found;
  const refusal = collisionObstacle('answerCollision', { ...found, permissions: tx.actor.permissions });
  if (refusal) return refusal;
  await tx.query('update collision_side set consent = $3, reason = $4, decided_at = $5, seat_title = $6 where collision_id = $1 and agency_id = $2',
    [found.id, tx.actor.agencyId, agree ? 'AGREED' : 'REFUSED', reason?.trim() || null, tx.now, tx.actor.seatTitle]);
  const [settled] = await tx.query<{ state: string }>('select collision_settle($1, $2) as state', [found.id, tx.now]);
  await record(tx, 'collision.answered', { objectKind: 'COLLISION', objectId: found.id, audience: 'AGENCY', detail: { agree, state: settled?.state ?? '' } });
  return { kind: 'acted', id: found.id };
}
