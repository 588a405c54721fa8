import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import type { DeclineReason, TrackStage } from '../track-stages.table.js';
import { DeclineReasonEnum, TrackStageEnum } from './joint.types.js';

@InputType()
export class AgencyInvitationInput {
  @Field(() => ID) agencyId: string;
  @Field(() => Int, { description: 'In how many days an answer is asked for (约定), 1 to 60.' }) replyDays: number;
}

@InputType()
export class OpenJointInvestigationInput {
  @Field(() => ID) caseId: string;
  @Field() title: string;
  @Field({ description: 'What the invited agencies are told.' }) summary: string;
  @Field({ description: '依据 of one’s own row.' }) basis: string;
  @Field(() => [AgencyInvitationInput]) invitations: AgencyInvitationInput[];
}

@InputType()
export class InviteToInvestigationInput {
  @Field(() => ID, { description: 'Of the joint investigation.' }) id: string;
  @Field(() => [AgencyInvitationInput]) invitations: AgencyInvitationInput[];
  @Field(() => String, { nullable: true }) text?: string | null;
}

/** Every act on a row names the row and the version the person saw. */
@InputType({ isAbstract: true })
class OnTrackInput {
  @Field(() => ID, { description: 'Of the row.' }) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class JoinInvestigationInput extends OnTrackInput {
  @Field() basis: string;
}

@InputType()
export class DeclineInvestigationInput extends OnTrackInput {
  @Field(() => DeclineReasonEnum) code: DeclineReason;
  @Field() reason: string;
}

@InputType()
export class ProposeReplyDayInput extends OnTrackInput {
  @Field(() => DayScalar) day: string;
  @Field() reason: string;
}

@InputType()
export class SettleReplyDayInput extends OnTrackInput {
  @Field(() => DayScalar) day: string;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@InputType()
export class LeaveInvestigationInput extends OnTrackInput {
  @Field() reason: string;
}

@InputType()
export class TrackOfficerInput {
  @Field() name: string;
  @Field() certificateNo: string;
}

@InputType()
export class EditTrackInput extends OnTrackInput {
  @Field(() => TrackStageEnum) stage: TrackStage;
  @Field() basis: string;
  @Field() documentNo: string;
  @Field(() => MoneyScalar, { nullable: true }) amount: string | null;
  @Field() result: string;
  @Field() facts: string;
  @Field(() => [TrackOfficerInput]) officers: TrackOfficerInput[];
  @Field(() => ID, { nullable: true }) caseId: string | null;
}

@InputType()
export class ShareTrackFactsInput extends OnTrackInput {
  @Field(() => [ID], { description: 'Exactly these may read the working facts; empty: nobody.' }) agencyIds: string[];
}

@InputType()
export class CommentOnInvestigationInput {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => [ID]) toAgencyIds: string[];
}

@InputType()
export class CloseInvestigationInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'From the head only: why it is closed with money that is not even.' }) unreconciledReason?: string | null;
}

@InputType()
export class AddViolationFactInput {
  @Field(() => ID) id: string;
  @Field() text: string;
}

@InputType()
export class AnswerCollisionInput {
  @Field(() => ID) id: string;
  @Field() agree: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to refuse; stays with the agency.' }) reason?: string | null;
}

@InputType()
export class OpenJointFromCollisionInput {
  @Field(() => ID, { description: 'Of the collision.' }) id: string;
  @Field() title: string;
  @Field() summary: string;
  @Field() basis: string;
}

@InputType()
export class BrokerCollisionInput {
  @Field(() => ID) id: string;
}
