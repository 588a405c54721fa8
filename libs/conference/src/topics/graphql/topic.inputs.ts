import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { TopicDecision } from '../decide-topic.js';
import type { LinkKind } from '../topic.rules.js';
import type { TopicCategory, TopicState } from '../topic.table.js';
import { LinkKindEnum, TopicCategoryEnum, TopicDecisionEnum, TopicStateEnum } from './topic.types.js';

const version = { description: 'The version that was on the screen.' };

@InputType()
export class TopicLinkInput {
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
}

@InputType()
export class TopicFormInput {
  @Field() title: string;
  @Field(() => TopicCategoryEnum) category: TopicCategory;
  @Field({ description: '需研究解决的问题.' }) problem: string;
  @Field({ description: '依据.' }) basis: string;
  @Field({ description: '建议.' }) proposal: string;
  @Field(() => String, { nullable: true, description: '征求意见情况.' }) consulted?: string | null;
  @Field(() => String, { nullable: true }) presenter?: string | null;
  @Field(() => Int) minutes: number;
  @Field(() => [ID]) agencyIds: string[];
  @Field(() => [TopicLinkInput]) links: TopicLinkInput[];
  @Field(() => [ID]) fileIds: string[];
}

@InputType()
export class DraftTopicInput extends TopicFormInput {
  @Field(() => ID) conferenceId: string;
  @Field(() => ID, { nullable: true }) callId?: string | null;
}

@InputType()
export class EditTopicInput extends TopicFormInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class TopicActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class TopicReasonInput extends TopicActInput {
  @Field() reason: string;
}

@InputType()
export class ProposeTopicInput extends TopicActInput {
  @Field(() => String, { nullable: true, description: '办公室初审意见.' }) reason?: string | null;
}

@InputType()
export class MergeTopicInput extends TopicActInput {
  @Field(() => ID, { description: 'The topic that stays.' }) intoId: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class DecideTopicInput extends TopicActInput {
  @Field(() => TopicDecisionEnum) decision: TopicDecision;
  @Field(() => String, { nullable: true, description: 'Needed for 退回 and 延后; with 同意 it is an instruction.' }) reason?: string | null;
}

@InputType()
export class TopicFilterInput {
  @Field(() => ID, { nullable: true }) conferenceId?: string | null;
  @Field(() => [TopicStateEnum], { nullable: true }) states?: TopicState[] | null;
  @Field(() => ID, { nullable: true }) callId?: string | null;
}

@InputType()
export class OpenTopicCallInput {
  @Field(() => ID) conferenceId: string;
  @Field() title: string;
  @Field() note: string;
  @Field(() => DayScalar, { description: 'Topics are handed in until the end of this day.' }) dueOn: string;
}

@InputType()
export class ExtendTopicCallInput extends TopicReasonInput {
  @Field(() => DayScalar) dueOn: string;
}
