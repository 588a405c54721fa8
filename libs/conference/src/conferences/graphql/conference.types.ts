import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf, HoldingCapacityEnum, RegionType, SeatKindEnum } from '@portal/agencies/graphql';
import type { HoldingCapacity, SeatKind } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import { CONFERENCE_ROLES, type ConferenceRole } from '../conference-table.js';

export const ConferenceRoleEnum = enumOf<ConferenceRole>(CONFERENCE_ROLES);
registerEnumType(ConferenceRoleEnum, { name: 'ConferenceRole', description: '牵头 · 成员 · 邀请.' });

@ObjectType('SeatHolder', { description: '任职: who holds a seat of a conference, from when to when.' })
export class SeatHolderType {
  @Field(() => ID) personId: string;
  @Field() name: string;
  @Field(() => HoldingCapacityEnum) capacity: HoldingCapacity;
  @Field(() => DayScalar) fromDay: string;
  @Field(() => DayScalar, { nullable: true }) toDay: string | null;
}

@ObjectType('ConferenceSeat', { description: '席位: 召集人、副召集人、成员兼联络员、办公室. Rights hang on it, never on the person.' })
export class ConferenceSeatType {
  @Field(() => ID) id: string;
  @Field(() => SeatKindEnum) kind: SeatKind;
  @Field() title: string;
  @Field(() => ID) agencyId: string;
  @Field({ description: 'A seat of the caller’s agency.' }) mine: boolean;
  @Field(() => [SeatHolderType], { description: 'On the day that was asked for.' }) holders: SeatHolderType[];
  @Field(() => [SeatHolderType], { description: 'Who takes it over later.' }) coming: SeatHolderType[];
}

@ObjectType('ConferenceMembership', { description: '成员单位.' })
export class ConferenceMembershipType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ConferenceRoleEnum) role: ConferenceRole;
  @Field(() => DayScalar) fromDay: string;
  @Field(() => DayScalar, { nullable: true }) toDay: string | null;
  @Field(() => [ConferenceSeatType]) seats: ConferenceSeatType[];
}

@ObjectType('ConferenceSummary')
export class ConferenceSummaryType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() legalBasis: string;
  @Field(() => RegionType) region: RegionType;
  @Field(() => AgencyType) office: AgencyType;
  @Field(() => AgencyType, { nullable: true, description: '牵头单位.' }) lead: AgencyType | null;
  @Field(() => Int) memberCount: number;
  @Field({ description: 'The caller’s agency is its office, a member, or invited.' }) mine: boolean;
}

@ObjectType('JointConference', { description: '联席会议（机制）: the standing body of one region, its members and seats on a day.' })
export class JointConferenceType extends ConferenceSummaryType {
  @Field(() => DayScalar) day: string;
  @Field(() => [ConferenceMembershipType]) members: ConferenceMembershipType[];
  @Field(() => [ConferenceSeatType]) officeSeats: ConferenceSeatType[];
}
