import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AGENCIES_ENTITIES, AgenciesModule } from '@portal/agencies';
import { CASES_ENTITIES, CasesModule } from '@portal/cases';
import { CoWritingModule } from '@portal/conference';
import { DeadlinesModule } from '@portal/deadlines';
import { NotificationsModule } from '@portal/notifications';
import { type Config, DatabaseModule, FILES_ENTITIES, PermissionGuard } from '@portal/platform';
import { graphqlOptions } from './graphql-server.js';
import { KnownErrorsFilter } from './known-errors.filter.js';
import { GRAPHQL_MODULES, SCALARS } from './resolvers.js';

/** The GraphQL process: composition only. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot(config, [...FILES_ENTITIES, ...AGENCIES_ENTITIES, ...CASES_ENTITIES]),
        AgenciesModule, DeadlinesModule, NotificationsModule, CasesModule, CoWritingModule,
        ...GRAPHQL_MODULES,
        GraphQLModule.forRoot(graphqlOptions),
      ],
      providers: [{ provide: APP_GUARD, useClass: PermissionGuard }, { provide: APP_FILTER, useClass: KnownErrorsFilter }, ...SCALARS],
    };
  }
}
