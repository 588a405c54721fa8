import { Inject, Injectable, Logger, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { SweepStandIns } from '@portal/agencies';
import { ExpireExports, PassLapsedBalls, RaiseExpiredMeasures } from '@portal/cases';
import { PassSilentRounds, WatchSittings } from '@portal/conference';
import { SweepDeadlines } from '@portal/deadlines';
import { AlarmFailures, ReconcileNotices } from '@portal/notifications';
import { CONFIG, type Config, Database, Heartbeat, removeExpiredUploads } from '@portal/platform';
import { EndGrants, EraseTakenUploads, RemindGrantEnds } from '@portal/sharing';

const MINUTE = 60_000;

/** What has to be looked for because nothing announces it: clocks that run out, uploads that were never finished. */
@Injectable()
export class Sweeps {
  private readonly beats: readonly Heartbeat[];

  constructor(@Inject(CONFIG) config: Config, db: Database, modules: ModuleRef) {
    const log = new Logger('sweeps');
    const beat = (name: string, everyMs: number, sweep: () => Promise<unknown>): Heartbeat =>
      new Heartbeat(name, everyMs, async () => { await sweep(); return false; }, (text) => log.warn(text));
    const run = (use: Type<{ run(): Promise<unknown> }>): Promise<unknown> => modules.get(use, { strict: false }).run();
    this.beats = [
      beat('deadlines', MINUTE, () => run(SweepDeadlines).then(() => run(PassLapsedBalls)).then(() => run(PassSilentRounds))),
      beat('expired measures', 10 * MINUTE, () => run(RaiseExpiredMeasures)),
      beat('exports whose week is over', 10 * MINUTE, () => run(ExpireExports)),
      beat('notices that reached nobody', 10 * MINUTE, () => run(ReconcileNotices).then(() => run(AlarmFailures))),
      beat('meetings of the half-year', 10 * MINUTE, () => run(WatchSittings)),
      beat('ends of shared data', 10 * MINUTE, () => run(RemindGrantEnds)),
      beat('grants that have ended', MINUTE, () => run(EndGrants)),
      beat('uploads that were taken in', MINUTE, () => run(EraseTakenUploads)),
      beat('deputies', 5 * MINUTE, () => run(SweepStandIns)),
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
