/** What codes are called in documents. Documents are Chinese whatever language the screen has. */
export const LEAD_SOURCE: Readonly<Record<string, string>> = {
  REPORT: '举报', ASSIGNED: '上级交办', EXPOSURE: '媒体曝光', TRANSFERRED: '其他部门移交', HANDLING_AGENCY: '经办机构报告', MONITORING: '智能监控',
  UNANNOUNCED_INSPECTION: '飞行检查', AUDIT: '审计移送',
};
export const SUBJECT_KIND: Readonly<Record<string, string>> = {
  MEDICAL_INSTITUTION: '定点医疗机构', RETAIL_PHARMACY: '定点零售药店', LONG_TERM_CARE_INSTITUTION: '长期护理服务机构', PHYSICIAN: '医师',
  PHARMACIST: '药师', INSURED_PERSON: '参保人', OTHER_ORGANISATION: '其他单位',
};
export const EVIDENCE_KIND: Readonly<Record<string, string>> = {
  DOCUMENTARY: '书证', PHYSICAL: '物证', AUDIOVISUAL: '视听资料', ELECTRONIC: '电子数据', WITNESS: '证人证言', PARTY_STATEMENT: '当事人陈述',
  EXPERT_OPINION: '鉴定意见', INSPECTION_RECORD: '勘验、检查笔录',
};
export const MATERIAL: Readonly<Record<string, string>> = {
  TRANSFER_LETTER: '涉嫌犯罪案件移送书', INVESTIGATION_REPORT: '案件调查报告', ITEM_LIST: '涉案物品清单', INSPECTION_REPORT: '检验报告或者鉴定结论', OTHER: '其他有关材料',
};
export const DECLINE_REASON: Readonly<Record<string, string>> = {
  NO_CRIME: '没有犯罪事实', MINOR: '犯罪事实显著轻微，不需要追究刑事责任', OTHER: '其他依法不追究刑事责任的情形',
};
/** 秘密等级 of what is sent. */
export const SECRECY: Readonly<Record<string, string>> = { ORDINARY: '按一般公文管理', INTERNAL: '内部资料，不得对外公开', WORK_SECRET: '按工作秘密管理' };
export const REVERSE_BASIS: Readonly<Record<string, string>> = {
  NON_PROSECUTION: '人民检察院依法决定不起诉', MINOR_CIRCUMSTANCES: '犯罪情节显著轻微，不需要追究刑事责任', NOT_FILED: '公安机关依法决定不予立案',
  FILING_WITHDRAWN: '公安机关依法撤销案件', LEAD_FOUND: '在侦查其他案件中发现，依法应当给予行政处理',
};
export const CAPACITY: Readonly<Record<string, string>> = { PRINCIPAL: '正职负责人', PRESIDING: '主持工作的负责人', DEPUTY: '代行职责' };

export const CONSULTATION_KIND: Readonly<Record<string, string>> = { GENERAL: '综合会商', LEGAL_ADVICE: '法律适用咨询', EARLY_INVOLVEMENT: '提前介入', MEDICAL_REVIEW: '医学评审' };
export const STANCE: Readonly<Record<string, string>> = { AGREE: '同意', DISAGREE: '不同意', RESERVE: '保留', SUPPLEMENT: '补充' };
export const CASE_PART: Readonly<Record<string, string>> = { FACTS: '案情', AMOUNT: '金额', EVIDENCE: '证据清单', FILES: '附件' };
export const SUPERVISION_LEVEL: Readonly<Record<string, string>> = { PROVINCE: '省级', CITY: '市级' };
export const STEP: Readonly<Record<string, string>> = { REMINDER: '提醒', URGING: '催办', INQUIRY: '函询', INTERVIEW: '约谈', CRITICISM: '通报' };
export const MONEY: Readonly<Record<string, string>> = { FOUND: '认定金额', RECOVERABLE: '应追回基金', FINE: '罚款', CONFISCATION: '没收违法所得', CRIMINAL_FINE: '罚金' };
export const FOLLOW_UP_ACTION: Readonly<Record<string, string>> = {
  TERMINATED: '已解除服务协议', SUSPENDED: '已中止服务协议', RECOVERED: '已追回基金', NO_AGREEMENT: '该单位没有服务协议', OTHER: '其他',
};

export const wordOf = (words: Readonly<Record<string, string>>, code: unknown): string | null =>
  (typeof code === 'string' ? words[code] ?? code : null);
