import { column, CRIMINAL, type FormTemplate, list, ORDINAL, pair, sheet, SIGN_HERE, wide } from './form-template.js';

/* 国务院令310号 第十二条; 公安机关办理刑事案件程序规定 185: counted in each other's presence, signed by both. */

export const ITEMS_FORMS: readonly FormTemplate[] = [
  {
    code: 'HANDOVER_LIST', family: 'ITEMS', title: '涉案物品交接清单', titleEn: 'Hand-over list', version: 1, layout: 'FORM', audience: 'PARTIES', number: null, signed: false,
    by: [{ role: 'SENDER', at: 'REFERRAL', kinds: CRIMINAL }, { role: 'RECEIVER', at: 'REFERRAL', kinds: CRIMINAL }],
    body: [
      sheet(
        wide('案件名称', '{case.title}'), pair('移送书文号', '{referral.number}', '立案文号', '{filing.number}'), pair('移交单位', '{sender.name}', '接收单位', '{receiver.name}'),
        wide('交接地点', '{handover.place}'),
      ),
      list('handedItems', [
        ORDINAL, column('名称', 'name', 22), column('数量', 'quantity', 9, 'center'), column('特征', 'feature', 23), column('原存放地', 'location', 14),
        column('来源措施', 'measure', 13), column('价值（元）', 'value', 17, 'right'),
      ], '本次没有移交物品'),
      sheet(
        pair('移交人', '{handover.givenBy}', '接收人', '{handover.takenBy}'), pair('移交时间', '{handover.givenAt}', '接收时间', '{handover.takenAt}'),
        wide('备注', '{?handover.note}'), wide('移交单位签章', SIGN_HERE, 2), wide('接收单位签章', SIGN_HERE, 2),
      ),
    ],
  },
];
