import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum, TimelineEntryType, WorkBoxEnum } from '@portal/cases/graphql';
import type { PartyRole, WorkBox } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { SHARE_STATES, type ShareState } from '../consulting/consulting.rules.js';
import type { VersionKind } from '../freeze-version.js';
import { MINUTES_STATES, type MinutesState } from '../minutes.table.js';
import { LINE_CHANGES, type LineChange } from '../text/compare-lines.rules.js';
import { LINE_KINDS, type LineKind } from '../text/minutes-line.rules.js';

export const MinutesStateEnum = enumOf<MinutesState>(MINUTES_STATES);
registerEnumType(MinutesStateEnum, { name: 'MinutesState', description: '起草 · 征求意见 · 审签 · 已审签 · 已印发.' });
export const LineKindEnum = enumOf<LineKind>(LINE_KINDS);
registerEnumType(LineKindEnum, { name: 'MinutesLineKind', description: '一、 · （一） · text · 议定事项.' });
export const LineChangeEnum = enumOf<LineChange>(LINE_CHANGES);
registerEnumType(LineChangeEnum, { name: 'MinutesLineChange' });
export const ShareStateEnum = enumOf<ShareState>(SHARE_STATES);
registerEnumType(ShareStateEnum, { name: 'MinutesShareState', description: '待反馈 · 已反馈 · 逾期反馈 · 逾期未反馈 · 提前结束时未反馈.' });
const VERSION_KINDS = ['NAMED', 'SENT', 'SIGNED', 'ISSUED'] as const satisfies readonly VersionKind[];
export const VersionKindEnum = enumOf<VersionKind>(VERSION_KINDS);
registerEnumType(VersionKindEnum, { name: 'MinutesVersionKind', description: 'Kept under a name · 征求意见稿 · 审签稿 · 印发稿.' });

@ObjectType('MinutesLine', { description: 'One paragraph, under a name that it keeps through all versions.' })
export class MinutesLineType {
  @Field(() => ID) line: string;
  @Field(() => LineKindEnum) kind: LineKind;
  @Field() text: string;
  @Field(() => [ID], { description: 'Agencies that it concerns; of a DECISION the first leads, the others support.' }) units: string[];
  @Field(() => String, { nullable: true, description: 'A day, YYYY-MM-DD.' }) dueOn: string | null;
  @Field(() => String, { nullable: true }) deliverable: string | null;
}

@ObjectType('MinutesVersion', { description: 'The text as it stood at one moment. Never changes.' })
export class MinutesVersionType {
  @Field(() => ID) id: string;
  @Field(() => Int) no: number;
  @Field(() => VersionKindEnum) kind: VersionKind;
  @Field() name: string;
  @Field({ description: 'SHA-256 over its lines.' }) hash: string;
  @Field(() => Date) at: Date | string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => Int) lines: number;
}

@ObjectType('MinutesVersionText')
export class MinutesVersionTextType extends MinutesVersionType {
  @Field(() => ID) minutesId: string;
  @Field(() => [MinutesLineType]) body: MinutesLineType[];
}

@ObjectType('MinutesComparedLine')
export class MinutesComparedLineType {
  @Field(() => ID) line: string;
  @Field(() => LineChangeEnum) change: LineChange;
  @Field(() => MinutesLineType, { nullable: true }) before: MinutesLineType | null;
  @Field(() => MinutesLineType, { nullable: true }) after: MinutesLineType | null;
}

@ObjectType('MinutesComparison', { description: 'Two versions line by line, the older first.' })
export class MinutesComparisonType {
  @Field(() => MinutesVersionType) before: MinutesVersionType;
  @Field(() => MinutesVersionType) after: MinutesVersionType;
  @Field(() => [MinutesComparedLineType]) lines: MinutesComparedLineType[];
}

@ObjectType('MinutesOwnShare', { description: 'What the reader’s agency was sent of the draft, in one round.' })
export class MinutesOwnShareType {
  @Field(() => ID) id: string;
  @Field(() => Int) roundNo: number;
  @Field(() => DayScalar) dueOn: string;
  @Field(() => ShareStateEnum) state: ShareState;
}

@ObjectType('Minutes', { description: '纪要. Its living text is written together through /co-writing/<id>.' })
export class MinutesType {
  @Field(() => ID) id: string;
  @Field(() => MinutesStateEnum) state: MinutesState;
  @Field(() => Int) version: number;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { nullable: true, description: 'WRITE, READ, or null for who has no part in the draft.' }) writing: 'WRITE' | 'READ' | null;
  @Field({ description: 'The viewer stepped back from an item of the meeting: until they are issued their text is not for him.' }) keptBack: boolean;
  @Field(() => String, { nullable: true, description: 'Null for those who may not read the content.' }) title: string | null;
  @Field(() => String, { nullable: true }) meeting: string | null;
  @Field(() => DayScalar, { nullable: true }) heldOn: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true }) chair: string | null;
  @Field(() => String, { nullable: true }) attendance: string | null;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date) lastActAt: Date | string;
  @Field(() => [AgencyType], { description: 'Agencies that write in the draft with its own.' }) writers: AgencyType[];
  @Field(() => [MinutesVersionType], { description: 'The newest first.' }) versions: MinutesVersionType[];
  @Field(() => [MinutesOwnShareType], { description: 'The latest round first.' }) ownShares: MinutesOwnShareType[];
  @Field(() => Int, { description: 'Suggestions and reservations that nobody has dealt with; 0 for who may not read them.' }) unhandled: number;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MinutesSummary')
export class MinutesSummaryType {
  @Field(() => ID) id: string;
  @Field(() => MinutesStateEnum) state: MinutesState;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) meeting: string | null;
  @Field(() => DayScalar, { nullable: true }) heldOn: string | null;
  @Field() agency: string;
  @Field(() => WorkBoxEnum) box: WorkBox;
  @Field(() => Date) openedAt: Date | string;
  @Field(() => Date) lastActAt: Date | string;
}

@ObjectType('MinutesEdge')
export class MinutesEdgeType {
  @Field() cursor: string;
  @Field(() => MinutesSummaryType) node: MinutesSummaryType;
}

@ObjectType('MinutesConnection')
export class MinutesConnectionType {
  @Field(() => [MinutesEdgeType]) edges: MinutesEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const MinutesPayload = createUnionType({
  name: 'MinutesPayload',
  description: 'The minutes as they now stand, why the act was refused, or what somebody changed in between.',
  types: () => [MinutesType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MinutesType),
});
