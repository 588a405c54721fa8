import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database, JobQueue, systemActor } from '@portal/platform';

const BATCH = 20;
const clerk = systemActor('dispatch-fetches');

/** Hands fetches that are due to the queue: new ones, those whose next attempt has come, those whose worker died, and those the queue forgot. */
@Injectable()
export class DispatchFetches {
  constructor(private readonly db: Database, private readonly queue: JobQueue, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns true when there may be more. @throws when the queue is away: nothing is marked, everything waits */
  run(): Promise<boolean> {
    return this.db.tx(clerk, async (tx) => {
      const due = await tx.query<{ id: string; attempts: number; nextAt: Date }>(
        `select id, attempts, next_at as "nextAt" from data_fetch
          where state = 'WAITING' and next_at <= $1 and (attempt_token is null or lease_until <= $1) and (dispatched_at is null or dispatched_at <= $2)
          order by next_at limit ${BATCH} for update skip locked`, [tx.now, new Date(tx.now.getTime() - this.config.redriveAfterMs)]);
      // One id per attempt: the same attempt is not queued twice, the next one is not taken for the last.
      await this.queue.addAll('fetches', due.map(({ id, attempts, nextAt }) => ({ jobId: `f-${id}-${attempts}-${nextAt.getTime()}`, rowId: id })));
      if (due.length > 0) await tx.query('update data_fetch set dispatched_at = $1 where id = any($2)', [tx.now, due.map(({ id }) => id)]);
      return due.length === BATCH;
    });
  }
}
