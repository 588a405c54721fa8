import { Inject, Injectable, Logger } from '@nestjs/common';
import { BuildExport, DispatchExports } from '@portal/cases';
import { CONFIG, type Config, Heartbeat, JobQueue } from '@portal/platform';

/** Sheets are large: one at a time leaves the processor to what people wait for. */
const CONCURRENCY = 1;

/** Writes the sheets that people asked for, one after the other. */
@Injectable()
export class ExportWork {
  private readonly beat: Heartbeat;

  constructor(@Inject(CONFIG) config: Config, private readonly queue: JobQueue, dispatch: DispatchExports, private readonly build: BuildExport) {
    const log = new Logger('exports');
    this.beat = new Heartbeat('ledger exports', config.relayIntervalMs, () => dispatch.run(), (text) => log.warn(text));
  }

  start(): void {
    this.queue.consume('exports', (id) => this.build.run(id), CONCURRENCY);
    this.beat.start();
  }

  /** Hands over nothing new; what runs is ended with the queue. */
  stop(): Promise<void> {
    return this.beat.stop();
  }
}
