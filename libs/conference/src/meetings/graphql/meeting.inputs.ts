import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ItemKind, ItemVisibility, MeetingForm, MeetingKind } from '../meeting.table.js';
import { AgendaItemKindEnum, ItemVisibilityEnum, MeetingFormEnum, MeetingKindEnum } from './meeting.types.js';

@InputType()
export class MeetingPlanInput {
  @Field(() => ID) conferenceId: string;
  @Field(() => MeetingKindEnum) kind: MeetingKind;
  @Field(() => MeetingFormEnum) form: MeetingForm;
  @Field() title: string;
  @Field(() => String, { nullable: true, description: 'Needed where people meet.' }) place?: string | null;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
}

@InputType()
export class PlanMeetingInput extends MeetingPlanInput {
  @Field(() => [ID], { description: 'Of a meeting of some: who is asked. Otherwise: who is asked beside all members.' }) attendeeIds: string[];
}

@InputType()
export class PublishedMeetingInput {
  @Field(() => [String]) agenda: string[];
  @Field(() => [String]) attendees: string[];
  @Field(() => [String]) resolutions: string[];
  @Field(() => String, { nullable: true }) figures?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => String, { nullable: true }) publisher?: string | null;
  @Field(() => String, { nullable: true }) url?: string | null;
  @Field(() => String, { nullable: true }) site?: string | null;
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The date as announced, where it is not a whole one.' }) dateText?: string | null;
  @Field(() => String, { nullable: true, description: 'What kind of meeting it was called.' }) held?: string | null;
  @Field(() => String, { nullable: true }) where?: string | null;
  @Field(() => String, { nullable: true, description: 'By post.' }) convener?: string | null;
  @Field(() => [String], { nullable: true, description: 'What the announcement leaves open.' }) doubts?: string[];
}

@InputType()
export class EnterPastMeetingInput extends MeetingPlanInput {
  @Field(() => PublishedMeetingInput) published: PublishedMeetingInput;
  @Field(() => [ID], { nullable: true, description: 'Of a meeting of some: which members were there.' }) attendeeIds?: string[] | null;
}

@InputType()
export class MeetingActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
}

@InputType()
export class MeetingReasonInput extends MeetingActInput {
  @Field() reason: string;
}

@InputType()
export class AgendaItemInput {
  @Field(() => ID, { nullable: true, description: 'The line of an earlier version; absent: a new one.' }) line?: string | null;
  @Field(() => AgendaItemKindEnum) kind: ItemKind;
  @Field(() => ID, { nullable: true }) topicId?: string | null;
  @Field() title: string;
  @Field(() => Int) minutes: number;
  @Field(() => ID, { nullable: true }) presenterId?: string | null;
  @Field(() => String, { nullable: true }) presenter?: string | null;
  @Field(() => ItemVisibilityEnum) visibility: ItemVisibility;
  @Field(() => [ID]) visibleTo: string[];
}

@InputType()
export class SaveAgendaInput extends MeetingActInput {
  @Field(() => [AgendaItemInput], { description: 'In their order.' }) items: AgendaItemInput[];
}

@InputType()
export class DecideAgendaInput extends MeetingActInput {
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}
