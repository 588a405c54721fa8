import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, Heartbeat, JobQueue } from '@portal/platform';
import { DispatchFetches, RunFetch, TakeDrops } from '@portal/sharing';

/** Systems of several agencies are called beside each other: a slow one keeps nobody else waiting for long. */
const CONCURRENCY = 4;

/** Fetches what was granted from the systems of its owners, and takes what they have put into their folders. */
@Injectable()
export class FetchWork {
  private readonly beats: readonly Heartbeat[];

  constructor(@Inject(CONFIG) config: Config, private readonly queue: JobQueue, dispatch: DispatchFetches, drops: TakeDrops, private readonly fetch: RunFetch) {
    const log = new Logger('connectors');
    const warn = (text: string): void => log.warn(text);
    this.beats = [
      new Heartbeat('fetches of shared data', config.relayIntervalMs, () => dispatch.run(), warn),
      new Heartbeat('folders of agencies', config.connectors.scanMs, async () => (await drops.run()) > 0, warn),
    ];
  }

  start(): void {
    this.queue.consume('fetches', async (id) => { await this.fetch.run(id); }, CONCURRENCY);
    for (const beat of this.beats) beat.start();
  }

  /** Hands over nothing new; what runs is ended with the queue. */
  async stop(): Promise<void> {
    await Promise.all(this.beats.map((beat) => beat.stop()));
  }
}
