import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import { ListColleagues } from '../list-colleagues.js';
import { ListMemberChanges } from '../list-member-changes.js';
import { toMemberChange } from './member-answer.js';
import { ColleagueType, MemberChangeConnectionType, type MemberChangeType } from './member.types.js';

/** What is proposed, and whom the own agency may name. */
@Resolver()
export class MemberListsResolver {
  constructor(private readonly list: ListMemberChanges, private readonly people: ListColleagues) {}

  @Query(() => MemberChangeConnectionType, { description: '成员调整 that the agency has to do with, what happened last on top.' })
  @Requires('conference.read')
  async memberChanges(
    @CurrentActor() actor: Actor,
    @Args('conferenceId', { type: () => ID, nullable: true }) conferenceId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<MemberChangeType>> {
    const found = await this.list.run(actor, conferenceId ?? null, { first: first ?? 20, after });
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: toMemberChange(node, actor) })) };
  }

  @Query(() => [ColleagueType], { description: 'Who may be named for a seat of the agency; for the office, of a unit in its region.' })
  @Requires('member.propose')
  colleagues(@CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID, nullable: true }) agencyId: string | null): Promise<ColleagueType[]> {
    return this.people.run(actor, agencyId) as unknown as Promise<ColleagueType[]>;
  }
}
