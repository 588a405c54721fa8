import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ChangeAttendance } from '../../sign-in/change-attendance.js';
import { NoteAttendance } from '../../sign-in/note-attendance.js';
import { OpenSignIn } from '../../sign-in/open-sign-in.js';
import { SignInToMeeting } from '../../sign-in/sign-in-to-meeting.js';
import { DayAnswer } from './day-answer.js';
import { ChangeAttendanceInput, MeetingDayInput, NoteAttendanceInput, SignInToMeetingInput } from './day.inputs.js';
import { MeetingDayPayload } from './day.types.js';

type Answer = ReturnType<DayAnswer['of']>;

/** 签到: by the office's list, or by the code on its screen. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly opening: OpenSignIn,
    private readonly signing: SignInToMeeting,
    private readonly noting: NoteAttendance,
    private readonly changing: ChangeAttendance,
    private readonly answer: DayAnswer,
  ) {}

  @Mutation(() => MeetingDayPayload, { description: '开启签到.' })
  @Requires('meeting.prepare')
  openSignIn(@CurrentActor() actor: Actor, @Args('input') input: MeetingDayInput): Answer {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '扫码签到: one signs oneself in, with the code of this minute.' })
  @Requires('conference.read')
  signInToMeeting(@CurrentActor() actor: Actor, @Args('input') input: SignInToMeetingInput): Answer {
    return this.answer.of(actor, this.signing.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '登记签到: who came, who is excused, a guest.' })
  @Requires('meeting.prepare')
  noteAttendance(@CurrentActor() actor: Actor, @Args('input') input: NoteAttendanceInput): Answer {
    return this.answer.of(actor, this.noting.run(actor, input));
  }

  @Mutation(() => MeetingDayPayload, { description: '更正签到.' })
  @Requires('meeting.prepare')
  changeAttendance(@CurrentActor() actor: Actor, @Args('input') input: ChangeAttendanceInput): Answer {
    return this.answer.of(actor, this.changing.run(actor, input));
  }
}
