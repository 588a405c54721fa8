/** 邮件通知方式. */
export const ways = {
  'ways.title': '邮件通知方式',
  'ways.text': '站内通知一律即时送达；这里选择是否同时发邮件。',
  'ways.always': '紧急事项和24小时内到期的时限始终立即发邮件；与本席位时限有关的通知不能关闭，最迟随下一次合并邮件发送。',
  'ways.ofMatter': '本事项的邮件通知方式',
  'ways.asSet': '按“我的”中的设置',
  'ways.matter': '事项',
  'ways.drop': '取消单独设置',
  'NoticeWay.AT_ONCE': '立即发送',
  'NoticeWay.DIGEST': '合并发送',
  'NoticeWay.PORTAL': '不发邮件',
  'NoticeArea.CASES': '案件与移送',
  'NoticeArea.SUPERVISION': '督办',
  'NoticeArea.CONFERENCE': '会议与纪要',
  'NoticeArea.RESOLUTIONS': '议定事项',
  'NoticeArea.SHARING': '数据共享',
  'NoticeArea.OTHER': '其他',
} as const;
