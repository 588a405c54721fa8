import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '@portal/platform/graphql';
import type { MeasureCode } from '../measures.table.js';
import type { Destination, MoneyKind } from '../money.rules.js';
import type { OutcomeKind, OutcomeLevel } from '../outcome-kinds.table.js';
import type { FollowUpAction } from '../report-follow-up.js';
import { DestinationEnum, FollowUpActionEnum, MeasureCodeEnum, MoneyKindEnum, OutcomeEndingEnum, OutcomeKindEnum, OutcomeLevelEnum } from './outcome.types.js';

@InputType()
export class MeasureInput {
  @Field(() => MeasureCodeEnum) code: MeasureCode;
  @Field(() => Int, { nullable: true }) months?: number | null;
  @Field(() => Int, { nullable: true }) days?: number | null;
  @Field(() => DayScalar) startsOn: string;
  @Field(() => String, { nullable: true, description: 'Which department, which service.' }) scope?: string | null;
}

@InputType()
export class OutcomeMoneyInput {
  @Field(() => MoneyKindEnum) kind: MoneyKind;
  @Field(() => MoneyScalar) amount: string;
}

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID, { nullable: true, description: 'One’s own row of a joint investigation; or else a case.' }) trackId?: string | null;
  @Field(() => ID, { nullable: true, description: 'One’s own case, where there is no joint investigation of it.' }) caseId?: string | null;
  @Field(() => Int, { description: 'Version of the row, or of the case.' }) expectedVersion: number;
  @Field(() => OutcomeKindEnum) kind: OutcomeKind;
  @Field(() => OutcomeLevelEnum) level: OutcomeLevel;
  @Field(() => String, { nullable: true, description: 'Of a person: post or masked name.' }) subjectName?: string | null;
  @Field() documentNo: string;
  @Field(() => DayScalar) decidedOn: string;
  @Field() basis: string;
  @Field({ description: 'What was decided; of 不予处理 the reason.' }) text: string;
  @Field(() => Int, { nullable: true }) points?: number | null;
  @Field(() => [ID], { description: 'Facts it is about; empty: all of the list.' }) factIds: string[];
  @Field(() => [MeasureInput]) measures: MeasureInput[];
  @Field(() => [OutcomeMoneyInput]) money: OutcomeMoneyInput[];
  @Field(() => String, { nullable: true, description: 'Asked for by SECOND_FINE.' }) secondFineReason?: string | null;
}

@InputType({ isAbstract: true })
class OnOutcomeInput {
  @Field(() => ID, { description: 'Of the outcome.' }) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class EndOutcomeInput extends OnOutcomeInput {
  @Field(() => OutcomeEndingEnum) how: 'CHANGED' | 'REVOKED';
  @Field() documentNo: string;
  @Field(() => DayScalar) on: string;
  @Field() reason: string;
}

@InputType()
export class ConfirmInvestigationOutcomeInput extends OnOutcomeInput {}

@InputType()
export class RecordPublicationInput extends OnOutcomeInput {
  @Field({ description: 'Where: the system or site.' }) publishedAt: string;
  @Field() reference: string;
  @Field(() => DayScalar) publishedOn: string;
}

@InputType()
export class RecordWithdrawalInput extends OnOutcomeInput {
  @Field() reference: string;
  @Field(() => DayScalar) withdrawnOn: string;
}

@InputType()
export class RecordReceiptInput extends OnOutcomeInput {
  @Field(() => MoneyKindEnum) kind: MoneyKind;
  @Field(() => MoneyScalar) amount: string;
  @Field(() => DestinationEnum) destination: Destination;
  @Field() receiptNo: string;
  @Field(() => DayScalar) receivedOn: string;
}

@InputType()
export class VoidReceiptInput extends OnOutcomeInput {
  @Field(() => ID) receiptId: string;
  @Field() reason: string;
}

@InputType()
export class HandleExpiryInput extends OnOutcomeInput {
  @Field() note: string;
}

@InputType()
export class ReportFollowUpInput extends OnOutcomeInput {
  @Field(() => FollowUpActionEnum) action: FollowUpAction;
  @Field(() => String, { nullable: true }) documentNo?: string | null;
  @Field(() => DayScalar) doneOn: string;
  @Field() text: string;
}

@InputType()
export class CloseCaseInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field() text: string;
  @Field(() => String, { nullable: true }) unreconciledReason?: string | null;
}
