import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { AvailableActionType, EditConflictType, RefusalType } from '@portal/platform/graphql';
import { MeetingStateEnum } from '../../graphql/meeting.types.js';
import type { MeetingState } from '../../meeting.table.js';
import { PAPER_VISIBILITIES, type PaperVisibility } from '../paper.table.js';

export const PaperVisibilityEnum = enumOf<PaperVisibility>(PAPER_VISIBILITIES);
registerEnumType(PaperVisibilityEnum, { name: 'PaperVisibility', description: '全体参会单位 · 指定单位 · 会前仅办公室和牵头单位.' });
export const PaperWayEnum = enumOf<'FILE' | 'PACKET' | 'GUEST'>(['FILE', 'PACKET', 'GUEST']);
registerEnumType(PaperWayEnum, { name: 'PaperWay', description: 'By itself, in a package, by a guest.' });
export const PacketStateEnum = enumOf<'QUEUED' | 'READY' | 'FAILED'>(['QUEUED', 'READY', 'FAILED']);
registerEnumType(PacketStateEnum, { name: 'PacketState', description: '制作中 · 可下载 · 未制成.' });

@ObjectType('PaperFile', { description: 'A paper as it was at a time.' })
export class PaperFileType {
  @Field(() => ID) id: string;
  @Field(() => Int) revision: number;
  @Field() name: string;
  @Field(() => Float, { description: 'Bytes.' }) size: number;
  @Field() mediaType: string;
  @Field({ description: 'Name of the day.' }) addedBy: string;
  @Field() addedSeat: string;
  @Field(() => Date) addedAt: Date | string;
  @Field({ description: 'Where the bytes are; taking them is recorded.' }) url: string;
}

@ObjectType('PaperReading', { description: '调阅记录.' })
export class PaperReadingType {
  @Field() reader: string;
  @Field() seat: string;
  @Field() agency: string;
  @Field(() => PaperWayEnum) way: 'FILE' | 'PACKET' | 'GUEST';
  @Field(() => Int) revision: number;
  @Field(() => Date) at: Date | string;
}

@ObjectType('MeetingPaper', { description: '会议材料.' })
export class MeetingPaperType {
  @Field(() => ID) id: string;
  @Field({ description: '材料编号: 2, or 2-1 where the line has several.' }) number: string;
  @Field() title: string;
  @Field(() => PaperVisibilityEnum) visibility: PaperVisibility;
  @Field(() => [ID], { description: 'With NAMED: agencies at the table.' }) visibleTo: string[];
  @Field({ description: 'Also for guests of the line.' }) forGuests: boolean;
  @Field({ description: '迟交: brought or replaced within 24 hours of the meeting.' }) late: boolean;
  @Field(() => Int) version: number;
  @Field({ description: 'Short name of the agency that brought it.' }) broughtBy: string;
  @Field(() => Date, { nullable: true, description: 'When it was opened to all at the table.' }) openedAt: Date | string | null;
  @Field(() => [PaperFileType], { description: 'The newest first: one that was replaced stays.' }) files: PaperFileType[];
  @Field(() => Int, { description: 'How often it was read; for who brought it and for the office.' }) readingCount: number;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('PaperLine', { description: 'A line of the agenda with its papers.' })
export class PaperLineType {
  @Field(() => ID) line: string;
  @Field(() => Int, { description: 'From 0; over the whole agenda.' }) position: number;
  @Field() title: string;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Files of its topic that are not among its papers.' }) topicFiles: number;
  @Field(() => [MeetingPaperType]) papers: MeetingPaperType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MeetingPacket', { description: '会议材料包, as the agency may see it.' })
export class MeetingPacketType {
  @Field(() => ID) id: string;
  @Field(() => PacketStateEnum) state: 'QUEUED' | 'READY' | 'FAILED';
  @Field({ description: '已过时: something in it has changed since.' }) stale: boolean;
  @Field(() => Date) askedAt: Date | string;
  @Field(() => Date, { nullable: true }) readyAt: Date | string | null;
  @Field(() => Float, { nullable: true }) size: number | null;
  @Field(() => Int, { nullable: true }) pages: number | null;
  @Field() url: string;
}

@ObjectType('MeetingGuest', { description: '列席人员 of one line: a post of another unit, without an account.' })
export class MeetingGuestType {
  @Field(() => ID) id: string;
  @Field(() => ID) line: string;
  @Field() unit: string;
  @Field() post: string;
  @Field(() => Date) fromAt: Date | string;
  @Field(() => Date) toAt: Date | string;
  @Field(() => Int) version: number;
  @Field() invitedBy: string;
  @Field(() => Date) invitedAt: Date | string;
  @Field(() => Date, { nullable: true }) revokedAt: Date | string | null;
  @Field(() => Boolean, { nullable: true, description: 'What the convener said; null as long as he has not, and the link shows nothing.' }) approved: boolean | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) decidedSeat: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Why the convener did not approve.' }) reason: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the guest comes; null as long as he has not said.' }) coming: boolean | null;
  @Field(() => String, { nullable: true, description: 'What the guest wrote on his line.' }) opinion: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | string | null;
  @Field(() => Int) readingCount: number;
  @Field(() => Date, { nullable: true }) lastReadAt: Date | string | null;
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MeetingPapers', { description: '会议材料 of one meeting.' })
export class MeetingPapersType {
  @Field(() => ID, { description: 'Of the meeting.' }) id: string;
  @Field() number: string;
  @Field() title: string;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => Date) endsAt: Date | string;
  @Field(() => [PaperLineType]) lines: PaperLineType[];
  @Field(() => MeetingPacketType, { nullable: true, description: 'The latest that was asked for.' }) packet: MeetingPacketType | null;
  @Field(() => [AgencyType]) attendees: AgencyType[];
  @Field(() => [MeetingGuestType], { description: 'For the office and the lead agency.' }) guests: MeetingGuestType[];
}

@InputType()
export class PaperWordsInput {
  @Field() title: string;
  @Field(() => PaperVisibilityEnum) visibility: PaperVisibility;
  @Field(() => [ID], { description: 'With NAMED.' }) visibleTo: string[];
  @Field({ description: 'Said by the office only.' }) forGuests: boolean;
}

@InputType()
export class AddPaperInput extends PaperWordsInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) line: string;
  @Field(() => ID) fileId: string;
}

@InputType()
export class PaperLineInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) line: string;
}

@InputType()
export class OrderPapersInput extends PaperLineInput {
  @Field(() => [ID], { description: 'All papers of the line, in their new order.' }) paperIds: string[];
}

@InputType()
export class PaperActInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
}

@InputType()
export class ChangePaperInput extends PaperWordsInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was on the screen.' }) expectedVersion: number;
}

@InputType()
export class ReplacePaperInput extends PaperActInput {
  @Field(() => ID) fileId: string;
}

export const MeetingPapersPayload = createUnionType({
  name: 'MeetingPapersPayload',
  types: () => [MeetingPapersType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MeetingPapersType),
});
