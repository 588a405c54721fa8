import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import type { Tx } from '@portal/platform';
import { noticeOf } from './joint-recipes.js';

/** Whom a collision concerns. */
interface CollisionSides { readonly sides: readonly { readonly agencyId: string; readonly consent: string }[]; readonly offices: readonly string[]; readonly state: string }

const sidesOf = async (tx: Tx, id: string): Promise<CollisionSides | null> => (await tx.query<CollisionSides>(
  `select c.state, (select json_agg(json_build_object('agencyId', s.agency_id, 'consent', s.consent) order by s.agency_id) from collision_side s where s.collision_id = c.id) as sides,
          (select coalesce(json_agg(p.agency_id), '[]') from party p where p.object_id = c.id and p.role = 'OFFICE') as offices
     from collision c where c.id = $1`, [id]))[0] ?? null;

/** Both sides are told alike, and never anything of the other: no name, no number, no agency. */
export function collisionNotices(fact: Pick<RecordedFact, 'topic' | 'detail'>, { sides, offices }: CollisionSides): Notice[] {
  const both = sides.map(({ agencyId }) => agencyId);
  const side = (agencyIds: readonly string[], text: string, urgent = false): Notice[] => noticeOf({ agencyIds, text, reason: 'COLLISION_SIDE', urgent }, {});
  switch (fact.topic) {
    case 'collision.noticed':
      return [...side(both, 'collision.noticed', true),
        ...noticeOf({ agencyIds: offices, text: 'collision.noticed.office', reason: 'COLLISION_OFFICE', seats: ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'], email: false }, {})];
    case 'collision.brokered':
      return side(sides.filter(({ consent }) => consent === 'PENDING').map(({ agencyId }) => agencyId), 'collision.brokered');
    default: // answered: a consent alone is for nobody to know
      return fact.detail['state'] === 'AGREED' ? side(both, 'collision.agreed') : fact.detail['state'] === 'REFUSED' ? side(both, 'collision.refused') : [];
  }
}

export const COLLISION_RECIPES: readonly NotificationRecipe[] = ['collision.noticed', 'collision.answered', 'collision.brokered'].map((topic) => ({
  topic,
  compose: async (tx, fact) => {
    const sides = await sidesOf(tx, fact.objectId);
    return sides ? collisionNotices(fact, sides) : [];
  },
}));
