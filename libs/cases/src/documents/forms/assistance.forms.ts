import { CASE_OWNER, type FormTemplate, heading, text } from './form-template.js';

/* 协查. 行政处罚法 26; 医疗保障行政处罚程序暂行规定 34 (15日). */

export const ASSISTANCE_FORMS: readonly FormTemplate[] = [
  {
    code: 'ASSISTANCE_REQUEST', family: 'ASSISTANCE', title: '关于请予协助调查的函', titleEn: 'Request for assistance', version: 1, layout: 'LETTER', audience: 'PARTIES', signed: true,
    by: [CASE_OWNER, { role: 'SENDER', at: 'REFERRAL', kinds: ['ASSISTANCE'] }], number: { series: 'LETTER', word: '函', known: 'referral.number' }, to: '{receiver.name}', material: 'TRANSFER_LETTER',
    body: [
      text('我单位正在查办“{case.title}”（案件编号：{case.number}），涉及{subject.name}（统一社会信用代码、证件号码：{subject.code}）。因案件办理需要，根据{assist.basis}的规定，请你单位协助调查以下事项：'),
      text('{assist.matter}'), heading(1, '案件基本情况'), text('{case.facts}'),
      heading(1, '复函要求'), text('请于{assist.replyBy}前函复我单位，并提供相关证据材料；不能按期完成或者不能协助的，请在期限届满前告知并说明理由。'),
    ],
    note: '联系人：{contact.name}，电话：{contact.phone}',
  },
  {
    code: 'ASSISTANCE_REPLY', family: 'ASSISTANCE', title: '关于协助调查情况的复函', titleEn: 'Reply to a request for assistance', version: 1, layout: 'LETTER', audience: 'PARTIES', signed: true,
    by: [{ role: 'RECEIVER', at: 'REFERRAL', kinds: ['ASSISTANCE'] }], number: { series: 'LETTER', word: '函' }, to: '{sender.name}',
    body: [
      text('你单位《关于请予协助调查的函》（{referral.number}）收悉。经我单位调查，现将有关情况函复如下：'), text('{assist.result}'),
    ],
    note: '联系人：{contact.name}，电话：{contact.phone}',
  },
];
