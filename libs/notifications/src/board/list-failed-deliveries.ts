import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { noticesOfMail, watched } from './notices-of-mail.sql.js';
import { NOTIFICATION_COLUMNS, type NotificationRow, type NotificationView, toView } from '../notification-view.js';

/** An e-mail that did not go out and will not be tried again by itself. */
export interface FailedDelivery {
  readonly id: string;
  readonly personName: string;
  readonly seatTitle: string;
  readonly attempts: number;
  /** The mail server's own words, or ours: `no e-mail address`. */
  readonly lastError: string;
  readonly createdAt: string;
  /** 退信: when the mail server that had taken it sent it back; null: it was never taken. */
  readonly returnedAt: string | null;
  /** The newest of its notices. */
  readonly notice: NotificationView;
  /** More than one in a digest. */
  readonly noticeCount: number;
}

interface Row extends NotificationRow { deliveryId: string; personName: string; seatTitle: string; attempts: number; lastError: string | null; madeAt: string; returnedAt: string | null; noticeCount: number }

const STATEMENT = {
  name: 'failed-deliveries',
  text: `
    select d.id as "deliveryId", p.display_name as "personName", s.title as "seatTitle", d.attempts, d.last_error as "lastError", d.created_at as "madeAt", d.returned_at as "returnedAt", n.of_mail as "noticeCount", ${NOTIFICATION_COLUMNS}
      from delivery d
      join lateral (select n.*, count(*) over ()::int as of_mail from notification n where n.id in ${noticesOfMail('d')} and ${watched('$2')} order by n.created_at desc, n.id desc limit 1) n on true
      join seat s on s.id = n.seat_id join person p on p.id = d.person_id
     where d.agency_id = $1 and d.state = 'FAILED'
       and ($3::timestamptz is null or (d.created_at, d.id) < ($3, $4::uuid))
     order by d.created_at desc, d.id desc limit $5`,
};

/** 发送失败: e-mails of the agency's own seats that were refused or given up, newest first. */
@Injectable()
export class ListFailedDeliveries {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, { first, after }: PageRequest): Promise<Page<FailedDelivery>> {
    const size = pageSize(first);
    const [createdAt, id] = decodeCursor(after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<Row>(actor, STATEMENT, [actor.agencyId, actor.seatId, createdAt, id, size + 1]);
    return toPage(rows.map((row) => toFailed(actor, row)), size, (failed) => [failed.createdAt, failed.id]);
  }
}

const toFailed = (actor: Actor, row: Row): FailedDelivery => ({
  id: row.deliveryId, personName: row.personName, seatTitle: row.seatTitle, attempts: row.attempts, lastError: row.lastError ?? '', createdAt: row.madeAt, returnedAt: row.returnedAt,
  notice: toView(actor.locale, row), noticeCount: row.noticeCount,
});
