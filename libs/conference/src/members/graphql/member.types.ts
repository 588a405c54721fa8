import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf, SeatKindEnum } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import type { SeatKind } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { MEMBER_KINDS, MEMBER_STATES, type MemberKind, type MemberState } from '../member.table.js';
import { LeavingMatterType, NamedPersonType, NewPersonInput, SeatedPersonInput } from './membership.types.js';

export const MemberChangeStateEnum = enumOf<MemberState>(MEMBER_STATES);
registerEnumType(MemberChangeStateEnum, { name: 'MemberChangeState' });
export const MemberChangeKindEnum = enumOf<MemberKind>(MEMBER_KINDS);
registerEnumType(MemberChangeKindEnum, { name: 'MemberChangeKind', description: '席位调整 · 加入 · 退出.' });

@ObjectType('MemberChange', { description: '成员调整: who is to take a seat of a conference, or which unit comes to it or goes, from which day on.' })
export class MemberChangeType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => MemberChangeKindEnum) kind: MemberKind;
  @Field(() => MemberChangeStateEnum) state: MemberState;
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field({ description: 'The office put the unit’s letter forward.' }) byOffice: boolean;
  @Field(() => ID, { nullable: true, description: 'Of a change of a seat.' }) seatId: string | null;
  @Field(() => SeatKindEnum, { nullable: true }) seatKind: SeatKind | null;
  @Field(() => String, { nullable: true }) seatTitle: string | null;
  @Field(() => String, { nullable: true }) fromPerson: string | null;
  @Field(() => String, { nullable: true }) toPerson: string | null;
  @Field(() => ID, { nullable: true, description: 'Null while the directory does not hold him.' }) toPersonId: string | null;
  @Field(() => [NamedPersonType], { description: 'Who is to sit for a unit that joins; and whoever is new.' }) people: NamedPersonType[];
  @Field(() => [LeavingMatterType], { description: 'What a unit that leaves has in hand, as far as the reader may read it.' }) matters: LeavingMatterType[];
  @Field(() => Int, { description: 'On how many of these nothing is decided yet.' }) unsettled: number;
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
  @Field(() => ID, { nullable: true }) toPersonId?: string | null;
  @Field(() => NewPersonInput, { nullable: true, description: 'In place of somebody of the unit.' }) newPerson?: NewPersonInput | null;
  @Field(() => DayScalar) effectiveOn: string;
  @Field() reason: string;
}

@InputType()
export class ProposeMemberAgainInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => ID, { nullable: true }) toPersonId?: string | null;
  @Field(() => NewPersonInput, { nullable: true }) newPerson?: NewPersonInput | null;
  @Field(() => [SeatedPersonInput], { nullable: true, description: 'Of a unit that joins.' }) people?: SeatedPersonInput[] | null;
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
