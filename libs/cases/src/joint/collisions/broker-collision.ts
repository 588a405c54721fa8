import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import { collisionObstacle } from './collision.rules.js';
import { type CollisionActed, loadCollision } from './collision-store.js';

/** The conference office asks those who have not answered to do so. It knows that there is a collision, not whose. */
@Injectable()
export class BrokerCollision {
  constructor(private readonly db: Database) {}

  /** @returns NOT_A_SIDE for anybody but the office, COLLISION_SETTLED */
  run(actor: Actor, { id }: { readonly id: string }): Promise<CollisionActed | Refusal> {
    return this.db.tx(actor, (tx) => broker(tx, id));
  }
}

async function broker(tx: Tx, id: string): Promise<CollisionActed | Refusal> {
  const found = await loadCollision(tx, id);
  if (isRefusal(found)) return found;
  const refusal = collisionObstacle('brokerCollision', { ...found, permissions: tx.actor.permissions });
  if (refusal) return refusal;
  await record(tx, 'collision.brokered', { objectKind: 'COLLISION', objectId: found.id, audience: 'AGENCY' });
  return { kind: 'acted', id: found.id };
}
