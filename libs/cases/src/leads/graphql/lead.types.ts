import { AgencyType, enumOf } from '@portal/agencies/graphql';
import type { Lamp } from '@portal/deadlines';
import { DeadlineType, LampEnum } from '@portal/deadlines/graphql';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AvailableActionType, DayScalar, MoneyScalar, PageInfoType, RefusalType } from '@portal/platform/graphql';
import type { LeadSource } from '../../case.rules.js';
import { LeadSourceEnum, SubjectKindEnum } from '../../graphql/case-summary.type.js';
import { SubjectInput } from '../../graphql/subject.types.js';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import type { SubjectKind } from '../../subjects/subject.rules.js';
import { LEAD_STATES, type LeadState } from '../lead.rules.js';

export const LeadStateEnum = enumOf<LeadState>(LEAD_STATES);
registerEnumType(LeadStateEnum, { name: 'LeadState', description: '核查中、已立案、不予立案。' });

@ObjectType('LeadSummary', { description: 'One row of the list of leads.' })
export class LeadSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => LeadStateEnum) state: LeadState;
  @Field(() => LeadSourceEnum) source: LeadSource;
  @Field() subjectName: string;
  @Field(() => DayScalar) receivedOn: string;
  @Field(() => Date) registeredAt: Date | string;
  @Field({ description: 'Who registered it.' }) agencyName: string;
  @Field({ description: 'Whose it is to check and decide.' }) holderName: string;
  @Field() factsBegin: string;
  @Field(() => MoneyScalar, { nullable: true }) amountEstimated: string | null;
  @Field(() => ID, { nullable: true }) caseId: string | null;
  @Field(() => LampEnum, { nullable: true }) lamp: Lamp | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
}

@ObjectType('LeadEdge')
export class LeadEdgeType {
  @Field() cursor: string;
  @Field(() => LeadSummaryType) node: LeadSummaryType;
}

@ObjectType('LeadConnection')
export class LeadConnectionType {
  @Field(() => [LeadEdgeType]) edges: LeadEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('LeadTransfer', { description: 'The lead was passed on.' })
export class LeadTransferType {
  @Field() from: string;
  @Field() to: string;
  @Field() reason: string;
  @Field(() => Date) at: Date | string;
}

@ObjectType('Lead', { description: '线索: what came in before there is a case. Holds nothing of whoever reported it.' })
export class LeadType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => LeadStateEnum) state: LeadState;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { description: 'Who registered it.' }) agency: AgencyType;
  @Field(() => AgencyType, { description: 'Whose it is to check and decide.' }) holder: AgencyType;
  @Field(() => LeadSourceEnum) source: LeadSource;
  @Field(() => String, { nullable: true }) sourceDetail: string | null;
  @Field(() => DayScalar) receivedOn: string;
  @Field(() => SubjectKindEnum, { nullable: true }) subjectKind: SubjectKind | null;
  @Field(() => String, { nullable: true }) subjectCode: string | null;
  @Field() subjectName: string;
  @Field(() => String, { nullable: true }) regionCode: string | null;
  @Field(() => String, { nullable: true }) regionName: string | null;
  @Field() facts: string;
  @Field(() => [String]) violationTypes: readonly string[];
  @Field(() => MoneyScalar, { nullable: true }) amountEstimated: string | null;
  @Field(() => String, { nullable: true }) demoNote: string | null;
  @Field(() => Date) registeredAt: Date | string;
  @Field() registeredBy: string;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The case it became, where the reader may read that.' }) caseId: string | null;
  @Field(() => String, { nullable: true }) caseNumber: string | null;
  @Field(() => [LeadTransferType]) transfers: readonly LeadTransferType[];
  @Field(() => [DeadlineType]) deadlines: readonly DeadlineType[];
  @Field(() => [TimelineEntryType]) timeline: readonly TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@InputType('LeadFilter')
export class LeadFilterInput {
  @Field(() => LeadStateEnum, { nullable: true }) state?: LeadState | null;
  @Field(() => LeadSourceEnum, { nullable: true }) source?: LeadSource | null;
  @Field(() => LampEnum, { nullable: true }) lamp?: Lamp | null;
  @Field(() => String, { nullable: true, description: 'Part of a number, a subject’s name, or what is said.' }) query?: string | null;
}

@InputType()
export class RegisterLeadInput {
  @Field(() => LeadSourceEnum) source: LeadSource;
  @Field(() => String, { nullable: true, description: 'Never who reported it.' }) sourceDetail?: string | null;
  @Field(() => DayScalar, { description: 'The day it came: the check is counted from it.' }) receivedOn: string;
  @Field() subjectName: string;
  @Field(() => SubjectKindEnum, { nullable: true }) subjectKind?: SubjectKind | null;
  @Field(() => String, { nullable: true }) subjectCode?: string | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field() facts: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => MoneyScalar, { nullable: true }) amountEstimated?: string | null;
}

@InputType({ isAbstract: true })
class LeadActInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class FileLeadInput extends LeadActInput {
  @Field(() => SubjectInput) subject: SubjectInput;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => String, { nullable: true }) title?: string | null;
}

@InputType()
export class DeclineLeadInput extends LeadActInput {
  @Field() reason: string;
}

@InputType()
export class PassLeadOnInput extends LeadActInput {
  @Field(() => ID) toAgencyId: string;
  @Field() reason: string;
}

@InputType()
export class ExtendLeadInput extends LeadActInput {
  @Field({ description: 'Who approved it: the head of the agency.' }) approver: string;
  @Field() reason: string;
}

export const LeadPayload = createUnionType({
  name: 'LeadPayload', types: () => [LeadType, RefusalType] as const, resolveType: (value: object) => ('message' in value ? 'Refusal' : 'Lead'),
});
