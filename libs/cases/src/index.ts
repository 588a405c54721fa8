import { CaseEntity } from './case.entity.js';
import { CaseEvidenceEntity } from './case-evidence.entity.js';
import { SubjectEntity } from './subjects/subject.entity.js';

export { CasesModule } from './cases.module.js';
export { CaseEntity, CaseEvidenceEntity, SubjectEntity };
export { RegisterCase, type RegisterCaseInput } from './register-case.js';
export { VIOLATION_TYPES, type ViolationType } from './data/violation-types.js';

/** Entities of this room, for the data source. */
export const CASES_ENTITIES = [SubjectEntity, CaseEntity, CaseEvidenceEntity];
