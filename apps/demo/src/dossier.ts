import type { EditReferralInput } from '@portal/cases';
import type { Cast } from './cast.js';
import { csvOf, pdfOf } from './papers.js';
import { TRANSFER_TEXTS, type TransferText } from './data/transfer-texts.js';
import { offenceOf, originOf, type PublishedCase } from './published-cases.js';
import type { Sender, Telling } from './telling.js';

const MADE = '（演示：本件为演示而制作；案情、金额摘自公开通报，核查细节为演示而设）';
const OFFENCE_ARTICLE: Readonly<Record<string, string>> = { FRAUD: '《刑法》第二百六十六条', ILLEGAL_BUSINESS: '《刑法》第二百二十五条', CONCEALMENT: '《刑法》第三百一十二条' };
/** 数额巨大 begins somewhere between 3万 and 10万, each province says where; these are the lowest of 法释〔2011〕7号 art. 1. */
const BANDS = [[500_000, '数额特别巨大'], [30_000, '数额巨大'], [3_000, '数额较大']] as const;

/** What the transfer of a case by one agency says. @throws Error when nobody wrote it: no two transfers share a text */
export function transferTextOf({ id }: Pick<PublishedCase, 'id'>, account: string): TransferText {
  const text = TRANSFER_TEXTS[`${id}/${account}`] ?? TRANSFER_TEXTS[id];
  if (!text) throw new Error(`no text for the transfer of ${id} by ${account}`);
  return text;
}

/** 简要案情 of the transfer. */
export const reportOf = (published: PublishedCase, account: string): string => {
  const { facts, grounds } = transferTextOf(published, account);
  return `${facts}\n\n${grounds}\n\n来源：${originOf(published)}。${MADE}`;
};

/** 涉案物品清单. Notices list no items: these are of the kind such cases have. */
export const itemsOf = (published: PublishedCase, account: string): NonNullable<EditReferralInput['items']> =>
  transferTextOf(published, account).items.map(([name, quantity, feature]) => ({ name: `${name}（演示）`, quantity, feature, location: '证据室（演示）', sourceMeasure: '先行登记保存' }));

/** The articles: of the transfer itself, of the breach, of the offence, and of the band its amount lies in. */
export function legalBasisOf(published: PublishedCase): string {
  const { code } = offenceOf(published);
  const { subject_type: type, amounts: { involved_yuan: involved } } = published;
  const breach = type.startsWith('定点') ? '第四十条' : type.startsWith('参保人') ? '第四十一条' : null;
  const band = code === 'FRAUD' ? BANDS.find(([from]) => (involved ?? 0) >= from)?.[1] : undefined;
  return [
    '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）第三条、第五条', breach && `《医疗保障基金使用监督管理条例》${breach}`, OFFENCE_ARTICLE[code],
    band && `法释〔2011〕7号第一条（涉案金额在“${band}”幅度内，以本省标准为准）`,
  ].filter(Boolean).join('；');
}

/** An extract of the notice, as a file. */
export const noticeOf = (cast: Cast, account: string, published: PublishedCase): Promise<string> =>
  cast.file(account, `公开通报摘录-${published.id}.pdf`, pdfOf('公开通报摘录', `${published.title}\n\n${published.summary}\n\n来源：${originOf(published)}`));

/** A complete draft: text from the notice, the five materials as files or with a reason, two officers who are posts. */
export async function completeDraft(telling: Telling, { handler, unit }: Sender, police: string): Promise<Omit<EditReferralInput, 'id' | 'expectedVersion'>> {
  const { cast, published } = telling;
  const { id, title } = published;
  const receiver = await cast.actor(police);
  const offence = offenceOf(published);
  const report = reportOf(published, handler);
  const items = itemsOf(published, handler);
  const advice = `${transferTextOf(published, handler).advice}（演示）`;
  const pdf = (name: string, text: string): Promise<string> => cast.file(handler, `${name}（演示）.pdf`, pdfOf(name, `${MADE}\n\n${text}`));
  return {
    toAgencyId: receiver.agencyId ?? '', offenceCode: offence.code,
    legalBasis: legalBasisOf(published), report, advice,
    officers: [
      { name: `${unit}主办人（演示）`, certificateNo: `演示${id}01`, phone: null },
      { name: `${unit}协办人（演示）`, certificateNo: `演示${id}02`, phone: null },
    ],
    priorPenalties: null, items,
    materials: [
      { kind: 'TRANSFER_LETTER', fileIds: [await pdf('涉嫌犯罪案件移送书', `${receiver.agencyName}：\n${title}，现依法移送。\n涉嫌罪名：${offence.name}`)] },
      { kind: 'INVESTIGATION_REPORT', fileIds: [await pdf('案件调查报告', `${report}\n\n处理建议：${advice}`)] },
      { kind: 'ITEM_LIST', fileIds: [await cast.file(handler, '涉案物品清单（演示）.csv', csvOf([
        ['名称', '数量', '特征', '存放地', '来源措施', '价值（元）'],
        ...items.map((item) => [item.name, item.quantity, item.feature ?? '', item.location ?? '', item.sourceMeasure ?? '', item.value ?? '']),
      ]))] },
      { kind: 'INSPECTION_REPORT', fileIds: [], reason: '本案不涉及检验、鉴定事项（演示）' },
      { kind: 'OTHER', fileIds: [await noticeOf(cast, handler, published)] },
    ],
  };
}
