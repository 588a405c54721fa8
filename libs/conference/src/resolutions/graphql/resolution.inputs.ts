import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@portal/platform/graphql';
import { LinkKindEnum } from '../../topics/graphql/topic.types.js';
import type { LinkKind } from '../../topics/topic.rules.js';
import { HalfYearNumberInput } from '../half-year/graphql/half-year.inputs.js';
import type { ResolutionState, UnitRole } from '../resolution.table.js';
import { ResolutionStateEnum, UnitRoleEnum } from './resolution.types.js';

const version = { description: 'The version that was on the screen.' };

@InputType()
export class ResolutionUnitInput {
  @Field(() => ID) agencyId: string;
  @Field(() => UnitRoleEnum) role: UnitRole;
}

@InputType()
export class ResolutionLinkInput {
  @Field(() => LinkKindEnum) objectKind: LinkKind;
  @Field(() => ID) objectId: string;
}

@InputType()
export class IssueResolutionInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID, { nullable: true, description: 'Line of its agenda under which it was decided.' }) line?: string | null;
  @Field() title: string;
  @Field() text: string;
  @Field(() => String, { nullable: true }) deliverable?: string | null;
  @Field(() => String, { nullable: true }) instruction?: string | null;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => [ResolutionUnitInput], { description: 'Exactly one leads.' }) units: ResolutionUnitInput[];
  @Field(() => [ResolutionLinkInput], { nullable: true }) links?: ResolutionLinkInput[] | null;
}

@InputType()
export class SignResolutionInput {
  @Field(() => ID) id: string;
}

@InputType()
export class LinkMatterInput extends ResolutionLinkInput {
  @Field(() => ID) id: string;
}

@InputType()
export class NoteProgressInput {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field(() => [ID]) fileIds: string[];
}

@InputType()
export class ReportResolutionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() text: string;
  @Field(() => [ID]) fileIds: string[];
  @Field(() => String, { nullable: true, description: 'Why it comes without evidence.' }) noEvidence?: string | null;
}

@InputType()
export class ConfirmReportInput {
  @Field(() => ID) id: string;
  @Field() agree: boolean;
  @Field(() => String, { nullable: true, description: 'Needed when the unit does not agree.' }) objection?: string | null;
}

@InputType()
export class AcceptResolutionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Needed while a supporting unit is silent or objects.' }) reason?: string | null;
}

@InputType()
export class ReturnResolutionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() reason: string;
  @Field(() => DayScalar, { nullable: true, description: 'Needed when the day in force has come.' }) dueOn?: string | null;
}

@InputType()
export class AskDeferralInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field(() => DayScalar) toDay: string;
  @Field() reason: string;
}

@InputType()
export class DecideDeferralInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() grant: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'Another day than the one that was asked for.' }) day?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed to refuse.' }) reason?: string | null;
}

@InputType()
export class CancelResolutionInput {
  @Field(() => ID) id: string;
  @Field(() => Int, version) expectedVersion: number;
  @Field() reason: string;
}

@InputType()
export class ResolutionFilterInput {
  @Field(() => ID, { nullable: true }) conferenceId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what names the caller’s agency.' }) mine?: boolean | null;
  @Field(() => ResolutionStateEnum, { nullable: true }) state?: ResolutionState | null;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean | null;
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit that leads it.' }) leadId?: string | null;
  @Field(() => HalfYearNumberInput, { nullable: true, description: 'Only what this figure counts; needs the conference.' }) halfYear?: HalfYearNumberInput | null;
}
