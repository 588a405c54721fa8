import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { DeliveryBoardResolver } from './delivery-board.resolver.js';
import { NoticePreferenceResolver } from './notice-preference.resolver.js';
import { NotificationResolver } from './notification.resolver.js';

/** The inbox in the schema, for the api process. */
@Module({ imports: [NotificationsModule], providers: [NotificationResolver, NoticePreferenceResolver, DeliveryBoardResolver] })
export class NotificationsGraphqlModule {}
