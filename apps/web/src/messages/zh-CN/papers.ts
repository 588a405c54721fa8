/** 会议材料, 会议材料包, 列席人员. */
export const papers = {
  'PaperVisibility.ALL': '全体参会单位', 'PaperVisibility.NAMED': '指定单位', 'PaperVisibility.CONVENER': '会前仅办公室和牵头单位', 'PaperWay.FILE': '下载原件', 'PaperWay.PACKET': '随材料包下载', 'PaperWay.GUEST': '列席阅览',
  'PacketState.QUEUED': '制作中', 'PacketState.READY': '可下载', 'PacketState.FAILED': '未能制成', 'GuestStand.OPEN': '有效', 'GuestStand.NOT_YET': '未开始', 'GuestStand.WAITING': '待核准', 'GuestStand.DECLINED': '未同意', 'GuestStand.EXPIRED': '已到期', 'GuestStand.REVOKED': '已收回',
  'papers.title': '会议材料', 'papers.number': '材料{number}', 'papers.packet': '会议材料包', 'papers.noPacket': '尚未制作', 'papers.stale': '已过时', 'papers.download': '下载（{pages} 页，{size}）', 'papers.madeAt': '{when} 制成',
  'papers.make': '制作材料包', 'papers.makeAgain': '重新制作', 'papers.packetText': '按本单位可见范围合成一份 PDF，统一编号、连续编页；每页水印载明下载单位、职务和时间，下载留痕。',
  'papers.noLines': '没有可以阅看的议程项', 'papers.noLinesText': '议程经召集人审定后，在此提交和阅看材料。', 'papers.none': '尚未提交材料。', 'papers.add': '提交材料', 'papers.addText': '议程项：{line}',
  'papers.takeOver': '转入议题附件（{count}）', 'papers.file': '文件', 'papers.name': '材料名称', 'papers.visibility': '可见范围', 'papers.visibleTo': '指定单位', 'papers.shareGuests': '向该议程项的列席人员开放',
  'papers.late': '迟交', 'papers.opened': '{when} 起向参会单位开放', 'papers.forGuests': '列席可阅', 'papers.earlier': '历次版本（{count}）', 'papers.revision': '第 {revision} 版', 'papers.readings': '调阅记录（{count}）',
  'papers.up': '上移：{title}', 'papers.down': '下移：{title}', 'papers.change': '修改', 'papers.replace': '更换文件', 'papers.replaceText': '更换“{title}”的文件。原文件作为历次版本保留。', 'papers.withdraw': '撤下',
  'papers.withdrawText': '撤下“{title}”后，参会单位不再看到，已制作的材料包不能再下载。', 'guests.title': '列席人员', 'guests.invite': '邀请列席', 'guests.inviteText': '列席“{line}”一项：凭链接阅看该项标题、时间和向列席人员开放的材料，不设账号。',
  'guests.unit': '单位', 'guests.post': '职务', 'guests.postHint': '写职务，不写姓名。', 'guests.from': '开始时间', 'guests.to': '结束时间', 'guests.approve': '核准列席', 'guests.decline': '不同意', 'guests.approvedBy': '{who} {when} 核准', 'guests.declinedBy': '{who} {when} 不同意', 'guests.comes': '到会（{when} 回执）', 'guests.stays': '不到会（{when} 回执）', 'guests.opinion': '书面意见', 'guests.link': '列席链接', 'guests.linkText': '链接只显示这一次，请复制后通过政务通信渠道发给列席人员。召集人核准后方可打开。', 'guests.copied': '已复制',
  'guests.revoke': '收回链接', 'guests.revokeText': '收回后，{who}的链接立即失效。', 'guests.lineGone': '该议程项已调整', 'guests.read': '阅览 {count} 次，最近 {when}', 'guests.unread': '尚未阅览',
  'guest.title': '列席阅览', 'guest.closed': '不能阅览', 'guest.again': '重试', 'guest.when': '预计 {when} 开始，{minutes} 分钟', 'guest.who': '{who}，授权至 {until}', 'guest.none': '没有向列席人员开放的材料。', 'guest.read': '阅览材料（PDF）',
  'guest.answer': '回执和书面意见', 'guest.comes': '到会', 'guest.stays': '不到会', 'guest.opinion': '对本项的书面意见（可不填）', 'guest.send': '提交', 'guest.sendAgain': '重新提交', 'guest.answered': '已于 {when} 提交。会议召开前可以重新提交。',
  'guest.note': '每次阅览均有记录。材料各页水印载明您的单位、职务和时间，请勿转发。',
} as const;
