import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '@portal/platform/graphql';
import { NotificationType } from './notification.types.js';

@ObjectType('ReachedPerson', { description: 'One person to whom a notice went by e-mail, and how far it came.' })
export class ReachedPersonType {
  @Field() personName: string;
  @Field({ description: 'PENDING, SENDING, SENT, FAILED or WITHDRAWN.' }) state: string;
  @Field(() => Date, { nullable: true }) sentAt: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the mail server.' }) lastError: string | null;
}

@ObjectType('UnseenNotice', { description: 'A notice that nobody of its seat has opened: 4 hours after it came where a term is short, 24 hours otherwise.' })
export class UnseenNoticeType extends NotificationType {
  @Field() seatTitle: string;
  @Field(() => [String], { description: 'Who holds the seat today, without its deputies; empty: nobody.' }) holders: string[];
  @Field(() => [ReachedPersonType]) reached: ReachedPersonType[];
  @Field({ description: 'Its matter still waits for the agency.' }) waits: boolean;
}

@ObjectType('UnseenNoticeEdge')
export class UnseenNoticeEdgeType {
  @Field() cursor: string;
  @Field(() => UnseenNoticeType) node: UnseenNoticeType;
}

@ObjectType('UnseenNoticeConnection')
export class UnseenNoticeConnectionType {
  @Field(() => [UnseenNoticeEdgeType]) edges: UnseenNoticeEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('FailedDelivery', { description: 'An e-mail that did not go out and will not be tried again by itself.' })
export class FailedDeliveryType {
  @Field(() => ID) id: string;
  @Field() personName: string;
  @Field() seatTitle: string;
  @Field(() => Int) attempts: number;
  @Field({ description: 'The words of the mail server, or `no e-mail address`.' }) lastError: string;
  @Field(() => Date) createdAt: string;
  @Field(() => Date, { nullable: true, description: '退信: when the mail server that had taken it sent it back; null: it was never taken.' }) returnedAt: string | null;
  @Field(() => NotificationType, { description: 'The newest of its notices.' }) notice: NotificationType;
  @Field(() => Int, { description: 'How many notices it holds: several in a digest.' }) noticeCount: number;
}

@ObjectType('FailedDeliveryEdge')
export class FailedDeliveryEdgeType {
  @Field() cursor: string;
  @Field(() => FailedDeliveryType) node: FailedDeliveryType;
}

@ObjectType('FailedDeliveryConnection')
export class FailedDeliveryConnectionType {
  @Field(() => [FailedDeliveryEdgeType]) edges: FailedDeliveryEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('NoticeReconciliation', { description: 'What was recorded on a day, and what had become of it by the night after: numbers of the whole portal.' })
export class NoticeReconciliationType {
  @Field() day: string;
  @Field(() => Date) ranAt: string;
  @Field(() => Int) facts: number;
  @Field(() => Int) factsWaiting: number;
  @Field(() => Int) factsFailed: number;
  @Field(() => Int, { description: 'Notices for which nobody held a seat.' }) unheard: number;
  @Field(() => Int) notices: number;
  @Field(() => Int) noticesUnseen: number;
  @Field(() => Int) mails: number;
  @Field(() => Int) mailsWaiting: number;
  @Field(() => Int) mailsFailed: number;
}
