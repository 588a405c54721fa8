export const ZH_CALENDAR = {
  'calendar.feedName': '联席会议日历',
  'calendar.meeting': '联席会议{kind} {number}',
  'calendar.due': '期限届满 {number}',
  'calendar.meetingKind.REGULAR': '例会',
  'calendar.meetingKind.EXTRAORDINARY': '临时全体会议',
  'calendar.meetingKind.PARTIAL': '部分成员会议',
  'calendar.meetingKind.EXPERT_REVIEW': '论证会',
  'calendar.noFeed': '此日历订阅地址无效或者已停用。请登录联席会议平台，在“日历”页面重新生成。',
  'field.NOT_A_SPAN': '起止日期应当先后有序，且不超过 {max} 日。',
  'refusal.TOO_MANY_FEEDS': '您已有 {max} 个订阅地址，不能再生成。',
  'refusal.TOO_MANY_FEEDS.rule': '平台约定：每人同时有效的日历订阅地址不超过 5 个，地址即凭据，多则难以管理。',
  'refusal.TOO_MANY_FEEDS.next': '请先停用不再使用的订阅地址，再生成新的。',
} as const satisfies Readonly<Record<string, string>>;
