/** 议定事项落实情况半年报. */
export const halfYear = {
  'half.title': '议定事项半年报', 'half.titleOf': '{name}议定事项落实情况', 'half.first': '{year}年上半年', 'half.second': '{year}年下半年', 'half.choose': '半年', 'half.reportOf': '{name}议定事项落实情况通报',
  'half.whole': '合计', 'half.lead': '牵头单位', 'half.units': '各牵头单位情况', 'half.noUnits': '这半年没有应办的议定事项。', 'half.open': '{who} {name} {value} 件，打开清单', 'half.times': '{count}次', 'half.count': '{count} 件',
  'half.definitions': '统计口径', 'half.restricted': '另有部分成员会议、限定知悉单位的议定事项不计入：', 'half.restrictedOpen': '不计入的议定事项 {count} 件，打开清单',
  'half.overdue': '逾期未反馈的议定事项', 'half.noneOverdue': '没有逾期未反馈的议定事项。', 'half.reportedAt': '反馈', 'half.endedAt': '办结', 'half.verdict': '截止时点情况', 'half.behind': '{who}：{name} {count} 件', 'half.behindText': '{count} 件议定事项，口径第 {version} 版',
  'half.freeze': '固定数据', 'half.freezeText': '将页面上的数据（截至 {at}）连同每个数字背后的议定事项固定下来，生成通报。固定后不能修改；发布前只有联席会议办公室可以看到。',
  'half.release': '发布给成员单位', 'half.releaseText': '发布后，{conference}的牵头单位和各成员单位即可查看本通报及每个数字背后的事项，并收到一次通知。发布后不能收回；数据有变化的，请重新固定、发布。',
  'half.reports': '历次通报', 'half.noReports': '还没有通报', 'half.noReportsText': '联席会议办公室固定半年数据并发布后，在这里查看。', 'half.replaced': '已由 {number} 更新', 'half.replacedText': '同一半年已有更新的通报：', 'half.releasedAt': '{at} 发布', 'half.releaser': '发布人',
  'half.forMembers': '实时数据由联席会议办公室和牵头单位掌握；发布的通报见下。', 'half.paper': '通报文件', 'half.entry': '半年报',
  'half.filter': '只列“{name}”{figure}中的议定事项（截至 {at}）', 'half.filterNone': '只列“{name}”半年报不计入的议定事项（截至 {at}）',
  'HalfYearReportState.FROZEN': '未发布', 'HalfYearReportState.RELEASED': '已发布',
  'HalfYearVerdict.IN_TIME': '按期办结', 'HalfYearVerdict.LATE': '逾期办结', 'HalfYearVerdict.CANCELLED': '已撤销', 'HalfYearVerdict.OVERDUE': '逾期未反馈', 'HalfYearVerdict.OPEN': '未办结',
  'HalfYearFigure.ALL': '应办', 'HalfYearFigure.CARRIED': '上期结转', 'HalfYearFigure.ISSUED': '本期交办', 'HalfYearFigure.IN_TIME': '按期办结', 'HalfYearFigure.LATE': '逾期办结', 'HalfYearFigure.CANCELLED': '撤销', 'HalfYearFigure.OPEN': '未办结', 'HalfYearFigure.OVERDUE': '逾期未反馈', 'HalfYearFigure.DEFERRED': '延期', 'HalfYearFigure.RETURNED': '退回',
  'HalfYearCause.ISSUED_SINCE': '其后交办', 'HalfYearCause.ENDED_SINCE': '其后办结或者撤销', 'HalfYearCause.REPORTED_SINCE': '其后反馈', 'HalfYearCause.DUE_PASSED': '其后到期', 'HalfYearCause.GOES_ON': '其后延期或者退回',
  'HalfYearCause.ENTERED_LATER': '口径差异：事后补登', 'HalfYearCause.DUE_MOVED': '口径差异：完成时限变更', 'HalfYearCause.GONE': '口径差异：不再计入', 'HalfYearCause.CORRECTED': '口径差异：事后更正',
} as const;
