import { isId } from '@portal/kernel';
import { notFound, type Refusal, type Tx } from '@portal/platform';
import { takeTurn } from '../joint-store.js';
import type { CollisionState, Consent } from './collision.rules.js';

/** A collision as one side finds it: its own case and answer. Nothing of the other is in reach. */
export interface LoadedCollision { readonly id: string; readonly state: CollisionState; readonly mine: Consent | null; readonly caseId: string | null }

/** How an act on a collision ends. */
export interface CollisionActed { readonly kind: 'acted'; readonly id: string }

/** Loads a collision the acting agency is told of, its turn taken. */
export async function loadCollision(tx: Tx, id: string): Promise<LoadedCollision | Refusal> {
  if (!isId(id)) return notFound();
  await takeTurn(tx, id);
  const [found] = await tx.query<LoadedCollision>(
    `select c.id, c.state, s.consent as mine, s.case_id as "caseId"
       from collision c left join collision_side s on s.collision_id = c.id and s.agency_id = $2 where c.id = $1`, [id, tx.actor.agencyId]);
  return found ?? notFound();
}
