import { Injectable } from '@nestjs/common';
import { addDays, atTime, dayOf, startOfDay } from '@portal/kernel';
import { Database, systemActor } from '@portal/platform';
import { tellKeepers } from './keepers.js';

const reckoner = systemActor('reconcile-notices');
/** Not before: what was recorded late in the evening has had its time. */
const AT = '02:00';

/**
 * Reckons the day that has ended: every fact is done with, waits, or was given up; every notice had a person; every e-mail went, waits or
 * failed. Once for each day, whichever worker comes first, and as late as a worker comes.
 */
@Injectable()
export class ReconcileNotices {
  constructor(private readonly db: Database) {}

  /** @returns the day that was reckoned now; null when there was none to reckon */
  run(): Promise<string | null> {
    const today = dayOf(this.db.now());
    if (this.db.now() < atTime(today, AT)) return Promise.resolve(null);
    const day = addDays(today, -1);
    return this.db.tx(reckoner, async (tx) => {
      const [reckoned] = await tx.query<{ amiss: number }>(
        `insert into reconciliation (day, ran_at, facts, facts_waiting, facts_failed, unheard, notices, notices_unseen, mails, mails_waiting, mails_failed)
         select $1, $2, o.facts, o.waiting, o.failed, o.unheard + n.empty, n.notices, n.unseen, d.mails, d.waiting, d.failed
           from (select count(*)::int as facts, count(*) filter (where done_at is null and failed_at is null)::int as waiting, count(failed_at)::int as failed,
                        coalesce(sum(unheard), 0)::int as unheard from outbox_message where created_at >= $3 and created_at < $4) o,
                (select count(*)::int as notices, count(*) filter (where read_at is null)::int as unseen,
                        count(*) filter (where read_at is null and not exists (
                          select 1 from seat_holding h where h.seat_id = n.seat_id and h.from_day <= $5 and (h.to_day is null or h.to_day >= $5)))::int as empty
                   from notification n where created_at >= $3 and created_at < $4) n,
                (select count(*)::int as mails, count(*) filter (where state in ('PENDING', 'SENDING'))::int as waiting, count(*) filter (where state = 'FAILED')::int as failed
                   from delivery where created_at >= $3 and created_at < $4) d
         on conflict (day) do nothing returning facts_failed + unheard + mails_failed as amiss`,
        [day, tx.now, startOfDay(day), startOfDay(today), today]);
      if (!reckoned) return null;
      if (reckoned.amiss > 0) await tellKeepers(tx, 'notices.amiss', { day, amiss: String(reckoned.amiss) });
      return day;
    });
  }
}
