import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import type { DutyProblem } from '@portal/agencies';
import { DutyProblemEnum } from '../../responsibilities/graphql/duty.enums.js';
import type { MaterialKind } from '../packet.rules.js';
import type { ReferralKind } from '../referral-table.js';
import { MaterialKindEnum, ReferralKindEnum } from './referral-enums.js';

const version = { description: 'The version that was on the screen. A later one stops the act and shows what changed.' };

@InputType({ description: 'Which referral, as the person saw it.' })
export class ReferralActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
}

@InputType()
export class OfficerInput {
  @Field() name: string;
  @Field() certificateNo: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
}

@InputType()
export class ReferralItemInput {
  @Field() name: string;
  @Field() quantity: string;
  @Field(() => String, { nullable: true }) feature?: string | null;
  @Field(() => String, { nullable: true }) location?: string | null;
  @Field(() => String, { nullable: true }) sourceMeasure?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) value?: string | null;
}

@InputType({ description: 'Files of one kind of material, or the reason why there are none.' })
export class MaterialInput {
  @Field(() => MaterialKindEnum) kind: MaterialKind;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [ID], { description: 'Uploaded files, or attachments that lie there already.' }) fileIds: string[];
}

@InputType()
export class DraftReferralInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) toAgencyId: string;
  @Field(() => ReferralKindEnum, { defaultValue: 'CRIMINAL' }) kind?: ReferralKind;
  @Field(() => ID, { nullable: true, description: 'For a sealed kind: the one seat it is for.' }) toSeatId?: string | null;
  @Field(() => DutyProblemEnum, { nullable: true, description: 'What it is about: by this the lists of responsibilities name the recipient.' }) problem?: DutyProblem | null;
  @Field(() => String, { nullable: true, description: 'Why it goes to another than the list names.' }) routeReason?: string | null;
}

@InputType()
export class EditReferralInput extends ReferralActInput {
  @Field(() => ID) toAgencyId: string;
  @Field(() => String, { nullable: true, description: 'Why it goes to another than the list names.' }) routeReason?: string | null;
  @Field({ description: 'A code of `offences`, or an offence in words.' }) offenceCode: string;
  @Field() legalBasis: string;
  @Field() report: string;
  @Field() advice: string;
  @Field(() => [OfficerInput]) officers: OfficerInput[];
  @Field(() => String, { nullable: true }) priorPenalties?: string | null;
  @Field(() => [ReferralItemInput]) items: ReferralItemInput[];
  @Field(() => [MaterialInput]) materials: MaterialInput[];
}

@InputType()
export class DecideTransferInput extends ReferralActInput {
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Must be there when it is not approved.' }) reason?: string | null;
}

@InputType()
export class RecallReferralInput extends ReferralActInput {
  @Field() reason: string;
}

@InputType()
export class SignReceiptInput extends ReferralActInput {
  @Field(() => Int, { description: 'How many copies (份).' }) copies: number;
  @Field(() => [MaterialKindEnum]) missing: MaterialKind[];
}

@InputType()
export class RequestSupplementInput extends ReferralActInput {
  @Field(() => [String], { description: 'What is missing, one line each.' }) items: string[];
  @Field() reason: string;
}

@InputType()
export class ProvideSupplementInput extends ReferralActInput {
  @Field() reply: string;
  @Field(() => [MaterialInput]) materials: MaterialInput[];
}

@InputType()
export class ForwardReferralInput extends ReferralActInput {
  @Field(() => ID) toAgencyId: string;
  @Field() reason: string;
}

@InputType()
export class ReturnReferralInput extends ReferralActInput {
  @Field() reason: string;
}

@InputType()
export class ExtendReviewInput extends ReferralActInput {
  @Field({ description: 'X11 (7日), X12 (30日), X13, X13a, X13b.' }) ruleCode: string;
  @Field() approver: string;
  @Field() reason: string;
}

@InputType()
export class FileCaseInput extends ReferralActInput {
  @Field() number: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field({ description: '承办单位.' }) unit: string;
  @Field() offence: string;
}

@InputType()
export class DeclineFilingInput extends ReferralActInput {
  @Field() number: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field({ description: 'NO_CRIME 没有犯罪事实, MINOR 显著轻微, OTHER.' }) reasonCode: string;
  @Field() reason: string;
  @Field(() => [String], { description: '退回的案卷材料, one line each.' }) returnedFiles: string[];
}

@InputType()
export class RemedyInput extends ReferralActInput {
  @Field() reason: string;
  @Field(() => String, { nullable: true }) documentNo?: string | null;
}

@InputType()
export class SupervisionStepInput extends ReferralActInput {
  @Field() number: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field() reason: string;
}

@InputType()
export class DecideReconsiderationInput extends SupervisionStepInput {
  @Field({ description: 'True: 立案. False: the refusal is upheld.' }) file: boolean;
}

@InputType()
export class HandOverItemsInput extends ReferralActInput {
  @Field(() => [ReferralItemInput]) items: ReferralItemInput[];
  @Field() place: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class RecordMilestoneInput extends ReferralActInput {
  @Field({ description: 'INVESTIGATION_CONCLUDED, PROSECUTION_TRANSFERRED, FILING_WITHDRAWN or JUDGED.' }) kind: string;
  @Field(() => DayScalar) on: string;
  @Field(() => String, { nullable: true }) documentNo?: string | null;
  @Field(() => String, { nullable: true, description: 'Never the content of an investigation.' }) note?: string | null;
}

@InputType()
export class ConfirmOutcomeInput extends ReferralActInput {
  @Field(() => String, { nullable: true }) comment?: string | null;
}

@InputType()
export class QueryOutcomeInput extends ReferralActInput {
  @Field() question: string;
}

@InputType()
export class AnswerOutcomeQueryInput extends ReferralActInput {
  @Field() answer: string;
}
