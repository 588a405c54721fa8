import { Inject, Injectable, Logger } from '@nestjs/common';
import { BuildPacket, DispatchPackets } from '@portal/conference';
import { CONFIG, type Config, Heartbeat, JobQueue } from '@portal/platform';

/** A package is large: one at a time leaves the processor to what people wait for. */
const CONCURRENCY = 1;

/** Binds the packages of papers that people asked for, one after the other. */
@Injectable()
export class PacketWork {
  private readonly beat: Heartbeat;

  constructor(@Inject(CONFIG) config: Config, private readonly queue: JobQueue, dispatch: DispatchPackets, private readonly build: BuildPacket) {
    const log = new Logger('packets');
    this.beat = new Heartbeat('meeting packets', config.relayIntervalMs, () => dispatch.run(), (text) => log.warn(text));
  }

  start(): void {
    this.queue.consume('packets', (id) => this.build.run(id), CONCURRENCY);
    this.beat.start();
  }

  /** Hands over nothing new; what runs is ended with the queue. */
  stop(): Promise<void> {
    return this.beat.stop();
  }
}
