import { Inject, Injectable } from '@nestjs/common';
import { Database, JobQueue, systemActor } from '@portal/platform';
import { MOST_ATTEMPTS } from './delivery.rules.js';
import { WORKER_SETTINGS, type WorkerSettings } from './settings.js';

const BATCH = 100;
const dispatcher = systemActor('dispatch-deliveries');

/** One id per attempt: the same attempt is not queued twice, the next one is not taken for the last. */
const jobIdOf = ({ id, attempts, nextAt }: { id: string; attempts: number; nextAt: Date }): string => `d-${id}-${attempts}-${nextAt.getTime()}`;

/**
 * Hands e-mails that are due to the queue: new ones, those whose next attempt has come, those whose worker died, and
 * those the queue forgot.
 */
@Injectable()
export class DispatchDeliveries {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {}

  /**
   * @returns true when there may be more
   * @throws when the queue is away: nothing is marked, everything waits
   */
  run(): Promise<boolean> {
    return this.db.tx(dispatcher, async (tx) => {
      const before = new Date(tx.now.getTime() - this.settings.redriveAfterMs);
      await tx.query(
        `update delivery set state = 'FAILED', attempt_token = null, lease_until = null, next_at = $1, last_error = 'every attempt ended without a word'
          where state = 'SENDING' and lease_until <= $1 and attempts >= ${MOST_ATTEMPTS}`, [tx.now]);
      const due = await tx.query<{ id: string; attempts: number; nextAt: Date }>(
        `select id, attempts, next_at as "nextAt" from delivery
          where state in ('PENDING', 'SENDING') and next_at <= $1 and (state = 'PENDING' or lease_until <= $1)
            and (dispatched_at is null or dispatched_at <= $2)
          order by next_at limit ${BATCH} for update skip locked`,
        [tx.now, before],
      );
      await this.queue.addAll('deliveries', due.map((delivery) => ({ jobId: jobIdOf(delivery), rowId: delivery.id })));
      if (due.length > 0) await tx.query('update delivery set dispatched_at = $1 where id = any($2)', [tx.now, due.map(({ id }) => id)]);
      return due.length === BATCH;
    });
  }
}
