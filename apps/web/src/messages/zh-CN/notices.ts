/** 会议通知 and 回执, and the duty to meet each half-year. */
export const notices = {
  'notice.send': '发出会议通知', 'notice.sendText': '将通知 {count} 个参会单位的联络员：平台消息一条、带日历邀请的邮件一封。', 'notice.rsvpBy': '回执截止日', 'notice.link': '会议链接', 'notice.linkText': '仅在平台内显示，不写入邮件。',
  'notice.change': '变更会议', 'notice.changeText': '会议通知尚未发出，变更不通知参会单位。', 'notice.changeTold': '时间、地点、形式、链接变动的，通知全体参会单位；新增单位收到邀请，移出单位收到取消。时间变动的，各单位须重新报送回执。',
  'notice.consent': '召集人意见', 'notice.consentText': '会议时间及形式已经召集人审定；变动的，写明召集人何时、以何方式同意。',
  'rsvp.title': '回执', 'rsvp.due': '{day} 截止', 'rsvp.none': '未报送', 'rsvp.stale': '改期前的回执，待重报', 'rsvp.count': '参加 {come}，未报送 {open}，共 {all}', 'rsvp.urge': '催一次回执', 'rsvp.times': '共报送 {count} 次',
  'rsvp.ask': '请报送本单位的回执，会议开始前可以更改。', 'rsvp.now': '本单位的回执：{answer}。会议开始前可以更改。', 'rsvp.again': '会议改期，请重新报送。改期前的回执：{answer}', 'rsvp.reason': '不能参加的原因', 'rsvp.person': '代会人员（本单位名录）', 'rsvp.standIn': '代会人员职务', 'rsvp.phone': '代会人员电话', 'rsvp.send': '报送回执',
  'RsvpAnswer.ATTEND': '参加', 'RsvpAnswer.DECLINE': '不能参加', 'RsvpAnswer.DELEGATE': '派员代会', 'RsvpVia.PORTAL': '平台报送', 'RsvpVia.MAIL': '邮件报送',
  'sitting.radar': '半年必开', 'sitting.first': '{year}年上半年', 'sitting.second': '{year}年下半年', 'sitting.title': '{half}例会', 'sitting.name': '{half}例会', 'sitting.missed': '{half}没有召开例会，已记录在案。确已召开的，请“补录会议”。', 'sitting.none': '{half}例会尚未召开，也未筹办；原则上每半年召开1次，最迟 {day}。', 'sitting.proposed': '建议时间（工作日，成员单位在平台上没有其他会议）', 'sitting.plan': '按此时间筹办',
  'SittingStand.MET': '已召开或者已安排', 'SittingStand.OPEN': '尚有时间', 'SittingStand.DUE': '须尽快安排',
} as const;
