import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import type { CampaignState, Rhythm } from '../campaign.table.js';
import type { CampaignFieldType, PortalFigure } from '../form.rules.js';
import { CampaignFieldTypeEnum, CampaignStateEnum, PortalFigureEnum, RhythmEnum } from './campaign.types.js';

@InputType()
export class CampaignFieldInput {
  @Field({ description: 'Small letters, digits and _; stays through all versions.' }) key: string;
  @Field() label: string;
  @Field(() => CampaignFieldTypeEnum) type: CampaignFieldType;
  @Field(() => String, { nullable: true }) measure?: string | null;
  @Field(() => String, { nullable: true }) help?: string | null;
  @Field() required: boolean;
  @Field() sums: boolean;
  @Field(() => PortalFigureEnum, { nullable: true }) figure?: PortalFigure | null;
  @Field(() => [ID], { nullable: true, description: 'Null for all units.' }) units?: string[] | null;
}

@InputType()
export class DraftCampaignInput {
  @Field() name: string;
  @Field() basis: string;
  @Field() aims: string;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => ID, { description: '牵头单位: one of the units.' }) leadId: string;
  @Field(() => [ID]) units: string[];
  @Field(() => RhythmEnum) rhythm: Rhythm;
  @Field(() => Int) dueWorkdays: number;
  @Field() checked: boolean;
  @Field(() => [CampaignFieldInput]) fields: CampaignFieldInput[];
}

@InputType()
export class CampaignActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

@InputType()
export class EditCampaignInput extends DraftCampaignInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

@InputType()
export class AddCampaignUnitInput extends CampaignActInput {
  @Field(() => ID) agencyId: string;
  @Field() reason: string;
}

@InputType()
export class ReviseCampaignFormInput extends CampaignActInput {
  @Field(() => [CampaignFieldInput]) fields: CampaignFieldInput[];
}

@InputType()
export class OpenReportingRoundInput extends CampaignActInput {
  @Field(() => DayScalar, { nullable: true, description: 'Another workday than the rule of the campaign gives.' }) dueOn?: string | null;
}

@InputType()
export class UrgeCampaignReportsInput extends CampaignActInput {
  @Field(() => Int) roundNo: number;
  @Field(() => ID, { nullable: true, description: 'Only this unit.' }) unitId?: string | null;
}

@InputType()
export class CampaignReasonInput extends CampaignActInput {
  @Field() reason: string;
}

@InputType()
export class CampaignAnswerInput {
  @Field() key: string;
  @Field({ description: 'Digits, of money fen; a day; text.' }) value: string;
}

@InputType()
export class SaveCampaignReportInput extends CampaignActInput {
  @Field(() => [CampaignAnswerInput]) answers: CampaignAnswerInput[];
}

@InputType()
export class SubmitCampaignReportInput extends CampaignActInput {
  @Field(() => [CampaignAnswerInput], { nullable: true }) answers?: CampaignAnswerInput[] | null;
  @Field(() => Boolean, { nullable: true, description: '零报告: there is nothing to report.' }) zero?: boolean | null;
}

@InputType()
export class CheckCampaignReportInput extends CampaignActInput {
  @Field() approve: boolean;
  @Field(() => String, { nullable: true, description: 'Needed to send it back.' }) reason?: string | null;
}

@InputType()
export class ReturnCampaignReportInput extends CampaignReasonInput {
  @Field(() => DayScalar, { description: 'The day until which it is owed anew.' }) until: string;
}

@InputType()
export class CampaignFilterInput {
  @Field(() => CampaignStateEnum, { nullable: true }) state?: CampaignState | null;
  @Field(() => String, { nullable: true, description: 'Words of the name, or a number.' }) query?: string | null;
}
