import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import { DraftTopic } from '../draft-topic.js';
import { EditTopic } from '../edit-topic.js';
import { ListTopics } from '../list-topics.js';
import { SubmitTopic } from '../submit-topic.js';
import type { TopicSummary } from '../topic-page.js';
import { WithdrawTopic } from '../withdraw-topic.js';
import { TopicAnswer } from './topic-answer.js';
import { DraftTopicInput, EditTopicInput, TopicActInput, TopicFilterInput, TopicReasonInput } from './topic.inputs.js';
import { TopicConnectionType, TopicPayload, TopicType } from './topic.types.js';

type Answer = ReturnType<TopicAnswer['ofTopic']>;

/** 议题 as its unit sees it: written, handed in, taken back. */
@Resolver()
export class TopicResolver {
  constructor(
    private readonly drafting: DraftTopic,
    private readonly editing: EditTopic,
    private readonly submitting: SubmitTopic,
    private readonly withdrawing: WithdrawTopic,
    private readonly list: ListTopics,
    private readonly answer: TopicAnswer,
  ) {}

  @Query(() => TopicType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('conference.read')
  topic(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<TopicType | null> {
    return this.answer.topic(actor, id);
  }

  @Query(() => TopicConnectionType, { description: '议题池: what happened last on top.' })
  @Requires('conference.read')
  topics(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => TopicFilterInput, nullable: true }) filter: TopicFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<TopicSummary>> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
  }

  @Mutation(() => TopicPayload, { description: '起草议题. Nobody else sees it before it is handed in.' })
  @Requires('topic.propose')
  draftTopic(@CurrentActor() actor: Actor, @Args('input') input: DraftTopicInput): Answer {
    return this.answer.ofTopic(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '修改议题, while it is a draft or was returned.' })
  @Requires('topic.propose')
  editTopic(@CurrentActor() actor: Actor, @Args('input') input: EditTopicInput): Answer {
    return this.answer.ofTopic(actor, this.editing.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '报送议题 to the office.' })
  @Requires('topic.propose')
  submitTopic(@CurrentActor() actor: Actor, @Args('input') input: TopicActInput): Answer {
    return this.answer.ofTopic(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '撤回议题.' })
  @Requires('topic.propose')
  withdrawTopic(@CurrentActor() actor: Actor, @Args('input') input: TopicReasonInput): Answer {
    return this.answer.ofTopic(actor, this.withdrawing.run(actor, input));
  }
}
