import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import type { PartyRole, WorkBox } from '@portal/platform';
import { AttachmentType, AvailableActionType, EditConflictType, MoneyScalar, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import { PartyRoleEnum } from '../../referrals/graphql/referral-enums.js';
import { WorkBoxEnum } from '../../work-list/graphql/work-list.types.js';
import { SUPERVISION_STEP_KINDS, type SupervisionStepKind } from '../ladder/ladder.rules.js';
import { LISTED_STATES, type ListedState, SUPERVISION_LEVELS, type SupervisionLevel } from '../listed/listed.table.js';

export const ListedStateEnum = enumOf<ListedState>(LISTED_STATES);
registerEnumType(ListedStateEnum, { name: 'ListedSupervisionState' });
export const SupervisionLevelEnum = enumOf<SupervisionLevel>(SUPERVISION_LEVELS);
registerEnumType(SupervisionLevelEnum, { name: 'SupervisionLevel', description: '省级 · 市级.' });
export const SupervisionStepKindEnum = enumOf<SupervisionStepKind>(SUPERVISION_STEP_KINDS);
registerEnumType(SupervisionStepKindEnum, { name: 'SupervisionStepKind', description: '提醒 · 催办 · 函询 · 约谈 · 通报, lowest first.' });

@ObjectType('SupervisionReport', { description: '督办进展报告.' })
export class SupervisionReportType {
  @Field(() => ID) id: string;
  @Field(() => ID) measureId: string;
  @Field(() => Int) ordinal: number;
  @Field({ description: 'The measure was done with it.' }) done: boolean;
  @Field() text: string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => Date) at: Date | string;
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
}

@ObjectType('SupervisionMeasure', { description: 'What one agency is to do, and by when.' })
export class SupervisionMeasureType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) text: string | null;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date, { nullable: true }) doneAt: Date | string | null;
  @Field(() => Int) reportCount: number;
  @Field() mine: boolean;
  @Field(() => DeadlineType, { nullable: true, description: 'Of its open clocks, the one that ends first.' }) clock: DeadlineType | null;
  /** All of its clocks, closed ones too; a list in a list is more than one document may ask for. */
  deadlines: DeadlineType[];
}

@ObjectType('NominatedCase', { description: 'What of the case the convener reads.' })
export class NominatedCaseType {
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) facts: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amountInvolved: string | null;
  @Field(() => [String]) violationTypes: string[];
}

@ObjectType('ListedSupervision', { description: '挂牌督办: nomination, decision, measures, reports, 摘牌.' })
export class ListedSupervisionType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ListedStateEnum) state: ListedState;
  @Field(() => Int) version: number;
  @Field(() => SupervisionLevelEnum) level: SupervisionLevel;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => ID, { nullable: true }) caseId: string | null;
  @Field(() => AgencyType, { description: 'Who nominated it.' }) agency: AgencyType;
  @Field(() => AgencyType) leadAgency: AgencyType;
  @Field(() => Int, { nullable: true, description: 'Working days from one progress report to the next.' }) reportDays: number | null;
  @Field(() => Date) nominatedAt: Date | string;
  @Field(() => Date, { nullable: true }) listedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) delistedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) decision: string | null;
  @Field(() => NominatedCaseType, { nullable: true }) nominatedCase: NominatedCaseType | null;
  @Field(() => [SupervisionMeasureType]) measures: SupervisionMeasureType[];
  @Field(() => [SupervisionReportType]) reports: SupervisionReportType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('ListedSupervisionSummary')
export class ListedSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ListedStateEnum) state: ListedState;
  @Field(() => SupervisionLevelEnum) level: SupervisionLevel;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field() agency: string;
  @Field(() => WorkBoxEnum) box: WorkBox;
  @Field(() => Int) measures: number;
  @Field(() => Int) measuresDone: number;
  @Field() overdue: boolean;
  @Field(() => Date, { nullable: true }) dueAt: Date | string | null;
  @Field(() => Date) nominatedAt: Date | string;
  @Field(() => Date, { nullable: true }) listedAt: Date | string | null;
  @Field(() => Date) lastActAt: Date | string;
}

@ObjectType('ListedSupervisionEdge')
export class ListedEdgeType {
  @Field() cursor: string;
  @Field(() => ListedSummaryType) node: ListedSummaryType;
}

@ObjectType('ListedSupervisionConnection')
export class ListedConnectionType {
  @Field(() => [ListedEdgeType]) edges: ListedEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('SupervisionReply')
export class SupervisionReplyType {
  @Field() text: string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => Date) at: Date | string;
}

@ObjectType('SupervisionStep', { description: '提醒→催办→函询→约谈→通报: one step, a person’s decision with its reason, and the answer.' })
export class SupervisionStepType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => SupervisionStepKindEnum) kind: SupervisionStepKind;
  @Field({ description: 'ISSUED, ANSWERED.' }) state: string;
  @Field(() => Int) version: number;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field() objectNumber: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AgencyType) targetAgency: AgencyType;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field() skipped: boolean;
  @Field(() => Date) issuedAt: Date | string;
  @Field(() => Date, { nullable: true, description: 'Null where no answer is owed.' }) dueAt: Date | string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'For who issued it and whom it is addressed to.' }) reason: string | null;
  @Field(() => String, { nullable: true }) skipReason: string | null;
  @Field(() => SupervisionReplyType, { nullable: true }) reply: SupervisionReplyType | null;
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field({ description: 'The viewer may answer it now.' }) answerable: boolean;
}

@ObjectType('SupervisionCandidate', { description: '待督办: what has run out and is still owed.' })
export class SupervisionCandidateType {
  @Field(() => ID, { description: 'The clock.' }) id: string;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field() label: string;
  @Field() legalBasis: string;
  @Field() statutory: boolean;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date) missedAt: Date | string;
  @Field(() => SupervisionStepKindEnum, { nullable: true }) lastStep: SupervisionStepKind | null;
  @Field(() => Date, { nullable: true }) lastStepAt: Date | string | null;
  @Field(() => SupervisionStepKindEnum, { description: 'The next rung. A person decides.' }) nextStep: SupervisionStepKind;
}

const resolveType = (own: new () => object) => (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : own);
export const ListedSupervisionPayload = createUnionType({
  name: 'ListedSupervisionPayload', types: () => [ListedSupervisionType, RefusalType, EditConflictType] as const, resolveType: resolveType(ListedSupervisionType),
});
export const SupervisionStepPayload = createUnionType({
  name: 'SupervisionStepPayload', types: () => [SupervisionStepType, RefusalType, EditConflictType] as const, resolveType: resolveType(SupervisionStepType),
});
