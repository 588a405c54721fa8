import type { SameKeys } from '../zh-CN';
import type { notifications as zh } from '../zh-CN/notifications';

export const notifications: SameKeys<typeof zh> = {
  'notifications.title': 'Notices',
  'notifications.delivery': 'Delivery',
  'notifications.show': 'Show',
  'notifications.all': 'All',
  'notifications.unread': 'Unread {count}',
  'notifications.isUnread': 'Unread',
  'notifications.urgent': 'Urgent',
  'notifications.reason': 'Why you got this: {reason}',
  'notifications.markOne': 'Mark read',
  'notifications.markShown': 'Mark the {count} unread shown as read',
  'notifications.none': 'No notices',
  'notifications.noUnread': 'No unread notices',
  'notifications.live': 'New notices appear by themselves.',
};
