import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf, SeatKindEnum } from '@portal/agencies/graphql';
import type { SeatKind } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import { LEAVING_CHOICES, type LeavingChoice } from '../member.table.js';

export const MembershipMoveEnum = enumOf<'JOIN' | 'LEAVE'>(['JOIN', 'LEAVE']);
registerEnumType(MembershipMoveEnum, { name: 'MembershipMove', description: '加入 · 退出.' });
export const LeavingChoiceEnum = enumOf<LeavingChoice>(LEAVING_CHOICES);
registerEnumType(LeavingChoiceEnum, { name: 'LeavingChoice', description: 'The unit ends it itself · another member takes it over.' });
const LEAVING_KINDS = ['RESOLUTION', 'MINUTES_SHARE', 'MEETING', 'TOPIC'] as const;
export const LeavingKindEnum = enumOf<(typeof LEAVING_KINDS)[number]>(LEAVING_KINDS);
registerEnumType(LeavingKindEnum, { name: 'LeavingKind' });

@ObjectType('PersonForSeat', { description: 'Who is to sit where. Of somebody new also what his unit wrote of him.' })
export class NamedPersonType {
  @Field(() => SeatKindEnum) seatKind: SeatKind;
  @Field() seatTitle: string;
  @Field(() => ID, { nullable: true, description: 'Null while the directory does not hold him.' }) personId: string | null;
  @Field() name: string;
  @Field(() => String, { nullable: true }) post: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field() isNew: boolean;
  @Field({ description: 'He can sign in once a seat of his is in force.' }) account: boolean;
}

@ObjectType('LeavingMatter', { description: 'What a unit that leaves has in hand, and what the office decided about it.' })
export class LeavingMatterType {
  @Field(() => LeavingKindEnum) objectKind: (typeof LEAVING_KINDS)[number];
  @Field(() => ID) objectId: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field() title: string;
  @Field(() => DayScalar, { nullable: true }) dueOn: string | null;
  @Field({ description: 'Another member can take it over.' }) mayHand: boolean;
  @Field(() => LeavingChoiceEnum, { nullable: true, description: 'Null: nothing is decided yet.' }) choice: LeavingChoice | null;
  @Field(() => AgencyType, { nullable: true }) to: AgencyType | null;
}

@InputType({ description: 'Somebody whom the directory does not hold yet.' })
export class NewPersonInput {
  @Field() name: string;
  @Field({ description: 'What he is at his unit.' }) post: string;
  @Field() phone: string;
  @Field() email: string;
}

@InputType({ description: 'A seat of a unit that joins: somebody of the unit on it, or somebody new.' })
export class SeatedPersonInput {
  @Field(() => SeatKindEnum) seatKind: SeatKind;
  @Field() seatTitle: string;
  @Field(() => ID, { nullable: true }) toPersonId?: string | null;
  @Field(() => NewPersonInput, { nullable: true }) newPerson?: NewPersonInput | null;
}

@InputType()
export class ProposeMembershipInput {
  @Field(() => ID) conferenceId: string;
  @Field(() => MembershipMoveEnum) kind: 'JOIN' | 'LEAVE';
  @Field(() => ID, { nullable: true, description: 'The unit, where the office puts its letter forward.' }) agencyId?: string | null;
  @Field(() => DayScalar) effectiveOn: string;
  @Field() reason: string;
  @Field(() => [SeatedPersonInput], { nullable: true, description: 'Of a unit that joins.' }) people?: SeatedPersonInput[] | null;
}

@InputType()
export class LeavingDecisionInput {
  @Field(() => ID) objectId: string;
  @Field(() => LeavingChoiceEnum) choice: LeavingChoice;
  @Field(() => ID, { nullable: true }) toAgencyId?: string | null;
}

@InputType()
export class SettleLeavingInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
  @Field(() => [LeavingDecisionInput], { description: 'One for each thing the unit has in hand.' }) decisions: LeavingDecisionInput[];
}
