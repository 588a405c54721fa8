import { CRIMINAL, type FormTemplate, heading, text } from './form-template.js';

/* After 不予立案. 国务院令310号 第九条; 刑事诉讼法 113; 人民检察院刑事诉讼规则 557–563; 公安机关办理刑事案件程序规定 181、182. */

const from = (role: 'SENDER' | 'RECEIVER' | 'SUPERVISOR') => ({ by: [{ role, at: 'REFERRAL', kinds: CRIMINAL }], family: 'REMEDY', version: 1, layout: 'INSTRUMENT', audience: 'PARTIES', signed: true } as const);
const CASE = '“{case.title}”（{referral.number}）';

export const REMEDY_FORMS: readonly FormTemplate[] = [
  {
    ...from('SENDER'), code: 'RECONSIDERATION_REQUEST', title: '不予立案复议申请书', titleEn: 'Request for reconsideration', to: '{receiver.name}', number: { series: 'RECONSIDERATION', word: '复申', known: 'reconsideration.number' },
    body: [
      text(`你单位对我单位移送的${CASE}于{refusal.on}作出不予立案决定（{refusal.number}），理由为：{refusal.kind}。{refusal.reason}`),
      text('我单位认为应当依法立案，根据国务院令第310号第九条第一款的规定，现申请复议。'),
      heading(1, '申请复议的理由'), text('{reconsideration.reason}'), heading(1, '主要事实'), text('{case.facts}'), text('涉案金额{case.amount}。'),
      heading(1, '联系人'), text('{contact.name}，联系电话：{contact.phone}。'),
    ],
    enclosures: ['《不予立案通知书》（{refusal.number}）复印件'],
  },
  {
    ...from('RECEIVER'), code: 'RECONSIDERATION_DECISION', title: '复议决定书', titleEn: 'Decision on reconsideration', to: '{sender.name}', number: { series: 'RECONSIDERED', word: '复决', known: 'reconsidered.number' },
    body: [
      text(`你单位{reconsideration.on}对${CASE}不予立案决定（{refusal.number}）提出的复议申请收悉。经复议，本机关于{reconsidered.on}决定：{reconsidered.result}。`),
      heading(1, '理由'), text('{reconsidered.reason}'),
      text('你单位对本决定仍有异议的，可以自收到本决定书之日起3日内建议人民检察院依法进行立案监督。'),
    ],
  },
  {
    ...from('SENDER'), code: 'SUPERVISION_PROPOSAL', title: '立案监督建议书', titleEn: 'Proposal to supervise the filing', to: '{supervisor.name}', copies: ['{receiver.name}'], number: { series: 'SUPERVISION', word: '监建', known: 'supervision.number' },
    body: [
      text(`我单位{referral.sentOn}向{receiver.name}移送${CASE}，{receiver.name}于{refusal.on}决定不予立案（{refusal.number}），理由为：{refusal.kind}。{refusal.reason}`),
      text('经复议，{receiver.name}于{reconsidered.on}作出决定（{reconsidered.number}）：{reconsidered.result}。', 'reconsidered.number'),
      text('我单位认为应当依法立案，根据国务院令第310号第九条和《人民检察院刑事诉讼规则》第五百五十七条的规定，建议你院依法进行立案监督。'),
      heading(1, '建议的理由'), text('{supervision.reason}'), heading(1, '主要事实'), text('{case.facts}'), text('涉案金额{case.amount}，涉嫌{referral.offence}。'),
      heading(1, '联系人'), text('{contact.name}，联系电话：{contact.phone}。'),
    ],
    enclosures: ['《涉嫌犯罪案件移送书》（{referral.number}）', '《不予立案通知书》（{refusal.number}）'],
  },
  {
    ...from('SUPERVISOR'), code: 'REASONS_DEMAND', title: '要求说明不立案理由通知书', titleEn: 'Demand for reasons', to: '{receiver.name}', number: { series: 'REASONS_DEMAND', word: '要求说明', known: 'reasons.requiredNumber' },
    body: [
      text(`{sender.name}认为你单位对${CASE}应当立案侦查而不立案侦查，建议本院进行立案监督。根据《中华人民共和国刑事诉讼法》第一百一十三条的规定，请在收到本通知书之日起7日内向本院书面说明不立案的理由。`),
      text('需要说明的事项：{reasons.requiredFor}'),
    ],
  },
  {
    ...from('RECEIVER'), code: 'REASONS_STATEMENT', title: '不立案理由说明书', titleEn: 'Statement of reasons', to: '{supervisor.name}', number: { series: 'REASONS', word: '说明', known: 'reasons.number' },
    body: [
      text(`你院《要求说明不立案理由通知书》（{reasons.requiredNumber}）收悉。现就${CASE}不立案的理由说明如下：`), text('{reasons.text}'),
    ],
  },
  {
    ...from('SUPERVISOR'), code: 'FILING_ORDER', title: '通知立案书', titleEn: 'Order to file', to: '{receiver.name}', copies: ['{sender.name}'], number: { series: 'FILING_ORDER', word: '通立', known: 'order.number' },
    body: [
      text(`你单位《不立案理由说明书》（{reasons.number}）收悉。本院审查认为，${CASE}不立案的理由不能成立。`), heading(1, '理由'), text('{order.reason}'),
      text('根据《中华人民共和国刑事诉讼法》第一百一十三条和《人民检察院刑事诉讼规则》第五百六十三条的规定，现通知你单位立案，请在收到本通知书之日起15日以内立案，并将立案决定书送达本院。'),
    ],
  },
];
