import type { DutyMatter, DutyProblem, DutyRole } from '../../generated/graphql';

export const PROBLEMS = [
  'FUND_MISUSE', 'BENEFIT_REVIEW', 'HANDLING_CONTROL', 'FRAUD_CRIME', 'CARE_CONDUCT', 'PRACTICE_VIOLATION', 'PRICE_VIOLATION', 'DRUG_QUALITY', 'PHARMACIST', 'FISCAL_FUNDS', 'DATA_SHARING',
] as const satisfies readonly DutyProblem[];
export const MATTERS = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT', 'DATA'] as const satisfies readonly DutyMatter[];
export const ROLES = ['LEAD', 'SHARED', 'SUPPORT'] as const satisfies readonly DutyRole[];
