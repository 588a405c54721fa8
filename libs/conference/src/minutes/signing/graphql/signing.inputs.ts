import { Field, ID, InputType, Int } from '@nestjs/graphql';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType({ isAbstract: true })
class OnMinutes {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}
@InputType()
export class SubmitMinutesInput extends OnMinutes { @Field(() => String, { nullable: true }) note?: string | null; }
@InputType()
export class DecideMinutesInput extends OnMinutes {
  @Field() sign: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to return.' }) reason?: string | null;
  @Field({ description: 'Of the text that was on the screen.' }) hash: string;
}
@InputType()
export class MinutesReasonInput extends OnMinutes { @Field() reason: string; }
@InputType()
export class AskSealInput extends OnMinutes {
  @Field(() => Int) copies: number;
  @Field(() => String, { nullable: true }) purpose?: string | null;
}
@InputType()
export class MinutesActInput extends OnMinutes {}
@InputType()
export class DecideSealInput extends OnMinutes {
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to refuse.' }) reason?: string | null;
}
