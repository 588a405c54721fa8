/** 纪要: writing together, versions. */
export const minutes = {
  'minutes.title': '会议纪要', 'minutes.none': '没有纪要。', 'minutes.closed': '（内容未向本单位开放）', 'minutes.keptBack': '您在这次会议上回避过议题。纪要正文在印发前不向您显示，由其他工作人员起草。', 'minutes.open': '起草纪要', 'minutes.toDraft': '打开本次会议的纪要', 'minutes.heldOn': '{day} 召开', 'minutes.by': '起草单位：{agency}',
  'minutes.edit': '修改标题和会议信息', 'minutes.invite': '邀请共同起草', 'minutes.dismiss': '结束共同起草', 'minutes.keep': '存为版本', 'minutes.fillIn': '请填写{field}',
  'minutes.field.title': '纪要标题', 'minutes.field.meeting': '会议名称', 'minutes.field.heldOn': '会议日期', 'minutes.field.place': '地点', 'minutes.field.chair': '主持', 'minutes.field.attendance': '出席、请假、列席（每类一行）',
  'minutes.field.points': '会议议题（每行一项，各成一节）', 'minutes.field.agency': '单位', 'minutes.field.name': '版本名称', 'minutes.keepIntro': '此刻的正文将保存为一个版本，不再改变；正文可以继续编写。', 'minutes.inviteIntro': '受邀单位的承办人、联络员可与本单位同时编写正文。',
  'minutes.dismissIntro': '该单位打开着的正文将立即断开；已写入的内容保留。', 'minutes.writers': '共同起草单位', 'minutes.noWriters': '只有起草单位在编写。', 'minutes.versions': '版本', 'minutes.noVersions': '尚未保存版本。',
  'minutes.version': '第 {no} 版　{name}', 'minutes.versionBy': '{agency} {person}　{when}　{lines} 行', 'minutes.compare': '比较', 'minutes.compareWith': '与上一版比较', 'minutes.compared': '第 {before} 版 → 第 {after} 版',
  'minutes.same': '两版相同。', 'minutes.back': '返回纪要', 'minutes.hash': '校验值 {hash}', 'minutes.unchanged': '{count} 行未变', 'minutes.sides': '{before}（{since}）→ {after}（{until}）', 'minutes.marked': '［{kind}］{text}',
  'minutes.text': '正文', 'minutes.textHelp': '多人可同时编写，自动保存。回车另起一行；Alt+↑、Alt+↓ 移动当前行；Ctrl+Alt+0 至 3 设为正文、一级标题、二级标题、议定事项。',
  'minutes.saved': '已保存', 'minutes.saving': '正在保存…', 'minutes.loading': '正在打开正文…', 'minutes.offline': '离线，内容在本机', 'minutes.offlineNoStore': '离线，请勿关闭本页', 'minutes.reading': '只读', 'minutes.denied': '您已不能查看这份纪要的正文。', 'minutes.keptHere': '正文已固定，本机有未提交的内容',
  'minutes.here': '正在编写：{names}', 'minutes.alone': '只有您在编写', 'minutes.kind': '本行', 'minutes.up': '上移本行', 'minutes.down': '下移本行', 'minutes.units': '涉及单位', 'minutes.unitsHint': '议定事项的第一个单位牵头，其余配合。', 'minutes.due': '完成时限', 'minutes.deliverable': '交付物', 'minutes.removeUnit': '移除{name}', 'minutes.lead': '牵头', 'minutes.support': '配合',
  'MinutesState.DRAFTING': '起草中', 'MinutesState.CONSULTING': '征求意见中', 'MinutesState.SIGNING': '待审签', 'MinutesState.SIGNED': '已审签', 'MinutesState.ISSUED': '已印发',
  'MinutesLineKind.TEXT': '正文', 'MinutesLineKind.SECTION': '一级标题', 'MinutesLineKind.HEADING': '二级标题', 'MinutesLineKind.DECISION': '议定事项',
  'MinutesVersionKind.NAMED': '留存', 'MinutesVersionKind.SENT': '征求意见稿', 'MinutesVersionKind.SIGNED': '审签稿', 'MinutesVersionKind.ISSUED': '印发稿',
  'MinutesLineChange.SAME': '未变', 'MinutesLineChange.CHANGED': '修改', 'MinutesLineChange.MOVED': '移动', 'MinutesLineChange.ADDED': '新增', 'MinutesLineChange.REMOVED': '删除',
} as const;
