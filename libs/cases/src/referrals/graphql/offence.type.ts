import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Offence', { description: '罪名, with its article of the 刑法.' })
export class OffenceType {
  @Field(() => ID) code: string;
  @Field() name: string;
  @Field() legalBasis: string;
}
