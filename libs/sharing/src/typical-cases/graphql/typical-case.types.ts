import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { AvailableActionType, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { FINDING_KINDS, type FindingKind } from '../deidentify.rules.js';
import { PARTS, type TypicalPart } from '../typical-case.rules.js';
import { TYPICAL_SOURCES, TYPICAL_STATES, type TypicalSource, type TypicalState } from '../typical-case.table.js';

export const TypicalStateEnum = enumOf<TypicalState>(TYPICAL_STATES);
export const TypicalSourceEnum = enumOf<TypicalSource>(TYPICAL_SOURCES);
export const FindingKindEnum = enumOf<FindingKind>(FINDING_KINDS);
const TypicalPartEnum = enumOf<TypicalPart>(PARTS);
registerEnumType(TypicalStateEnum, { name: 'TypicalCaseState', description: '编写 → 待原办案单位审核 → 已审核 → 已发布; 已撤下.' });
registerEnumType(TypicalSourceEnum, { name: 'TypicalCaseSourceKind', description: 'An own case, a referral or a bulletin that came.' });
registerEnumType(FindingKindEnum, { name: 'IdentityKind', description: '证件号码 · 银行账号 · 电话 · 车牌 · 住址 · 患者姓名 · 姓名.' });
registerEnumType(TypicalPartEnum, { name: 'TypicalCasePart', description: '标题 · 正文 · 启示.' });

@ObjectType('IdentityFinding', { description: 'What in the text names or numbers a person, with its place; it is removed, or a second person says why it may stay.' })
class FindingType {
  @Field(() => FindingKindEnum) kind: FindingKind;
  @Field(() => TypicalPartEnum) part: TypicalPart;
  @Field() text: string;
  @Field(() => Int, { description: 'The first character, counted from 0.' }) from: number;
  @Field(() => Int, { description: 'The character behind the last.' }) to: number;
  @Field(() => String, { nullable: true, description: 'Why it may stay; null: it is open.' }) reason: string | null;
  @Field(() => String, { nullable: true }) justifiedBy: string | null;
}

@ObjectType('TypicalCase', { description: '典型案例.' })
export class TypicalCaseType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TypicalStateEnum) state: TypicalState;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { description: '编写单位.' }) writer: AgencyType;
  @Field(() => AgencyType, { description: '原办案单位, which approves.' }) origin: AgencyType;
  @Field({ description: 'The caller’s agency writes it, or it is its case.' }) seated: boolean;
  @Field() title: string;
  @Field() text: string;
  @Field({ description: '案例启示.' }) lesson: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => TypicalSourceEnum, { nullable: true, description: 'Only for those who handle it.' }) sourceKind: TypicalSource | null;
  @Field(() => String, { nullable: true }) sourceNumber: string | null;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) publishedAt: string | null;
  @Field(() => [FindingType], { description: '去标识化检查; nothing for who only reads the library.' }) findings: FindingType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('TypicalCaseSummary')
class TypicalCaseSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TypicalStateEnum) state: TypicalState;
  @Field() title: string;
  @Field({ description: 'How its text begins.' }) excerpt: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => AgencyType) writer: AgencyType;
  @Field(() => AgencyType) origin: AgencyType;
  @Field() seated: boolean;
  @Field(() => Date, { nullable: true }) publishedAt: string | null;
  @Field(() => Date) lastActAt: string;
}

@ObjectType('TypicalCaseEdge')
class TypicalCaseEdgeType {
  @Field() cursor: string;
  @Field(() => TypicalCaseSummaryType) node: TypicalCaseSummaryType;
}

@ObjectType('TypicalCaseConnection')
export class TypicalCaseConnectionType {
  @Field(() => [TypicalCaseEdgeType]) edges: TypicalCaseEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('TypicalCaseSource', { description: 'What one may write a typical case from.' })
export class TypicalCaseSourceType {
  @Field(() => TypicalSourceEnum) kind: TypicalSource;
  @Field(() => ID) objectId: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => [String]) violationTypes: string[];
  @Field(() => AgencyType, { description: 'Whose case it is.' }) origin: AgencyType;
}

export const TypicalCasePayload = createUnionType({
  name: 'TypicalCasePayload',
  types: () => [TypicalCaseType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'findings' in value ? TypicalCaseType : RefusalType),
});
