import type { EvidenceKind, LeadSource, SubjectKind } from '../../../generated/graphql';
import type { MessageKey } from '../../../shared/messages';

export const SUBJECT_KINDS: readonly SubjectKind[] = [
  'MEDICAL_INSTITUTION', 'RETAIL_PHARMACY', 'LONG_TERM_CARE_INSTITUTION', 'PHYSICIAN', 'PHARMACIST', 'INSURED_PERSON', 'OTHER_ORGANISATION',
];

export const LEAD_SOURCES: readonly LeadSource[] = [
  'REPORT', 'ASSIGNED', 'EXPOSURE', 'TRANSFERRED', 'HANDLING_AGENCY', 'MONITORING', 'UNANNOUNCED_INSPECTION', 'AUDIT',
];

export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  'DOCUMENTARY', 'PHYSICAL', 'AUDIOVISUAL', 'ELECTRONIC', 'WITNESS', 'PARTY_STATEMENT', 'EXPERT_OPINION', 'INSPECTION_RECORD',
];

/** The twelve kinds of violation; the Chinese word is the code that goes to the server. */
export const VIOLATION_TYPES: readonly { value: string; label: MessageKey }[] = [
  { value: '虚构医药服务', label: 'caseRegister.violation.fictitious' },
  { value: '冒名就医', label: 'caseRegister.violation.impersonation' },
  { value: '倒卖药品(回流药)', label: 'caseRegister.violation.resale' },
  { value: '串换药品耗材', label: 'caseRegister.violation.substitution' },
  { value: '过度诊疗', label: 'caseRegister.violation.overtreatment' },
  { value: '挂床住院', label: 'caseRegister.violation.phantomBed' },
  { value: '分解住院', label: 'caseRegister.violation.splitStay' },
  { value: '重复收费', label: 'caseRegister.violation.doubleCharge' },
  { value: '超标准收费', label: 'caseRegister.violation.overcharge' },
  { value: '伪造票据', label: 'caseRegister.violation.forgedBills' },
  { value: '虚假宣传/价格违法', label: 'caseRegister.violation.advertising' },
  { value: '其他', label: 'caseRegister.violation.other' },
];
