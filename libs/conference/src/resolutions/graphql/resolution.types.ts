import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import type { Lamp } from '@portal/deadlines';
import { DeadlineType, LampEnum } from '@portal/deadlines/graphql';
import { AttachmentType, AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { LinkKindEnum } from '../../topics/graphql/topic.types.js';
import type { LinkKind } from '../../topics/topic.rules.js';
import { DEFERRAL_STATES, type DeferralState, RESOLUTION_STATES, type ResolutionState, UNIT_ANSWERS, UNIT_ROLES, type UnitAnswer, type UnitRole } from '../resolution.table.js';

export const ResolutionStateEnum = enumOf<ResolutionState>(RESOLUTION_STATES);
export const UnitRoleEnum = enumOf<UnitRole>(UNIT_ROLES);
const UnitAnswerEnum = enumOf<UnitAnswer>(UNIT_ANSWERS);
const DeferralStateEnum = enumOf<DeferralState>(DEFERRAL_STATES);
registerEnumType(ResolutionStateEnum, { name: 'ResolutionState', description: '签收 → 办理 → 反馈 → 办结销号; 撤销.' });
registerEnumType(UnitRoleEnum, { name: 'ResolutionUnitRole', description: '牵头 · 配合 · 分工.' });
registerEnumType(UnitAnswerEnum, { name: 'ResolutionUnitAnswer', description: 'What a supporting unit says of the report.' });
registerEnumType(DeferralStateEnum, { name: 'ResolutionDeferralState', description: 'LAPSED: reported or cancelled before it was decided.' });

@ObjectType('ResolutionUnit', { description: 'A unit that is named, and how far it is.' })
export class ResolutionUnitType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => UnitRoleEnum) role: UnitRole;
  @Field() mine: boolean;
  @Field(() => Date, { nullable: true }) signedAt: string | null;
  @Field(() => String, { nullable: true }) signedBy: string | null;
  @Field({ description: 'It has not signed, and its term to do so is over.' }) lateToSign: boolean;
  @Field(() => UnitAnswerEnum, { nullable: true }) answer: UnitAnswer | null;
  @Field(() => Date, { nullable: true }) answeredAt: string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
  @Field(() => String, { nullable: true }) objection: string | null;
}

@ObjectType('ResolutionReport', { description: 'What a unit said of how it goes; PROGRESS, or the lead’s REPORT.' })
export class ResolutionReportType {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'Why it comes without evidence.' }) noEvidence: string | null;
  @Field(() => Date) at: string;
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
}

@ObjectType('ResolutionDeferral')
export class ResolutionDeferralType {
  @Field(() => ID) id: string;
  @Field(() => DayScalar) fromDay: string;
  @Field(() => DayScalar) toDay: string;
  @Field() reason: string;
  @Field(() => Date) askedAt: string;
  @Field() askedBy: string;
  @Field(() => DeferralStateEnum) state: DeferralState;
  @Field(() => DayScalar, { nullable: true }) grantedDay: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
}

@ObjectType('ResolutionLink')
export class ResolutionLinkType {
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field() title: string;
  @Field({ description: 'The reader’s agency has a place at it.' }) reachable: boolean;
}

@ObjectType('ResolutionOrigin', { description: 'Where it was decided, back to who proposed it; null for who had no place at that meeting.' })
export class ResolutionOriginType {
  @Field(() => ID) meetingId: string;
  @Field() meetingNumber: string;
  @Field(() => String, { nullable: true }) meetingTitle: string | null;
  @Field(() => Date) heldOn: string;
  @Field(() => String, { nullable: true }) lineTitle: string | null;
  @Field(() => ID, { nullable: true, description: 'Minutes that say it, for who may read them.' }) minutesId: string | null;
  @Field(() => String, { nullable: true, description: 'The line in them: the same in every version.' }) minutesLine: string | null;
  @Field(() => ID, { nullable: true }) topicId: string | null;
  @Field(() => String, { nullable: true }) topicNumber: string | null;
  @Field(() => String, { nullable: true }) topicTitle: string | null;
  @Field(() => AgencyType, { nullable: true }) proposer: AgencyType | null;
}

@ObjectType('Resolution', { description: '议定事项: what a meeting decided, who leads, by which day, and how it went.' })
export class ResolutionType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ResolutionStateEnum) state: ResolutionState;
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => AgencyType, { description: '联席会议办公室.' }) agency: AgencyType;
  @Field() title: string;
  @Field() text: string;
  @Field(() => String, { nullable: true, description: '交付物.' }) deliverable: string | null;
  @Field(() => String, { nullable: true }) instruction: string | null;
  @Field(() => DayScalar, { description: 'The day in force; a day that is off has moved on to the next workday.' }) dueOn: string;
  @Field(() => DayScalar, { description: 'The day that the meeting fixed.' }) firstDueOn: string;
  @Field(() => Int) deferralCount: number;
  @Field(() => Int) returns: number;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) closedAt: string | null;
  @Field(() => ResolutionOriginType, { nullable: true }) origin: ResolutionOriginType | null;
  @Field(() => [ResolutionUnitType]) units: ResolutionUnitType[];
  @Field(() => [ResolutionReportType]) reports: ResolutionReportType[];
  @Field(() => [ResolutionDeferralType]) deferrals: ResolutionDeferralType[];
  @Field(() => [ResolutionLinkType]) links: ResolutionLinkType[];
  @Field(() => [DeadlineType]) deadlines: DeadlineType[];
  @Field(() => DeadlineType, { nullable: true, description: 'Of the clocks that the lead owes, to sign and to report, the one that ends first.' }) clock: DeadlineType | null;
  @Field(() => [String], { description: 'Words in its text that name no time, in sentences that name none: 尽快.' }) vagueWords: string[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('ResolutionSummary')
export class ResolutionSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => ResolutionStateEnum) state: ResolutionState;
  @Field(() => AgencyType) lead: AgencyType;
  @Field({ description: 'The caller’s agency is one of its units.' }) mine: boolean;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => DayScalar) firstDueOn: string;
  @Field({ description: 'The day in force has passed and the lead has not reported.' }) overdue: boolean;
  @Field(() => LampEnum, { description: 'Of what the lead owes first, to sign or to report. PAUSED: reported, and waits for review; not done before it is closed.' }) lamp: Lamp;
  @Field(() => Int) deferralCount: number;
  @Field(() => Int) returns: number;
  @Field(() => [ResolutionUnitType]) units: ResolutionUnitType[];
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) closedAt: string | null;
  @Field(() => Date) lastActAt: string;
  @Field(() => String, { nullable: true, description: 'What a unit said last of how it goes.' }) lastSaid: string | null;
  @Field(() => Date, { nullable: true }) lastSaidAt: string | null;
}

@ObjectType('FollowUpItem')
export class FollowUpItemType extends ResolutionSummaryType {
  @Field(() => Int, { description: 'How many meetings of all members have heard of it without its being done.' }) carriedOver: number;
}

@ObjectType('FollowUp', { description: '上次议定事项落实情况, as it stands at one moment.' })
export class FollowUpType {
  @Field(() => Date) asOf: Date;
  @Field(() => Int) open: number;
  @Field(() => Int) overdue: number;
  @Field(() => Int, { description: 'Closed since the last meeting of all members.' }) closed: number;
  @Field(() => [FollowUpItemType]) items: FollowUpItemType[];
}

@ObjectType('ResolutionEdge')
export class ResolutionEdgeType {
  @Field() cursor: string;
  @Field(() => ResolutionSummaryType) node: ResolutionSummaryType;
}

@ObjectType('ResolutionConnection')
export class ResolutionConnectionType {
  @Field(() => [ResolutionEdgeType]) edges: ResolutionEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('ResolutionSourceLine')
export class ResolutionSourceLineType {
  @Field(() => ID) line: string;
  @Field() title: string;
}

@ObjectType('ResolutionSource', { description: 'A meeting that was held, out of which resolutions are issued.' })
export class ResolutionSourceType {
  @Field(() => ID) meetingId: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => Date) heldOn: string;
  @Field(() => Int, { description: 'How many were issued out of it.' }) resolutions: number;
  @Field(() => [ResolutionSourceLineType]) lines: ResolutionSourceLineType[];
  @Field(() => [AgencyType]) attendees: AgencyType[];
}

export const ResolutionPayload = createUnionType({
  name: 'ResolutionPayload',
  types: () => [ResolutionType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : ResolutionType),
});
