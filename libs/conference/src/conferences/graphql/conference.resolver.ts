import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DayScalar } from '@portal/platform/graphql';
import { FindConference } from '../find-conference.js';
import { ListConferences } from '../list-conferences.js';
import { ConferenceSummaryType, JointConferenceType } from './conference.types.js';

/** 联席会议 in the schema: who sits where. */
@Resolver()
export class ConferenceResolver {
  constructor(private readonly list: ListConferences, private readonly find: FindConference) {}

  @Query(() => [ConferenceSummaryType], { description: '联席会议 of the province and its cities, those of the agency first.' })
  @Requires('conference.read')
  conferences(@CurrentActor() actor: Actor): Promise<ConferenceSummaryType[]> {
    return this.list.run(actor) as unknown as Promise<ConferenceSummaryType[]>;
  }

  @Query(() => JointConferenceType, { nullable: true, description: 'Members and seats on a day; today when none is named.' })
  @Requires('conference.read')
  conference(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('day', { type: () => DayScalar, nullable: true }) day: string | null,
  ): Promise<JointConferenceType | null> {
    return this.find.run(actor, id, day) as unknown as Promise<JointConferenceType | null>;
  }
}
