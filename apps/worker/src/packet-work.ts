import { Inject, Injectable, Logger } from '@nestjs/common';
import { BuildPacket, DispatchPackets, OpenPapers } from '@portal/conference';
import { CONFIG, type Config, Heartbeat, JobQueue } from '@portal/platform';

/** A package is large: one at a time leaves the processor to what people wait for. */
const CONCURRENCY = 1;
const MINUTE = 60_000;

/** Binds the packages of papers that people asked for, one after the other; opens papers when their meeting begins. */
@Injectable()
export class PacketWork {
  private readonly beats: readonly Heartbeat[];

  constructor(@Inject(CONFIG) config: Config, private readonly queue: JobQueue, dispatch: DispatchPackets, papers: OpenPapers, private readonly build: BuildPacket) {
    const log = new Logger('packets');
    const warn = (text: string): void => log.warn(text);
    this.beats = [
      new Heartbeat('meeting packets', config.relayIntervalMs, () => dispatch.run(), warn),
      new Heartbeat('papers of meetings that begin', MINUTE, async () => { await papers.run(); return false; }, warn),
    ];
  }

  start(): void {
    this.queue.consume('packets', (id) => this.build.run(id), CONCURRENCY);
    for (const beat of this.beats) beat.start();
  }

  /** Hands over nothing new; what runs is ended with the queue. */
  async stop(): Promise<void> {
    await Promise.all(this.beats.map((beat) => beat.stop()));
  }
}
