import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { LiveEvents } from '@portal/platform';
import { FindNotifications } from './find-notifications.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import { WatchInbox } from './watch-inbox.js';

/** The inbox, for those who read it. */
@Module({
  imports: [AgenciesModule],
  providers: [FindNotifications, MarkNotificationsRead, WatchInbox, LiveEvents],
  exports: [FindNotifications, MarkNotificationsRead, WatchInbox],
})
export class NotificationsModule {}
