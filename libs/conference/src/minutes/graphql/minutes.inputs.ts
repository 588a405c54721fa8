import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WorkBoxEnum } from '@portal/cases/graphql';
import type { WorkBox } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import type { MinutesState } from '../minutes.table.js';
import { MinutesStateEnum } from './minutes.types.js';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType({ isAbstract: true })
class MinutesHeadInput {
  @Field() title: string;
  @Field({ description: 'Name of the meeting, as the minutes call it.' }) meeting: string;
  @Field(() => DayScalar) heldOn: string;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true, description: '主持.' }) chair?: string | null;
  @Field(() => String, { nullable: true, description: '出席、请假、列席, a line for each.' }) attendance?: string | null;
}

@InputType()
export class OpenMinutesInput extends MinutesHeadInput {
  @Field(() => [String], { description: 'The points of the meeting: each becomes a section.' }) points: string[];
}

@InputType()
export class EditMinutesHeadInput extends MinutesHeadInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class MinutesWriterInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => ID) agencyId: string;
}

@InputType()
export class NameMinutesVersionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() name: string;
}

@InputType()
export class MinutesFilterInput {
  @Field(() => WorkBoxEnum, { nullable: true }) box?: WorkBox | null;
  @Field(() => MinutesStateEnum, { nullable: true }) state?: MinutesState | null;
}
