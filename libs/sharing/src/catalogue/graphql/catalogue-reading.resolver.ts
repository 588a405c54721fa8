import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListCatalogueEntries } from '../list-catalogue-entries.js';
import { CatalogueAnswer, withFreshness } from './catalogue-answer.js';
import { CatalogueFilterInput } from './catalogue.inputs.js';
import { CatalogueEntryConnectionType, CatalogueEntryType } from './catalogue.types.js';

/** 数据目录: looked through, and opened. */
@Resolver()
export class CatalogueReadingResolver {
  constructor(private readonly list: ListCatalogueEntries, private readonly answer: CatalogueAnswer) {}

  @Query(() => CatalogueEntryType, { nullable: true, description: 'Null when there is none, or it is not published and the agency has no place at it.' })
  @Requires('data.read')
  catalogueEntry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CatalogueEntryType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => CatalogueEntryConnectionType, { description: 'What was published, and one’s own that is being written; what moved last on top.' })
  @Requires('data.read')
  async catalogueEntries(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => CatalogueFilterInput, nullable: true }) filter: CatalogueFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CatalogueEntryConnectionType> {
    const found = await this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: withFreshness(node, this.answer.now()) })) } as unknown as CatalogueEntryConnectionType;
  }
}
