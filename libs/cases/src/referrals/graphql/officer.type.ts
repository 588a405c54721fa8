import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Officer', { description: '承办人: named with the number of the enforcement certificate.' })
export class OfficerType {
  @Field() name: string;
  @Field() certificateNo: string;
  @Field(() => String, { nullable: true }) phone: string | null;
}
