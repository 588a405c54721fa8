import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideTopic } from '../decide-topic.js';
import { MergeTopic } from '../merge-topic.js';
import { ProposeTopic } from '../propose-topic.js';
import { ReturnTopic } from '../return-topic.js';
import { TopicAnswer } from './topic-answer.js';
import { DecideTopicInput, MergeTopicInput, ProposeTopicInput, TopicReasonInput } from './topic.inputs.js';
import { TopicPayload } from './topic.types.js';

type Answer = ReturnType<TopicAnswer['ofTopic']>;

/** 议题 as the office sorts them and the convener decides them. */
@Resolver()
export class TopicSortingResolver {
  constructor(
    private readonly returning: ReturnTopic,
    private readonly merging: MergeTopic,
    private readonly proposing: ProposeTopic,
    private readonly deciding: DecideTopic,
    private readonly answer: TopicAnswer,
  ) {}

  @Mutation(() => TopicPayload, { description: '退回议题, with the reason.' })
  @Requires('topic.sort')
  returnTopic(@CurrentActor() actor: Actor, @Args('input') input: TopicReasonInput): Answer {
    return this.answer.ofTopic(actor, this.returning.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '合并议题: who proposed it stays its proposer.' })
  @Requires('topic.sort')
  mergeTopic(@CurrentActor() actor: Actor, @Args('input') input: MergeTopicInput): Answer {
    return this.answer.ofTopic(actor, this.merging.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '报召集人审定.' })
  @Requires('topic.sort')
  proposeTopic(@CurrentActor() actor: Actor, @Args('input') input: ProposeTopicInput): Answer {
    return this.answer.ofTopic(actor, this.proposing.run(actor, input));
  }

  @Mutation(() => TopicPayload, { description: '召集人审定: 同意、退回、延后.' })
  @Requires('conference.read')
  decideTopic(@CurrentActor() actor: Actor, @Args('input') input: DecideTopicInput): Answer {
    return this.answer.ofTopic(actor, this.deciding.run(actor, input));
  }
}
