import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { EndMeeting } from '../end-meeting.js';
import { StartMeeting } from '../start-meeting.js';
import { FinishItem, SkipItem, StartItem } from '../turn-items.js';
import { type DayEvent, WatchDay } from '../watch-day.js';
import { DayAnswer } from './day-answer.js';
import { DayItemInput, EndMeetingInput, StartMeetingInput } from './day.inputs.js';
import { MeetingDayEventType, MeetingDayPayload, MeetingDayType } from './day.types.js';

type Answer = ReturnType<DayAnswer['of']>;

/** The course of a meeting on its day. */
@Resolver()
export class DayResolver {
  constructor(
    private readonly starting: StartMeeting,
    private readonly ending: EndMeeting,
    private readonly turning: StartItem,
    private readonly finishing: FinishItem,
    private readonly skipping: SkipItem,
    private readonly answer: DayAnswer,
  ) {}

  @Query(() => MeetingDayType, { nullable: true, description: '会中. Null when there is no such meeting or it is not the agency’s to read.' })
  @Requires('conference.read')
  meetingDay(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): Promise<MeetingDayType | null> {
    return this.answer.page(actor, meetingId);
  }

  @Mutation(() => MeetingDayPayload, { description: '会议开始.' })
  @Requires('meeting.prepare')
  startMeeting(@CurrentActor() actor: Actor, @Args('input') input: StartMeetingInput): Answer {
    return this.answer.of(actor, this.starting.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '会议结束: it has been held, and its topics go where their outcomes send them.' })
  @Requires('meeting.prepare')
  endMeeting(@CurrentActor() actor: Actor, @Args('input') input: EndMeetingInput): Answer {
    return this.answer.of(actor, this.ending.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '进入议题: whatever was on ends.' })
  @Requires('meeting.prepare')
  startItem(@CurrentActor() actor: Actor, @Args('input') input: DayItemInput): Answer {
    return this.answer.of(actor, this.turning.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '本项结束.' })
  @Requires('meeting.prepare')
  finishItem(@CurrentActor() actor: Actor, @Args('input') input: DayItemInput): Answer {
    return this.answer.of(actor, this.finishing.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '跳过: it can come on later.' })
  @Requires('meeting.prepare')
  skipItem(@CurrentActor() actor: Actor, @Args('input') input: DayItemInput): Answer {
    return this.answer.of(actor, this.skipping.run(actor, input));
  }
}

/** The course of a meeting, to everybody who has it open. */
@Resolver()
export class DayLiveResolver {
  constructor(private readonly watch: WatchDay) {}

  @Subscription(() => MeetingDayEventType, { description: 'That something of the meeting changed, until the session ends.', resolve: (event: DayEvent) => event })
  @Requires('conference.read')
  meetingDayChanged(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): AsyncIterableIterator<DayEvent> {
    return this.watch.run(actor, meetingId);
  }
}
