import { CASE_OWNER, type FormTemplate, heading, pair, sheet, SIGN_HERE, text, wide } from './form-template.js';

/* 线索移送 between agencies and to the discipline side. 行政处罚法 27; 监察法 37. */

const KINDS = ['ADMINISTRATIVE', 'EARLY_NOTICE', 'DISCIPLINE'] as const;

export const LEAD_FORMS: readonly FormTemplate[] = [
  {
    code: 'LEAD_LETTER', family: 'LEAD', title: '关于移送案件线索的函', titleEn: 'Letter handing over a lead', version: 1, layout: 'LETTER', audience: 'PARTIES', signed: true,
    by: [CASE_OWNER, { role: 'SENDER', at: 'REFERRAL', kinds: KINDS }], number: { series: 'LETTER', word: '函', known: 'referral.number' }, to: '{receiver.name}', material: 'TRANSFER_LETTER',
    body: [
      text('我单位在工作中发现{subject.name}涉嫌{case.violations}，相关问题属于你单位职责范围。现将线索移送你单位，请依法处理。'),
      heading(1, '线索基本情况'),
      text('线索编号：{lead.number}；来源：{case.source}；反映对象：{subject.name}（{subject.kind}），统一社会信用代码（证件号码）：{subject.code}。'),
      heading(1, '问题摘要'), text('{lead.summary}'), heading(1, '我单位查明的情况'), text('{case.facts}'), text('涉及金额{case.amount}。'),
      heading(1, '移送依据'), text('{lead.basis}'), heading(1, '核查建议'), text('{lead.advice}'),
      heading(1, '反馈要求'), text('请于{lead.replyBy}前将办理结果书面反馈我单位。保密要求：{lead.secrecy}。'),
    ],
    note: '联系人：{contact.name}，电话：{contact.phone}',
  },
  {
    code: 'LEAD_FEEDBACK', family: 'LEAD', title: '线索办理情况反馈单', titleEn: 'Feedback on a lead', version: 1, layout: 'FORM', audience: 'PARTIES', signed: true,
    by: [{ role: 'RECEIVER', at: 'REFERRAL', kinds: KINDS }], number: { series: 'FEEDBACK', word: '馈' }, to: '{sender.name}',
    body: [
      sheet(
        pair('来函文号', '{referral.number}', '收到日期', '{receipt.at}'), pair('反映对象', '{subject.name}', '涉及金额', '{outcome.amount}'), wide('受理情况', '{outcome.acceptance}', 2),
        wide('不受理理由', '{?outcome.reason}', 2), wide('办理结果（立案、处罚、处分、不属实等）', '{outcome.result}', 5), pair('处理决定文号', '{outcome.decision}', '处理日期', '{outcome.on}'),
        wide('经办人', SIGN_HERE, 2),
      ),
    ],
  },
];
