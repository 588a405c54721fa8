import { column, type FormTemplate, heading, list, ORDINAL, text } from './form-template.js';

/*
 * 会商. 粤医保发〔2020〕26号 (会商研判); 书面征求意见, 逾期未反馈不视为同意: 平台约定规则. 纪要: GB/T 9704 10.3. Of a medical review: 河源
 * (征求意见稿) 三十七, 印证.
 */

const common = { family: 'CONSULTATION', version: 1, audience: 'PARTIES' } as const;
const HOLDER = [{ role: 'OWNER', at: 'CONSULTATION' }] as const;
const CONTACT = '联系人：{contact.name}，电话：{contact.phone}';

export const CONSULTATION_FORMS: readonly FormTemplate[] = [
  {
    ...common, code: 'CONSULTATION_REQUEST', layout: 'LETTER', title: '关于征求会商意见的函', titleEn: 'Request for written opinions', to: '{consult.invited}', by: HOLDER, signed: true,
    number: { series: 'CONSULTATION', word: '会商', known: 'consult.number' },
    body: [
      text('我单位查办的“{case.title}”，需要就“{consult.title}”进行{consult.kind}。现书面征求你单位意见。'),
      heading(1, '会商问题'), text('{consult.question}'), heading(1, '提供材料'), text('已在平台向你单位提供：{consult.materials}。各单位阅看范围如下：'),
      list('invitations', [ORDINAL, column('受邀单位', 'agency', 34), column('阅看范围', 'parts', 33), column('反馈时限', 'due', 25, 'center')]),
      heading(1, '反馈要求'), text('请于{consult.replyBy}前反馈书面意见，写明同意、不同意或者保留，并说明理由和依据。逾期未反馈的，如实记录，不视为同意。'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'CONSULTATION_OPINION', layout: 'LETTER', title: '关于会商事项的意见', titleEn: 'Written opinion', to: '{consult.convener}', by: [{ role: 'PARTICIPANT', at: 'CONSULTATION' }], signed: true,
    number: { series: 'LETTER', word: '函' },
    body: [
      text('你单位《关于征求会商意见的函》（{consult.number}）收悉。经研究，我单位对“{consult.title}”的意见为：{consult.stance}。'),
      heading(1, '意见和理由'), text('{consult.opinion}'), heading(1, '所引证据'),
      list('cited', [ORDINAL, column('证据名称', 'name', 46), column('种类', 'kind', 20, 'center'), column('来源', 'source', 28)], '未引用证据'),
      text('以上意见，供会商研究。'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'CONSULTATION_MINUTES', layout: 'MINUTES', title: '会商纪要', heading: '“{consult.title}”会商纪要', titleEn: 'Minutes of the consultation', by: HOLDER, signed: false, number: { series: 'MINUTES', word: '纪要' },
    copies: ['{consult.convener}', '{consult.invited}'],
    body: [
      text('根据会商事项需要，{consult.convener}于{consult.openedOn}就“{consult.title}”发起{consult.kind}（{consult.number}，{consult.round}），会商方式：{consult.place}。{consult.concludedOn}形成结论。现纪要如下：'),
      heading(1, '会商问题'), text('{consult.question}'), heading(1, '各单位意见及采纳情况'),
      list('opinions', [column('轮次', 'round', 8, 'center'), column('单位', 'agency', 20), column('意见', 'stance', 10, 'center'), column('内容', 'text', 38), column('采纳情况', 'adopted', 24)], '没有收到书面意见'),
      text('逾期未反馈单位：{consult.silent}。逾期未反馈不视为同意。'),
      heading(1, '不同意见'),
      list('dissents', [ORDINAL, column('单位', 'agency', 26), column('意见', 'stance', 12, 'center'), column('内容', 'text', 54)], '没有不同意见'),
      heading(1, '会商结论'), text('{consult.conclusion}'),
    ],
    attendance: [{ label: '主持', names: '{consult.concludedBy}' }, { label: '参加', names: '{consult.convener}、{consult.invited}' }],
  },
];
