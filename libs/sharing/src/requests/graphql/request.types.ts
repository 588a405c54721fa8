import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import type { SharingClass, SharingWay } from '../../catalogue/catalogue.table.js';
import { DataFieldType, SharingClassEnum, SharingWayEnum } from '../../catalogue/graphql/catalogue.types.js';
import { DataCorrectionType, DataGrantType } from '../../grants/graphql/grant.types.js';
import { DATA_ANSWERS, type DataAnswer, DISPUTE_OUTCOMES, type DisputeOutcome, PURPOSE_KINDS, type PurposeKind, REQUEST_STATES, type RequestState } from '../request.table.js';

export const RequestStateEnum = enumOf<RequestState>(REQUEST_STATES);
export const DataAnswerEnum = enumOf<DataAnswer>(DATA_ANSWERS);
export const PurposeKindEnum = enumOf<PurposeKind>(PURPOSE_KINDS);
export const DisputeOutcomeEnum = enumOf<DisputeOutcome>(DISPUTE_OUTCOMES);
registerEnumType(RequestStateEnum, { name: 'DataRequestState', description: '起草 → 本单位同意 → 答复; 争议: 协商 → 协调 → 共同上级.' });
registerEnumType(DataAnswerEnum, { name: 'DataAnswerKind', description: '同意 · 部分同意 · 不予共享.' });
registerEnumType(PurposeKindEnum, { name: 'DataPurposeKind', description: 'What data may be asked for.' });
registerEnumType(DisputeOutcomeEnum, { name: 'DataDisputeOutcome', description: '维持答复 · 重新答复 · 报共同上级 (国务院令809号 第二十八条).' });

@ObjectType('DataPurpose', { description: 'A case of one’s own, or a resolution that one carries out.' })
export class DataPurposeType {
  @Field(() => PurposeKindEnum) objectKind: PurposeKind;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field() title: string;
}

@ObjectType('GrantedField')
export class GrantedFieldType {
  @Field() key: string;
  @Field({ description: 'Masked as the entry says.' }) masked: boolean;
}

@ObjectType('DataAnswer', { description: '答复, as it was given.' })
export class DataAnswerType {
  @Field(() => ID) id: string;
  @Field(() => DataAnswerEnum) answer: DataAnswer;
  @Field(() => [GrantedFieldType]) fields: GrantedFieldType[];
  @Field(() => DayScalar, { nullable: true, description: 'The last day; null under a refusal.' }) until: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) basis: string | null;
  @Field(() => Date) at: string;
  @Field() by: string;
}

@ObjectType('DataRequest', { description: '数据共享申请: one entry, one purpose, one case.' })
export class DataRequestType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => RequestStateEnum) state: RequestState;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { description: '数据需求部门.' }) asker: AgencyType;
  @Field(() => AgencyType, { description: '数据提供部门.' }) provider: AgencyType;
  @Field({ description: 'Asked by the caller’s agency.' }) ours: boolean;
  @Field(() => ID) entryId: string;
  @Field() entryNumber: string;
  @Field() entryName: string;
  @Field(() => Int) edition: number;
  @Field(() => SharingClassEnum) sharingClass: SharingClass;
  @Field(() => String, { nullable: true }) conditions: string | null;
  @Field({ description: 'It was told what is missing; that happens once.' }) told: boolean;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) submittedAt: string | null;
  @Field() purpose: string;
  @Field(() => PurposeKindEnum) objectKind: PurposeKind;
  @Field(() => ID, { nullable: true, description: 'Only for who asks.' }) objectId: string | null;
  @Field() objectNumber: string;
  @Field() objectTitle: string;
  @Field() basis: string;
  @Field() scenario: string;
  @Field(() => [DataFieldType], { description: 'The fields that are asked for, as the edition describes them.' }) fields: DataFieldType[];
  @Field(() => DayScalar) periodFrom: string;
  @Field(() => DayScalar) periodTo: string;
  @Field(() => SharingWayEnum) way: SharingWay;
  @Field(() => DayScalar, { description: '到期日.' }) until: string;
  @Field({ description: 'Who answers for the data at the asking agency: post and telephone.' }) responsible: string;
  @Field(() => [String], { description: 'What was told to be missing.' }) missing: string[];
  @Field(() => String, { nullable: true }) supplement: string | null;
  @Field(() => DataGrantType, { nullable: true, description: 'What was handed over.' }) grant: DataGrantType | null;
  @Field(() => [DataCorrectionType], { description: 'Errors that were reported, newest first.' }) corrections: DataCorrectionType[];
  @Field(() => [DataAnswerType], { description: 'Newest first.' }) answers: DataAnswerType[];
  @Field(() => [DeadlineType]) deadlines: DeadlineType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('DataRequestSummary')
export class DataRequestSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => RequestStateEnum) state: RequestState;
  @Field() entryName: string;
  @Field(() => SharingClassEnum) sharingClass: SharingClass;
  @Field(() => AgencyType) asker: AgencyType;
  @Field(() => AgencyType) provider: AgencyType;
  @Field() purpose: string;
  @Field() objectNumber: string;
  @Field(() => DayScalar) until: string;
  @Field({ description: 'Asked by the caller’s agency.' }) ours: boolean;
  @Field(() => Date, { nullable: true, description: 'When the caller’s own clock on it ends.' }) dueAt: string | null;
  @Field(() => Date) lastActAt: string;
}

@ObjectType('DataRequestEdge')
export class DataRequestEdgeType {
  @Field() cursor: string;
  @Field(() => DataRequestSummaryType) node: DataRequestSummaryType;
}

@ObjectType('DataRequestConnection')
export class DataRequestConnectionType {
  @Field(() => [DataRequestEdgeType]) edges: DataRequestEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const DataRequestPayload = createUnionType({
  name: 'DataRequestPayload',
  types: () => [DataRequestType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'entryName' in value ? DataRequestType : RefusalType),
});
