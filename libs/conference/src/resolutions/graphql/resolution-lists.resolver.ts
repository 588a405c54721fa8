import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { LinkMatter } from '../link-matter.js';
import { ListOpenResolutions } from '../list-open-resolutions.js';
import { ListResolutionSources } from '../list-resolution-sources.js';
import { ListResolutions } from '../list-resolutions.js';
import { ListResolutionsOf } from '../list-resolutions-of.js';
import { vagueWords } from '../resolution.rules.js';
import { ResolutionAnswer, toRow } from './resolution-answer.js';
import { LinkMatterInput, ResolutionFilterInput } from './resolution.inputs.js';
import { FollowUpType, ResolutionConnectionType, ResolutionPayload, ResolutionSourceType, ResolutionSummaryType } from './resolution.types.js';

/** 议定事项台账, what the next meeting hears, and the ways from and to other matters. */
@Resolver()
export class ResolutionListsResolver {
  constructor(
    private readonly list: ListResolutions,
    private readonly open: ListOpenResolutions,
    private readonly of: ListResolutionsOf,
    private readonly sources: ListResolutionSources,
    private readonly linking: LinkMatter,
    private readonly answer: ResolutionAnswer,
  ) {}

  @Query(() => ResolutionConnectionType, { description: '议定事项台账: what is due first on top.' })
  @Requires('conference.read')
  async resolutions(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ResolutionFilterInput, nullable: true }) filter: ResolutionFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ResolutionConnectionType> {
    const found = await this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: toRow(node, actor) })) };
  }

  @Query(() => FollowUpType, { description: '上次议定事项落实情况: the first item of the next meeting.' })
  @Requires('conference.read')
  async openResolutions(@CurrentActor() actor: Actor, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<FollowUpType> {
    const found = await this.open.run(actor, conferenceId);
    return { ...found, items: found.items.map((item) => toRow(item, actor)) };
  }

  @Query(() => [ResolutionSummaryType], { description: 'What was decided about a matter, or in a meeting, as far as the caller’s agency has a place at it.' })
  @Requires('conference.read')
  async resolutionsOf(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<ResolutionSummaryType[]> {
    return (await this.of.run(actor, objectId)).map((row) => toRow(row, actor)) as unknown as ResolutionSummaryType[];
  }

  @Query(() => [ResolutionSourceType], { description: 'Meetings that were held, for the office that issues out of them.' })
  @Requires('resolution.issue')
  resolutionSources(@CurrentActor() actor: Actor): Promise<ResolutionSourceType[]> {
    return this.sources.run(actor) as unknown as Promise<ResolutionSourceType[]>;
  }

  @Query(() => [String], { description: 'Words that name no time, in sentences that name none: 尽快.' })
  @Requires('resolution.issue')
  vagueWords(@Args('text') text: string): string[] {
    return vagueWords(text.slice(0, 20_000));
  }

  @Mutation(() => ResolutionPayload, { description: '关联案件或者事项 of the caller’s agency.' })
  @Requires('conference.read')
  linkMatter(@CurrentActor() actor: Actor, @Args('input') input: LinkMatterInput): ReturnType<ResolutionAnswer['of']> {
    return this.answer.of(actor, this.linking.run(actor, input));
  }
}
