import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import type { EditConflictType, RefusalType } from '@portal/platform/graphql';
import { OpenMinutes } from '../open-minutes.js';
import { OpenMinutesOfMeeting } from '../open-minutes-of-meeting.js';
import { MinutesAnswer } from './minutes-answer.js';
import { OpenMinutesInput } from './minutes.inputs.js';
import { MinutesPayload, type MinutesType } from './minutes.types.js';

type Answer = Promise<MinutesType | RefusalType | EditConflictType>;

/** 起草纪要: two ways to begin. */
@Resolver()
export class OpenMinutesResolver {
  constructor(private readonly opening: OpenMinutes, private readonly openingOf: OpenMinutesOfMeeting, private readonly answer: MinutesAnswer) {}

  @Mutation(() => MinutesPayload, { description: '起草纪要: begins the minutes of a meeting.' })
  @Requires('minutes.open')
  openMinutes(@CurrentActor() actor: Actor, @Args('input') input: OpenMinutesInput): Answer {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '起草本次会议纪要: prefilled from the meeting and its agenda in force.' })
  @Requires('minutes.open')
  openMinutesOfMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): Answer {
    return this.answer.of(actor, this.openingOf.run(actor, meetingId));
  }
}
