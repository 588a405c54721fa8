import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListQuotableMatters } from '../list-quotable-matters.js';
import { QuotableMatterType } from './topic.types.js';

/** What a topic may quote. */
@Resolver()
export class QuotableResolver {
  constructor(private readonly quotable: ListQuotableMatters) {}

  @Query(() => [QuotableMatterType], { description: 'What the agency may quote in a topic, the overdue ones first.' })
  @Requires('topic.propose')
  quotableMatters(@CurrentActor() actor: Actor, @Args('query', { type: () => String, nullable: true }) query: string | null): Promise<QuotableMatterType[]> {
    return this.quotable.run(actor, query ?? null);
  }
}
