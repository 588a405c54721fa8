/** 审签、代章、印发. */
export const issuing = {
  'issue.title': '审签与印发', 'issue.open': '审签与印发', 'issue.read': '阅看送审、印发的正文', 'issue.submit': '送审签', 'issue.submitIntro': '送审签后正文固定。每条议定事项须写明牵头单位和完成时限。', 'issue.note': '说明（可不填）', 'issue.takeBack': '收回修改',
  'issue.askSeal': '申请代章', 'issue.askSealIntro': '联席会议及其办公室不制作印章、不正式行文，由牵头单位代章（粤医保发〔2020〕26号 四(二)）。', 'issue.copies': '用印份数', 'issue.purpose': '用途', 'issue.copiesOf': '用印 {count} 份',
  'issue.issue': '印发', 'issue.issueIntro': '印发后正文不再改变，发给参会单位签收；每条议定事项同时交办。', 'issue.receive': '签收', 'issue.correct': '更正', 'issue.correctIntro': '原印发稿继续留存可查；更正后重新审签、代章、印发。', 'issue.correcting': '正在更正：{reason}',
  'issue.toSign': '待审签的正文', 'issue.sign': '审签', 'issue.return': '退回修改', 'issue.reason': '意见（退回、不同意时必填）', 'issue.reasonNeeded': '请写明理由。', 'issue.changed': '刚刚有改动，请核对后再决定。', 'issue.otherSeats': '您还任其他席位：', 'issue.sitOn': '换到 {seat} 席位办理', 'issue.grant': '同意代章', 'issue.deny': '不同意',
  'issue.issues': '印发稿', 'issue.no': '第 {no} 次印发', 'issue.because': '更正理由：{reason}（{count} 处）', 'issue.preview': '印发稿预览', 'issue.whole': '查看纪要',
  'issue.way': '办理过程', 'issue.submitted': '{who} 送审签　{when}', 'issue.decision.SIGNED': '审签', 'issue.decision.RETURNED': '退回', 'issue.decision.TAKEN_BACK': '收回', 'issue.received': '{who} 签收　{when}', 'issue.notReceived': '未签收',
  'issue.uses': '用印登记', 'issue.usesText': '牵头单位为联席会议代章的每一次用印：用在哪份文件上、由谁批准、印了几份。', 'issue.year': '年份', 'issue.anyYear': '全部年份', 'issue.find': '编号、标题、经办人、校验值', 'issue.noUses': '没有用印记录', 'issue.noneFound': '没有符合条件的用印',
  'issue.useAt': '{at} 用印 {count} 份', 'issue.useBy': '经办 {who}', 'issue.approvedBy': '批准 {who}', 'issue.issueFirst': '首次印发', 'issue.issueAgain': '第 {no} 次更正', 'issue.textHash': '正文校验值 {hash}', 'issue.fileHash': '文件校验值 {hash}', 'issue.request': '申请 {number}',
  'issue.seal': '代章申请 {number}', 'issue.sealBy': '代章单位：{agency}', 'issue.used': '用印：{who}　{when}',
  'SealState.ASKED': '待审批', 'SealState.APPROVED': '已同意，待用印', 'SealState.REFUSED': '不同意', 'SealState.USED': '已用印', 'SealState.LAPSED': '已失效',
} as const;
