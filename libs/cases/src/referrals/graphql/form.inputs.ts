import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import type { DutyProblem } from '@portal/agencies';
import { DutyProblemEnum } from '../../responsibilities/graphql/duty.enums.js';
import type { FindingState, FormValues } from '../forms/form-field.js';
import type { ReferralKind } from '../referral-table.js';
import { FindingStateEnum, ReferralKindEnum } from './referral-enums.js';
import { MaterialInput, OfficerInput, ReferralActInput } from './referral.inputs.js';

const line = { nullable: true } as const;

@InputType({ description: 'One finding as it is handed over.' })
export class FindingInput {
  @Field({ description: 'Its own number in the document.' }) no: string;
  @Field() title: string;
  @Field(() => String, line) facts?: string | null;
  @Field(() => String, line) legalBasis?: string | null;
  @Field(() => String, { nullable: true, description: 'What is asked for.' }) demand?: string | null;
  @Field(() => MoneyScalar, line) amount?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Absent: the day of the whole referral.' }) dueOn?: string | null;
  @Field(() => DutyProblemEnum, { nullable: true, description: 'The kind of problem: by this the lists of responsibilities name the recipient.' }) duty?: DutyProblem | null;
  @Field(() => String, { nullable: true, description: 'Where it is; absent: the region of the sender.' }) region?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it goes to another than the list names.' }) routeReason?: string | null;
}

@InputType({ description: 'How one finding stands.' })
export class FindingReportInput {
  @Field(() => ID) findingId: string;
  @Field(() => FindingStateEnum) state: FindingState;
  @Field(() => MoneyScalar, { nullable: true, description: 'Rectified so far.' }) rectifiedAmount?: string | null;
  @Field(() => String, { nullable: true, description: 'Must be there for NOT_ADOPTED.' }) note?: string | null;
  @Field(() => String, line) documentNo?: string | null;
}

@InputType({ description: 'One part of a request that is passed on.' })
export class RequestPartInput {
  @Field(() => ID) toAgencyId: string;
  @Field({ description: 'What is asked there.' }) text: string;
  @Field(() => DayScalar, line) replyBy?: string | null;
}

@InputType({ description: 'Values of a form. Which fields there are, and which must be filled in, say `availableActions[].form` and `referralKinds[].form`; others are refused.' })
export class ReferralFormInput implements FormValues {
  @Field(() => String, line) documentNo?: string | null;
  @Field(() => DayScalar, line) documentDay?: string | null;
  @Field(() => String, line) reasonCode?: string | null;
  @Field(() => String, line) reason?: string | null;
  @Field(() => String, line) text?: string | null;
  @Field(() => DayScalar, line) date?: string | null;
  @Field(() => MoneyScalar, line) amount?: string | null;
  @Field(() => ID, line) agencyId?: string | null;
  @Field(() => [OfficerInput], line) officers?: OfficerInput[] | null;
  @Field(() => [String], line) lines?: string[] | null;
  @Field(() => [ID], line) fileIds?: string[] | null;
  @Field(() => [MaterialInput], line) materials?: MaterialInput[] | null;
  @Field(() => [FindingReportInput], line) findingReports?: FindingReportInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'Closed findings that are to be opened again.' }) findingIds?: string[] | null;
  @Field(() => [RequestPartInput], line) parts?: RequestPartInput[] | null;
  @Field(() => String, line) title?: string | null;
  @Field(() => String, line) facts?: string | null;
  @Field(() => String, line) legalBasis?: string | null;
  @Field(() => String, line) advice?: string | null;
  @Field(() => DayScalar, line) replyBy?: string | null;
  @Field(() => String, line) secrecy?: string | null;
  @Field(() => String, line) letterKind?: string | null;
  @Field(() => String, line) origin?: string | null;
  @Field(() => String, line) basis?: string | null;
  @Field(() => String, line) need?: string | null;
  @Field(() => String, { nullable: true, description: '就医地.' }) careRegion?: string | null;
  @Field(() => String, { nullable: true, description: '参保地.' }) insuredRegion?: string | null;
  @Field(() => Boolean, line) hideSource?: boolean | null;
  @Field(() => Boolean, line) urgent?: boolean | null;
  @Field(() => [FindingInput], line) findings?: FindingInput[] | null;
}

@InputType({ description: 'An act with its form.' })
export class ActOnReferralInput extends ReferralActInput {
  @Field({ description: 'As `availableActions[].act` names it.' }) act: string;
  @Field(() => ReferralFormInput) form: ReferralFormInput;
}

@InputType({ description: 'A draft of any kind that has a form; all that is not named is taken off.' })
export class SaveReferralDraftInput extends ReferralActInput {
  @Field(() => ID) toAgencyId: string;
  @Field(() => ID, { nullable: true, description: 'For a sealed kind: the one seat it is for.' }) toSeatId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it goes to another than the list of responsibilities names.' }) routeReason?: string | null;
  @Field(() => ReferralFormInput) form: ReferralFormInput;
  @Field(() => [MaterialInput]) materials: MaterialInput[];
}

@InputType()
export class FanOutRecipientInput {
  @Field(() => ReferralKindEnum) kind: ReferralKind;
  @Field(() => ID) toAgencyId: string;
  @Field(() => ID, line) toSeatId?: string | null;
  @Field(() => DutyProblemEnum, { nullable: true, description: 'What it is about: by this the lists of responsibilities name the recipient.' }) problem?: DutyProblem | null;
  @Field(() => String, { nullable: true, description: 'Why it goes to another than the list names.' }) routeReason?: string | null;
  @Field(() => ReferralFormInput, { nullable: true, description: 'What this recipient is told besides, or instead.' }) form?: ReferralFormInput | null;
}

@InputType()
export class FanOutReferralInput {
  @Field(() => ID) caseId: string;
  @Field(() => ReferralFormInput, { description: 'What all are told; each kind takes of it what its form has.' }) form: ReferralFormInput;
  @Field(() => [MaterialInput]) materials: MaterialInput[];
  @Field(() => [FanOutRecipientInput]) recipients: FanOutRecipientInput[];
}
