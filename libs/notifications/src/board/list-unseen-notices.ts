import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { NOTIFICATION_COLUMNS, type NotificationRow, type NotificationView, toView } from '../notification-view.js';
import { watched } from './notices-of-mail.sql.js';
import { unseenBefore } from './unseen.rules.js';

/** One person to whom a notice went by e-mail. */
export interface Reached { readonly personName: string; readonly state: string; readonly sentAt: string | null; readonly lastError: string | null }

/** A notice that nobody of its seat has opened in time. */
export interface UnseenNotice extends NotificationView {
  readonly seatTitle: string;
  /** Who holds the seat today, without its deputies; empty: nobody. */
  readonly holders: readonly string[];
  readonly reached: readonly Reached[];
  /** Its matter still waits for the agency. */
  readonly waits: boolean;
}

type Row = NotificationRow & Pick<UnseenNotice, 'seatTitle' | 'holders' | 'reached' | 'waits'>;

/** A discreet notice is for its seat alone, whoever else watches over the agency's notices. Whoever has acted on the matter since did not have to open the notice for it (已处理). */
const STATEMENT = {
  name: 'unseen-notices',
  text: `
    select ${NOTIFICATION_COLUMNS}, s.title as "seatTitle",
           (select coalesce(json_agg(h.display_name order by h.display_name), '[]') from (
              select distinct p.display_name from seat_holding y join person p on p.id = y.person_id
               where y.seat_id = n.seat_id and y.capacity <> 'DEPUTY' and y.from_day <= $3::date and (y.to_day is null or y.to_day >= $3::date)) h) as holders,
           (select coalesce(json_agg(json_build_object('personName', p.display_name, 'state', case when m.held then d.state else 'WITHDRAWN' end, 'sentAt', case when m.held then d.sent_at end,
                                                        'lastError', case when m.held then d.last_error end) order by p.display_name, d.created_at, d.id), '[]')
              from (select x.id, true as held from delivery x where x.notification_id = n.id
                    union all select i.delivery_id, i.left_out is null from delivery_item i where i.notification_id = n.id and i.left_out is distinct from 'READ') m
              join delivery d on d.id = m.id join person p on p.id = d.person_id) as reached,
           exists (select 1 from party t where t.object_id = n.object_id and t.agency_id = n.agency_id and t.box = 'TODO') as waits
      from notification n join seat s on s.id = n.seat_id
     where n.agency_id = $1 and n.read_at is null and n.created_at < case when n.urgent then $4::timestamptz else $5::timestamptz end
       and ${watched('$2')}
       and not exists (select 1 from journal_entry j where j.object_id = n.object_id and j.agency_id = n.agency_id and j.seat_id = n.seat_id and j.at > n.created_at)
       and ($6::timestamptz is null or (n.created_at, n.id) > ($6, $7::uuid))
     order by n.created_at, n.id limit $8`,
};

/** 没人看到: what the agency was told and nobody of the seat has opened or acted on, the longest unseen first. */
@Injectable()
export class ListUnseenNotices {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, { first, after }: PageRequest): Promise<Page<UnseenNotice>> {
    const size = pageSize(first);
    const now = this.db.now();
    const { urgent, ordinary } = unseenBefore(now);
    const [createdAt, id] = decodeCursor(after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<Row>(actor, STATEMENT, [actor.agencyId, actor.seatId, dayOf(now), urgent, ordinary, createdAt, id, size + 1]);
    const views = rows.map((row) => ({ ...toView(actor.locale, row), seatTitle: row.seatTitle, holders: row.holders, reached: row.reached, waits: row.waits }));
    return toPage(views, size, (view) => [view.createdAt, view.id]);
  }
}
