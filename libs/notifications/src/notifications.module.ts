import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { LiveEvents } from '@portal/platform';
import { ListFailedDeliveries } from './board/list-failed-deliveries.js';
import { ListReconciliations } from './board/list-reconciliations.js';
import { ListUnseenNotices } from './board/list-unseen-notices.js';
import { ResendDeliveries } from './board/resend-deliveries.js';
import { FindNotifications } from './find-notifications.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import { ListNoticePreferences } from './preferences/list-notice-preferences.js';
import { SetNoticePreference } from './preferences/set-notice-preference.js';
import { WatchInbox } from './watch-inbox.js';

const USE_CASES = [FindNotifications, MarkNotificationsRead, WatchInbox, ListUnseenNotices, ListFailedDeliveries, ResendDeliveries, ListReconciliations, ListNoticePreferences, SetNoticePreference];

/** The inbox, for those who read it, and the board of what did not reach them. */
@Module({ imports: [AgenciesModule], providers: [...USE_CASES, LiveEvents], exports: [...USE_CASES, LiveEvents] })
export class NotificationsModule {}
