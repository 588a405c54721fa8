import './messages.js';

export { AlarmFailures } from './board/alarm-failures.js';
export { ListFailedDeliveries } from './board/list-failed-deliveries.js';
export { ListReconciliations } from './board/list-reconciliations.js';
export { ListUnseenNotices } from './board/list-unseen-notices.js';
export { ReconcileNotices } from './board/reconcile-notices.js';
export { ResendDeliveries } from './board/resend-deliveries.js';
export { DeliverFact } from './deliver-fact.js';
export { DeliverMail } from './deliver-mail.js';
export { DeliveryModule, MAIL_CONCURRENCY } from './delivery.module.js';
export { DispatchDeliveries } from './dispatch-deliveries.js';
export { FindNotifications, type NotificationPage } from './find-notifications.js';
export { MarkNotificationsRead } from './mark-notifications-read.js';
export type { NotificationView } from './notification-view.js';
export { NotificationsModule } from './notifications.module.js';
export { type Enclosure, type EnclosureRecipe, type FactsOfDomain, type Letter, type Notice, type NoticeParams, type NotificationRecipe, RecipeBook, type RecordedFact } from './recipe.js';
export { matterPath } from './thin-mail.rules.js';
export { type InboxEvent, WatchInbox } from './watch-inbox.js';
