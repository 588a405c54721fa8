import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, RefusalType } from '@portal/platform/graphql';
import type { CampaignFieldType } from '../form.rules.js';
import type { ReportStanding } from '../report.rules.js';
import { CampaignFieldTypeEnum, CampaignFieldTypeType, ReportStandingEnum } from './campaign.types.js';

@ObjectType('CampaignAnswer', { description: 'What was filled in: digits, of money fen; a day; text.' })
export class CampaignAnswerType {
  @Field() key: string;
  @Field() value: string;
}

@ObjectType('CampaignReportVersion', { description: 'What was handed in, as it was.' })
export class CampaignReportVersionType {
  @Field(() => Int) no: number;
  @Field(() => Date) at: string;
  @Field() by: string;
  @Field() zero: boolean;
  @Field({ description: 'It counts.' }) counts: boolean;
  @Field(() => String, { nullable: true, description: 'Why it took the place of another.' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was sent back.' }) returned: string | null;
  @Field(() => [CampaignAnswerType]) answers: CampaignAnswerType[];
  @Field(() => [CampaignAnswerType], { description: 'What the portal itself counted by then, for the fields that are bound to it.' }) figures: CampaignAnswerType[];
}

@ObjectType('CampaignReport', { description: '报送: what one unit reports for one round.' })
export class CampaignReportType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => Int) version: number;
  @Field(() => ReportStandingEnum) standing: ReportStanding;
  @Field() late: boolean;
  @Field({ description: 'The caller’s agency owes it.' }) ours: boolean;
  @Field({ description: 'The campaign has ended.' }) over: boolean;
  @Field(() => ID) campaignId: string;
  @Field() campaignName: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AgencyType, { description: 'Who runs the campaign.' }) owner: AgencyType;
  @Field(() => Int) roundNo: number;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => DayScalar) dueOn: string;
  @Field({ description: 'It is checked within the unit before it is handed in.' }) checked: boolean;
  @Field(() => Date, { nullable: true }) handedInAt: string | null;
  @Field(() => [CampaignFieldTypeType]) fields: CampaignFieldTypeType[];
  @Field(() => [CampaignAnswerType], { nullable: true, description: 'What the unit is filling in; for the unit alone.' }) draft: CampaignAnswerType[] | null;
  @Field({ description: 'What is being checked is 零报告.' }) draftZero: boolean;
  @Field(() => String, { nullable: true, description: 'Why what was handed in is corrected.' }) correcting: string | null;
  @Field(() => [CampaignAnswerType], { nullable: true, description: 'What counted last round.' }) previous: CampaignAnswerType[] | null;
  @Field(() => [CampaignAnswerType], { nullable: true, description: 'What the portal counts for the bound fields by now; for the unit alone.' }) figures: CampaignAnswerType[] | null;
  @Field(() => [CampaignReportVersionType], { description: 'Newest first.' }) versions: CampaignReportVersionType[];
  @Field(() => [DeadlineType]) deadlines: DeadlineType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('CampaignRollupEntry')
export class RollupEntryType {
  @Field(() => ID) reportId: string;
  @Field() agency: string;
  @Field(() => Int) roundNo: number;
  @Field(() => String, { nullable: true }) value: string | null;
  @Field() zero: boolean;
}

@ObjectType('CampaignRollupMissing')
export class RollupMissingType {
  @Field(() => ID) reportId: string;
  @Field() agency: string;
  @Field(() => Int) roundNo: number;
}

@ObjectType('CampaignRollupRow', { description: 'One field over the units that are asked for it.' })
export class RollupRowType {
  @Field() key: string;
  @Field() label: string;
  @Field(() => CampaignFieldTypeEnum) type: CampaignFieldType;
  @Field(() => String, { nullable: true }) measure: string | null;
  @Field(() => String, { nullable: true, description: 'Exact; null where nothing is added up, and while nothing was reported.' }) sum: string | null;
  @Field(() => Int) expected: number;
  @Field(() => Int) reported: number;
  @Field(() => Int) zeros: number;
  @Field(() => [RollupEntryType]) entries: RollupEntryType[];
  @Field(() => [RollupMissingType]) missing: RollupMissingType[];
}

@ObjectType('CampaignRollup', { description: '汇总, with who is behind it and who is missing.' })
export class CampaignRollupType {
  @Field(() => ID) campaignId: string;
  @Field(() => Int, { nullable: true, description: 'Null: all rounds so far.' }) roundNo: number | null;
  @Field(() => Date) asOf: Date;
  @Field(() => Int) expected: number;
  @Field(() => Int) reported: number;
  @Field(() => Int) zeros: number;
  @Field(() => Int) late: number;
  @Field(() => [RollupMissingType]) missing: RollupMissingType[];
  @Field(() => [RollupRowType]) rows: RollupRowType[];
}

export const CampaignReportPayload = createUnionType({
  name: 'CampaignReportPayload',
  types: () => [CampaignReportType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'campaignName' in value ? CampaignReportType : RefusalType),
});
