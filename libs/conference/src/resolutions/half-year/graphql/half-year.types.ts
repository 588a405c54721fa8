import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { HALF_YEAR_CAUSES, type HalfYearCause } from '../half-year-differences.rules.js';
import { HALF_YEAR_FIGURE_KEYS, HALF_YEAR_STATES, HALF_YEAR_VERDICTS, type HalfYearFigure, type HalfYearState, type HalfYearVerdict } from '../half-year.table.js';

export const HalfYearFigureEnum = enumOf<HalfYearFigure>(HALF_YEAR_FIGURE_KEYS);
const HalfYearStateEnum = enumOf<HalfYearState>(HALF_YEAR_STATES);
const HalfYearVerdictEnum = enumOf<HalfYearVerdict>(HALF_YEAR_VERDICTS);
const HalfYearCauseEnum = enumOf<HalfYearCause>(HALF_YEAR_CAUSES);
registerEnumType(HalfYearFigureEnum, { name: 'HalfYearFigure', description: '应办 = 上期结转 + 本期交办 = 按期办结 + 逾期办结 + 撤销 + 未办结; 逾期, 延期, 退回.' });
registerEnumType(HalfYearStateEnum, { name: 'HalfYearReportState', description: '已固定 → 已发布.' });
registerEnumType(HalfYearVerdictEnum, { name: 'HalfYearVerdict', description: 'How a resolution stood at the instant of counting.' });
registerEnumType(HalfYearCauseEnum, { name: 'HalfYearCause', description: 'Why a resolution is counted otherwise than in the report.' });

@ObjectType('HalfYearDefinition', { description: '口径 of one figure, in the reader’s language.' })
export class HalfYearDefinitionType {
  @Field(() => HalfYearFigureEnum) figure: HalfYearFigure;
  @Field() name: string;
  @Field() text: string;
}

@ObjectType('HalfYearNumber')
export class HalfYearNumberType {
  @Field(() => HalfYearFigureEnum) figure: HalfYearFigure;
  @Field(() => Int, { description: 'How many resolutions.' }) matters: number;
  @Field(() => Int, { nullable: true, description: 'Of deferrals and returns: how often.' }) times: number | null;
}

@ObjectType('HalfYearRow', { description: 'The whole, or one lead unit.' })
export class HalfYearRowType {
  @Field(() => ID, { nullable: true }) leadId: string | null;
  @Field(() => String, { nullable: true }) lead: string | null;
  @Field(() => [HalfYearNumberType]) numbers: readonly HalfYearNumberType[];
}

@ObjectType('HalfYearMatter', { description: 'A resolution as it stood at the instant of counting.' })
export class HalfYearMatterType {
  @Field(() => ID, { nullable: true, description: 'Null where the reader’s agency has no place at it.' }) resolutionId: string | null;
  @Field() number: string;
  @Field() title: string;
  @Field() lead: string;
  @Field({ description: 'Handed out before the half-year.' }) carried: boolean;
  @Field(() => DayScalar) firstDueOn: string;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => Date, { nullable: true }) reportedAt: string | null;
  @Field(() => Date, { nullable: true }) endedAt: string | null;
  @Field(() => HalfYearVerdictEnum) verdict: HalfYearVerdict;
  @Field(() => Int) deferrals: number;
  @Field(() => Int) returns: number;
}

@ObjectType('HalfYear', { description: '议定事项 of a half-year in figures, as they stand: for the office and the lead agency of the conference.' })
export class HalfYearType {
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => Int) year: number;
  @Field(() => Int) half: number;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => Date) asOf: Date;
  @Field(() => Int) definitionVersion: number;
  @Field(() => [HalfYearDefinitionType]) definitions: HalfYearDefinitionType[];
  @Field({ description: 'What is counted at all.' }) scope: string;
  @Field(() => [HalfYearRowType]) rows: readonly HalfYearRowType[];
  @Field(() => [HalfYearMatterType]) overdue: HalfYearMatterType[];
  @Field(() => Int, { description: 'Decided among some of the members, or for named units only: in no figure.' }) restricted: number;
  @Field({ description: 'The reader’s agency freezes them.' }) isOffice: boolean;
}

@ObjectType('HalfYearReportMark')
export class HalfYearReportMarkType {
  @Field(() => ID) id: string;
  @Field() number: string;
}

@ObjectType('HalfYearReportSummary', { description: 'A report in a list.' })
export class HalfYearReportSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() conference: string;
  @Field(() => Int) year: number;
  @Field(() => Int) half: number;
  @Field(() => HalfYearStateEnum) state: HalfYearState;
  @Field(() => Date) asOf: Date;
  @Field(() => Date) frozenAt: Date;
  @Field(() => Date, { nullable: true }) releasedAt: Date | null;
  @Field(() => HalfYearReportMarkType, { nullable: true, description: 'The report of the same half-year that was released after it.' }) replacedBy: HalfYearReportMarkType | null;
}

@ObjectType('HalfYearReport', { description: '半年报: figures as they were frozen, and the document made of them. Never changed.' })
export class HalfYearReportType extends HalfYearReportSummaryType {
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => DayScalar) from: string;
  @Field(() => DayScalar) to: string;
  @Field(() => Int) definitionVersion: number;
  @Field(() => [HalfYearDefinitionType]) definitions: HalfYearDefinitionType[];
  @Field() scope: string;
  @Field(() => Int, { description: 'Resolutions behind it.' }) factCount: number;
  @Field({ description: 'SHA-256 over version, conference, half-year, instant, figures and all resolutions behind them.' }) hash: string;
  @Field({ description: 'What lies there now gives the hash it was frozen with.' }) intact: boolean;
  @Field() frozenBy: string;
  @Field(() => String, { nullable: true }) releasedBy: string | null;
  @Field({ description: 'It was frozen before its half-year was over.' }) underWay: boolean;
  @Field({ description: 'The reader’s agency oversees all that is counted: it may have it reckoned again.' }) oversees: boolean;
  @Field(() => [HalfYearRowType]) rows: readonly HalfYearRowType[];
  @Field(() => [HalfYearMatterType]) overdue: HalfYearMatterType[];
  @Field({ description: 'The document as a page.' }) html: string;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('HalfYearReportEdge')
export class HalfYearReportEdgeType {
  @Field() cursor: string;
  @Field(() => HalfYearReportSummaryType) node: HalfYearReportSummaryType;
}

@ObjectType('HalfYearReportConnection')
export class HalfYearReportConnectionType {
  @Field(() => [HalfYearReportEdgeType]) edges: HalfYearReportEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('HalfYearFactChange', { description: 'A resolution that came to a figure, or went from it.' })
export class HalfYearFactChangeType {
  @Field(() => ID) resolutionId: string;
  @Field() number: string;
  @Field(() => HalfYearCauseEnum) cause: HalfYearCause;
}

@ObjectType('HalfYearChange', { description: 'A figure that is not what it was. At most twenty resolutions are named on each side.' })
export class HalfYearChangeType {
  @Field(() => String, { nullable: true, description: 'Null: of all lead units.' }) lead: string | null;
  @Field(() => HalfYearFigureEnum) figure: HalfYearFigure;
  @Field(() => Int) before: number;
  @Field(() => Int) after: number;
  @Field(() => Int) cameCount: number;
  @Field(() => Int) wentCount: number;
  @Field(() => [HalfYearFactChangeType]) came: HalfYearFactChangeType[];
  @Field(() => [HalfYearFactChangeType]) went: HalfYearFactChangeType[];
}

@ObjectType('HalfYearRerun', { description: '重算: what comes out when a report is reckoned again.' })
export class HalfYearRerunType {
  @Field(() => Date) asOf: Date;
  @Field({ description: 'All that is counted, of every resolution, is as it was.' }) same: boolean;
  @Field(() => Int, { description: 'Figures that differ; at most 200 are given.' }) changeCount: number;
  @Field(() => [HalfYearChangeType]) changes: HalfYearChangeType[];
}

export const HalfYearReportPayload = createUnionType({
  name: 'HalfYearReportPayload',
  types: () => [HalfYearReportType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : HalfYearReportType),
});
