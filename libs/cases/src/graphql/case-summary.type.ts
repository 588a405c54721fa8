import { enumOf } from '@portal/agencies/graphql';
import type { Lamp } from '@portal/deadlines';
import { LampEnum } from '@portal/deadlines/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MoneyScalar, PageInfoType } from '@portal/platform/graphql';
import { CASE_STATES, type CaseState, LEAD_SOURCES, type LeadSource } from '../case.rules.js';

export const CaseStateEnum = enumOf<CaseState>(CASE_STATES);
registerEnumType(CaseStateEnum, { name: 'CaseState', description: '已登记、调查中、已移送、已办结。' });
export const LeadSourceEnum = enumOf<LeadSource>(LEAD_SOURCES);
registerEnumType(LeadSourceEnum, { name: 'LeadSource', description: '举报、交办、曝光、移交、经办报告、智能监控、飞行检查、审计。' });

@ObjectType('CaseSummary', { description: 'One row of the case ledger.' })
export class CaseSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field() subjectName: string;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved: string | null;
  @Field(() => LeadSourceEnum) leadSource: LeadSource;
  @Field(() => Date) registeredAt: Date | string;
  @Field() agencyName: string;
  @Field(() => Int) referralCount: number;
  @Field(() => LampEnum, { nullable: true, description: 'Of the most urgent clock of its referrals; null while none runs.' }) lamp: Lamp | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
}

@ObjectType('CaseEdge')
export class CaseEdgeType {
  @Field() cursor: string;
  @Field(() => CaseSummaryType) node: CaseSummaryType;
}

@ObjectType('CaseConnection')
export class CaseConnectionType {
  @Field(() => [CaseEdgeType]) edges: CaseEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => Int, { description: 'Exact below 10,000; 10,000 means that many or more.' }) totalCount: number;
}
