import { type DynamicModule, Module } from '@nestjs/common';
import { SweepStandIns } from '@portal/agencies';
import { BuildExport, DispatchExports, ExpireExports, OutcomesModule, ReferralsModule } from '@portal/cases';
import { BuildPacket, DispatchPackets, OpenPapers, PassSilentRounds, WatchSittings } from '@portal/conference';
import { DeadlinesModule } from '@portal/deadlines';
import { DeliveryModule } from '@portal/notifications';
import { type Config, DatabaseModule } from '@portal/platform';
import { CONNECTOR_WORK, EndGrants, EraseTakenUploads, RemindGrantEnds } from '@portal/sharing';
import { BackgroundWork } from './background-work.js';
import { ExportWork } from './export-work.js';
import { FACTS } from './facts.js';
import { FetchWork } from './fetch-work.js';
import { PacketWork } from './packet-work.js';
import { ReturnedMail } from './returned-mail.js';
import { Sweeps } from './sweeps.js';

/** The background process: composition only. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DatabaseModule.forRoot(config, []), DeadlinesModule, ReferralsModule, OutcomesModule, DeliveryModule.forRoot(FACTS)],
      providers: [BackgroundWork, ExportWork, FetchWork, PacketWork, ReturnedMail, Sweeps, ...CONNECTOR_WORK, EndGrants, EraseTakenUploads, RemindGrantEnds, BuildExport, DispatchExports, ExpireExports, BuildPacket, DispatchPackets, OpenPapers, PassSilentRounds, SweepStandIns, WatchSittings],
    };
  }
}
