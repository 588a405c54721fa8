import { type DynamicModule, Module } from '@nestjs/common';
import { DeliveryModule } from '@portal/notifications';
import { type Config, DatabaseModule } from '@portal/platform';
import { BackgroundWork } from './background-work.js';
import { FACTS } from './facts.js';

/** The background process: composition only. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DatabaseModule.forRoot(config, []), DeliveryModule.forRoot(FACTS)],
      providers: [BackgroundWork],
    };
  }
}
