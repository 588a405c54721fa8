import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CaptureResolution } from '../capture-resolution.js';
import { RecordOpinion } from '../record-opinion.js';
import { RecordOutcome } from '../record-outcome.js';
import { LetStay, RecordStepBack } from '../step-back.js';
import { DayAnswer } from './day-answer.js';
import { CaptureResolutionInput, LetStayInput, RecordOpinionInput, RecordOutcomeOfItemInput, RecordStepBackInput } from './day.inputs.js';
import { MeetingDayPayload } from './day.types.js';

type Answer = ReturnType<DayAnswer['of']>;

/** What falls on the day: opinions, outcomes, resolutions, and who steps back. */
@Resolver()
export class CapturesResolver {
  constructor(
    private readonly opinion: RecordOpinion,
    private readonly outcome: RecordOutcome,
    private readonly resolution: CaptureResolution,
    private readonly steppingBack: RecordStepBack,
    private readonly staying: LetStay,
    private readonly answer: DayAnswer,
  ) {}

  @Mutation(() => MeetingDayPayload, { description: '记录意见.' })
  @Requires('meeting.prepare')
  recordOpinion(@CurrentActor() actor: Actor, @Args('input') input: RecordOpinionInput): Answer {
    return this.answer.of(actor, this.opinion.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '记录结果.' })
  @Requires('meeting.prepare')
  recordOutcomeOfItem(@CurrentActor() actor: Actor, @Args('input') input: RecordOutcomeOfItemInput): Answer {
    return this.answer.of(actor, this.outcome.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '记录议定事项.' })
  @Requires('meeting.prepare')
  captureResolution(@CurrentActor() actor: Actor, @Args('input') input: CaptureResolutionInput): Answer {
    return this.answer.of(actor, this.resolution.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '已离席: from now on the line is kept from who left.' })
  @Requires('meeting.prepare')
  recordStepBack(@CurrentActor() actor: Actor, @Args('input') input: RecordStepBackInput): Answer {
    return this.answer.of(actor, this.steppingBack.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '准予不离席, by the convener with the reason.' })
  @Requires('conference.read')
  letStay(@CurrentActor() actor: Actor, @Args('input') input: LetStayInput): Answer {
    return this.answer.of(actor, this.staying.run(actor, input));
  }
}
