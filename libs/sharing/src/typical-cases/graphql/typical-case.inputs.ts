import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { FindingKind } from '../deidentify.rules.js';
import type { TypicalSource, TypicalState } from '../typical-case.table.js';
import { FindingKindEnum, TypicalSourceEnum, TypicalStateEnum } from './typical-case.types.js';

@InputType()
class TypicalWordsInput {
  @Field() title: string;
  @Field() text: string;
  @Field({ description: '案例启示.' }) lesson: string;
  @Field(() => [String], { description: 'Of the twelve kinds of violation.' }) violationTypes: string[];
}

@InputType()
export class DraftTypicalCaseInput extends TypicalWordsInput {
  @Field(() => TypicalSourceEnum) sourceKind: TypicalSource;
  @Field(() => ID) sourceId: string;
}

@InputType()
export class EditTypicalCaseInput extends TypicalWordsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class TypicalCaseActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

@InputType()
export class JustifyFindingInput extends TypicalCaseActInput {
  @Field(() => FindingKindEnum) kind: FindingKind;
  @Field({ description: 'The words that were found, as they stand.' }) text: string;
  @Field() reason: string;
}

@InputType()
export class DecideTypicalCaseInput extends TypicalCaseActInput {
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}

@InputType()
export class EndTypicalCaseInput extends TypicalCaseActInput {
  @Field() reason: string;
}

@InputType()
export class TypicalCaseFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: what the caller’s agency writes or is asked to approve; otherwise the library.' }) ours?: boolean | null;
  @Field(() => TypicalStateEnum, { nullable: true }) state?: TypicalState | null;
  @Field(() => String, { nullable: true }) violationType?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of its title, its text, its lesson, or its number.' }) query?: string | null;
}
