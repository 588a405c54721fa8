import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { CASES_ENTITIES, CasesModule, ConsultationsModule, DocumentsModule, GatesModule, JointModule, LedgerModule, OutcomesModule, ReferralsModule, ResponsibilitiesModule, SupervisionModule } from '@portal/cases';
import { ConferenceModule, MinutesModule } from '@portal/conference';
import { DeadlinesModule } from '@portal/deadlines';
import type { Clock } from '@portal/kernel';
import { type Config, DatabaseModule, FILES_ENTITIES } from '@portal/platform';
import { SharingModule, TakeDrops } from '@portal/sharing';

/** Where files lie before they are taken in, and the folders of agencies: gone when the demonstration is loaded. */
export const incomingOf = (filesDir: string): string => join(filesDir, 'incoming-demo');
export const dropsOf = (filesDir: string): string => join(incomingOf(filesDir), 'drops');

/** The rooms of the portal without doors, for one role of the database: composition only. */
@Module({})
export class DemoModule {
  static forRoot(config: Config, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        DatabaseModule.forRoot({ ...config, databaseUrl: hurried(config.databaseUrl), connectors: { ...config.connectors, dropDir: dropsOf(config.filesDir) } }, [...FILES_ENTITIES, ...CASES_ENTITIES], clock),
        AgenciesModule, DeadlinesModule, CasesModule, ReferralsModule, GatesModule, JointModule, LedgerModule, OutcomesModule, ConsultationsModule, SupervisionModule, ResponsibilitiesModule, DocumentsModule, ConferenceModule, MinutesModule, SharingModule,
      ],
      providers: [TakeDrops],
    };
  }
}

/** Does not wait for the disk after every act: a load that was cut off is begun anew in any case. */
function hurried(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}
