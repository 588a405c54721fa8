import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires, type WorkBox } from '@portal/platform';
import { stateLabel } from '../state-label.js';
import { CountWork, type Workbench } from '../count-work.js';
import { ListWorkItems } from '../list-work-items.js';
import { WorkbenchType, WorkBoxEnum, WorkItemConnectionType, WorkItemFilter } from './work-list.types.js';

@Resolver()
export class WorkListResolver {
  constructor(private readonly count: CountWork, private readonly list: ListWorkItems) {}

  @Query(() => WorkbenchType, { description: 'How much lies in the boxes of the agency, and how much of it is late.' })
  @Requires('referral.read')
  workbench(@CurrentActor() actor: Actor): Promise<Workbench> {
    return this.count.run(actor);
  }

  @Query(() => WorkItemConnectionType, { description: 'One box of the agency, by time left.' })
  @Requires('referral.read')
  async workItems(
    @CurrentActor() actor: Actor,
    @Args('box', { type: () => WorkBoxEnum }) box: WorkBox,
    @Args('filter', { type: () => WorkItemFilter, nullable: true }) filter: WorkItemFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<WorkItemConnectionType> {
    const page = await this.list.run(actor, box, filter ?? {}, { first: first ?? 20, after });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, stateLabel: stateLabel(actor.locale, node) } })) };
  }
}
