import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import { CompareVersions } from '../reading/compare-versions.js';
import { FindVersions } from '../reading/find-versions.js';
import { ListMinutes } from '../reading/list-minutes.js';
import type { MinutesSummary } from '../reading/minutes-page.js';
import { MinutesAnswer } from './minutes-answer.js';
import { MinutesFilterInput } from './minutes.inputs.js';
import { MinutesComparisonType, MinutesConnectionType, MinutesType, MinutesVersionTextType } from './minutes.types.js';

/** 纪要 in the schema: what is read of them. */
@Resolver()
export class MinutesResolver {
  constructor(
    private readonly list: ListMinutes,
    private readonly versions: FindVersions,
    private readonly comparing: CompareVersions,
    private readonly answer: MinutesAnswer,
  ) {}

  @Query(() => MinutesType, { nullable: true, description: 'Null when there are no such minutes or the agency has no place at them.' })
  @Requires('minutes.read')
  minutes(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MinutesType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => MinutesConnectionType, { description: '纪要 of the agency, what happened last on top.' })
  @Requires('minutes.read')
  allMinutes(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => MinutesFilterInput, nullable: true }) filter: MinutesFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<MinutesSummary>> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
  }

  @Query(() => MinutesVersionTextType, { nullable: true, description: 'One version with its lines.' })
  @Requires('minutes.read')
  async minutesVersion(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MinutesVersionTextType | null> {
    return ((await this.versions.run(actor, [id]))[0] ?? null) as MinutesVersionTextType | null;
  }

  @Query(() => MinutesComparisonType, { nullable: true, description: 'Two versions of the same minutes, line by line. Null when one of them is not there for the reader.' })
  @Requires('minutes.read')
  async minutesComparison(
    @CurrentActor() actor: Actor, @Args('one', { type: () => ID }) one: string, @Args('other', { type: () => ID }) other: string,
  ): Promise<MinutesComparisonType | null> {
    return await this.comparing.run(actor, one, other) as MinutesComparisonType | null;
  }
}
