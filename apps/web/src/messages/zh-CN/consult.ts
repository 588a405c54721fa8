/** 会商, 督办, 回避, 应移未移. */
export const consult = {
  'consult.none': '没有会商事项。', 'consult.noneOfCase': '尚未发起会商。', 'consult.closed': '（内容未向本单位开放）', 'consult.round': '第 {round} 轮', 'consult.answered': '{invited} 个单位中 {answered} 个已反馈',
  'consult.question': '会商问题', 'consult.invited': '受邀单位', 'consult.opinions': '书面意见', 'consult.noOpinions': '尚无书面意见。', 'consult.conclusion': '会商结论', 'consult.shared': '提供给{agency}的案件内容', 'consult.due': '{when} 前反馈（约定时限）',
  'consult.adopted': '已采纳', 'consult.notAdopted': '未采纳：{reason}', 'consult.cites': '所引证据：{names}', 'consult.agreed': '约定时限，非法定时限。逾期未反馈如实记录，不视为同意。', 'consult.remove': '移除{name}', 'consult.convener': '召集单位：{agency}',
  'consult.open': '发起会商', 'consult.give': '反馈意见', 'consult.supplement': '补充意见', 'consult.conclude': '作出结论', 'consult.reopen': '重新会商', 'consult.fillIn': '请填写{field}',
  'consult.field.kind': '会商种类', 'consult.field.title': '标题', 'consult.field.question': '问题', 'consult.field.workingDays': '请在多少个工作日内反馈', 'consult.field.invitees': '受邀单位及可阅看的案件内容', 'consult.field.stance': '意见',
  'consult.field.text': '理由', 'consult.field.evidence': '引用的证据', 'consult.field.files': '附件', 'consult.field.conclusion': '结论', 'consult.field.adopted': '采纳', 'consult.field.reason': '未采纳的理由', 'consult.field.reopenReason': '重新会商的理由',
  'consult.hint.parts': '对象和违法类型总是可见；其余内容按单位勾选。', 'consult.hint.medical': '医学评审须引用至少一项可以印证的其他证据。',
  'ConsultationKind.GENERAL': '综合会商', 'ConsultationKind.LEGAL_ADVICE': '法律适用咨询', 'ConsultationKind.EARLY_INVOLVEMENT': '提前介入', 'ConsultationKind.MEDICAL_REVIEW': '医学评审',
  'ConsultationState.OPEN': '征求意见中', 'ConsultationState.CONCLUDED': '已有结论', 'CasePart.FACTS': '案情', 'CasePart.AMOUNT': '金额', 'CasePart.EVIDENCE': '证据清单', 'CasePart.FILES': '附件',
  'Stance.AGREE': '同意', 'Stance.DISAGREE': '不同意', 'Stance.RESERVE': '保留', 'Stance.SUPPLEMENT': '补充', 'Feedback.ANSWERED': '已反馈', 'Feedback.AWAITED': '待反馈', 'Feedback.OVERDUE': '逾期未反馈',

  'watch.register': '挂牌督办', 'watch.none': '没有挂牌督办事项。', 'watch.waiting': '待我决定', 'watch.noneWaiting': '没有待决定的事项。', 'watch.candidates': '待督办（已逾期）', 'watch.noneLate': '没有逾期事项。',
  'watch.nominate': '提名挂牌督办', 'watch.approve': '同意挂牌', 'watch.return': '退回', 'watch.delist': '同意摘牌', 'watch.keep': '暂不摘牌', 'watch.requestDelisting': '申请摘牌', 'watch.nominateAgain': '重新提名', 'watch.report': '报告进展',
  'watch.reason': '提名理由', 'watch.decision': '督办意见', 'watch.measures': '督办措施', 'watch.noMeasures': '尚未确定措施。', 'watch.done': '已完成', 'watch.until': '{when} 前完成（约定时限）', 'watch.late': '已逾期', 'watch.progress': '{measures} 项措施中 {done} 项已完成',
  'watch.step': '{step}', 'watch.since': '{label}，{when} 起逾期', 'watch.lastStep': '已{step}（{when}）', 'watch.answer': '答复', 'watch.reply': '答复', 'watch.skipped': '越级', 'watch.aboutMatter': '关于 {number}', 'watch.confirmed': '已发出', 'watch.answerBy': '{when} 前答复（约定时限）', 'watch.issue': '采取督办措施', 'watch.ladder': '督办阶梯', 'watch.noSteps': '尚未采取督办措施。', 'watch.over': '事项已办结，不再采取督办措施。', 'watch.field.target': '被督办单位', 'watch.field.kind': '督办方式',
  'watch.field.level': '级别', 'watch.field.title': '标题', 'watch.field.reason': '理由', 'watch.field.office': '内容同时提供给联席会议办公室', 'watch.field.owner': '责任单位', 'watch.field.measure': '措施', 'watch.field.days': '完成时限（工作日）',
  'watch.field.reportDays': '每隔多少个工作日报告一次', 'watch.field.text': '内容', 'watch.field.done': '该项措施已完成', 'watch.field.skip': '越级理由', 'watch.field.answerDays': '答复时限（工作日）',
  'ListedSupervisionState.NOMINATED': '待召集人决定', 'ListedSupervisionState.RETURNED': '已退回', 'ListedSupervisionState.LISTED': '挂牌督办中', 'ListedSupervisionState.DELISTING_REQUESTED': '申请摘牌', 'ListedSupervisionState.DELISTED': '已摘牌',
  'SupervisionLevel.PROVINCE': '省级', 'SupervisionLevel.CITY': '市级', 'SupervisionStepKind.REMINDER': '提醒', 'SupervisionStepKind.URGING': '催办', 'SupervisionStepKind.INQUIRY': '函询', 'SupervisionStepKind.INTERVIEW': '约谈', 'SupervisionStepKind.CRITICISM': '通报',

  'transfer.due': '本案金额已达“{offence}”移送标准（{amount}元以上），尚未移送公安机关。', 'transfer.basis': '依据：国务院令第310号第三条、第十一条；{basis}', 'transfer.asked': '未移送理由待主要负责人决定。', 'transfer.approved': '主要负责人已同意未移送理由。',
  'transfer.ask': '说明未移送理由', 'transfer.approve': '同意理由', 'transfer.refuse': '不同意',
  'recusal.title': '回避', 'recusal.declare': '申报回避', 'recusal.reason': '回避理由', 'recusal.intro': '经负责人决定后，您将不再看到本案及其移送、会商、文书；本单位继续办理。', 'recusal.grant': '准予回避', 'recusal.refuse': '不予回避', 'recusal.waits': '{person}申报回避（{number}）',
} as const;
