/** AB角: who is away, and who stands in; and what the conference has to do with a matter. */
export const cover = {
  'cover.title': 'AB角', 'cover.none': '本单位没有联络员席位。', 'cover.vacant': '空缺', 'cover.noDeputy': '未指定', 'cover.name': '指定B角', 'cover.deputy': 'B角', 'cover.noColleagues': '本单位没有可以指定的人员',
  'cover.nameText': '请假期间到期、以及超过规定时间未阅的事项由B角代办；其余事项B角看不到。', 'cover.leave': '请假', 'cover.leaveText': '这些日期内到期的事项交{name}代办，返岗后自动收回；法定时限照常计算。', 'cover.from': '自（零时起）', 'cover.to': '至（二十四时止）', 'cover.dayMissing': '请选择日期',
  'cover.away': '请假中：{from} 至 {to}', 'cover.awayLater': '将请假：{from} 至 {to}', 'cover.back': '提前返岗', 'cover.cancel': '撤销', 'cover.handed': '现由B角代办 {count} 项', 'cover.rule': '有时限的事项超过 {hours} 小时未阅，一并交B角。',
  'cover.setHours': '设定时限', 'cover.hours': '未阅小时数', 'cover.hoursText': '适用于本单位全部联络员席位。', 'cover.deputyFirst': '请先指定B角。',
  'about.title': '联席会议', 'about.bring': '提请上会', 'about.none': '尚未提请联席会议研究。', 'about.resolutions': '议定事项', 'about.gone': '该事项不存在，或者本单位不能引用。',
} as const;
