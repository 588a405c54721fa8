import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CloseTopicCall } from '../close-topic-call.js';
import { ExtendTopicCall } from '../extend-topic-call.js';
import { ListTopicCalls } from '../list-topic-calls.js';
import { OpenTopicCall } from '../open-topic-call.js';
import { TopicAnswer } from './topic-answer.js';
import { ExtendTopicCallInput, OpenTopicCallInput, TopicActInput } from './topic.inputs.js';
import { TopicCallPayload, TopicCallSummaryType, TopicCallType } from './topic.types.js';

type Answer = ReturnType<TopicAnswer['ofCall']>;

/** 议题征集 in the schema. */
@Resolver()
export class TopicCallResolver {
  constructor(
    private readonly opening: OpenTopicCall,
    private readonly extending: ExtendTopicCall,
    private readonly closing: CloseTopicCall,
    private readonly list: ListTopicCalls,
    private readonly answer: TopicAnswer,
  ) {}

  @Query(() => TopicCallType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('conference.read')
  topicCall(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<TopicCallType | null> {
    return this.answer.call(actor, id);
  }

  @Query(() => [TopicCallSummaryType], { description: '议题征集, the newest on top.' })
  @Requires('conference.read')
  topicCalls(@CurrentActor() actor: Actor, @Args('conferenceId', { type: () => ID, nullable: true }) conferenceId: string | null): Promise<TopicCallSummaryType[]> {
    return this.list.run(actor, conferenceId ?? null);
  }

  @Mutation(() => TopicCallPayload, { description: '征集议题.' })
  @Requires('topic.call')
  openTopicCall(@CurrentActor() actor: Actor, @Args('input') input: OpenTopicCallInput): Answer {
    return this.answer.ofCall(actor, this.opening.run(actor, input));
  }

  @Mutation(() => TopicCallPayload, { description: '延长征集.' })
  @Requires('topic.call')
  extendTopicCall(@CurrentActor() actor: Actor, @Args('input') input: ExtendTopicCallInput): Answer {
    return this.answer.ofCall(actor, this.extending.run(actor, input));
  }

  @Mutation(() => TopicCallPayload, { description: '结束征集.' })
  @Requires('topic.call')
  closeTopicCall(@CurrentActor() actor: Actor, @Args('input') input: TopicActInput): Answer {
    return this.answer.ofCall(actor, this.closing.run(actor, input));
  }
}
