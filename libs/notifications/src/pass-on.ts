import { dayOf } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { areaOf } from './digest/way.rules.js';
import { holderOf, reached } from './reached.sql.js';
import type { RecipeBook } from './recipe.js';
import type { WorkerSettings } from './settings.js';
import { type Holder, type Told, writeLetters } from './write-letters.js';

/** A letter that is not written after all: of whom, about what. */
export interface LeftOut { readonly deliveryId: string; readonly personId: string; readonly notificationId: string; readonly objectKind: string }

/** Whom a notice, or the same one on another seat of the former reader's, reaches now: not who did it, nor anybody who was written to about the fact already. */
const NOT_WRITTEN_TO = `
  select n.id, n.agency_id as "agencyId", n.topic, n.object_kind as "objectKind", n.urgent, n.params,
         (select coalesce(json_agg(${holderOf('n.object_id', '$5')} order by h.from_day, p.id), '[]')
            from ${reached({ seat: 'n.seat_id', object: 'n.object_id', person: 'n.person_id', day: '$3::date', now: '$4::timestamptz' })}
             and (n.id = t.id or p.id = $2) and p.id is distinct from j.person_id
             and not exists (select 1 from notification m join delivery d on d.notification_id = m.id
                              where m.fact_id = t.fact_id and d.person_id = p.id and d.state <> 'WITHDRAWN' and d.id <> $6)
             and not exists (select 1 from notification m join delivery_item i on i.notification_id = m.id and i.left_out is null join delivery d on d.id = i.delivery_id
                              where m.fact_id = t.fact_id and d.person_id = p.id and d.state <> 'WITHDRAWN')) as holders
    from notification t join journal_entry j on j.id = t.fact_id join notification n on n.fact_id = t.fact_id and n.agency_id = t.agency_id and n.title_key = t.title_key
   where t.id = $1 and t.read_at is null and n.read_at is null and (n.object_kind = 'PERSON' or exists (select 1 from party y where y.object_id = n.object_id and y.agency_id = n.agency_id))
   order by n.id <> t.id, n.id`;

/**
 * Takes what letters are written about a fact in hand, as its delivery does: nobody else writes any of them meanwhile.
 * Comes before all other locks of a transaction.
 */
export const lockLetters = (tx: Tx, notificationId: string): Promise<unknown> =>
  tx.query('select 1 from outbox_message o join notification n on n.fact_id = o.id where n.id = $1 for update of o', [notificationId]);

/** Writes to those whom the seat reaches today when somebody who was to be written to is no longer the one: a successor, who is back from leave, who stands in. Each once. */
export async function passOn(tx: Tx, { deliveryId, personId, notificationId, objectKind }: LeftOut, book: RecipeBook, settings: WorkerSettings): Promise<void> {
  const notices = await tx.query<Told & { readonly holders: readonly Holder[] }>(NOT_WRITTEN_TO, [notificationId, personId, dayOf(tx.now), tx.now, areaOf(objectKind), deliveryId]);
  const written = new Set<string>();
  for (const { holders, ...told } of notices) {
    const fresh = [...new Map(holders.map((holder) => [holder.personId, holder])).values()].filter((holder) => !written.has(holder.personId));
    for (const holder of fresh) written.add(holder.personId);
    await writeLetters(tx, told, fresh, book, settings);
  }
}
