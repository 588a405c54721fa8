import type { EditReferralInput } from '@portal/cases';
import type { Cast } from './cast.js';
import { csvOf, pdfOf } from './papers.js';
import { offenceOf, originOf, type PublishedCase } from './published-cases.js';
import type { Sender, Telling } from './telling.js';

/** 涉案物品清单. Notices list no items: these are of the kind such cases have. */
export const ITEMS: EditReferralInput['items'] = [
  { name: '结算单据（演示）', quantity: '6册', feature: '按月装订', location: '证据室（演示）', sourceMeasure: '先行登记保存' },
  { name: '业务电脑主机（演示）', quantity: '1台', feature: '贴有封条', location: '证据室（演示）', sourceMeasure: '先行登记保存', value: '3000.00' },
];

const BASIS: Readonly<Record<string, string>> = { FRAUD: '《刑法》第二百六十六条', ILLEGAL_BUSINESS: '《刑法》第二百二十五条' };

/** An extract of the notice, as a file. */
export const noticeOf = (cast: Cast, account: string, published: PublishedCase): Promise<string> =>
  cast.file(account, `公开通报摘录-${published.id}.pdf`, pdfOf('公开通报摘录', `${published.title}\n\n${published.summary}\n\n来源：${originOf(published)}`));

/** A complete draft: text from the notice, the five materials as files or with a reason, two officers who are posts. */
export async function completeDraft(telling: Telling, { handler, unit }: Sender, police: string): Promise<Omit<EditReferralInput, 'id' | 'expectedVersion'>> {
  const { cast, published } = telling;
  const { id, title, summary } = published;
  const receiver = await cast.actor(police);
  const offence = offenceOf(published);
  const made = '（演示：本件为演示而制作，案情摘自公开通报）';
  const pdf = (name: string, text: string): Promise<string> => cast.file(handler, `${name}（演示）.pdf`, pdfOf(name, `${made}\n\n${text}`));
  return {
    toAgencyId: receiver.agencyId ?? '', offenceCode: offence.code,
    legalBasis: `《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）第三条、第五条；${BASIS[offence.code]}`,
    report: `${summary}\n\n来源：${originOf(published)}。${made}`,
    advice: `建议以涉嫌${offence.name}移送公安机关（演示）。`,
    officers: [
      { name: `${unit}主办人（演示）`, certificateNo: `演示${id}01`, phone: null },
      { name: `${unit}协办人（演示）`, certificateNo: `演示${id}02`, phone: null },
    ],
    priorPenalties: null, items: ITEMS,
    materials: [
      { kind: 'TRANSFER_LETTER', fileIds: [await pdf('涉嫌犯罪案件移送书', `${receiver.agencyName}：\n${title}，现依法移送。\n涉嫌罪名：${offence.name}`)] },
      { kind: 'INVESTIGATION_REPORT', fileIds: [await pdf('案件调查报告', `${summary}\n\n来源：${originOf(published)}`)] },
      { kind: 'ITEM_LIST', fileIds: [await cast.file(handler, '涉案物品清单（演示）.csv', csvOf([
        ['名称', '数量', '特征', '存放地', '来源措施', '价值（元）'],
        ...ITEMS.map((item) => [item.name, item.quantity, item.feature ?? '', item.location ?? '', item.sourceMeasure ?? '', item.value ?? '']),
      ]))] },
      { kind: 'INSPECTION_REPORT', fileIds: [], reason: '本案不涉及检验、鉴定事项（演示）' },
      { kind: 'OTHER', fileIds: [await noticeOf(cast, handler, published)] },
    ],
  };
}
