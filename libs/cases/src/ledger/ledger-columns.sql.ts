import { lampSql } from '@portal/deadlines';
import { REFERRAL_COUNT } from './ledger-filter.js';

/** Columns of a `CaseSummary` from an entry `e`, the agency `g` that registered it and its most urgent clock `clock`. */
export const summaryColumns = (now: string): string => `
  e.case_id as id, e.number, e.title, e.state, e.referral_id as "referralId", e.joint_id as "jointId", e.subject_kind as "subjectKind", e.subject_name as "subjectName", e.subject_code as "subjectCode",
  (select name from region where code = e.region_code) as "regionName", e.violation_types as "violationTypes", e.amount_involved::text as "amountInvolved",
  e.lead_source as "leadSource", e.registered_at as "registeredAt", g.short_name as "agencyName", ${REFERRAL_COUNT} as "referralCount",
  ${lampSql('clock', now)} as lamp, clock.due_at as "dueAt"`;
