import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf, SeatKindEnum } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import type { SeatKind } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { MEMBER_STATES, type MemberState } from '../member.table.js';

export const MemberChangeStateEnum = enumOf<MemberState>(MEMBER_STATES);
registerEnumType(MemberChangeStateEnum, { name: 'MemberChangeState' });

@ObjectType('MemberChange', { description: '成员调整: who is to take a seat of a conference, from which day on.' })
export class MemberChangeType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => MemberChangeStateEnum) state: MemberState;
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ID) seatId: string;
  @Field(() => SeatKindEnum) seatKind: SeatKind;
  @Field() seatTitle: string;
  @Field(() => String, { nullable: true }) fromPerson: string | null;
  @Field() toPerson: string;
  @Field(() => ID) toPersonId: string;
  @Field(() => DayScalar, { description: 'At 00:00 Asia/Shanghai of this day.' }) effectiveOn: string;
  @Field() reason: string;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | string | null;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MemberChangeEdge')
export class MemberChangeEdgeType {
  @Field() cursor: string;
  @Field(() => MemberChangeType) node: MemberChangeType;
}

@ObjectType('MemberChangeConnection')
export class MemberChangeConnectionType {
  @Field(() => [MemberChangeEdgeType]) edges: MemberChangeEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('Colleague', { description: 'Somebody of the caller’s own agency.' })
export class ColleagueType {
  @Field(() => ID) personId: string;
  @Field() name: string;
  @Field(() => [String]) posts: string[];
}

export const MemberChangePayload = createUnionType({
  name: 'MemberChangePayload',
  types: () => [MemberChangeType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MemberChangeType),
});

const version = { description: 'The version that was on the screen.' };

@InputType()
export class ProposeMemberChangeInput {
  @Field(() => ID) conferenceId: string;
  @Field(() => ID) seatId: string;
  @Field(() => ID) toPersonId: string;
  @Field(() => DayScalar) effectiveOn: string;
  @Field() reason: string;
}

@InputType()
export class ProposeMemberAgainInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => ID) toPersonId: string;
  @Field(() => DayScalar) effectiveOn: string;
  @Field() reason: string;
}

@InputType()
export class DecideMemberChangeInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Needed when it is not approved.' }) reason?: string | null;
}

@InputType()
export class WithdrawMemberChangeInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() reason: string;
}
