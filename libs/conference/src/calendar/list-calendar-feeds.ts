import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** An address that somebody subscribed to, without its secret. */
export interface CalendarFeed { readonly id: string; readonly seatTitle: string; readonly createdAt: Date; readonly readAt: Date | null }

const FEEDS = {
  name: 'calendar-feeds',
  text: `select f.id, s.title as "seatTitle", f.created_at as "createdAt", f.read_at as "readAt"
           from calendar_feed f join seat s on s.id = f.seat_id where f.person_id = $1 and f.revoked_at is null order by f.created_at desc`,
};

/** The addresses of the acting person that are in force. */
@Injectable()
export class ListCalendarFeeds {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<CalendarFeed[]> {
    return this.db.read<CalendarFeed>(actor, FEEDS, [actor.personId]);
  }
}
