/** 前置程序 and 应移未移. */
export const gates = {
  'gates.title': '前置程序', 'gates.records': '办理记录', 'gates.notDone': '未办', 'gates.before': '{act}之前', 'gates.fromAmount': '金额达到 {amount} 元时',
  'gates.held': '主持：{chair}；参加：{participants}', 'gates.asked': '{who}于 {when} 送审', 'gates.reviewed': '{who}审核', 'gates.due': '应于 {day} 前出具意见', 'gates.dissent': '不同意见：{text}',
  'gates.agreed': '同意', 'gates.notAgreed': '不同意',
  'gates.act.request': '送法制审核', 'gates.act.review': '出具审核意见', 'gates.act.discussion': '记录集体讨论', 'gates.act.officers': '登记执法人员',
  'gates.intro.request': '送本单位法制审核员审核，10个工作日内出具意见（国家医保局令第4号第三十八条）。', 'gates.intro.review': '审核意见只在本单位内可见，记录后不能修改。',
  'gates.intro.discussion': '写职务，不写姓名。记录后不能修改；再次讨论的另行记录。', 'gates.intro.officers': '执法人员不少于两人，各有执法证（《行政处罚法》第四十二条；医保部门的行政处理：《医疗保障基金使用监督管理条例》第二十九条）。',
  'gates.field.result': '审核结论', 'gates.field.opinion': '审核意见', 'gates.field.heldOn': '讨论日期', 'gates.field.chair': '主持人职务', 'gates.field.participants': '参加人职务', 'gates.field.passed': '讨论结果',
  'gates.field.conclusion': '讨论意见', 'gates.field.dissent': '不同意见（如有）', 'gates.field.officers': '执法人员', 'gates.hint.participants': '每行一人，含主持人不少于3人。',
  'gates.transfersDue': '应移未移', 'gates.transfersDueText': '金额和行为已达移送标准、尚未移送且理由未经主要负责人同意的在办案件数。案情只留在各单位。', 'gates.noTransfersDue': '没有未处理的应移未移提示。',
  'gates.waitingReason': '其中 {count} 件理由待决定',
  'Gate.LEGAL_REVIEW': '法制审核', 'Gate.COLLECTIVE_DISCUSSION': '集体讨论', 'Gate.TWO_OFFICERS': '两名以上执法人员',
  'GateState.REQUESTED': '待审核', 'GateState.PASSED': '通过', 'GateState.FAILED': '不通过', 'GateState.CORRECTION': '补正',
} as const;
