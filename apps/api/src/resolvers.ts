import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { AgenciesGraphqlModule } from '@portal/agencies/graphql';
import {
  CasesGraphqlModule, ConsultationsGraphqlModule, DocumentsGraphqlModule, GatesGraphqlModule, JointGraphqlModule,
  OutcomesGraphqlModule, LedgerGraphqlModule, ReferralsGraphqlModule, ResponsibilitiesGraphqlModule, StatisticsGraphqlModule, SupervisionGraphqlModule,
} from '@portal/cases/graphql';
import { ConferenceGraphqlModule, MinutesGraphqlModule } from '@portal/conference/graphql';
import { DeadlinesGraphqlModule } from '@portal/deadlines/graphql';
import { NotificationsGraphqlModule } from '@portal/notifications/graphql';
import { SharingGraphqlModule } from '@portal/sharing/graphql';
import { DateTimeScalar } from '@portal/platform/graphql';

/** What the API publishes, room by room. These modules hold resolvers and nothing else. */
export const GRAPHQL_MODULES: readonly Type[] = [
  AgenciesGraphqlModule, DeadlinesGraphqlModule, NotificationsGraphqlModule, CasesGraphqlModule, ReferralsGraphqlModule, ResponsibilitiesGraphqlModule,
  ConsultationsGraphqlModule, DocumentsGraphqlModule, SupervisionGraphqlModule, JointGraphqlModule, OutcomesGraphqlModule,
  LedgerGraphqlModule, GatesGraphqlModule, StatisticsGraphqlModule, ConferenceGraphqlModule, MinutesGraphqlModule, SharingGraphqlModule,
];

export const SCALARS = [DateTimeScalar] as const;

/** Every resolver class, for what must look at all of them: the printed schema and the permission list. */
export const RESOLVERS: readonly Type[] = GRAPHQL_MODULES.flatMap(
  (module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as Type[],
);
