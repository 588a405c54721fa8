import './messages.js';
import { CaseEntity } from './case.entity.js';
import { CaseEvidenceEntity } from './case-evidence.entity.js';
import { REFERRAL_ENTITIES } from './referrals/index.js';
import { SubjectEntity } from './subjects/subject.entity.js';

export * from './consultations/index.js';
export * from './documents/index.js';
export * from './joint/index.js';
export * from './outcomes/index.js';
export * from './referrals/index.js';
export * from './supervision/index.js';
export { SUPERVISION_FACTS } from './supervision/notifications/index.js';
export { CountWork, type Workbench } from './work-list/count-work.js';
export { ListWorkItems, type WorkItem, type WorkItemFilter } from './work-list/list-work-items.js';
export { CasesModule } from './cases.module.js';
export { VIOLATION_TYPES, type ViolationType } from './data/violation-types.js';
export { EditCase, type EditCaseInput } from './edit-case.js';
export type { CaseFilter } from './ledger/ledger-filter.js';
export { CASE_ORDERS, type CaseOrder, ListCases } from './ledger/list-cases.js';
export { LoadCase } from './load-case.js';
export { RegisterCase, type RegisterCaseInput } from './register-case.js';
export { LookUpSubject } from './subjects/look-up-subject.js';

/** Entities of this room, for the data source. */
export const CASES_ENTITIES = [SubjectEntity, CaseEntity, CaseEvidenceEntity, ...REFERRAL_ENTITIES];
export { CONSULTATION_FACTS } from './consultations/notifications/index.js';
export { CASE_FACTS } from './referrals/notifications/index.js';
