import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { LampEnum } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { CAMPAIGN_STATES, type CampaignState, type Rhythm, RHYTHMS } from '../campaign.table.js';
import { CAMPAIGN_FIELD_TYPES, type CampaignFieldType, PORTAL_FIGURES, type PortalFigure } from '../form.rules.js';
import { REPORT_STANDINGS, type ReportStanding } from '../report.rules.js';

export const CampaignStateEnum = enumOf<CampaignState>(CAMPAIGN_STATES);
export const RhythmEnum = enumOf<Rhythm>(RHYTHMS);
export const CampaignFieldTypeEnum = enumOf<CampaignFieldType>(CAMPAIGN_FIELD_TYPES);
export const PortalFigureEnum = enumOf<PortalFigure>(PORTAL_FIGURES);
export const ReportStandingEnum = enumOf<ReportStanding>(REPORT_STANDINGS);
registerEnumType(CampaignStateEnum, { name: 'CampaignState', description: '起草 → 进行中 → 已结束.' });
registerEnumType(RhythmEnum, { name: 'ReportingRhythm', description: '按月 · 按季 · 一次性.' });
registerEnumType(CampaignFieldTypeEnum, { name: 'CampaignFieldType', description: 'MONEY is held in whole fen.' });
registerEnumType(PortalFigureEnum, { name: 'PortalFigure', description: '移送件次 · 公安立案 · 追回金额: what the portal counts itself.' });
registerEnumType(ReportStandingEnum, { name: 'CampaignReportStanding', description: '待报 · 退回 · 单位审核 · 更正中 · 已报 · 零报告.' });

@ObjectType('CampaignField')
export class CampaignFieldTypeType {
  @Field() key: string;
  @Field() label: string;
  @Field(() => CampaignFieldTypeEnum) type: CampaignFieldType;
  @Field(() => String, { nullable: true, description: 'Unit of measure.' }) measure: string | null;
  @Field(() => String, { nullable: true }) help: string | null;
  @Field() required: boolean;
  @Field({ description: 'Added up over the units.' }) sums: boolean;
  @Field(() => PortalFigureEnum, { nullable: true, description: 'Counted by the portal itself.' }) figure: PortalFigure | null;
  @Field(() => [ID], { nullable: true, description: 'The units that are asked for it; null for all.' }) units: string[] | null;
}

@ObjectType('CampaignUnit')
export class CampaignUnitType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int) fromRound: number;
  @Field(() => String, { nullable: true, description: 'Why it was added later.' }) reason: string | null;
}

@ObjectType('ReportingRound', { description: '报送期.' })
export class ReportingRoundType {
  @Field(() => ID) id: string;
  @Field(() => Int) no: number;
  @Field(() => Int) formNo: number;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => Int, { description: 'Reports of the round that the caller may see.' }) expected: number;
  @Field(() => Int, { description: 'Of them those that count.' }) reported: number;
}

@ObjectType('CampaignCell', { description: 'One unit in one round.' })
export class CampaignCellType {
  @Field(() => ID, { description: 'The report.' }) id: string;
  @Field(() => Int) roundNo: number;
  @Field(() => ID) agencyId: string;
  @Field(() => ReportStandingEnum) standing: ReportStanding;
  @Field({ description: 'Came after its day, or has not come by then.' }) late: boolean;
  @Field() owed: boolean;
  @Field(() => LampEnum, { nullable: true }) lamp: string | null;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => Date, { nullable: true }) handedInAt: string | null;
  @Field(() => Int) urges: number;
  @Field(() => Date, { nullable: true }) urgedAt: string | null;
}

@ObjectType('NextRound', { description: 'The round that could be opened next, by the rule of the campaign.' })
export class NextRoundType {
  @Field(() => Int) no: number;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => DayScalar, { nullable: true, description: 'Null where nothing is known of the year.' }) dueOn: string | null;
}

@ObjectType('Campaign', { description: '专项行动.' })
export class CampaignType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() name: string;
  @Field(() => CampaignStateEnum) state: CampaignState;
  @Field(() => Int) version: number;
  @Field() basis: string;
  @Field() aims: string;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => RhythmEnum) rhythm: Rhythm;
  @Field(() => Int, { description: 'A report is due so many workdays after its period.' }) dueWorkdays: number;
  @Field({ description: 'A report is checked within its unit.' }) checked: boolean;
  @Field(() => AgencyType, { description: 'Who runs it.' }) owner: AgencyType;
  @Field(() => AgencyType, { description: '牵头单位.' }) lead: AgencyType;
  @Field() conference: string;
  @Field({ description: 'The caller runs it, or is the conference’s office: sees what every unit has reported.' }) oversees: boolean;
  @Field(() => Int) formNo: number;
  @Field(() => [CampaignFieldTypeType]) fields: CampaignFieldTypeType[];
  @Field(() => [CampaignUnitType]) units: CampaignUnitType[];
  @Field(() => [ReportingRoundType]) rounds: ReportingRoundType[];
  @Field(() => [CampaignCellType], { description: 'Unit × round: all of them for who oversees it, else the caller’s own.' }) cells: CampaignCellType[];
  @Field(() => NextRoundType, { nullable: true, description: 'For who runs it.' }) nextRound: NextRoundType | null;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('CampaignConference', { description: 'The conference that the caller’s agency runs campaigns for.' })
export class CampaignConferenceType {
  @Field() name: string;
  @Field(() => [AgencyType]) members: AgencyType[];
}

@ObjectType('CampaignSummary')
export class CampaignSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() name: string;
  @Field(() => CampaignStateEnum) state: CampaignState;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => RhythmEnum) rhythm: Rhythm;
  @Field(() => AgencyType) owner: AgencyType;
  @Field(() => Int) units: number;
  @Field(() => Int) rounds: number;
  @Field(() => Int, { description: 'Reports that the caller may see.' }) expected: number;
  @Field(() => Int) reported: number;
  @Field(() => ID, { nullable: true, description: 'The caller’s own report that is due next.' }) ownReportId: string | null;
  @Field(() => DayScalar, { nullable: true }) ownDueOn: string | null;
}

@ObjectType('CampaignEdge')
export class CampaignEdgeType {
  @Field() cursor: string;
  @Field(() => CampaignSummaryType) node: CampaignSummaryType;
}

@ObjectType('CampaignConnection')
export class CampaignConnectionType {
  @Field(() => [CampaignEdgeType]) edges: CampaignEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const CampaignPayload = createUnionType({
  name: 'CampaignPayload',
  types: () => [CampaignType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'aims' in value ? CampaignType : RefusalType),
});
