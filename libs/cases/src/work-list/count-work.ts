import { Injectable } from '@nestjs/common';
import { lampSql } from '@portal/deadlines';
import { dayOf, startOfDay } from '@portal/kernel';
import { meantFor } from '@portal/notifications';
import { type Actor, Database } from '@portal/platform';
import { OF_WORK_KIND } from './work-kinds.sql.js';

/** How much lies in the boxes of an agency. */
export interface Workbench {
  readonly todo: number; readonly done: number; readonly started: number; readonly copied: number; readonly red: number; readonly yellow: number;
  readonly unreadNotifications: number; readonly closedThisMonth: number;
}

/** A box is counted up to here; a number beyond says no more to anybody, and nobody waits for it. */
export const COUNTED_TO = 10_000;

const inBox = (box: string): string =>
  `(select count(*)::int from (select 1 from party where agency_id = $1 and ${OF_WORK_KIND} and box = '${box}' limit ${COUNTED_TO}) counted)`;

const WORKBENCH = {
  name: 'workbench',
  text: `
    with lit as (
      select ${lampSql('d', '$3::timestamptz')} as lamp from party p join deadline d on d.id = p.deadline_id
       where p.agency_id = $1 and p.${OF_WORK_KIND} and p.box = 'TODO' and p.due_at < 'infinity' limit ${COUNTED_TO})
    select ${inBox('TODO')} as todo, ${inBox('DONE')} as done, ${inBox('STARTED')} as started, ${inBox('COPIED')} as copied,
           (select count(*)::int from lit where lamp = 'RED') as red, (select count(*)::int from lit where lamp = 'YELLOW') as yellow,
           (select count(*)::int from (select 1 from notification n
             where n.agency_id = $1 and n.seat_id = $2 and n.read_at is null and ${meantFor('n', '$5')} limit ${COUNTED_TO}) unread) as "unreadNotifications",
           (select count(*)::int from (select 1 from party p join referral r on r.id = p.object_id
             where p.agency_id = $1 and p.object_kind = 'REFERRAL' and p.last_act_at >= $4 and r.state = 'CLOSED' and r.closed_at >= $4
             limit ${COUNTED_TO}) closed) as "closedThisMonth"`,
};

/** The numbers at the top of 工作台, in one statement. */
@Injectable()
export class CountWork {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<Workbench> {
    const now = this.db.now();
    const month = startOfDay(`${dayOf(now).slice(0, 8)}01`);
    const [counts] = await this.db.read<Workbench>(actor, WORKBENCH, [actor.agencyId, actor.seatId, now, month, actor.personId]);
    if (!counts) throw new Error('the workbench statement gave no row');
    return counts;
  }
}
