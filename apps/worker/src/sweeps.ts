import { Inject, Injectable, Logger } from '@nestjs/common';
import { ExpireExports, PassLapsedBalls, RaiseExpiredMeasures } from '@portal/cases';
import { SweepDeadlines } from '@portal/deadlines';
import { CONFIG, type Config, Database, Heartbeat, removeExpiredUploads } from '@portal/platform';

const MINUTE = 60_000;

/** What has to be looked for because nothing announces it: clocks that run out, uploads that were never finished. */
@Injectable()
export class Sweeps {
  private readonly beats: readonly Heartbeat[];

  constructor(@Inject(CONFIG) config: Config, db: Database, deadlines: SweepDeadlines, balls: PassLapsedBalls, measures: RaiseExpiredMeasures, exports: ExpireExports) {
    const log = new Logger('sweeps');
    const beat = (name: string, everyMs: number, sweep: () => Promise<unknown>): Heartbeat =>
      new Heartbeat(name, everyMs, async () => { await sweep(); return false; }, (text) => log.warn(text));
    this.beats = [
      beat('deadlines', MINUTE, () => deadlines.run().then(() => balls.run())),
      beat('expired measures', 10 * MINUTE, () => measures.run()),
      beat('exports whose week is over', 10 * MINUTE, () => exports.run()),
      beat('unfinished uploads', 60 * MINUTE, () => removeExpiredUploads(config.filesDir, db.now())),
    ];
  }

  start(): void {
    for (const beat of this.beats) beat.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.beats.map((beat) => beat.stop()));
  }
}
