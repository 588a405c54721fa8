import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { meantFor, NOTIFICATION_COLUMNS, type NotificationRow, type NotificationView, toView } from './notification-view.js';

/** A page of an inbox, and how much of the whole inbox is unread. */
export interface NotificationPage extends Page<NotificationView> { readonly unreadCount: number }

const STATEMENT = {
  name: 'notifications',
  text: `select (select count(*)::int from notification u where u.agency_id = $1 and u.seat_id = $2 and u.read_at is null and ${meantFor('u', '$7')}) as "unreadCount",
                coalesce((select json_agg(page) from (
                  select ${NOTIFICATION_COLUMNS} from notification n
                   where n.agency_id = $1 and n.seat_id = $2 and ${meantFor('n', '$7')} and (not $3 or n.read_at is null)
                     and ($4::timestamptz is null or (n.created_at, n.id) < ($4, $5::uuid))
                   order by n.created_at desc, n.id desc limit $6) page), '[]') as rows`,
};

/** The inbox of the seat one sits on, newest first, without what is meant for another of its holders alone. What belongs to a matter that was taken back is not in it. */
@Injectable()
export class FindNotifications {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, unreadOnly: boolean, { first, after }: PageRequest): Promise<NotificationPage> {
    const size = pageSize(first);
    const [createdAt, id] = decodeCursor(after, ['instant', 'id']) ?? [null, null];
    const [found] = await this.db.read<{ unreadCount: number; rows: NotificationRow[] }>(
      actor, STATEMENT, [actor.agencyId, actor.seatId, unreadOnly, createdAt, id, size + 1, actor.personId]);
    const views = (found?.rows ?? []).map((row) => toView(actor.locale, row));
    return { ...toPage(views, size, (view) => [view.createdAt, view.id]), unreadCount: found?.unreadCount ?? 0 };
  }
}
