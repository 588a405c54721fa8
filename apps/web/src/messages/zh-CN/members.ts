/** 成员调整: seats, units, people who are new, and their accounts. */
export const members = {
  'MemberChangeKind.HANDOVER': '席位调整', 'MemberChangeKind.JOIN': '单位加入', 'MemberChangeKind.LEAVE': '单位退出',
  'LeavingKind.RESOLUTION': '议定事项', 'LeavingKind.MINUTES_SHARE': '会签', 'LeavingKind.MEETING': '会议', 'LeavingKind.TOPIC': '议题',
  'change.hint.HANDOVER': '自生效日零时起，待办事项随席位移交。', 'change.hint.JOIN': '自生效日零时起为成员单位；此前不产生任何权限。', 'change.hint.LEAVE': '自生效日零时起不再是成员单位：不再收到新的事项，此前参与的仍可查阅。',
  'change.who': '人选', 'change.ofUnit': '本单位人员', 'change.isNew': '目录外人员', 'change.newHint': '联席会议确定后登记入目录，账号由系统管理员开通；生效日之前没有任何权限。',
  'change.new.name': '姓名', 'change.new.post': '职务', 'change.new.phone': '办公电话', 'change.new.email': '电子邮箱',
  'join.propose': '提出加入', 'join.byOffice': '代单位提出加入', 'join.unit': '单位', 'join.letter': '请写明来函单位、日期和文号。', 'join.byLetter': '由办公室据单位来函提出',
  'join.seat': '席位 {no}', 'join.remove': '删除席位 {no}', 'join.kind': '席位种类', 'join.title': '席位名称', 'join.titleHint': '写处室和职责，例如“社会保障处联络员”。', 'join.add': '增加席位', 'join.people': '人员',
  'join.hasAccount': '账号已开通', 'join.noAccount': '已登记入目录，账号待系统管理员开通', 'join.notEntered': '目录中没有此人，联席会议确定后登记',
  'leave.propose': '提出退出', 'leave.byOffice': '代单位提出退出', 'leave.until': '至 {day} 止', 'leave.matters': '未办结事项', 'leave.settle': '安排未办结事项', 'leave.none': '该单位在本联席会议没有未办结事项。',
  'leave.unsettled': '还有 {count} 项没有安排，安排后才能核对通过、确定。', 'leave.undecided': '尚未安排', 'leave.stays': '由原单位办结，时限不变', 'leave.hand': '移交其他成员单位', 'leave.handed': '移交{agency}，时限不变', 'leave.to': '接办单位', 'leave.due': '{day} 到期', 'leave.heldOn': '{day} 召开',
  'leave.choice': '如何安排', 'leave.mustStay': '该事项不能移交。', 'leave.settleText': '逐项选择。移交的事项自联席会议确定时起由接办单位签收办理；其余由原单位按原时限办结。', 'leave.rest': '移送、案件和联合调查等不属于联席会议的事项不受影响，联络员照常办理。',
  'accounts.text': '下列人员已有席位或者将任席位，但还不能登录。账号只是登录的凭证，权限自席位生效日起产生。', 'accounts.none': '没有待开通的账号', 'accounts.noneText': '联席会议确定的新进人员会在这里显示，并发出通知。', 'accounts.open': '开通账号', 'accounts.account': '账号', 'accounts.hint': '2 至 64 位小写字母、数字、点、下划线、短横，以字母开头。',
  'accounts.opened': '账号已开通', 'accounts.password': '初始口令', 'accounts.once': '初始口令只显示这一次，请当面或者电话告知本人，并请其登录后修改。', 'accounts.noted': '已记下',
} as const;
