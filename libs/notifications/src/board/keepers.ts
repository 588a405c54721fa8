import { dayOf } from '@portal/kernel';
import { record, type Tx } from '@portal/platform';
import type { NotificationRecipe } from '../recipe.js';

/** Records a fact for each person who keeps the portal today (ADMINISTRATOR): it concerns no matter. */
export async function tellKeepers(tx: Tx, topic: KeepersTopic, detail: Readonly<Record<string, string>>): Promise<void> {
  const keepers = await tx.query<{ personId: string }>(
    `select distinct h.person_id as "personId" from seat s join seat_holding h on h.seat_id = s.id
      where s.kind = 'ADMINISTRATOR' and h.from_day <= $1 and (h.to_day is null or h.to_day >= $1) order by 1`, [dayOf(tx.now)]);
  for (const { personId } of keepers) await record(tx, topic, { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY', detail });
}

const TOPICS = ['notices.amiss', 'deliveries.failed', 'connectors.failed', 'drops.unclaimed', 'drops.stuck'] as const;
type KeepersTopic = (typeof TOPICS)[number];

/** In the portal only: e-mail may be just what has failed. */
export const KEEPERS_RECIPES: readonly NotificationRecipe[] = TOPICS.map((topic) => ({
  topic,
  compose: async (tx, { objectId, detail }) => {
    const seats = await tx.query<{ seatId: string; agencyId: string }>(
      `select s.id as "seatId", s.agency_id as "agencyId" from seat_holding h join seat s on s.id = h.seat_id
        where s.kind = 'ADMINISTRATOR' and h.person_id = $1 and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2) order by s.id`, [objectId, dayOf(tx.now)]);
    return seats.map(({ seatId, agencyId }) => ({
      agencyId, to: { seatId, personId: objectId }, titleKey: `notice.${topic}.title`, bodyKey: `notice.${topic}.body`, reasonKey: 'notice.keeper.reason',
      params: Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)])), urgent: true, email: false,
    }));
  },
}));
