import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf, SeatKindEnum } from '@portal/agencies/graphql';
import { TimelineEntryType } from '@portal/cases/graphql';
import { DeadlineType } from '@portal/deadlines/graphql';
import type { SeatKind } from '@portal/platform';
import { AvailableActionType, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { BULLETIN_STATES, type BulletinKind, type BulletinState, VERSION_STATES, type VersionState } from '../bulletin.table.js';
import { BulletinKindEnum, ParticularsType } from './particulars.types.js';

const BulletinStateEnum = enumOf<BulletinState>(BULLETIN_STATES);
const VersionStateEnum = enumOf<VersionState>(VERSION_STATES);
registerEnumType(BulletinStateEnum, { name: 'BulletinState', description: '起草 → 待发出 → 已发出; 已撤回, 已收回, 已作废.' });
registerEnumType(VersionStateEnum, { name: 'BulletinVersionState', description: '起草中 · 现行 · 已更正 · 已撤回.' });

@ObjectType('BulletinVersion', { description: 'As it was sent; a correction is another one.' })
export class BulletinVersionType {
  @Field(() => Int) no: number;
  @Field(() => VersionStateEnum) state: VersionState;
  @Field() title: string;
  @Field() text: string;
  @Field(() => ID, { nullable: true, description: 'An organisation of the register.' }) subjectId: string | null;
  @Field(() => String, { nullable: true }) subjectCode: string | null;
  @Field(() => String, { nullable: true }) subjectName: string | null;
  @Field(() => ID, { nullable: true, description: 'The case that this version comes from. Only for the sender.' }) caseId: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the sender’s case; no way to it.' }) caseNumber: string | null;
  @Field(() => ParticularsType) particulars: ParticularsType;
  @Field(() => Date) at: string;
  @Field() by: string;
  @Field(() => String, { nullable: true, description: 'Why it took the place of the one before.' }) reason: string | null;
  @Field(() => Date, { nullable: true }) endedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was corrected or withdrawn.' }) endedReason: string | null;
}

@ObjectType('BulletinUnit', { description: 'A unit of the audience. What it received is told to the sender, and to itself.' })
export class BulletinUnitType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field() sent: boolean;
  @Field(() => Date) addedAt: string;
  @Field(() => Date, { nullable: true, description: 'Received the version in force.' }) receivedAt: string | null;
  @Field(() => String, { nullable: true }) receivedBy: string | null;
  @Field(() => Int, { nullable: true, description: 'The last version it received.' }) receivedNo: number | null;
  @Field(() => Date, { nullable: true, description: 'By when it is agreed to sign; only of 重大情况通报.' }) dueAt: string | null;
  @Field() overdue: boolean;
}

@ObjectType('Bulletin', { description: '通报, 重大情况通报: one to many, with a receipt from each.' })
export class BulletinType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => BulletinKindEnum) kind: BulletinKind;
  @Field(() => BulletinStateEnum) state: BulletinState;
  @Field(() => Int) version: number;
  @Field({ description: 'Written by the caller’s agency.' }) ours: boolean;
  @Field(() => AgencyType) sender: AgencyType;
  @Field(() => Int, { description: 'The version in force, or the one that is being written.' }) no: number;
  @Field(() => ID, { nullable: true, description: 'That of the version in force. Only for the sender.' }) caseId: string | null;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) sentAt: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The caller’s unit has received the version in force; null for the sender.' }) received: boolean | null;
  @Field(() => [BulletinVersionType], { description: 'Newest first; a unit reads from the version on with which it was reached.' }) versions: BulletinVersionType[];
  @Field(() => [BulletinUnitType]) audience: BulletinUnitType[];
  @Field(() => [DeadlineType], { description: 'The unit’s own clock.' }) deadlines: DeadlineType[];
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('BulletinSummary')
export class BulletinSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => BulletinKindEnum) kind: BulletinKind;
  @Field(() => BulletinStateEnum) state: BulletinState;
  @Field() title: string;
  @Field(() => String, { nullable: true }) subjectName: string | null;
  @Field(() => Int) no: number;
  @Field(() => AgencyType) sender: AgencyType;
  @Field() ours: boolean;
  @Field(() => Date, { nullable: true }) sentAt: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Null for the sender.' }) received: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Units that received the version in force; null for a unit.' }) receivedCount: number | null;
  @Field(() => Int) unitCount: number;
  @Field(() => Date, { nullable: true, description: 'When the caller’s own clock on it ends.' }) dueAt: string | null;
  @Field(() => Date) lastActAt: string;
}

@ObjectType('BulletinEdge')
export class BulletinEdgeType {
  @Field() cursor: string;
  @Field(() => BulletinSummaryType) node: BulletinSummaryType;
}

@ObjectType('BulletinConnection')
export class BulletinConnectionType {
  @Field(() => [BulletinEdgeType]) edges: BulletinEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('ToldSeat')
class ToldSeatType {
  @Field() title: string;
  @Field(() => SeatKindEnum) kind: SeatKind;
  @Field({ description: 'Somebody sits there today.' }) held: boolean;
}

@ObjectType('BulletinPreviewUnit', { description: 'A unit that it reaches, and who there is told.' })
export class BulletinPreviewUnitType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => [ToldSeatType]) seats: ToldSeatType[];
  @Field({ description: 'Past the digests.' }) byMailAtOnce: boolean;
}

@ObjectType('BulletinCase')
class BulletinCaseType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() title: string;
}

@ObjectType('BulletinTarget', { description: 'An organisation of the register, with the caller’s own cases about it.' })
export class BulletinTargetType {
  @Field(() => ID) id: string;
  @Field() code: string;
  @Field() name: string;
  @Field(() => [BulletinCaseType]) cases: BulletinCaseType[];
}

@ObjectType('AudienceGroup', { description: 'Units that sit together in a conference today; whoever joins later is not among those that were chosen.' })
export class AudienceGroupType {
  @Field(() => ID) conferenceId: string;
  @Field() name: string;
  @Field(() => [AgencyType]) units: AgencyType[];
}

@ObjectType('TakenBackBulletin', { description: 'A word that something was sent and taken back before it was received.' })
export class TakenBackBulletinType {
  @Field(() => ID) bulletinId: string;
  @Field() number: string;
  @Field(() => AgencyType) sender: AgencyType;
  @Field(() => Date) at: string;
}

@ObjectType('BulletinEvent')
export class BulletinEventType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Units that have received the version in force, as far as the caller may know.' }) received: number;
}

export const BulletinPayload = createUnionType({
  name: 'BulletinPayload',
  types: () => [BulletinType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'audience' in value ? BulletinType : RefusalType),
});
