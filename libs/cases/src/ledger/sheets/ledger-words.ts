import { dayOf } from '@portal/kernel';
import { findText, type Locale, registerMessages, t } from '@portal/platform';
import type { CaseFilter } from '../ledger-filter.js';

registerMessages({
  'zh-CN': {
    'word.CaseState.REGISTERED': '已登记', 'word.CaseState.INVESTIGATING': '调查中', 'word.CaseState.REFERRED': '已移送', 'word.CaseState.CLOSED': '已办结',
    'word.LeadSource.REPORT': '举报投诉', 'word.LeadSource.ASSIGNED': '上级交办', 'word.LeadSource.EXPOSURE': '媒体曝光', 'word.LeadSource.TRANSFERRED': '其他部门移交',
    'word.LeadSource.HANDLING_AGENCY': '经办机构报告', 'word.LeadSource.MONITORING': '智能监控', 'word.LeadSource.UNANNOUNCED_INSPECTION': '飞行检查', 'word.LeadSource.AUDIT': '审计发现',
    'word.SubjectKind.MEDICAL_INSTITUTION': '定点医疗机构', 'word.SubjectKind.RETAIL_PHARMACY': '定点零售药店', 'word.SubjectKind.LONG_TERM_CARE_INSTITUTION': '长期护理服务机构',
    'word.SubjectKind.PHYSICIAN': '医师', 'word.SubjectKind.PHARMACIST': '药师', 'word.SubjectKind.INSURED_PERSON': '参保人员', 'word.SubjectKind.OTHER_ORGANISATION': '其他单位',
    'word.Lamp.GREEN': '正常', 'word.Lamp.YELLOW': '临期', 'word.Lamp.RED': '超期', 'word.Lamp.PAUSED': '中止', 'word.Lamp.DONE': '办结',
    'ledger.filter.none': '全部案件', 'ledger.filter.query': '含“{value}”', 'ledger.filter.state': '状态：{value}', 'ledger.filter.subjectKind': '对象类别：{value}',
    'ledger.filter.subjectCode': '对象代码：{value}', 'ledger.filter.violationType': '违法类型：{value}', 'ledger.filter.regionCode': '地区代码：{value}',
    'ledger.filter.leadSource': '线索来源：{value}', 'ledger.filter.lamp': '时限：{value}', 'ledger.filter.registeredFrom': '登记自{value}', 'ledger.filter.registeredTo': '登记至{value}',
    'ledger.filter.amountFrom': '金额不低于{value}元', 'ledger.filter.amountTo': '金额不高于{value}元', 'ledger.filter.agencyId': '限定参与单位', 'ledger.filter.referralKind': '移送种类：{value}',
    'ledger.filter.referralState': '移送状态：{value}', 'ledger.filter.outcomeKind': '处理结果：{value}', 'ledger.filter.own.true': '本单位案件', 'ledger.filter.own.false': '移送本单位知悉的案件',
    'ledger.watermark': '导出：{agency} {person}　{at}　范围：{filter}　编号：{id}　仅限本单位内部使用，不得外传',
    'ledger.fileName': '案件台账 {day}.xlsx',
    'refusal.EXPORT_TOO_LARGE': '所选范围超过 {max} 件，未导出。', 'refusal.EXPORT_TOO_LARGE.rule': '一次导出有件数上限。', 'refusal.EXPORT_TOO_LARGE.next': '请按登记日期等条件缩小范围，分次导出。',
    'refusal.EXPORT_EMPTY': '所选范围内没有案件，未导出。', 'refusal.EXPORT_EMPTY.rule': '没有案件的范围不作导出。', 'refusal.EXPORT_EMPTY.next': '请调整筛选条件后再导出。',
    'topic.ledger.exported': '导出台账', 'topic.ledger.export-requested': '申请导出台账', 'topic.ledger.export-ready': '台账导出完成',
    'notice.ledger.ready.title': '【导出完成】案件台账 {count} 件，可以下载', 'notice.ledger.ready.body': '您申请导出的案件台账已生成，共 {count} 件，请于{until}前到案件台账页“我的导出”下载，逾期自动删除。',
    'notice.reason.EXPORT': '您申请了这次导出',
  },
  en: {
    'word.CaseState.REGISTERED': 'Registered', 'word.CaseState.INVESTIGATING': 'Under investigation', 'word.CaseState.REFERRED': 'Referred', 'word.CaseState.CLOSED': 'Closed',
    'word.LeadSource.REPORT': 'Report', 'word.LeadSource.ASSIGNED': 'Assigned from above', 'word.LeadSource.EXPOSURE': 'Media', 'word.LeadSource.TRANSFERRED': 'Transferred',
    'word.LeadSource.HANDLING_AGENCY': 'Handling agency', 'word.LeadSource.MONITORING': 'Monitoring', 'word.LeadSource.UNANNOUNCED_INSPECTION': 'Unannounced inspection', 'word.LeadSource.AUDIT': 'Audit',
    'word.SubjectKind.MEDICAL_INSTITUTION': 'Medical institution', 'word.SubjectKind.RETAIL_PHARMACY': 'Pharmacy', 'word.SubjectKind.LONG_TERM_CARE_INSTITUTION': 'Long-term care institution',
    'word.SubjectKind.PHYSICIAN': 'Physician', 'word.SubjectKind.PHARMACIST': 'Pharmacist', 'word.SubjectKind.INSURED_PERSON': 'Insured person', 'word.SubjectKind.OTHER_ORGANISATION': 'Other organisation',
    'word.Lamp.GREEN': 'In time', 'word.Lamp.YELLOW': 'Due soon', 'word.Lamp.RED': 'Overdue', 'word.Lamp.PAUSED': 'Paused', 'word.Lamp.DONE': 'Done',
    'ledger.filter.none': 'all cases', 'ledger.filter.query': 'with “{value}”', 'ledger.filter.state': 'state {value}', 'ledger.filter.subjectKind': 'subjects: {value}',
    'ledger.filter.subjectCode': 'subject code {value}', 'ledger.filter.violationType': 'violation {value}', 'ledger.filter.regionCode': 'region {value}',
    'ledger.filter.leadSource': 'source {value}', 'ledger.filter.lamp': 'deadline {value}', 'ledger.filter.registeredFrom': 'registered from {value}', 'ledger.filter.registeredTo': 'registered to {value}',
    'ledger.filter.amountFrom': 'amount from {value}', 'ledger.filter.amountTo': 'amount to {value}', 'ledger.filter.agencyId': 'one agency taking part', 'ledger.filter.referralKind': 'referral kind {value}',
    'ledger.filter.referralState': 'referral state {value}', 'ledger.filter.outcomeKind': 'outcome {value}', 'ledger.filter.own.true': 'our own cases', 'ledger.filter.own.false': 'cases referred to us',
    'ledger.watermark': 'Exported by {agency} {person}, {at}; scope: {filter}; number {id}; for use within the agency only',
    'ledger.fileName': 'Case ledger {day}.xlsx',
    'refusal.EXPORT_TOO_LARGE': 'More than {max} cases were chosen; nothing was exported.', 'refusal.EXPORT_TOO_LARGE.rule': 'One export has a limit of cases.', 'refusal.EXPORT_TOO_LARGE.next': 'Narrow the choice, by day of registration for example, and export in parts.',
    'refusal.EXPORT_EMPTY': 'No case was chosen; nothing was exported.', 'refusal.EXPORT_EMPTY.rule': 'A choice without cases is no export.', 'refusal.EXPORT_EMPTY.next': 'Change the filter and export again.',
    'topic.ledger.exported': 'Ledger exported', 'topic.ledger.export-requested': 'Ledger export asked for', 'topic.ledger.export-ready': 'Ledger export ready',
    'notice.ledger.ready.title': 'The ledger of {count} cases can be downloaded', 'notice.ledger.ready.body': 'The ledger you asked for is ready: {count} cases. Download it on the ledger page under “My exports” before {until}; it is deleted then.',
    'notice.reason.EXPORT': 'You asked for this export',
  },
});

const CODED: Readonly<Partial<Record<keyof CaseFilter, string>>> = { state: 'CaseState', subjectKind: 'SubjectKind', leadSource: 'LeadSource', lamp: 'Lamp' };

/** A code in words, as it stands in a sheet. */
export const wordOf = (locale: Locale, list: string, code: string | null): string | null => code && t(locale, `word.${list}.${code}`);

/** A filter in one line of words. */
export function filterWords(locale: Locale, filter: CaseFilter): string {
  const parts = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => {
    if (name === 'own') return t(locale, `ledger.filter.own.${String(value)}`);
    if (name === 'outcomeKind') return t(locale, 'ledger.filter.outcomeKind', { value: findText(locale, `outcome.${String(value)}`) ?? String(value) });
    const list = CODED[name as keyof CaseFilter];
    return t(locale, `ledger.filter.${name}`, { value: list ? t(locale, `word.${list}.${String(value)}`) : String(value) });
  });
  return parts.length === 0 ? t(locale, 'ledger.filter.none') : parts.join('；');
}

/** Day and minute in the offices' zone. */
export const minuteOf = (at: Date): string => `${dayOf(at)} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
