import { type FormTemplate, heading, text } from './form-template.js';

/* 反向衔接. 国务院令310号 第十三条; 刑事诉讼法 177(3); 人民检察院刑事诉讼规则 373、375; 高检发释字〔2021〕4号. */

const common = { family: 'REVERSE', version: 1, layout: 'INSTRUMENT', audience: 'PARTIES', signed: true } as const;
const SUBJECT = '{subject.name}（统一社会信用代码、证件号码：{subject.code}）';

export const REVERSE_FORMS: readonly FormTemplate[] = [
  {
    ...common, code: 'REVERSE_TRANSFER', title: '案件移送书（行政处理）', titleEn: 'Reverse transfer letter', to: '{receiver.name}', number: { series: 'REFERRAL', word: '移', known: 'referral.number' },
    by: [{ role: 'SENDER', at: 'REFERRAL', kinds: ['REVERSE'] }], material: 'OPINION_LETTER',
    body: [
      text(`本机关办理的“{case.title}”，涉及${SUBJECT}，经审查不需要追究刑事责任，但依法应当追究行政责任。根据国务院令第310号第十三条的规定，现移送你单位依法处理，并请将处理结果书面告知本机关。`),
      heading(1, '查明的违法事实'), text('{reverse.facts}'), heading(1, '不追究刑事责任的依据'), text('{reverse.ground}'),
      heading(1, '查封、扣押、冻结情况'), text('{reverse.property}'), heading(1, '请回复的期限'), text('{reverse.replyBy}'),
    ],
  },
  {
    ...common, code: 'PROCURATORATE_OPINION', title: '检察意见书', titleEn: 'Procuratorial opinion', to: '{receiver.name}', by: [{ role: 'SENDER', at: 'REFERRAL', kinds: ['REVERSE'] }], material: 'OPINION_LETTER',
    number: { series: 'OPINION', word: '检意', known: 'reverse.opinionNumber' },
    body: [
      text(`本院办理的“{case.title}”，依法决定对${SUBJECT}不起诉。根据《中华人民共和国刑事诉讼法》第一百七十七条第三款和《人民检察院刑事诉讼规则》第三百七十三条的规定，认为需要给予行政处罚，现提出检察意见如下：`),
      heading(1, '违法事实和证据'), text('{reverse.facts}'), heading(1, '处罚意见'), text('{reverse.advice}'), heading(1, '查封、扣押、冻结情况'), text('{reverse.property}'),
      text('请于{reverse.replyBy}前将处理结果书面回复本院。'),
    ],
    enclosures: ['不起诉决定书'],
  },
  {
    ...common, code: 'REVERSE_REPLY', layout: 'LETTER', title: '关于案件处理结果的复函', titleEn: 'Reply on the result', to: '{sender.name}', by: [{ role: 'RECEIVER', at: 'REFERRAL', kinds: ['REVERSE'] }],
    number: { series: 'LETTER', word: '函' },
    body: [
      text('你单位移送的“{case.title}”（{referral.number}）收悉。我单位依法进行了处理，现将结果函复如下：'),
      heading(1, '处理结果'), text('{outcome.result}'), text('处理决定文号：{outcome.decision}；处理日期：{outcome.on}；涉及金额：{outcome.amount}。'),
      heading(1, '联系人'), text('{contact.name}，联系电话：{contact.phone}。'),
    ],
    enclosures: ['处理决定书复印件'],
  },
];
