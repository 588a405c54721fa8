import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module.js';
import { CaseResolver } from './case.resolver.js';

export { CaseConnectionType, CaseEdgeType, CaseOrderEnum, CaseStateEnum, CaseSummaryType, LeadSourceEnum, SubjectKindEnum } from './case-summary.type.js';
export { CaseFilterInput, EditCaseInput, EvidenceInput, RegisterCaseInput } from './case.inputs.js';
export { CaseType, EditCasePayload, EvidenceItemType, EvidenceKindEnum, RegisterCasePayload } from './case.types.js';
export { GatesGraphqlModule } from '../gates/graphql/gates-graphql.module.js';
export { SupervisionGraphqlModule } from '../supervision/graphql/supervision-graphql.module.js';
export { ConsultationsGraphqlModule } from '../consultations/graphql/consultations-graphql.module.js';
export * from '../documents/graphql/document.types.js';
export { DocumentsGraphqlModule } from '../documents/graphql/documents-graphql.module.js';
export * from '../referrals/graphql/packet.types.js';
export { PartyRoleEnum } from '../referrals/graphql/referral-enums.js';
export * from '../referrals/graphql/referral.inputs.js';
export * from '../referrals/graphql/referral.types.js';
export * from '../work-list/graphql/work-list.types.js';
export { JointGraphqlModule } from '../joint/graphql/joint-graphql.module.js';
export { OutcomesGraphqlModule } from '../outcomes/graphql/outcomes-graphql.module.js';
export { ResponsibilitiesGraphqlModule } from '../responsibilities/graphql/responsibilities-graphql.module.js';
export { ReferralsGraphqlModule } from '../referrals/graphql/referrals-graphql.module.js';
export * from '../leads/graphql/lead.types.js';
export * from '../ledger/graphql/ledger.types.js';
export { LedgerGraphqlModule } from '../ledger/graphql/ledger-graphql.module.js';
export { RerunEnum } from '../statistics/graphql/statistics.inputs.js';
export { StatisticsGraphqlModule } from '../statistics/graphql/statistics-graphql.module.js';
export { SubjectInput, SubjectLookupType, SubjectType } from './subject.types.js';
export { TimelineEntryType } from './timeline.type.js';

@Module({ imports: [CasesModule], providers: [CaseResolver] })
export class CasesGraphqlModule {}
