import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DoneType, PageInfoType, RefusalType } from '@portal/platform/graphql';

@ObjectType('Notification', { description: 'What a seat was told, and why. Shown in the language of the reader.' })
export class NotificationType {
  @Field(() => ID) id: string;
  @Field({ description: 'The fact behind it: `referral.sent`.' }) topic: string;
  @Field() title: string;
  @Field() body: string;
  @Field({ description: 'Why this seat was told.' }) reason: string;
  @Field({ description: 'A statutory term is short or has run out.' }) urgent: boolean;
  @Field({ description: 'CASE or REFERRAL.' }) objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => Date) createdAt: string;
  @Field(() => Date, { nullable: true }) readAt: string | null;
}

@ObjectType('NotificationEdge')
export class NotificationEdgeType {
  @Field() cursor: string;
  @Field(() => NotificationType) node: NotificationType;
}

@ObjectType('NotificationConnection')
export class NotificationConnectionType {
  @Field(() => [NotificationEdgeType]) edges: NotificationEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => Int, { description: 'Of the whole inbox, not of this page.' }) unreadCount: number;
}

@ObjectType('InboxEvent', { description: 'Something new in the inbox of the seat one sits on.' })
export class InboxEventType {
  @Field(() => ID) notificationId: string;
  @Field() title: string;
  @Field() urgent: boolean;
  @Field() objectKind: string;
  @Field(() => ID) objectId: string;
  @Field(() => Int) unreadCount: number;
}

export const MarkReadPayload = createUnionType({
  name: 'MarkReadPayload',
  types: () => [DoneType, RefusalType] as const,
  resolveType: (value: object) => ('ok' in value ? DoneType : RefusalType),
});
