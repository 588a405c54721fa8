import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import { ItemOutcomeEnum } from '../../day/graphql/day.types.js';
import type { Outcome } from '../../day/day.table.js';
import type { WrittenOpinion } from '../written.table.js';
import { WrittenOpinionEnum } from './written.types.js';

@InputType()
export class OnWrittenRoundInput {
  @Field(() => ID, { description: 'Of the meeting.' }) id: string;
  @Field(() => Int, { description: 'Of the meeting, for the office; of the own unit’s answers, for a unit.' }) expectedVersion: number;
}

@InputType()
export class OpenWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => DayScalar, { description: 'Last day for answers.' }) dueOn: string;
  @Field({ description: '召集: post of the convener or vice convener.' }) chair: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class WrittenAnswerInput {
  @Field(() => ID) line: string;
  @Field(() => WrittenOpinionEnum) opinion: WrittenOpinion;
  @Field(() => String, { nullable: true, description: 'Needed for all but 同意.' }) text?: string | null;
}

@InputType()
export class AnswerWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => [WrittenAnswerInput]) answers: WrittenAnswerInput[];
}

@InputType()
export class AskInWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => ID) line: string;
  @Field() text: string;
}

@InputType()
export class ReplyInWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => ID) questionId: string;
  @Field() text: string;
}

@InputType()
export class ExtendWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => DayScalar) dueOn: string;
  @Field() reason: string;
}

@InputType()
export class WrittenOutcomeInput {
  @Field(() => ID) line: string;
  @Field(() => ItemOutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'Needed for 转办.' }) text?: string | null;
}

@InputType()
export class CloseWrittenRoundInput extends OnWrittenRoundInput {
  @Field(() => [WrittenOutcomeInput], { description: 'One for each item.' }) outcomes: WrittenOutcomeInput[];
  @Field(() => String, { nullable: true, description: 'Needed while a unit that has not answered still has time.' }) reason?: string | null;
}
