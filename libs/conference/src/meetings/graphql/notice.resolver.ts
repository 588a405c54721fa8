import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ChangeMeeting } from '../notice/change-meeting.js';
import { SendMeetingNotice } from '../notice/send-meeting-notice.js';
import { UrgeRsvp } from '../notice/urge-rsvp.js';
import { AnswerMeeting } from '../rsvp/answer-meeting.js';
import { MeetingAnswer } from './meeting-answer.js';
import { MeetingActInput } from './meeting.inputs.js';
import { MeetingPayload } from './meeting.types.js';
import { AnswerMeetingInput, ChangeMeetingInput, SendMeetingNoticeInput } from './notice.inputs.js';

type Answer = ReturnType<MeetingAnswer['of']>;

/** 会议通知 and 回执 in the schema. */
@Resolver()
export class NoticeResolver {
  constructor(
    private readonly sending: SendMeetingNotice,
    private readonly changing: ChangeMeeting,
    private readonly urging: UrgeRsvp,
    private readonly answering: AnswerMeeting,
    private readonly answer: MeetingAnswer,
  ) {}

  @Mutation(() => MeetingPayload, { description: '发出会议通知, in the portal and by e-mail with an invitation.' })
  @Requires('meeting.prepare')
  sendMeetingNotice(@CurrentActor() actor: Actor, @Args('input') input: SendMeetingNoticeInput): Answer {
    return this.answer.of(actor, this.sending.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '变更会议: time, place, form, link, and who is asked.' })
  @Requires('meeting.prepare')
  changeMeeting(@CurrentActor() actor: Actor, @Args('input') input: ChangeMeetingInput): Answer {
    return this.answer.of(actor, this.changing.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '催回执, once a day at most.' })
  @Requires('meeting.prepare')
  urgeRsvp(@CurrentActor() actor: Actor, @Args('input') input: MeetingActInput): Answer {
    return this.answer.of(actor, this.urging.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '回执: the latest answer of the unit holds until the meeting begins.' })
  @Requires('meeting.answer')
  answerMeeting(@CurrentActor() actor: Actor, @Args('input') input: AnswerMeetingInput): Answer {
    return this.answer.of(actor, this.answering.run(actor, input));
  }
}
