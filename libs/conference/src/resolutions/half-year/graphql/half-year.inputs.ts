import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { HalfYearFigure } from '../half-year.table.js';
import { HalfYearFigureEnum } from './half-year.types.js';

@InputType({ description: 'A figure of a half-year.' })
export class HalfYearNumberInput {
  @Field(() => Int) year: number;
  @Field(() => Int) half: number;
  @Field(() => HalfYearFigureEnum, { nullable: true, description: 'Absent: what is in no figure.' }) figure?: HalfYearFigure | null;
  @Field(() => Date, { nullable: true, description: 'The instant of counting; absent: now, or the end of the half-year.' }) asOf?: Date | null;
}

@InputType()
export class FreezeHalfYearInput {
  @Field(() => ID) conferenceId: string;
  @Field(() => Int) year: number;
  @Field(() => Int) half: number;
  @Field(() => Date, { nullable: true, description: 'The instant whose figures are frozen; absent: now, or the end of the half-year.' }) asOf?: Date | null;
}

@InputType()
export class ReleaseHalfYearInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
}
