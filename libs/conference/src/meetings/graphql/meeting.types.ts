import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum, TimelineEntryType, WorkBoxEnum } from '@portal/cases/graphql';
import type { PartyRole, WorkBox } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import type { LineChange } from '../agenda.rules.js';
import { MeetingRsvpType } from './rsvp.types.js';
import {
  AGENDA_STATES, type AgendaState, ITEM_KINDS, ITEM_VISIBILITIES, type ItemKind, type ItemVisibility, MEETING_FORMS, MEETING_KINDS, MEETING_STATES, type MeetingForm, type MeetingKind,
  type MeetingState,
} from '../meeting.table.js';

export const MeetingKindEnum = enumOf<MeetingKind>(MEETING_KINDS);
registerEnumType(MeetingKindEnum, { name: 'MeetingKind', description: '例会 · 临时全体 · 部分成员 · 论证会.' });
export const MeetingFormEnum = enumOf<MeetingForm>(MEETING_FORMS);
registerEnumType(MeetingFormEnum, { name: 'MeetingForm', description: '现场 · 视频 · 书面.' });
export const MeetingStateEnum = enumOf<MeetingState>(MEETING_STATES);
registerEnumType(MeetingStateEnum, { name: 'MeetingState' });
export const AgendaStateEnum = enumOf<AgendaState>(AGENDA_STATES);
registerEnumType(AgendaStateEnum, { name: 'AgendaState' });
export const AgendaItemKindEnum = enumOf<ItemKind>(ITEM_KINDS);
registerEnumType(AgendaItemKindEnum, { name: 'AgendaItemKind', description: '上次议定事项落实情况 · 议题 · 其他.' });
export const ItemVisibilityEnum = enumOf<ItemVisibility>(ITEM_VISIBILITIES);
registerEnumType(ItemVisibilityEnum, { name: 'AgendaItemVisibility', description: 'For all at the table, or for named agencies.' });
export const LineChangeEnum = enumOf<LineChange>(['ADDED', 'REMOVED', 'MOVED', 'CHANGED']);
registerEnumType(LineChangeEnum, { name: 'AgendaLineChange' });
export const AttendeeRoleEnum = enumOf<'ATTEND' | 'OBSERVE'>(['ATTEND', 'OBSERVE']);
registerEnumType(AttendeeRoleEnum, { name: 'AttendeeRole', description: '出席 · 列席.' });

@ObjectType('AgendaItem', { description: '议程项.' })
export class AgendaItemType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The same line in every version.' }) line: string;
  @Field(() => AgendaItemKindEnum) kind: ItemKind;
  @Field() title: string;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Minutes from the beginning of the meeting, of the lines that the caller may read.' }) startsAfter: number;
  @Field(() => String, { nullable: true }) presenter: string | null;
  @Field(() => AgencyType, { nullable: true }) presenterAgency: AgencyType | null;
  @Field(() => ItemVisibilityEnum) visibility: ItemVisibility;
  @Field(() => [ID]) visibleTo: string[];
  @Field(() => ID, { nullable: true }) topicId: string | null;
  @Field(() => String, { nullable: true }) topicNumber: string | null;
}

@ObjectType('AgendaChange', { description: 'What became of a line since the version before.' })
export class AgendaChangeType {
  @Field(() => ID) line: string;
  @Field() title: string;
  @Field(() => LineChangeEnum) change: LineChange;
}

@ObjectType('Agenda', { description: '议程: one version, locked when approved.' })
export class AgendaType {
  @Field(() => Int) version: number;
  @Field(() => AgendaStateEnum) state: AgendaState;
  @Field(() => Date, { nullable: true }) submittedAt: Date | string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Name of the day.' }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) decidedSeat: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Int) totalMinutes: number;
  @Field(() => [AgendaItemType]) items: AgendaItemType[];
  @Field(() => [AgendaChangeType]) changes: AgendaChangeType[];
}

@ObjectType('MeetingAttendee')
export class MeetingAttendeeType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AttendeeRoleEnum) role: 'ATTEND' | 'OBSERVE';
}

@ObjectType('PublishedMeeting', { description: 'What an announcement says of a past meeting, as published.' })
export class PublishedMeetingType {
  @Field(() => [String]) agenda: string[];
  @Field(() => [String]) attendees: string[];
  @Field(() => [String]) resolutions: string[];
  @Field(() => String, { nullable: true }) figures: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => String, { nullable: true }) publisher: string | null;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was read.' }) site: string | null;
  @Field(() => String, { nullable: true }) publishedOn: string | null;
  @Field(() => String, { nullable: true, description: 'The date as announced: shown instead of the hours, which nobody announced.' }) dateText: string | null;
  @Field(() => String, { nullable: true, description: 'What kind of meeting it was called.' }) held: string | null;
  @Field(() => String, { nullable: true }) where: string | null;
  @Field(() => String, { nullable: true }) convener: string | null;
  @Field(() => [String], { description: 'What the announcement leaves open.' }) doubts: string[];
}

@ObjectType('AnnouncedMeeting', { description: 'Of a meeting entered from an announcement: when and where as announced, and by whom.' })
export class AnnouncedMeetingType {
  @Field(() => String, { nullable: true }) dateText: string | null;
  @Field(() => String, { nullable: true }) where: string | null;
  @Field(() => String, { nullable: true }) publisher: string | null;
}

@ObjectType('PreviousMeeting', { description: 'The sitting before: what was resolved there, as far as the portal knows it.' })
export class PreviousMeetingType {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => [String]) resolutions: string[];
  @Field(() => String, { nullable: true }) publisher: string | null;
}

@ObjectType('Meeting', { description: '会议: one sitting.' })
export class MeetingType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => MeetingKindEnum) kind: MeetingKind;
  @Field(() => MeetingFormEnum) form: MeetingForm;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => Int) version: number;
  @Field(() => ID) conferenceId: string;
  @Field() conference: string;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field({ description: 'false: the caller knows only that it takes place.' }) content: boolean;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => Date) endsAt: Date | string;
  @Field(() => String, { nullable: true, description: 'Where a video meeting is joined.' }) link: string | null;
  @Field(() => Int, { description: 'SEQUENCE of its iCalendar event.' }) sequence: number;
  @Field(() => Date, { nullable: true, description: 'When the notice went out.' }) noticedAt: Date | string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day for answers.' }) rsvpDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When those who had not answered were last reminded.' }) urgedOn: string | null;
  @Field(() => [MeetingRsvpType], { description: '回执: of all units for the office and the lead agency, of its own for a unit.' }) answers: MeetingRsvpType[];
  @Field(() => Date, { nullable: true }) heldAt: Date | string | null;
  @Field(() => Date, { nullable: true }) cancelledAt: Date | string | null;
  @Field(() => ID, { nullable: true, description: 'Its minutes, for who has a place at them.' }) minutesId: string | null;
  @Field(() => [MeetingAttendeeType]) attendees: MeetingAttendeeType[];
  @Field(() => [AgendaType], { description: 'The newest first. Drafts are for the office and the lead agency.' }) agendas: AgendaType[];
  @Field(() => PublishedMeetingType, { nullable: true }) published: PublishedMeetingType | null;
  @Field(() => PreviousMeetingType, { nullable: true }) previous: PreviousMeetingType | null;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('MeetingSummary')
export class MeetingSummaryType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => MeetingKindEnum) kind: MeetingKind;
  @Field(() => MeetingFormEnum) form: MeetingForm;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => ID) conferenceId: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => Date) endsAt: Date | string;
  @Field(() => WorkBoxEnum) box: WorkBox;
  @Field(() => Int) attendeeCount: number;
  @Field(() => AgendaStateEnum, { nullable: true }) agendaState: AgendaState | null;
  @Field(() => AnnouncedMeetingType, { nullable: true }) announced: AnnouncedMeetingType | null;
}

@ObjectType('MeetingEdge')
export class MeetingEdgeType {
  @Field() cursor: string;
  @Field(() => MeetingSummaryType) node: MeetingSummaryType;
}

@ObjectType('MeetingConnection')
export class MeetingConnectionType {
  @Field(() => [MeetingEdgeType]) edges: MeetingEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const MeetingPayload = createUnionType({
  name: 'MeetingPayload',
  types: () => [MeetingType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : MeetingType),
});
