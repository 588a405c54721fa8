import { type DynamicModule, Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { CASES_ENTITIES, CasesModule, ReferralsModule } from '@portal/cases';
import { DeadlinesModule } from '@portal/deadlines';
import type { Clock } from '@portal/kernel';
import { type Config, DatabaseModule, FILES_ENTITIES } from '@portal/platform';

/** The rooms of the portal without doors, for one role of the database: composition only. */
@Module({})
export class DemoModule {
  static forRoot(config: Config, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      imports: [DatabaseModule.forRoot(config, [...FILES_ENTITIES, ...CASES_ENTITIES], clock), AgenciesModule, DeadlinesModule, CasesModule, ReferralsModule],
    };
  }
}
