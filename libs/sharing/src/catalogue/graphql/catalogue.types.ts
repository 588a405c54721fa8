import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import type { Freshness } from '../catalogue.rules.js';
import {
  DATA_FORMATS, DATA_LEVELS, type DataFormat, type DataLevel, ENTRY_STATES, type EntryState, FIELD_TYPES, type FieldType, type Mask, MASKS, type Refresh, REFRESHES,
  SENSITIVITIES, type Sensitivity, SHARING_CLASSES, SHARING_WAYS, type SharingClass, type SharingWay,
} from '../catalogue.table.js';
import type { EditionState } from '../entry-page.js';

const EDITION_STATES: readonly EditionState[] = ['DRAFT', 'IN_FORCE', 'SUPERSEDED'];
const FRESHNESS: readonly Freshness[] = ['FRESH', 'STALE', 'UNKNOWN'];
export const EntryStateEnum = enumOf<EntryState>(ENTRY_STATES);
export const SharingClassEnum = enumOf<SharingClass>(SHARING_CLASSES);
export const DataLevelEnum = enumOf<DataLevel>(DATA_LEVELS);
export const DataFormatEnum = enumOf<DataFormat>(DATA_FORMATS);
export const RefreshEnum = enumOf<Refresh>(REFRESHES);
export const SharingWayEnum = enumOf<SharingWay>(SHARING_WAYS);
export const FieldTypeEnum = enumOf<FieldType>(FIELD_TYPES);
export const SensitivityEnum = enumOf<Sensitivity>(SENSITIVITIES);
export const MaskEnum = enumOf<Mask>(MASKS);
const EditionStateEnum = enumOf<EditionState>(EDITION_STATES);
const FreshnessEnum = enumOf<Freshness>(FRESHNESS);
registerEnumType(EntryStateEnum, { name: 'CatalogueEntryState', description: '编目 → 审核 → 发布; 变更 → 审核.' });
registerEnumType(SharingClassEnum, { name: 'SharingClass', description: '无条件共享 · 有条件共享 · 不予共享 (国务院令809号 第十四条).' });
registerEnumType(DataLevelEnum, { name: 'DataLevel', description: '数据分类分级.' });
registerEnumType(DataFormatEnum, { name: 'DataFormat' });
registerEnumType(RefreshEnum, { name: 'DataRefresh', description: '更新周期.' });
registerEnumType(SharingWayEnum, { name: 'SharingWay', description: '共享方式.' });
registerEnumType(FieldTypeEnum, { name: 'DataFieldType' });
registerEnumType(SensitivityEnum, { name: 'DataSensitivity' });
registerEnumType(MaskEnum, { name: 'DataMask', description: '脱敏规则.' });
registerEnumType(EditionStateEnum, { name: 'CatalogueEditionState' });
registerEnumType(FreshnessEnum, { name: 'DataFreshness', description: 'Whether the data are as fresh as their entry promises.' });

@ObjectType('DataField', { description: '信息项.' })
export class DataFieldType {
  @Field({ description: 'The name under which it is asked for and handed over.' }) key: string;
  @Field() title: string;
  @Field(() => FieldTypeEnum) type: FieldType;
  @Field(() => SensitivityEnum) sensitivity: Sensitivity;
  @Field(() => MaskEnum) mask: Mask;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('CatalogueEdition', { description: 'What art. 13 asks an entry to say, as it was said.' })
export class CatalogueEditionType {
  @Field(() => Int) edition: number;
  @Field(() => EditionStateEnum) state: EditionState;
  @Field() name: string;
  @Field() summary: string;
  @Field(() => SharingClassEnum) sharingClass: SharingClass;
  @Field(() => String, { nullable: true, description: 'The law that 不予共享 rests on.' }) classBasis: string | null;
  @Field(() => String, { nullable: true, description: 'The conditions of 有条件共享.' }) conditions: string | null;
  @Field(() => DataLevelEnum) dataLevel: DataLevel;
  @Field(() => DataFormatEnum) format: DataFormat;
  @Field(() => RefreshEnum) refresh: Refresh;
  @Field(() => SharingWayEnum) way: SharingWay;
  @Field(() => DayScalar, { nullable: true, description: 'The day up to which the data go.' }) refreshedOn: string | null;
  @Field(() => FreshnessEnum) freshness: Freshness;
  @Field() secrecyChecked: boolean;
  @Field() impactAssessed: boolean;
  @Field(() => [DataFieldType]) fields: DataFieldType[];
  @Field(() => Date) at: string;
}

@ObjectType('CatalogueEntry', { description: '数据目录条目.' })
export class CatalogueEntryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => EntryStateEnum) state: EntryState;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'The edition in force; 0 while none is.' }) edition: number;
  @Field(() => AgencyType, { description: '数据提供部门.' }) agency: AgencyType;
  @Field({ description: 'The caller’s agency holds the data.' }) mine: boolean;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) publishedAt: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which what it says changed, while the change is being entered.' }) changedOn: string | null;
  @Field(() => [CatalogueEditionType], { description: 'Newest first; one that is being written only for owner and office.' }) editions: CatalogueEditionType[];
  @Field(() => [DeadlineType]) deadlines: DeadlineType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('CatalogueEntrySummary')
export class CatalogueEntrySummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => EntryStateEnum) state: EntryState;
  @Field(() => Int) edition: number;
  @Field() name: string;
  @Field() summary: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => SharingClassEnum) sharingClass: SharingClass;
  @Field(() => DataLevelEnum) dataLevel: DataLevel;
  @Field(() => RefreshEnum) refresh: Refresh;
  @Field(() => DayScalar, { nullable: true }) refreshedOn: string | null;
  @Field(() => FreshnessEnum) freshness: Freshness;
  @Field(() => Int) fieldCount: number;
  @Field() mine: boolean;
  @Field(() => Date, { nullable: true }) publishedAt: string | null;
  @Field(() => Date) lastActAt: string;
}

@ObjectType('CatalogueEntryEdge')
export class CatalogueEntryEdgeType {
  @Field() cursor: string;
  @Field(() => CatalogueEntrySummaryType) node: CatalogueEntrySummaryType;
}

@ObjectType('CatalogueEntryConnection')
export class CatalogueEntryConnectionType {
  @Field(() => [CatalogueEntryEdgeType]) edges: CatalogueEntryEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const CatalogueEntryPayload = createUnionType({
  name: 'CatalogueEntryPayload',
  types: () => [CatalogueEntryType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'editions' in value ? CatalogueEntryType : RefusalType),
});
