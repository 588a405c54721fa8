import { column, CRIMINAL, each, type FormTemplate, heading, list, ORDINAL, pair, sheet, SIGN_HERE, text, wide } from './form-template.js';

/*
 * 行刑移送, before and at the hand-over. 国务院令310号 第五条、第六条; 公通字〔2016〕16号; 医保发〔2021〕49号 附件2、3 (cells not
 * seen: 待与附件核对).
 */

const SENDER = [{ role: 'SENDER', at: 'REFERRAL', kinds: CRIMINAL }] as const;
const ITEM_COLUMNS = [
  ORDINAL, column('名称', 'name', 22), column('数量', 'quantity', 9, 'center'), column('特征', 'feature', 23), column('存放地', 'location', 14),
  column('来源措施', 'measure', 13), column('价值（元）', 'value', 17, 'right'),
];
const EVIDENCE_COLUMNS = [
  ORDINAL, column('证据名称', 'name', 36), column('种类', 'kind', 18, 'center'), column('原件/复制件', 'form', 14, 'center'), column('份数', 'copies', 8, 'center'), column('备注', 'note', 17),
];

export const TRANSFER_FORMS: readonly FormTemplate[] = [
  {
    code: 'TRANSFER_LETTER', family: 'TRANSFER', title: '涉嫌犯罪案件移送书', titleEn: 'Transfer letter', version: 1, layout: 'INSTRUMENT', by: SENDER, audience: 'PARTIES',
    number: { series: 'REFERRAL', word: '移', known: 'referral.number' }, to: '{receiver.name}', copies: ['{copy.name}'], signed: true, material: 'TRANSFER_LETTER',
    body: [
      text('我单位在查处“{case.title}”（案件编号：{case.number}，案件来源：{case.source}）过程中，发现{subject.name}的行为涉嫌构成{referral.offence}。根据{referral.basis}的规定，现将该案移送你单位，请依法审查处理，并将审查结果书面告知我单位。'),
      heading(1, '涉嫌单位（人员）基本情况'),
      text('名称：{subject.name}（{subject.kind}）；统一社会信用代码（证件号码）：{subject.code}；法定代表人（负责人）：{subject.representative}；住所（地址）：{subject.address}。'),
      heading(1, '简要案情'), text('{case.facts}'),
      heading(1, '涉案金额'), text('涉案金额{case.amount}。认定方法：{case.amountBasis}。'),
      heading(1, '行政处罚和行政强制情况'), text('{referral.penalties}'),
      heading(1, '处理建议'), text('{referral.advice}'),
      heading(1, '批准情况'), text('经{approval.by}（{approval.capacity}）于{approval.on}批准移送。'),
      heading(1, '案件主办人'), each('officers', '{name}，执法证号：{certificate}，联系电话：{phone}。'),
      heading(1, '移送材料清单'), list('materials', [ORDINAL, column('材料', 'kind', 33), column('文件名称', 'files', 36), column('未提供的理由', 'reason', 24)]),
    ],
  },
  {
    code: 'INVESTIGATION_REPORT', family: 'TRANSFER', title: '涉嫌犯罪案件调查报告', titleEn: 'Investigation report', version: 1, layout: 'INSTRUMENT', by: SENDER,
    audience: 'PARTIES', number: null, signed: true, material: 'INVESTIGATION_REPORT',
    body: [
      heading(1, '案件来源和查获经过'), text('案件来源：{case.source}。'), text('{case.sourceDetail}', 'case.sourceDetail'), text('{case.discovery}', 'case.discovery'),
      heading(1, '当事人基本情况'), text('{subject.name}（{subject.kind}），统一社会信用代码（证件号码）{subject.code}，法定代表人（负责人）{subject.representative}，住所（地址）{subject.address}。'),
      heading(1, '查明的事实'), text('违法行为发生期间：{case.period}。'), text('{case.facts}'),
      heading(1, '调查情况'), text('{referral.report}'),
      heading(1, '涉案金额及认定方法'), text('涉案金额{case.amount}。{case.amountBasis}'), text('已追回{case.recovered}。', 'case.recovered'),
      heading(1, '定性及法律依据'), text('上述行为涉及{case.violations}，涉嫌{referral.offence}。依据：{referral.basis}。'),
      heading(1, '已采取的措施和处罚'), text('措施：{case.measures}', 'case.measures'), text('处罚：{referral.penalties}'),
      heading(1, '处理建议'), text('{referral.advice}'),
      heading(1, '调查人员'), each('officers', '{name}，执法证号：{certificate}。'),
      heading(1, '证据目录'), list('evidence', EVIDENCE_COLUMNS),
    ],
  },
  {
    code: 'ITEM_LIST', family: 'TRANSFER', title: '涉案物品清单', titleEn: 'List of items', version: 1, layout: 'FORM', by: SENDER, audience: 'PARTIES', number: null, signed: true,
    material: 'ITEM_LIST',
    body: [
      sheet(wide('案件名称', '{case.title}'), wide('当事人', '{subject.name}'), pair('案件编号', '{case.number}', '移送单位', '{sender.name}')),
      list('items', ITEM_COLUMNS, '本案没有涉案物品'),
      sheet(wide('保管人', SIGN_HERE, 2), wide('执法人员', SIGN_HERE, 2), wide('当事人（见证人）', SIGN_HERE, 2)),
    ],
  },
  {
    code: 'INSPECTION_CATALOGUE', family: 'TRANSFER', title: '检验、鉴定材料目录', titleEn: 'Catalogue of inspections', version: 1, layout: 'FORM', by: SENDER, audience: 'PARTIES', number: null,
    signed: true, material: 'INSPECTION_REPORT',
    body: [
      sheet(wide('案件名称', '{case.title}'), wide('当事人', '{subject.name}')),
      list('inspections', [ORDINAL, column('检验报告、鉴定意见', 'name', 50), column('原件/复制件', 'form', 15, 'center'), column('份数', 'copies', 8, 'center'), column('机构、鉴定人、资质及结论', 'note', 30)], '本案没有检验、鉴定材料'),
    ],
  },
  {
    code: 'APPROVAL_SHEET', family: 'TRANSFER', title: '涉嫌犯罪案件移送审批表', titleEn: 'Approval sheet', version: 1, layout: 'FORM', by: SENDER, audience: 'AGENCY', number: null, signed: false,
    body: [
      sheet(
        wide('案件名称', '{case.title}'), wide('当事人', '{subject.name}'), pair('案件编号', '{case.number}', '证件号码', '{subject.code}'),
        pair('涉嫌罪名', '{referral.offence}', '涉案金额', '{case.amount}'), pair('受移送机关', '{receiver.name}', '报告日期', '{referral.reportedOn}'),
        wide('简要案情', '{case.facts}', 4), wide('移送依据', '{referral.basis}', 2), wide('承办意见', `{referral.advice}\n${SIGN_HERE}`, 3),
        wide('法制审核意见', `\n${SIGN_HERE}`, 2),
        wide('负责人（正职或主持工作）意见', `批准人：{approval.by}（{approval.capacity}）\n批准时间：{approval.on}\n${SIGN_HERE}`, 3),
        wide('不批准移送的理由', '{?approval.refusal}', 1),
      ),
    ],
  },
];
