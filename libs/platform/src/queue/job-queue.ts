import { createPostgresBackend, Queue, UnrecoverableError, withBackend, Worker, type Job } from 'bullmq';
import type { Config } from '../config.js';

/** A queue that does not exist cannot be named. */
export type QueueName = 'facts' | 'deliveries' | 'exports' | 'packets' | 'fetches';

/** What travels: the id of a row. What to do, for whom and in which words is read from the row when the job runs. */
export interface QueuedJob {
  /** Same id, same job: adding it twice while the first is known does nothing. No ':' and not all digits. */
  readonly jobId: string;
  readonly rowId: string;
}

export type JobHandler = (rowId: string) => Promise<void>;

/** A fault that no repetition mends: the job is given up at once, and the row says so. */
export class PermanentFault extends UnrecoverableError {}

/** Where the queue lives. */
export type QueueSettings = Pick<Config, 'databaseUrl' | 'redisUrl'>;

type QueueHandle = Pick<Queue, 'addBulk' | 'getJobCounts' | 'close' | 'on'>;
type WorkerHandle = Pick<Worker, 'close' | 'on'>;
type Processor = (job: Pick<Job<{ id: string }>, 'data' | 'name'>) => Promise<void>;

const JOB_NAME = 'row';
const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  // A job that is remembered is not added again; one that was given up is forgotten, so that its row can be driven again.
  removeOnComplete: { age: 3_600 },
  removeOnFail: true,
} as const;
/** A killed worker's jobs start again within 15 s; being stalled is no fault of the job, so it is never given up for it. */
const WORKER_OPTIONS = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000, drainDelay: 2 } as const;
/** A queue that does not answer in this time is away. The rows wait; nothing else does. */
const ANSWER_WITHIN_MS = 5_000;

const Postgres = withBackend(createPostgresBackend);

/**
 * The queue: BullMQ on Redis when an address is given, else on Postgres in its own schema. Nothing depends on what the
 * queue remembers: rows in the database are the truth, and they are driven again until they say done.
 */
export class JobQueue {
  private readonly queues = new Map<QueueName, QueueHandle>();
  private readonly workers: WorkerHandle[] = [];

  constructor(private readonly settings: QueueSettings, private readonly log: (text: string) => void) {}

  /** @throws when the queue is away: the caller's rows stay waiting */
  async addAll(name: QueueName, jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const batch = jobs.map(({ jobId, rowId }) => ({ name: JOB_NAME, data: { id: rowId }, opts: { ...JOB_OPTIONS, jobId } }));
    await withinTime(this.queue(name).addBulk(batch), `queue ${name}`);
  }

  /** How many jobs wait or run. @throws when the queue is away */
  async depth(name: QueueName): Promise<number> {
    const counts = await withinTime(this.queue(name).getJobCounts('waiting', 'active', 'delayed'), `queue ${name}`);
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Starts working on a queue in this process. */
  consume(name: QueueName, handle: JobHandler, concurrency: number): void {
    const worker = this.makeWorker(name, async (job) => {
      const id: unknown = job.data?.id;
      if (job.name !== JOB_NAME || typeof id !== 'string') throw new PermanentFault(`not a job of ours: ${job.name}`);
      await handle(id);
    }, concurrency);
    worker.on('error', (fault: Error) => this.log(`queue ${name}: ${fault.message}`));
    worker.on('failed', (_job: unknown, fault: Error) => this.log(`job of ${name} failed: ${fault.message}`));
    this.workers.push(worker);
  }

  /** Ends what runs, takes nothing new, lets go of the connections. */
  async close(): Promise<void> {
    await Promise.allSettled(this.workers.splice(0).map((worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private queue(name: QueueName): QueueHandle {
    const known = this.queues.get(name);
    if (known) return known;
    const { redisUrl } = this.settings;
    const queue: QueueHandle = redisUrl
      ? new Queue(name, { connection: { url: redisUrl, enableOfflineQueue: false, maxRetriesPerRequest: 1 } })
      : new Postgres.Queue(name, { connection: this.postgres(2) }) as unknown as QueueHandle;
    queue.on('error', (fault: Error) => this.log(`queue ${name}: ${fault.message}`));
    this.queues.set(name, queue);
    return queue;
  }

  private makeWorker(name: QueueName, process: Processor, concurrency: number): WorkerHandle {
    const { redisUrl } = this.settings;
    return redisUrl
      ? new Worker(name, process, { ...WORKER_OPTIONS, concurrency, connection: { url: redisUrl, maxRetriesPerRequest: null } })
      : new Postgres.Worker(name, process, { ...WORKER_OPTIONS, concurrency, connection: this.postgres(3) }) as unknown as WorkerHandle;
  }

  private postgres(max: number): { connectionString: string; max: number } {
    return { connectionString: this.settings.databaseUrl, max };
  }
}

async function withinTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${ANSWER_WITHIN_MS} ms`)), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // an answer that comes after all is nobody's
  }
}
