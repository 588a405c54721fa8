import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { type Clock, SystemClock } from '@portal/kernel';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CLOCK, CONFIG, type Config } from '../config.js';
import { Database } from './database.js';

/**
 * The pool and its waits: a request that finds no connection in time fails, it does not hang. Connections are kept
 * through quiet minutes, for each new one plans every statement anew several times. In pipeline mode what is sent together
 * travels together. Pages are many lookups by key, whose reckoned cost would have a server compile them for longer than they run.
 */
const POOL = { idleTimeoutMillis: 600_000, pipeline: true, connectionTimeoutMillis: 5_000, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, options: '-c jit=off' };

@Global()
@Module({})
export class DatabaseModule implements OnModuleDestroy {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** @param clock given only by tests and by the loader of past demo matters; people live by the system's clock */
  static forRoot(config: Config, entities: readonly EntityTarget<ObjectLiteral>[], clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        {
          provide: DataSource,
          useFactory: () => new DataSource({
            type: 'postgres', url: config.databaseUrl, entities: entities as never, synchronize: false, extra: { ...POOL, max: config.databasePool },
          }).initialize(),
        },
        { provide: Database, useFactory: (source: DataSource) => new Database(source, clock), inject: [DataSource] },
      ],
      exports: [CONFIG, CLOCK, DataSource, Database],
    };
  }

  async onModuleDestroy(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
