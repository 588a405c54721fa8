import type { RegisterCaseInput } from '@portal/cases';
import { addDays, addMonths, makeUscc } from '@portal/kernel';
import { originOf, placeOf, type PublishedCase } from './published-cases.js';

/** Provinces of the cases by GB/T 2260, for the region part of a made-up code. */
const PROVINCES: Readonly<Record<string, string>> = {
  天津市: '120000', 内蒙古自治区: '150000', 上海市: '310000', 黑龙江省: '230000', 江苏省: '320000', 福建省: '350000', 江西省: '360000', 山东省: '370000',
  河南省: '410000', 湖北省: '420000', 湖南省: '430000', 广东省: '440000', 海南省: '460000', 贵州省: '520000', 云南省: '530000',
};
const CITIES: Readonly<Record<string, string>> = { 广州市: '440100', 深圳市: '440300', 汕头市: '440500', 佛山市: '440600', 惠州市: '441300' };
const GUANGDONG = '广东省';

type LeadSource = RegisterCaseInput['leadSource'];
const LEADS: Readonly<Record<string, LeadSource>> = {
  举报: 'REPORT', 智能监控: 'MONITORING', 飞行检查: 'UNANNOUNCED_INSPECTION', 审计: 'AUDIT', 专项检查: 'ASSIGNED', 公安侦办: 'TRANSFERRED',
};

/** How it came to light, as the portal names it. */
export const leadSourceOf = ({ discovery }: PublishedCase): LeadSource => LEADS[discovery.method ?? ''] ?? 'EXPOSURE';

/** Several institutions, or one that is not named: they have no code of the public register, the agency names them itself. */
const isNameless = ({ subject, subject_anonymised: anonymised }: PublishedCase): boolean => anonymised || /等\d*|、|家/.test(subject);

/** The subject as published, with a code made up where the notice has none (none of them has). */
function subjectOf(published: PublishedCase): RegisterCaseInput['subject'] {
  const { id, subject, subject_type: type, province, city } = published;
  const here = province === GUANGDONG;
  const place = { name: subject, address: placeOf(published), regionCode: here ? CITIES[city ?? ''] ?? '440000' : null };
  const own = `YS-${id}`;
  if (type.startsWith('参保人') && !isNameless(published)) return { kind: 'INSURED_PERSON', code: own, ...place };
  if (isNameless(published) || !type.startsWith('定点')) return { kind: 'OTHER_ORGANISATION', code: own, ...place };
  const kind = type === '定点零售药店' ? 'RETAIL_PHARMACY' : 'MEDICAL_INSTITUTION';
  const region = (here ? CITIES[city ?? ''] : undefined) ?? PROVINCES[province] ?? '440000';
  return { kind, code: makeUscc(kind === 'RETAIL_PHARMACY' ? '91' : '52', region, `DEM00${id.slice(1)}`), ...place };
}

/** '2022-01至2024-09-30', '2013至2015', '2016-08' as first and last day. */
export function periodOf(text: string | null): { occurredFrom: string | null; occurredTo: string | null } {
  if (text === null) return { occurredFrom: null, occurredTo: null };
  const [from = '', to = from] = text.split('至');
  const first = (part: string): string => `${part}${'-01-01'.slice(part.length - 4)}`;
  const last = (part: string): string => (part.length === 10 ? part : addDays(addMonths(first(part), part.length === 7 ? 1 : 12), -1));
  return { occurredFrom: first(from), occurredTo: last(to) };
}

const yuan = (amount: number | null): string | null => (amount === null ? null : amount.toFixed(2));

/** Whether an agency of this region answers for the place. */
const isOf = ({ province, city }: PublishedCase, regionCode: string | null): boolean =>
  province === GUANGDONG && (regionCode === '440000' || regionCode === CITIES[city ?? '']);

/**
 * A published case as a clerk would enter it. Facts, amounts and names are the notice's; codes, evidence and the day of
 * registration are made up, and every place that holds something made up says 演示.
 *
 * @param regionCode region of the agency that enters it
 * @param noticeFileId the extract of the notice
 */
export function registrationOf(published: PublishedCase, regionCode: string | null, noticeFileId: string): RegisterCaseInput {
  const { amounts, discovery } = published;
  return {
    subject: subjectOf(published),
    title: published.title,
    leadSource: leadSourceOf(published),
    leadDetail: discovery.method_detail ?? (discovery.method === null ? '通报未载明发现方式' : `通报载明的发现方式：${discovery.method}`),
    facts: [published.summary, published.violation_detail].filter(Boolean).join('\n'),
    violationTypes: published.violation_types,
    ...periodOf(published.violation_period),
    amountInvolved: yuan(amounts.involved_yuan),
    amountBasis: amounts.involved_text === null ? null : `公开通报：${amounts.involved_text}`,
    amountRecovered: yuan(amounts.recovered_yuan),
    evidence: [
      { kind: 'DOCUMENTARY', name: '公开通报摘录', source: originOf(published).slice(0, 300), original: false, copies: 1, fileId: noticeFileId },
      { kind: 'ELECTRONIC', name: '医保结算明细（演示）', original: false, copies: 1, note: '演示：通报未附证据目录' },
      { kind: 'INSPECTION_RECORD', name: '现场检查笔录（演示）', original: true, copies: 1, note: '演示：通报未附证据目录' },
    ],
    publishedSource: originOf(published),
    demoNote: `演示：案情、当事人、金额摘自公开通报；代码、登记日期、证据目录及本平台上的办理经过为演示而设，不代表实际办理情况。${
      isOf(published, regionCode) ? '' : `案件发生于${placeOf(published)}，由本机关登记仅为演示。`}`,
  };
}
