import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { HoldingCapacity, SeatKind } from '@portal/platform';
import { DayScalar, DoneType, RefusalType } from '@portal/platform/graphql';
import { HoldingCapacityEnum, SeatKindEnum } from './me.types.js';

@ObjectType('StaffMember', { description: 'Who sits on a seat, today or from a later day on, with the ids that the acts of administration take.' })
export class StaffMemberType {
  @Field(() => ID) seatId: string;
  @Field(() => SeatKindEnum) seatKind: SeatKind;
  @Field() seatTitle: string;
  @Field(() => ID) personId: string;
  @Field() displayName: string;
  @Field(() => String, { nullable: true }) account: string | null;
  @Field({ description: 'The account is shut for good.' }) disabled: boolean;
  @Field(() => HoldingCapacityEnum) capacity: HoldingCapacity;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar, { nullable: true }) to: string | null;
}

@InputType('HandOverSeatInput')
export class HandOverSeatInput {
  @Field(() => ID) seatId: string;
  @Field(() => ID) toPersonId: string;
  @Field(() => DayScalar, { description: 'In force from 00:00 of this day; not today’s past.' }) from: string;
}

@ObjectType('RegisteredApiClient', { description: 'Authorization: Bearer <clientId>.<secret>, with X-Portal-Operator naming an account of the agency.' })
export class RegisteredApiClientType {
  @Field(() => ID) clientId: string;
  @Field({ description: 'Shown once, kept nowhere.' }) secret: string;
}

@ObjectType('NewSecondFactor')
export class NewSecondFactorType {
  @Field({ description: 'otpauth address for the QR code of the person; shown once, kept nowhere.' }) uri: string;
}

const refusalOr = (name: string) => (value: object): string => ('message' in value && 'code' in value ? 'Refusal' : name);
export const AdministrationPayload = createUnionType({
  name: 'AdministrationPayload', types: () => [DoneType, RefusalType] as const, resolveType: refusalOr('Done'),
});
export const RegisterApiClientPayload = createUnionType({
  name: 'RegisterApiClientPayload', types: () => [RegisteredApiClientType, RefusalType] as const, resolveType: refusalOr('RegisteredApiClient'),
});
export const ResetSecondFactorPayload = createUnionType({
  name: 'ResetSecondFactorPayload', types: () => [NewSecondFactorType, RefusalType] as const, resolveType: refusalOr('NewSecondFactor'),
});
