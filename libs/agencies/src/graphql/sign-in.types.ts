import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { DoneType, RefusalType } from '@portal/platform/graphql';
import { MeType } from './me.types.js';

@InputType('SignInInput')
export class SignInInput {
  @Field() account: string;
  @Field() password: string;
  @Field(() => String, { nullable: true, description: 'One-time code, where the account has one.' }) totp?: string | null;
}

@ObjectType('SignedIn')
export class SignedInType {
  @Field(() => MeType) me: MeType;
}

const refusalOr = (name: 'SignedIn' | 'Done') => (value: object): string => ('message' in value && 'code' in value ? 'Refusal' : name);

export const SignInPayload = createUnionType({ name: 'SignInPayload', types: () => [SignedInType, RefusalType] as const, resolveType: refusalOr('SignedIn') });
export const SwitchSeatPayload = createUnionType({ name: 'SwitchSeatPayload', types: () => [SignedInType, RefusalType] as const, resolveType: refusalOr('SignedIn') });
export const ChangePasswordPayload = createUnionType({ name: 'ChangePasswordPayload', types: () => [DoneType, RefusalType] as const, resolveType: refusalOr('Done') });
