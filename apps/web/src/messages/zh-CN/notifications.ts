/** 通知. */
export const notifications = {
  'notifications.title': '通知',
  'notifications.delivery': '送达情况',
  'notifications.show': '显示范围',
  'notifications.all': '全部',
  'notifications.unread': '未读 {count}',
  'notifications.isUnread': '未读',
  'notifications.urgent': '紧急',
  'notifications.reason': '为何收到：{reason}',
  'notifications.markOne': '标为已读',
  'notifications.markShown': '将所列 {count} 条未读标为已读',
  'notifications.none': '没有通知',
  'notifications.noUnread': '没有未读通知',
  'notifications.live': '有新通知会自动出现，无需刷新。',
} as const;
