import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import { NominateListing } from '../listed/nominate-listing.js';
import { NominateAgain } from '../listed/nominate-again.js';
import { DecideListing } from '../listed/decide-listing.js';
import type { ListedSummary } from '../reading/listed-page.js';
import { ListListedSupervisions } from '../reading/list-listed-supervisions.js';
import { SupervisionAnswer } from './supervision-answer.js';
import { DecideListingInput, ListedSupervisionFilterInput, NominateAgainInput, NominateListingInput } from './supervision.inputs.js';
import { ListedConnectionType, ListedSupervisionPayload, ListedSupervisionType } from './supervision.types.js';

type Answer = ReturnType<SupervisionAnswer['ofListed']>;

/** 挂牌督办 until it is listed. */
@Resolver()
export class ListedResolver {
  constructor(
    private readonly nominating: NominateListing,
    private readonly again: NominateAgain,
    private readonly deciding: DecideListing,
    private readonly list: ListListedSupervisions,
    private readonly answer: SupervisionAnswer,
  ) {}

  @Query(() => ListedSupervisionType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('supervision.read')
  listedSupervision(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ListedSupervisionType | null> {
    return this.answer.listed(actor, id);
  }

  @Query(() => ListedConnectionType, { description: '挂牌督办 register by right, what happened last on top.' })
  @Requires('supervision.read')
  listedSupervisions(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ListedSupervisionFilterInput, nullable: true }) filter: ListedSupervisionFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<ListedSummary>> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
  }

  @Mutation(() => ListedSupervisionPayload, { description: '提名挂牌督办.' })
  @Requires('supervision.nominate')
  nominateListing(@CurrentActor() actor: Actor, @Args('input') input: NominateListingInput): Answer {
    return this.answer.ofListed(actor, this.nominating.run(actor, input));
  }

  @Mutation(() => ListedSupervisionPayload, { description: '退回后重新提名.' })
  @Requires('supervision.nominate')
  nominateAgain(@CurrentActor() actor: Actor, @Args('input') input: NominateAgainInput): Answer {
    return this.answer.ofListed(actor, this.again.run(actor, input));
  }

  @Mutation(() => ListedSupervisionPayload, { description: '是否挂牌: the convener decides, with level, measures and terms.' })
  @Requires('supervision.read')
  decideListing(@CurrentActor() actor: Actor, @Args('input') input: DecideListingInput): Answer {
    return this.answer.ofListed(actor, this.deciding.run(actor, input));
  }
}
