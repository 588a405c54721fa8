import type { Config } from '../config.js';
import { systemActor } from '../actor.js';
import type { Database } from '../database/database.js';
import type { JobQueue } from '../queue/job-queue.js';

const BATCH = 100;
const relay = systemActor('outbox-relay');

/** What has not been done with, and since when. */
export interface OutboxState {
  /** Seconds since the oldest fact that is still waiting was recorded; 0 when none waits. */
  readonly oldestWaitingSeconds: number;
  readonly waiting: number;
  /** Facts that were given up: somebody must look. */
  readonly failed: number;
}

/**
 * Brings facts from the outbox to the queue, ids only. Rows are locked, not skipped over by number, so several relays
 * may run; a row that was handed over and is not done after a while is handed over again, so the queue may forget.
 */
export class OutboxRelay {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    private readonly settings: Pick<Config, 'redriveAfterMs'>,
  ) {}

  /**
   * Hands over at most 100 facts.
   *
   * @returns true when there may be more
   * @throws when the queue is away: nothing is marked, everything waits
   */
  async pass(): Promise<boolean> {
    return this.db.tx(relay, async (tx) => {
      const before = new Date(tx.now.getTime() - this.settings.redriveAfterMs);
      const facts = await tx.query<{ id: string }>(
        `select id from outbox_message
          where done_at is null and failed_at is null and (dispatched_at is null or dispatched_at <= $1)
          order by created_at limit ${BATCH} for update skip locked`,
        [before],
      );
      await this.queue.addAll('facts', facts.map(({ id }) => ({ jobId: `f-${id}`, rowId: id })));
      if (facts.length > 0) {
        await tx.query('update outbox_message set dispatched_at = $1, attempts = attempts + 1 where id = any($2)', [tx.now, facts.map(({ id }) => id)]);
      }
      return facts.length === BATCH;
    });
  }

  async state(): Promise<OutboxState> {
    const [state] = await this.db.read<OutboxState>(relay, {
      name: 'outbox_state',
      text: `select coalesce(greatest(0, extract(epoch from $1::timestamptz - min(created_at) filter (where failed_at is null))), 0)::float8 as "oldestWaitingSeconds",
                    count(*) filter (where failed_at is null)::int as waiting, count(failed_at)::int as failed
               from outbox_message where done_at is null`,
    }, [this.db.now()]);
    if (!state) throw new Error('the outbox gave no state');
    return state;
  }
}
