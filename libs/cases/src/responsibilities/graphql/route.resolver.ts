import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListRoutes } from '../routing/list-routes.js';
import { ProposeRoute } from '../routing/propose-route.js';
import { ListAnswer, toKeptRoute } from './list-answer.js';
import { RouteAskedInput } from './list.inputs.js';
import { MatterRouteType, ProposedRouteType } from './list.types.js';

/** Who answers for what by the lists in force, and by which entry a matter went where it went. */
@Resolver()
export class RouteResolver {
  constructor(private readonly proposals: ProposeRoute, private readonly routes: ListRoutes, private readonly answer: ListAnswer) {}

  @Query(() => ProposedRouteType, { description: '由谁承办, by the lists in force today.' })
  @Requires('conference.read')
  async proposedRoute(@CurrentActor() actor: Actor, @Args('input') input: RouteAskedInput): Promise<ProposedRouteType> {
    return this.answer.route(actor, await this.proposals.run(actor, input));
  }

  @Query(() => [MatterRouteType], { description: 'How a matter and its findings were routed: for whoever reads its content.' })
  @Requires('referral.read')
  async matterRoutes(@CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string): Promise<MatterRouteType[]> {
    return (await this.routes.run(actor, objectId)).map((route) => toKeptRoute(route, actor));
  }
}
