import { column, FOLLOWS_HERE, type FormTemplate, heading, list, ORDINAL, text } from './form-template.js';

/*
 * 一案多处. 行政处罚法 29 (一事不二罚); 医疗保障基金使用监督管理条例 38–43; what follows for the service agreement: 河源(征求意见稿)
 * 二十(七)(八). No official form is known: 待与联席会议办公室核对.
 */

const common = { family: 'OUTCOME', version: 1, layout: 'LETTER', audience: 'PARTIES', signed: true, number: { series: 'LETTER', word: '函' } } as const;
const CONTACT = '联系人：{contact.name}，电话：{contact.phone}';

export const OUTCOME_FORMS: readonly FormTemplate[] = [
  {
    ...common, code: 'LINKAGE_NOTICE', title: '一案多处联动通知书', titleEn: 'Notice of what follows at other agencies', to: '{linkage.to}', copies: ['{?linkage.copy}'], by: [{ role: 'OWNER', at: 'OUTCOME' }],
    body: [
      text('我单位对{subject.name}作出的处理决定（{outcome.decision}）涉及你单位职责，现将有关情况通报你单位，请依法联动处置。'),
      heading(1, '主案'), text('{linkage.about}'), text('违法事实摘要：{outcome.violations}', 'outcome.violations'),
      heading(1, '处理结果'), text('处理种类：{outcome.kind}；决定日期：{outcome.on}；涉及款项：{outcome.money}。'), text('{outcome.result}'), text('处理依据：{outcome.basis}。'),
      list('measures', [ORDINAL, column('措施', 'name', 24), column('适用范围', 'scope', 18), column('期限', 'term', 27), column('依据', 'basis', 27)], '本决定没有附带措施'),
      heading(1, '联动处置事项'), text('联动事由：{linkage.reason}。'),
      list('linkage', [ORDINAL, column('单位', 'agency', 23), column('事项', 'task', 30), column('依据', 'basis', 21), column('反馈期限', 'due', 24, 'center')], '没有需要其他单位办理的事项'),
      heading(1, '一事不二罚核对'), text('{linkage.fines}'),
      text('请于{linkage.replyBy}前将办理情况书面反馈我单位。'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'LINKAGE_REPLY', title: '关于联动处置情况的复函', titleEn: 'Reply on what followed', to: '{sender.name}', copies: ['{?linkage.copy}'], by: [{ role: 'RECEIVER', at: 'OUTCOME', kinds: [FOLLOWS_HERE] }],
    body: [
      text('你单位关于{subject.name}的处理结果（{outcome.decision}）收悉。联动事由为：{linkage.reason}。我单位已依法办理，现将情况函复如下：'),
      heading(1, '办理情况'), text('{linkage.done}'), text('办理文号：{linkage.doneNumber}；办理日期：{linkage.doneOn}。'),
    ],
    note: CONTACT,
  },
];
