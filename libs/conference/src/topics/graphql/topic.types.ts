import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum, TimelineEntryType, WorkBoxEnum } from '@portal/cases/graphql';
import type { PartyRole, WorkBox } from '@portal/platform';
import { AttachmentType, AvailableActionType, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { CALL_STATES, type CallState } from '../call.table.js';
import { TOPIC_DECISIONS, type TopicDecision } from '../decide-topic.js';
import { LINK_KINDS, type LinkKind } from '../topic.rules.js';
import { TOPIC_CATEGORIES, TOPIC_STATES, type TopicCategory, type TopicState } from '../topic.table.js';

export const TopicStateEnum = enumOf<TopicState>(TOPIC_STATES);
registerEnumType(TopicStateEnum, { name: 'TopicState' });
export const TopicCategoryEnum = enumOf<TopicCategory>(TOPIC_CATEGORIES);
registerEnumType(TopicCategoryEnum, { name: 'TopicCategory', description: '重大案件会商 · 挂牌督办 · 联合检查 · 数据共享 · 制度建设 · 情况通报 · 其他.' });
export const TopicDecisionEnum = enumOf<TopicDecision>(TOPIC_DECISIONS);
registerEnumType(TopicDecisionEnum, { name: 'TopicDecision', description: '同意 · 退回 · 延后.' });
export const LinkKindEnum = enumOf<LinkKind>(LINK_KINDS);
registerEnumType(LinkKindEnum, { name: 'TopicLinkKind' });
export const TopicCallStateEnum = enumOf<CallState>(CALL_STATES);
registerEnumType(TopicCallStateEnum, { name: 'TopicCallState' });

@ObjectType('TopicLink', { description: 'A matter that a topic is about, as its proposer saw it when he pulled it in.' })
export class TopicLinkType {
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field() title: string;
  @Field() state: string;
  @Field({ description: 'The caller’s agency has a place at it, so that it opens.' }) mine: boolean;
}

@ObjectType('MergedTopic', { description: 'A topic that went into another: whose it was, and what it said.' })
export class MergedTopicType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) problem: string | null;
}

@ObjectType('TopicReference')
export class TopicReferenceType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => String, { nullable: true }) title: string | null;
}

@ObjectType('MeetingReference')
export class MeetingReferenceType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) title: string | null;
}

@ObjectType('TopicSummary')
export class TopicSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TopicStateEnum) state: TopicState;
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field(() => AgencyType, { description: 'Who proposed it, whatever it is merged into.' }) agency: AgencyType;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => TopicCategoryEnum, { nullable: true }) category: TopicCategory | null;
  @Field(() => Int, { nullable: true }) minutes: number | null;
  @Field({ description: 'Handed in after the call had ended.' }) late: boolean;
  @Field(() => Int) deferrals: number;
  @Field(() => ID, { nullable: true }) callId: string | null;
  @Field(() => WorkBoxEnum) box: WorkBox;
  @Field(() => Int) mergedCount: number;
  @Field(() => Int) linkCount: number;
  @Field(() => Date, { nullable: true }) submittedAt: Date | string | null;
  @Field(() => Date) lastActAt: Date | string;
}

@ObjectType('Topic', { description: '议题: 问题、依据、建议、涉及单位、附件.' })
export class TopicType extends TopicSummaryType {
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field() conference: string;
  @Field(() => String, { nullable: true, description: 'Title of the call it answers.' }) call: string | null;
  @Field(() => String, { nullable: true }) problem: string | null;
  @Field(() => String, { nullable: true }) basis: string | null;
  @Field(() => String, { nullable: true }) proposal: string | null;
  @Field(() => String, { nullable: true, description: '征求意见情况.' }) consulted: string | null;
  @Field(() => String, { nullable: true }) presenter: string | null;
  @Field(() => [AgencyType], { description: '涉及单位.' }) agencies: AgencyType[];
  @Field(() => [TopicLinkType]) links: TopicLinkType[];
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
  @Field(() => [MergedTopicType]) merged: MergedTopicType[];
  @Field(() => TopicReferenceType, { nullable: true }) mergedInto: TopicReferenceType | null;
  @Field(() => MeetingReferenceType, { nullable: true }) meeting: MeetingReferenceType | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('TopicEdge')
export class TopicEdgeType {
  @Field() cursor: string;
  @Field(() => TopicSummaryType) node: TopicSummaryType;
}

@ObjectType('TopicConnection')
export class TopicConnectionType {
  @Field(() => [TopicEdgeType]) edges: TopicEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('TopicCallSummary')
export class TopicCallSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TopicCallStateEnum) state: CallState;
  @Field(() => ID) conferenceId: string;
  @Field() title: string;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Int) topicCount: number;
}

@ObjectType('TopicCall', { description: '议题征集: for the office every topic that answers it, for a member its own.' })
export class TopicCallType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TopicCallStateEnum) state: CallState;
  @Field(() => Int) version: number;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => AgencyType) office: AgencyType;
  @Field() title: string;
  @Field() note: string;
  @Field(() => Date) dueAt: Date | string;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date, { nullable: true }) closedAt: Date | string | null;
  @Field(() => [TopicSummaryType]) topics: TopicSummaryType[];
  @Field(() => [AgencyType], { description: 'Members of whom nothing has come; for the office.' }) silent: AgencyType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('BegunTopic', { description: 'What of a topic can be filled in from the matter it is about.' })
export class BegunTopicType {
  @Field() title: string;
  @Field(() => TopicCategoryEnum) category: TopicCategory;
  @Field() problem: string;
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
  @Field() number: string;
}

@ObjectType('QuotableMatter', { description: 'A matter that can be pulled into a topic by a click.' })
export class QuotableMatterType {
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field() title: string;
  @Field() overdue: boolean;
}

export const TopicPayload = createUnionType({
  name: 'TopicPayload',
  types: () => [TopicType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : TopicType),
});
export const TopicCallPayload = createUnionType({
  name: 'TopicCallPayload',
  types: () => [TopicCallType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : TopicCallType),
});
