import { Injectable } from '@nestjs/common';
import { addDays, atTime, dayOf, startOfDay } from '@portal/kernel';
import { Database, systemActor } from '@portal/platform';
import { reached } from '../reached.sql.js';
import { tellKeepers } from './keepers.js';

const reckoner = systemActor('reconcile-notices');
/** Not before: what was recorded late in the evening has had its time. */
const AT = '02:00';

/** What no worker came to reckon for longer than this stays unreckoned. */
const MOST_DAYS = 31;

/**
 * Reckons the days that have ended since the last one that was reckoned: every fact is done with, waits, or was given up; every notice reached a person; every
 * e-mail went, waits or failed. Once for each day, whichever worker comes first, and as late as a worker comes.
 */
@Injectable()
export class ReconcileNotices {
  constructor(private readonly db: Database) {}

  /** @returns the days that were reckoned now, the oldest first */
  async run(): Promise<readonly string[]> {
    const now = this.db.now();
    const today = dayOf(now);
    if (now < atTime(today, AT)) return [];
    const yesterday = addDays(today, -1);
    const [{ last } = { last: null }] = await this.db.tx(reckoner, (tx) => tx.query<{ last: string | null }>('select max(day)::text as last from reconciliation'));
    const oldest = addDays(today, -MOST_DAYS);
    const days: string[] = [];
    for (let day = last === null ? yesterday : addDays(last, 1); day <= yesterday; day = addDays(day, 1)) {
      if (day >= oldest && await this.reckon(day, today)) days.push(day);
    }
    return days;
  }

  /** @returns false when it was reckoned already */
  private reckon(day: string, today: string): Promise<boolean> {
    return this.db.tx(reckoner, async (tx) => {
      const [reckoned] = await tx.query<{ amiss: number }>(
        `insert into reconciliation (day, ran_at, facts, facts_waiting, facts_failed, unheard, notices, notices_unseen, mails, mails_waiting, mails_failed)
         select $1, $2, o.facts, o.waiting, o.failed, o.unheard + n.empty, n.notices, n.unseen, d.mails, d.waiting, d.failed
           from (select count(*)::int as facts, count(*) filter (where done_at is null and failed_at is null)::int as waiting, count(failed_at)::int as failed,
                        coalesce(sum(unheard), 0)::int as unheard from outbox_message where created_at >= $3 and created_at < $4) o,
                (select count(*)::int as notices, count(*) filter (where read_at is null)::int as unseen,
                        count(*) filter (where read_at is null and (n.person_id is null or n.object_kind = 'PERSON') and not exists (
                          select 1 from ${reached({ seat: 'n.seat_id', object: 'n.object_id', person: 'n.person_id', day: '$5::date', now: '$2::timestamptz' })}))::int as empty
                   from notification n where created_at >= $3 and created_at < $4) n,
                (select count(*)::int as mails, count(*) filter (where state in ('PENDING', 'SENDING'))::int as waiting, count(*) filter (where state = 'FAILED')::int as failed
                   from delivery where created_at >= $3 and created_at < $4) d
         on conflict (day) do nothing returning facts_failed + unheard + mails_failed as amiss`,
        [day, tx.now, startOfDay(day), startOfDay(addDays(day, 1)), today]);
      if (reckoned && reckoned.amiss > 0) await tellKeepers(tx, 'notices.amiss', { day, amiss: String(reckoned.amiss) });
      return reckoned !== undefined;
    });
  }
}
