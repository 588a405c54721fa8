import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, refuse } from '@portal/platform';
import { meantFor } from './notification-view.js';

/** More than a page at a time is not a person reading. */
const MOST_AT_ONCE = 100;

/** Notes that the seat has seen some of its notifications. Reading twice is no fault; the first reader stays noted. */
@Injectable()
export class MarkNotificationsRead {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, asked: readonly string[]): Promise<{ readonly kind: 'done' } | Refusal> {
    const ids = [...new Set(asked.map((id) => id.toLowerCase()))];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      return refuse('INVALID_INPUT', undefined, [{ field: 'ids', code: ids.length === 0 ? 'REQUIRED' : 'TOO_MANY', values: { max: MOST_AT_ONCE } }]);
    }
    if (!ids.every(isId) || actor.seatId === null) return notFound();
    const seatId = actor.seatId;
    return this.db.tx(actor, async (tx) => {
      const own = await tx.query<{ id: string }>(`select id from notification n where id = any($1) and seat_id = $2 and ${meantFor('n', '$3')} order by id for update`, [ids, seatId, actor.personId]);
      if (own.length !== ids.length) return notFound();
      await tx.query('update notification set read_at = $2, read_by = $3 where id = any($1) and read_at is null', [ids, tx.now, actor.personId]);
      await record(tx, 'notification.read', { objectKind: 'SEAT', objectId: seatId, audience: 'AGENCY', detail: { ids } });
      return { kind: 'done' };
    });
  }
}
