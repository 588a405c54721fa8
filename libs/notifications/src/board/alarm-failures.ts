import { Injectable } from '@nestjs/common';
import { Database, systemActor } from '@portal/platform';
import { tellKeepers } from './keepers.js';

const watchman = systemActor('alarm-failures');
/** At most one alarm in this time, however much fails: a broken mail server is one event. */
const QUIET_MS = 3_600_000;

/** Tells who keeps the portal that e-mails or facts were given up since the last alarm. */
@Injectable()
export class AlarmFailures {
  constructor(private readonly db: Database) {}

  /** @returns how many failures it told of */
  run(): Promise<number> {
    return this.db.tx(watchman, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('alarm-failures'))`);
      const [{ last, mails, facts } = { last: null, mails: 0, facts: 0 }] = await tx.query<{ last: Date | null; mails: number; facts: number }>(
        `select a.last, (select count(*)::int from delivery where state = 'FAILED' and next_at > coalesce(a.last, '-infinity')) as mails,
                (select count(*)::int from outbox_message where done_at is null and failed_at > coalesce(a.last, '-infinity')) as facts
           from (select max(at) as last from delivery_alarm) a`);
      if (mails + facts === 0 || (last !== null && tx.now.getTime() - last.getTime() < QUIET_MS)) return 0;
      await tx.query('insert into delivery_alarm (at, mails_failed, facts_failed) values ($1, $2, $3)', [tx.now, mails, facts]);
      await tellKeepers(tx, 'deliveries.failed', { mails: String(mails), facts: String(facts) });
      return mails + facts;
    });
  }
}
