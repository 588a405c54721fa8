import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, type AgencyKind, CurrentActor, type Page, Requires } from '@portal/platform';
import type { AgencyView, RegionView } from '../directory/agency-view.js';
import { ListAgencies } from '../directory/list-agencies.js';
import { ListRegions } from '../directory/list-regions.js';
import { AgencyConnectionType, AgencyKindEnum, AgencyType, RegionType } from './agency.types.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly listRegions: ListRegions, private readonly listAgencies: ListAgencies) {}

  @Query(() => [RegionType], { description: 'The regions directly below one; without one, the provinces.' })
  @Requires('directory.read')
  regions(
    @CurrentActor() actor: Actor,
    @Args('parentCode', { type: () => ID, nullable: true }) parentCode: string | null,
  ): Promise<RegionView[]> {
    return this.listRegions.run(actor, parentCode ?? null);
  }

  @Query(() => AgencyConnectionType, { description: 'Agencies by region, the province before its cities, then by kind.' })
  @Requires('directory.read')
  agencies(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => AgencyKindEnum, nullable: true, description: 'Also those that carry the duties of this kind.' }) kind: AgencyKind | null,
    @Args('regionCode', { type: () => ID, nullable: true }) regionCode: string | null,
    @Args('query', { type: () => String, nullable: true, description: 'Part of a name, or a 统一社会信用代码.' }) query: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<AgencyView>> {
    return this.listAgencies.run(actor, { kind, regionCode, query }, { first, after });
  }

  @Query(() => [AgencyType], { description: 'Agencies by their ids, at most 50; those that do not exist are left out.' })
  @Requires('directory.read')
  async agenciesById(@CurrentActor() actor: Actor, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<AgencyView[]> {
    const { edges } = await this.listAgencies.run(actor, { ids }, { first: 50, after: null });
    return edges.map(({ node }) => node);
  }
}
