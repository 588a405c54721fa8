import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';

/** 停用订阅: the address shows nothing from the next time on that a program asks. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(private readonly db: Database) {}

  /** @returns the id of the feed, also when it was revoked before; or NOT_FOUND */
  run(actor: Actor, id: string): Promise<{ readonly id: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const [feed] = isId(id) ? await tx.query<{ revokedAt: Date | null }>(
        'select revoked_at as "revokedAt" from calendar_feed where id = $1 and person_id = $2 for update', [id, actor.personId]) : [];
      if (!feed || actor.personId === null) return notFound();
      if (feed.revokedAt === null) {
        await tx.query('update calendar_feed set revoked_at = $2 where id = $1', [id, tx.now]);
        await record(tx, 'calendar-feed.revoked', { objectKind: 'PERSON', objectId: actor.personId, audience: 'AGENCY', detail: { feedId: id } });
      }
      return { id };
    });
  }
}
