import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType } from '@portal/platform/graphql';

@ObjectType('PersonWithoutAccount', { description: 'Who sits, or will sit, on a seat and cannot sign in yet.' })
export class PersonWithoutAccountType {
  @Field(() => ID) personId: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => ID) agencyId: string;
  @Field() agencyName: string;
  @Field() seatTitle: string;
  @Field(() => DayScalar, { description: 'Nobody acts from the seat before.' }) from: string;
}

@ObjectType('OpenedAccount')
export class OpenedAccountType {
  @Field() account: string;
  @Field({ description: 'To sign in with the first time; shown once, kept nowhere.' }) password: string;
}

export const OpenAccountPayload = createUnionType({
  name: 'OpenAccountPayload', types: () => [OpenedAccountType, RefusalType] as const,
  resolveType: (value: object) => ('password' in value ? OpenedAccountType : RefusalType),
});
