/** 日历 and its subscription. */
export const calendar = {
  'calendar.view': '视图', 'calendar.view.MONTH': '月', 'calendar.view.WEEK': '周', 'calendar.view.LIST': '列表',
  'calendar.month': '{year}年{month}月', 'calendar.span': '{from} 至 {to}', 'calendar.dayOfMonth': '{month}月{day}日',
  'calendar.back': '往前', 'calendar.on': '往后', 'calendar.today': '今天',
  'calendar.weekday.0': '周日', 'calendar.weekday.1': '周一', 'calendar.weekday.2': '周二', 'calendar.weekday.3': '周三', 'calendar.weekday.4': '周四', 'calendar.weekday.5': '周五', 'calendar.weekday.6': '周六',
  'calendar.due': '期限届满', 'calendar.untitled': '（内容不公开）',
  'calendar.empty': '这段时间没有会议，也没有到期事项', 'calendar.emptyText': '会议通知发出后、或者有事项到期时，会出现在这里。',
  'calendar.subscribe': '订阅日历', 'calendar.subscribeText': '把地址添加到手机或者电脑的日历程序，会议和到期事项会自动出现，每小时更新。日历中只有事项编号、时间、地点，没有案件内容。地址即凭据，请勿转发。',
  'calendar.newAddress': '生成订阅地址', 'calendar.address': '订阅地址', 'calendar.once': '地址只显示这一次，请现在复制。', 'calendar.feeds': '有效的订阅地址',
  'calendar.readAt': '最近读取 {at}', 'calendar.neverRead': '尚未被读取', 'calendar.revoke': '停用',
} as const;
