import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HoldingCapacity, SeatKind } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import { SEAT_RIGHTS } from '../seat-rights.rules.js';
import { AgencyType, enumOf } from './agency.types.js';

export const SeatKindEnum = enumOf(Object.keys(SEAT_RIGHTS) as SeatKind[]);
registerEnumType(SeatKindEnum, { name: 'SeatKind' });

export const HoldingCapacityEnum = enumOf<HoldingCapacity>(['PRINCIPAL', 'DEPUTY', 'PRESIDING']);
registerEnumType(HoldingCapacityEnum, {
  name: 'HoldingCapacity',
  valuesMap: { PRINCIPAL: { description: '任职' }, DEPUTY: { description: 'B角' }, PRESIDING: { description: '主持工作' } },
});

@ObjectType('Seat', { description: '席位: a post in an agency or in the conference. Rights hang on it.' })
export class SeatType {
  @Field(() => ID) id: string;
  @Field(() => SeatKindEnum) kind: SeatKind;
  @Field() title: string;
  @Field(() => AgencyType) agency: AgencyType;
}

@ObjectType('SeatHolding', { description: '任职: in force from 00:00 of one day to the end of another, Asia/Shanghai.' })
export class SeatHoldingType {
  @Field(() => SeatType) seat: SeatType;
  @Field(() => HoldingCapacityEnum) capacity: HoldingCapacity;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar, { nullable: true }) to: string | null;
  @Field() current: boolean;
}

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id: string;
  @Field() displayName: string;
  @Field() account: string;
}

@ObjectType('Me', { description: 'The person who asks, on the seat he acts from.' })
export class MeType {
  @Field(() => PersonType) person: PersonType;
  @Field(() => SeatType) seat: SeatType;
  @Field(() => HoldingCapacityEnum) capacity: HoldingCapacity;
  @Field(() => String, { nullable: true, description: 'Whose post it is, when standing in: B 代 A.' }) onBehalfOf: string | null;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => [SeatHoldingType]) holdings: SeatHoldingType[];
  @Field(() => [String]) permissions: string[];
  @Field() locale: string;
  @Field({ description: 'When the session ends if nothing more is asked. For an application: the time of this answer.' }) sessionExpiresAt: Date;
  @Field() serverTime: Date;
}
