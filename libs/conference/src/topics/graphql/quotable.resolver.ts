import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { BeginTopicAbout, type BegunTopic } from '../begin-topic-about.js';
import { ListTopicsOf } from '../list-topics-of.js';
import type { LinkKind } from '../topic.rules.js';
import type { TopicSummary } from '../topic-page.js';
import { ListQuotableMatters } from '../list-quotable-matters.js';
import { BegunTopicType, QuotableMatterType, LinkKindEnum, TopicSummaryType } from './topic.types.js';

/** What a topic may quote. */
@Resolver()
export class QuotableResolver {
  constructor(private readonly quotable: ListQuotableMatters, private readonly beginning: BeginTopicAbout, private readonly about: ListTopicsOf) {}

  @Query(() => [TopicSummaryType], { description: 'Topics about a matter that the agency may read.' })
  @Requires('conference.read')
  topicsOf(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<TopicSummary[]> {
    return this.about.run(actor, objectId);
  }

  @Query(() => BegunTopicType, { nullable: true, description: '提请上会: a form begun with what is known of a matter; null where the agency may not quote it.' })
  @Requires('topic.propose')
  topicAbout(
    @CurrentActor() actor: Actor, @Args('objectKind', { type: () => LinkKindEnum }) objectKind: LinkKind, @Args('objectId', { type: () => ID }) objectId: string,
  ): Promise<BegunTopic | null> {
    return this.beginning.run(actor, objectKind, objectId);
  }

  @Query(() => [QuotableMatterType], { description: 'What the agency may quote in a topic, the overdue ones first.' })
  @Requires('topic.propose')
  quotableMatters(@CurrentActor() actor: Actor, @Args('query', { type: () => String, nullable: true }) query: string | null): Promise<QuotableMatterType[]> {
    return this.quotable.run(actor, query ?? null);
  }
}
