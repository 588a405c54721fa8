import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DutyMatter, DutyProblem, DutyRole, RegionLevel, RouteWay } from '@portal/agencies';
import { AgencyType, RegionLevelEnum } from '@portal/agencies/graphql';
import { AvailableActionType, DayScalar, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { TimelineEntryType } from '../../graphql/timeline.type.js';
import type { ListState } from '../list.table.js';
import { DutyMatterEnum, DutyProblemEnum, DutyRoleEnum, EntryChangeEnum, ListStateEnum, OverlapVerdictEnum, RouteWayEnum } from './duty.enums.js';

@ObjectType('DutyEntry', { description: 'One duty of a unit, as its list has it.' })
export class DutyEntryType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The same duty through all versions.' }) key: string;
  @Field(() => Int) no: number;
  @Field() duty: string;
  @Field() basis: string;
  @Field() department: string;
  @Field(() => ID) contactSeatId: string;
  @Field({ description: 'Title of the contact seat.' }) contact: string;
  @Field({ description: 'Nobody holds that seat today.' }) vacant: boolean;
  @Field(() => DutyRoleEnum) role: DutyRole;
  @Field(() => [DutyMatterEnum]) matters: readonly DutyMatter[];
  @Field(() => [DutyProblemEnum]) problems: readonly DutyProblem[];
  @Field() regionCode: string;
  @Field({ description: 'Name of the region.' }) region: string;
  @Field() below: boolean;
}

@ObjectType('DutyLine', { description: 'An entry in force, in the list of all units.' })
export class DutyLineType extends DutyEntryType {
  @Field(() => ID) listId: string;
  @Field(() => Int) edition: number;
  @Field(() => DayScalar) inForceFrom: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field({ description: 'The unit has left the conference: nothing is routed by it any longer.' }) left: boolean;
}

@ObjectType('ResponsibilityEdition')
export class ResponsibilityEditionType {
  @Field(() => ID) id: string;
  @Field(() => Int) edition: number;
  @Field(() => ListStateEnum) state: ListState;
  @Field(() => DayScalar, { nullable: true, description: 'In force from 00:00 of this day.' }) inForceFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'From 00:00 of this day the next version is.' }) inForceUntil: string | null;
}

@ObjectType('DutyEntryChange', { description: 'What two versions say of one duty.' })
export class DutyEntryChangeType {
  @Field(() => EntryChangeEnum) change: string;
  @Field(() => DutyEntryType, { nullable: true }) before: DutyEntryType | null;
  @Field(() => DutyEntryType, { nullable: true }) after: DutyEntryType | null;
  @Field(() => [String], { description: 'Fields that read differently.' }) fields: readonly string[];
}

@ObjectType('ResponsibilityList', { description: 'One version of a unit’s 联合监管责任清单 (粤医保发〔2020〕26号 四(二)).' })
export class ResponsibilityListType extends ResponsibilityEditionType {
  @Field() number: string;
  @Field(() => Int) version: number;
  @Field(() => AgencyType) agency: AgencyType;
  @Field({ description: 'It is the caller’s own.' }) mine: boolean;
  @Field(() => String, { nullable: true }) source: string | null;
  @Field({ description: 'Matters are routed by it today.' }) inForceNow: boolean;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) publishedAt: string | null;
  @Field(() => [DutyEntryType]) entries: readonly DutyEntryType[];
  @Field(() => [ResponsibilityEditionType], { description: 'All versions that the caller may open, newest first.' }) editions: readonly ResponsibilityEditionType[];
  @Field(() => ResponsibilityEditionType, { nullable: true }) comparedWith: ResponsibilityEditionType | null;
  @Field(() => [DutyEntryChangeType], { description: 'Since the version it is compared with.' }) changes: readonly DutyEntryChangeType[];
  @Field(() => [TimelineEntryType]) timeline: readonly TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: readonly AvailableActionType[];
}

@ObjectType('ResponsibilityListSummary')
export class ResponsibilityListSummaryType extends ResponsibilityEditionType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field() inForceNow: boolean;
  @Field(() => Int) entryCount: number;
  @Field() mine: boolean;
  @Field(() => Date) lastActAt: string;
}

@ObjectType('DutyGap', { description: 'A kind of problem that some regions of a level have nobody for by the lists.' })
export class DutyGapType {
  @Field(() => DutyProblemEnum) problem: DutyProblem;
  @Field(() => RegionLevelEnum) level: RegionLevel;
  @Field(() => Int) regions: number;
  @Field(() => Int) covered: number;
  @Field(() => [DutyMatterEnum]) matters: readonly DutyMatter[];
  @Field({ description: 'What is to be done about it.' }) next: string;
}

@ObjectType('DutyOverlap', { description: 'A duty that several units claim for one region.' })
export class DutyOverlapType {
  @Field(() => DutyProblemEnum) problem: DutyProblem;
  @Field() region: string;
  @Field(() => OverlapVerdictEnum) verdict: string;
  @Field(() => [DutyLineType]) lines: readonly DutyLineType[];
  @Field() next: string;
}

@ObjectType('DutyGaps', { description: '责任空白、交叉、联系岗位空缺、退出单位.' })
export class DutyGapsType {
  @Field(() => [DutyGapType]) gaps: readonly DutyGapType[];
  @Field(() => [DutyOverlapType]) overlaps: readonly DutyOverlapType[];
  @Field(() => [DutyLineType], { description: 'Contact seats that nobody holds today.' }) vacant: readonly DutyLineType[];
  @Field(() => [DutyLineType], { description: 'Entries of units that have left.' }) left: readonly DutyLineType[];
}

@ObjectType('ProposedRoute', { description: 'Who is to receive a matter, and on what that rests.' })
export class ProposedRouteType {
  @Field(() => RouteWayEnum) way: RouteWay;
  @Field(() => AgencyType, { nullable: true }) agency: AgencyType | null;
  @Field(() => String, { nullable: true, description: '承办处室 there.' }) department: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the seat that is told.' }) contact: string | null;
  @Field(() => ID, { nullable: true }) listId: string | null;
  @Field({ description: '依据：…责任清单第x版第y项; or that the lists are silent.' }) ground: string;
  @Field(() => [String], { description: 'Units of the same level whose lists claim it too.' }) alsoClaimed: readonly string[];
}

@ObjectType('MatterRoute', { description: 'How a matter, or one finding of it, was routed on the day it was drafted.' })
export class MatterRouteType {
  @Field({ description: 'The number of a finding; empty for the whole.' }) part: string;
  @Field(() => DayScalar) day: string;
  @Field(() => DutyProblemEnum) problem: DutyProblem;
  @Field(() => RouteWayEnum) way: RouteWay;
  @Field(() => ID, { nullable: true }) listId: string | null;
  @Field() ground: string;
  @Field(() => String, { nullable: true }) duty: string | null;
  @Field(() => String, { nullable: true }) department: string | null;
  @Field(() => String, { nullable: true }) contact: string | null;
  @Field(() => AgencyType, { nullable: true }) proposed: AgencyType | null;
  @Field(() => AgencyType) chosen: AgencyType;
  @Field(() => String, { nullable: true, description: 'Why another than the list names was chosen.' }) reason: string | null;
}

@ObjectType('DutyFile')
export class DutyFileType {
  @Field() name: string;
  @Field({ description: 'Base64.' }) content: string;
}

export const ResponsibilityListPayload = createUnionType({
  name: 'ResponsibilityListPayload',
  types: () => [ResponsibilityListType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'editions' in value ? ResponsibilityListType : RefusalType),
});
