import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, Requires } from '@portal/platform';
import { CancelMeeting } from '../cancel-meeting.js';
import { EnterPastMeeting } from '../enter-past-meeting.js';
import { ListMeetings } from '../list-meetings.js';
import type { MeetingSummary } from '../meeting-page.js';
import { PlanMeeting } from '../plan-meeting.js';
import { RecordMeetingHeld } from '../record-meeting-held.js';
import { MeetingAnswer } from './meeting-answer.js';
import { EnterPastMeetingInput, MeetingActInput, MeetingReasonInput, PlanMeetingInput } from './meeting.inputs.js';
import { MeetingConnectionType, MeetingPayload, MeetingType } from './meeting.types.js';

type Answer = ReturnType<MeetingAnswer['of']>;

/** 会议 in the schema: planned, held, cancelled, or entered afterwards. */
@Resolver()
export class MeetingResolver {
  constructor(
    private readonly planning: PlanMeeting,
    private readonly entering: EnterPastMeeting,
    private readonly holding: RecordMeetingHeld,
    private readonly cancelling: CancelMeeting,
    private readonly list: ListMeetings,
    private readonly answer: MeetingAnswer,
  ) {}

  @Query(() => MeetingType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('conference.read')
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MeetingType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => MeetingConnectionType, { description: '会议 that the agency has a place at, the latest on top.' })
  @Requires('conference.read')
  meetings(
    @CurrentActor() actor: Actor,
    @Args('conferenceId', { type: () => ID, nullable: true }) conferenceId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<MeetingSummary>> {
    return this.list.run(actor, conferenceId ?? null, { first: first ?? 20, after });
  }

  @Mutation(() => MeetingPayload, { description: '筹办会议. A regular one begins with what became of the last resolutions.' })
  @Requires('meeting.prepare')
  planMeeting(@CurrentActor() actor: Actor, @Args('input') input: PlanMeetingInput): Answer {
    return this.answer.of(actor, this.planning.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '补录会议, as it was announced.' })
  @Requires('meeting.prepare')
  enterPastMeeting(@CurrentActor() actor: Actor, @Args('input') input: EnterPastMeetingInput): Answer {
    return this.answer.of(actor, this.entering.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '已召开.' })
  @Requires('meeting.prepare')
  recordMeetingHeld(@CurrentActor() actor: Actor, @Args('input') input: MeetingActInput): Answer {
    return this.answer.of(actor, this.holding.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '取消会议: its topics wait for another one.' })
  @Requires('meeting.prepare')
  cancelMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingReasonInput): Answer {
    return this.answer.of(actor, this.cancelling.run(actor, input));
  }
}
