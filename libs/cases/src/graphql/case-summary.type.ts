import { enumOf } from '@portal/agencies/graphql';
import type { Lamp } from '@portal/deadlines';
import { LampEnum } from '@portal/deadlines/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MoneyScalar, PageInfoType } from '@portal/platform/graphql';
import { CASE_ORDERS, type CaseOrder } from '../ledger/list-cases.js';
import { CASE_STATES, type CaseState, LEAD_SOURCES, type LeadSource } from '../case.rules.js';
import { SUBJECT_KINDS, type SubjectKind } from '../subjects/subject.rules.js';

export const SubjectKindEnum = enumOf<SubjectKind>(SUBJECT_KINDS);
registerEnumType(SubjectKindEnum, { name: 'SubjectKind', description: '定点医疗机构、定点零售药店、长期护理服务机构、医师、药师、参保人、其他单位。' });
export const CaseOrderEnum = enumOf<CaseOrder>(CASE_ORDERS);
registerEnumType(CaseOrderEnum, { name: 'CaseOrder', description: '最新登记、最早登记、金额最大。' });
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
  @Field(() => ID, { nullable: true, description: 'Null: the case itself may be read. Else it is known through what was handed over with this referral.' }) referralId: string | null;
  @Field(() => ID, { nullable: true, description: 'As above, through this joint investigation.' }) jointId: string | null;
  @Field(() => SubjectKindEnum, { nullable: true }) subjectKind: SubjectKind | null;
  @Field() subjectName: string;
  @Field() subjectCode: string;
  @Field(() => String, { nullable: true }) regionName: string | null;
  @Field(() => [String], { description: 'Of the twelve agreed types; empty where they were not handed over.' }) violationTypes: readonly string[];
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
  @Field(() => Int, { description: 'Exact below `countedTo`; equal to it means that many or more.' }) totalCount: number;
  @Field(() => Int, { description: 'How far was counted: a search counts less far than a list.' }) countedTo: number;
}
