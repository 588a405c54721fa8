export const notifications = {
  'notifications.title': '通知',
} as const;
