import { CASE_OWNER, column, type FormTemplate, list, ORDINAL, pair, sheet, SIGN_HERE, wide } from './form-template.js';

/* The case itself, as the first sheet of its file (一案一卷). 医疗保障行政处罚程序暂行规定 (立案、案卷); no official form is known. */

export const CASE_FORMS: readonly FormTemplate[] = [
  {
    code: 'CASE_SHEET', family: 'CASE', title: '案件登记表', titleEn: 'Case sheet', version: 1, layout: 'FORM', by: [CASE_OWNER], audience: 'AGENCY', number: null, signed: false,
    body: [
      sheet(
        pair('案件编号', '{case.number}', '登记日期', '{case.registeredOn}'), wide('案件名称', '{case.title}'), pair('办案单位', '{issuer.name}', '案件来源', '{case.source}'),
        wide('来源说明', '{?case.sourceDetail}'), pair('当事人', '{subject.name}', '对象类别', '{subject.kind}'), wide('信用代码（证件号码）', '{subject.code}'),
        pair('法定代表人（负责人）', '{?subject.representative}', '住所（地址）', '{?subject.address}'), pair('违法类型', '{case.violations}', '发生期间', '{?case.period}'),
        pair('涉案金额', '{?case.amount}', '已追回', '{?case.recovered}'), wide('金额认定方法', '{?case.amountBasis}'), wide('违法事实', '{case.facts}', 4),
      ),
      list('evidence', [ORDINAL, column('证据名称', 'name', 40), column('种类', 'kind', 18, 'center'), column('原件/复制件', 'form', 16, 'center'), column('份数', 'copies', 10, 'center')], '没有登记证据'),
      sheet(wide('承办人', SIGN_HERE, 2), wide('负责人', SIGN_HERE, 2)),
    ],
  },
];
