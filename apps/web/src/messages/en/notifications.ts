import type { SameKeys } from '../zh-CN';
import type { notifications as zh } from '../zh-CN/notifications';

export const notifications: SameKeys<typeof zh> = {
  'notifications.title': 'Notices',
};
