import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { RefusalType } from '@portal/platform/graphql';
import { CALENDAR_ENTRY_KINDS, type CalendarEntryKind } from '../calendar-entry.js';

export const CalendarEntryKindEnum = enumOf<CalendarEntryKind>(CALENDAR_ENTRY_KINDS);
registerEnumType(CalendarEntryKindEnum, { name: 'CalendarEntryKind', description: 'MEETING 会议 · DUE 期限届满.' });

@ObjectType('CalendarEntry', { description: 'A meeting the agency has a place at, or the end of a term of what lies on its desk.' })
export class CalendarEntryType {
  @Field(() => ID, { description: 'Of the matter.' }) id: string;
  @Field(() => CalendarEntryKindEnum) kind: CalendarEntryKind;
  @Field() objectKind: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the agency may know that it is, and not what it is about.' }) title: string | null;
  @Field(() => Date) startsAt: Date | string;
  @Field(() => Date, { description: 'Of a term the instant at which it begins, too.' }) endsAt: Date | string;
  @Field() state: string;
  @Field({ description: 'The state in the language of the reader.' }) stateLabel: string;
  @Field(() => String, { nullable: true, description: '例会, 临时全体会议 …, in the language of the reader.' }) meetingKind: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
}

@ObjectType('Calendar')
export class CalendarType {
  @Field(() => [CalendarEntryType]) entries: CalendarEntryType[];
}

@ObjectType('CalendarFeed', { description: 'A secret address that a calendar program subscribes to.' })
export class CalendarFeedType {
  @Field(() => ID) id: string;
  @Field({ description: 'The seat in whose name it is read.' }) seatTitle: string;
  @Field(() => Date) createdAt: Date | string;
  @Field(() => Date, { nullable: true, description: 'When a program last read it, to the hour.' }) readAt: Date | string | null;
}

@ObjectType('CreatedCalendarFeed')
export class CreatedCalendarFeedType {
  @Field(() => ID) id: string;
  @Field({ description: 'The address with its secret: shown this once, stored nowhere.' }) address: string;
}

@ObjectType('RevokedCalendarFeed')
export class RevokedCalendarFeedType {
  @Field(() => ID) id: string;
}

export const CalendarResult = createUnionType({
  name: 'CalendarResult', types: () => [CalendarType, RefusalType] as const, resolveType: (value: object) => ('entries' in value ? CalendarType : RefusalType),
});
export const CreateCalendarFeedPayload = createUnionType({
  name: 'CreateCalendarFeedPayload', types: () => [CreatedCalendarFeedType, RefusalType] as const,
  resolveType: (value: object) => ('address' in value ? CreatedCalendarFeedType : RefusalType),
});
export const RevokeCalendarFeedPayload = createUnionType({
  name: 'RevokeCalendarFeedPayload', types: () => [RevokedCalendarFeedType, RefusalType] as const,
  resolveType: (value: object) => ('code' in value ? RefusalType : RevokedCalendarFeedType),
});
