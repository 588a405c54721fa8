import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { Handling, Opinion } from '../consulting.table.js';
import { HandlingEnum, OpinionEnum } from './consulting.types.js';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType()
export class AssignedLineInput {
  @Field(() => ID) line: string;
  @Field(() => [ID]) agencyIds: string[];
}

@InputType()
export class SendMinutesForCommentInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => DayScalar, { description: 'Last day for answers.' }) dueOn: string;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [AssignedLineInput], { description: 'Each line that somebody is asked about, and whom.' }) lines: AssignedLineInput[];
}

@InputType()
export class ExtendMinutesRoundInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => DayScalar) dueOn: string;
  @Field() reason: string;
}

@InputType()
export class CloseMinutesRoundInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Asked for while a unit that has not answered still has time.' }) reason?: string | null;
}

@InputType()
export class HandleMinutesOpinionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => ID) shareId: string;
  @Field(() => ID) line: string;
  @Field(() => HandlingEnum) outcome: Handling;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => String, { nullable: true, description: 'How the line is to read; absent where the text stays or was changed by hand.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: 'How the line read when that was decided.' }) seen?: string | null;
}

@InputType()
export class LineAnswerInput {
  @Field(() => ID) line: string;
  @Field(() => OpinionEnum) opinion: Opinion;
  @Field(() => String, { nullable: true }) proposal?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class AnswerMinutesInput {
  @Field(() => ID, { description: 'What the unit was sent.' }) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => [LineAnswerInput]) answers: LineAnswerInput[];
}
