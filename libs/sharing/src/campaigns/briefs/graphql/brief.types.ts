import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { AvailableActionType, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { RollupMissingType, RollupRowType } from '../../graphql/report.types.js';
import { BRIEF_CAUSES, type BriefCause } from '../brief-differences.rules.js';
import { BRIEF_STATES, type BriefState } from '../brief.table.js';

export const BriefStateEnum = enumOf<BriefState>(BRIEF_STATES);
export const BriefCauseEnum = enumOf<BriefCause>(BRIEF_CAUSES);
registerEnumType(BriefStateEnum, { name: 'CampaignBriefState', description: '已固定未发布 → 已发布.' });
registerEnumType(BriefCauseEnum, { name: 'CampaignBriefCause', description: 'Why a report stands otherwise than it was frozen.' });

@ObjectType('CampaignBriefSummary')
export class CampaignBriefSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field({ description: 'As the campaign was called when the figures were frozen.' }) campaignName: string;
  @Field(() => Int, { nullable: true }) roundNo: number | null;
  @Field(() => BriefStateEnum) state: BriefState;
  @Field(() => Date) asOf: Date;
  @Field(() => Date, { nullable: true }) releasedAt: Date | null;
}

@ObjectType('CampaignBrief', { description: '专项行动通报 with frozen figures.' })
export class CampaignBriefType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => ID) campaignId: string;
  @Field() campaignName: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int, { nullable: true, description: 'Null: all rounds up to the instant.' }) roundNo: number | null;
  @Field() period: string;
  @Field(() => BriefStateEnum) state: BriefState;
  @Field(() => Int) version: number;
  @Field(() => Date) asOf: Date;
  @Field(() => Int) factCount: number;
  @Field() hash: string;
  @Field({ description: 'What lies there now is, figure by figure, what was frozen.' }) intact: boolean;
  @Field() title: string;
  @Field({ description: 'Paragraphs, one a line.' }) body: string;
  @Field({ description: 'It goes to 国家医疗保障局 too.' }) toState: boolean;
  @Field(() => Date) frozenAt: Date;
  @Field() frozenBy: string;
  @Field(() => Date, { nullable: true }) releasedAt: Date | null;
  @Field(() => String, { nullable: true }) releasedBy: string | null;
  @Field({ description: 'The caller oversees the campaign.' }) oversees: boolean;
  @Field(() => Int) expected: number;
  @Field(() => Int) reported: number;
  @Field(() => Int) zeros: number;
  @Field(() => Int) late: number;
  @Field(() => [RollupMissingType]) missing: RollupMissingType[];
  @Field(() => [RollupRowType]) rows: RollupRowType[];
  @Field({ description: 'The document, as it is printed.' }) html: string;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('CampaignBriefFieldChange')
export class BriefFieldChangeType {
  @Field() key: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType('CampaignBriefReportChange')
export class BriefReportChangeType {
  @Field(() => ID) reportId: string;
  @Field() agency: string;
  @Field(() => Int) roundNo: number;
  @Field(() => BriefCauseEnum) cause: BriefCause;
  @Field(() => String, { nullable: true, description: 'As the unit, or who sent it back, gave it.' }) reason: string | null;
  @Field(() => [BriefFieldChangeType]) fields: BriefFieldChangeType[];
}

@ObjectType('CampaignBriefSumChange')
export class BriefSumChangeType {
  @Field() key: string;
  @Field() label: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType('CampaignBriefRerun', { description: '重算: what differs, and why.' })
export class CampaignBriefRerunType {
  @Field(() => Date) asOf: Date;
  @Field() same: boolean;
  @Field(() => [BriefReportChangeType]) changes: BriefReportChangeType[];
  @Field(() => [BriefSumChangeType]) sums: BriefSumChangeType[];
}

@InputType()
export class FreezeCampaignBriefInput {
  @Field(() => ID) campaignId: string;
  @Field(() => Int, { nullable: true, description: 'One round; absent: all so far.' }) roundNo?: number | null;
  @Field(() => Date, { nullable: true, description: 'The instant whose figures are frozen; absent: now.' }) asOf?: Date | null;
}

@InputType()
export class EditCampaignBriefInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
  @Field() title: string;
  @Field({ description: 'Paragraphs, one a line.' }) body: string;
  @Field() toState: boolean;
}

@InputType()
export class ReleaseCampaignBriefInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the person saw.' }) expectedVersion: number;
}

export const CampaignBriefPayload = createUnionType({
  name: 'CampaignBriefPayload',
  types: () => [CampaignBriefType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'factCount' in value ? CampaignBriefType : RefusalType),
});
