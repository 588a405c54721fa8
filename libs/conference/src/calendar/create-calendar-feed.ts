import { Injectable } from '@nestjs/common';
import { newToken } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';

/** So many programs of one person may subscribe at once: a computer, a telephone, a tablet, and some to spare. */
export const MOST_FEEDS = 5;

export interface CreatedFeed { readonly kind: 'feed'; readonly id: string; readonly token: string; readonly createdAt: Date }

/** 订阅日历: a secret address that shows the calendar of the acting person on this seat, until it is revoked or the seat is given up. */
@Injectable()
export class CreateCalendarFeed {
  constructor(private readonly db: Database) {}

  /** @returns the feed with its secret, which is shown once and stored nowhere; or TOO_MANY_FEEDS */
  run(actor: Actor): Promise<CreatedFeed | Refusal> {
    const { token, hash } = newToken();
    return this.db.tx(actor, async (tx) => {
      if (actor.personId === null || actor.seatId === null) return notFound();
      // Two that are made at once count each other.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [actor.personId]);
      const [{ open } = { open: 0 }] = await tx.query<{ open: number }>('select count(*)::int as open from calendar_feed where person_id = $1 and revoked_at is null', [actor.personId]);
      if (open >= MOST_FEEDS) return refuse('TOO_MANY_FEEDS', { max: MOST_FEEDS });
      const id = newId();
      await tx.query('insert into calendar_feed (id, token_hash, person_id, seat_id, created_at) values ($1, $2, $3, $4, $5)', [id, hash, actor.personId, actor.seatId, tx.now]);
      await record(tx, 'calendar-feed.created', { objectKind: 'PERSON', objectId: actor.personId, audience: 'AGENCY', detail: { feedId: id } });
      return { kind: 'feed', id, token, createdAt: tx.now };
    });
  }
}
