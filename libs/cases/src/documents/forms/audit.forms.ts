import { CASE_OWNER, type FormTemplate, heading, pair, sheet, SIGN_HERE, text, wide } from './form-template.js';

/* 审计法 48、54; 审计法实施条例 51: the competent agency decides in time and tells the auditors in writing, by the day the document sets. */

const BY = [CASE_OWNER, { role: 'RECEIVER', at: 'REFERRAL', kinds: ['AUDIT'] }] as const;

export const AUDIT_FORMS: readonly FormTemplate[] = [
  {
    code: 'AUDIT_REGISTER', family: 'AUDIT', title: '审计移送处理书登记表', titleEn: 'Register sheet of an audit referral', version: 1, layout: 'FORM', audience: 'AGENCY', number: null, signed: false,
    by: BY,
    body: [
      sheet(
        pair('移送处理书文号', '{audit.number}', '收到日期', '{audit.receivedOn}'), pair('移送审计机关', '{sender.name}', '文书所定告知期限', '{audit.replyBy}'),
        pair('涉及单位（人员）', '{subject.name}', '信用代码（证件号码）', '{subject.code}'), pair('涉及金额', '{case.amount}', '案件编号', '{case.number}'),
        wide('审计发现问题', '{audit.finding}', 5), wide('核查情况', '{case.facts}', 4), wide('拟办意见', `\n${SIGN_HERE}`, 2), wide('负责人批示', `\n${SIGN_HERE}`, 2),
      ),
    ],
  },
  {
    code: 'AUDIT_RESULT_LETTER', family: 'AUDIT', title: '关于审计移送事项处理结果的函', titleEn: 'Letter on the result of an audit referral', version: 1, layout: 'LETTER', audience: 'PARTIES', signed: true,
    by: BY, number: { series: 'LETTER', word: '函' }, to: '{sender.name}',
    body: [
      text('你单位《审计移送处理书》（{audit.number}）收悉。根据《中华人民共和国审计法》和《中华人民共和国审计法实施条例》第五十一条的规定，现将处理结果告知如下：'),
      heading(1, '审计移送的问题'), text('{audit.finding}'), heading(1, '核查情况'), text('{case.facts}'),
      heading(1, '处理结果'), text('{outcome.result}'), text('处理决定文号：{outcome.decision}；处理日期：{outcome.on}；涉及金额：{outcome.amount}。'),
    ],
    note: '联系人：{contact.name}，电话：{contact.phone}',
  },
];
