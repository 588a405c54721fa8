import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { MeetingForm } from '../meeting.table.js';
import type { RsvpAnswer } from '../rsvp/rsvp.rules.js';
import { MeetingActInput } from './meeting.inputs.js';
import { MeetingFormEnum } from './meeting.types.js';
import { RsvpAnswerEnum } from './rsvp.types.js';

@InputType()
export class SendMeetingNoticeInput extends MeetingActInput {
  @Field(() => DayScalar, { description: 'Last day for answers.' }) rsvpBy: string;
  @Field(() => String, { nullable: true, description: 'Where a video meeting is joined; shown in the portal only.' }) link?: string | null;
}

@InputType()
export class ChangeMeetingInput extends MeetingActInput {
  @Field(() => MeetingFormEnum) form: MeetingForm;
  @Field() title: string;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => [ID], { description: 'As when it was planned.' }) attendeeIds: string[];
  @Field(() => DayScalar, { nullable: true, description: 'Absent: the day stays.' }) rsvpBy?: string | null;
  @Field() reason: string;
  @Field(() => String, { nullable: true, description: 'How the convener agreed: needed where time or form of an approved meeting change.' }) consent?: string | null;
}

@InputType()
export class AnswerMeetingInput {
  @Field(() => ID) id: string;
  @Field(() => RsvpAnswerEnum) answer: RsvpAnswer;
  @Field(() => String, { nullable: true, description: 'Needed where the unit does not come.' }) reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'Somebody of the unit, from its directory.' }) standInId?: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who comes instead, where the directory does not know him.' }) standIn?: string | null;
  @Field(() => String, { nullable: true }) standInPhone?: string | null;
}
