import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('TimelineEntry', { description: '留痕: one act of the record, by whom and when. The hash chains it to the act before.' })
export class TimelineEntryType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date | string;
  @Field() topic: string;
  @Field({ description: 'The act in the words of the caller’s language.' }) label: string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => String, { nullable: true, description: 'Whose seat a deputy filled.' }) onBehalfOf: string | null;
  @Field(() => String, { nullable: true }) documentNo: string | null;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field() hash: string;
}
