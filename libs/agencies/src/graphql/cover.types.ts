import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, DoneType, RefusalType } from '@portal/platform/graphql';

@ObjectType('NamedPerson')
export class NamedPersonType {
  @Field(() => ID) personId: string;
  @Field() name: string;
}

@ObjectType('SeatLeave', { description: '请假: from 00:00 of one day to 24:00 of another.' })
export class SeatLeaveType {
  @Field(() => ID) id: string;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field({ description: 'It has begun.' }) current: boolean;
}

@ObjectType('SeatCover', { description: 'AB角 of a liaison’s seat: who holds it, who stands in, and when.' })
export class SeatCoverType {
  @Field(() => ID) seatId: string;
  @Field() seatTitle: string;
  @Field(() => ID) agencyId: string;
  @Field(() => NamedPersonType, { nullable: true, description: 'A' }) holder: NamedPersonType | null;
  @Field(() => NamedPersonType, { nullable: true, description: 'B' }) deputy: NamedPersonType | null;
  @Field(() => [SeatLeaveType], { description: 'In force or to come.' }) leaves: SeatLeaveType[];
  @Field(() => Int, { description: 'An item with a clock that lies unread for so many hours is the deputy’s too.' }) silentHours: number;
  @Field(() => Int, { nullable: true, description: 'Matters that are with the deputy now; null for another agency.' }) handed: number | null;
  @Field(() => String, { nullable: true, description: 'HOLDER, DEPUTY, or null: what I am on this seat.' }) mine: string | null;
  @Field({ description: 'I may enter a leave and name a deputy.' }) arranges: boolean;
  @Field(() => [NamedPersonType], { description: 'Who may be named; empty where I may not.' }) colleagues: NamedPersonType[];
}

@InputType('EnterLeaveInput')
export class EnterLeaveInputType {
  @Field(() => ID) seatId: string;
  @Field(() => DayScalar, { description: 'Today or later.' }) from: string;
  @Field(() => DayScalar) to: string;
}

@InputType('NameDeputyInput')
export class NameDeputyInputType {
  @Field(() => ID) seatId: string;
  @Field(() => ID, { nullable: true, description: 'Nobody when absent.' }) personId: string | null;
}

export const CoverPayload = createUnionType({
  name: 'CoverPayload', types: () => [DoneType, RefusalType] as const, resolveType: (value: object) => ('code' in value ? 'Refusal' : 'Done'),
});
