import { type Day, isDay } from '@portal/kernel';
import type { Actor, FieldProblem } from '@portal/platform';
import { caseProblems, type LeadSource, subjectProblems } from '../case.rules.js';
import { normaliseCode, type SubjectKind } from '../subjects/subject.rules.js';

export const LEAD_STATES = ['OPEN', 'FILED', 'NOT_FILED'] as const;
/** 核查中 · 已立案 · 不予立案 */
export type LeadState = (typeof LEAD_STATES)[number];

/** What is known when a lead comes in. Never who reported it: there is no field for that. */
export interface LeadFacts {
  readonly source: LeadSource;
  readonly sourceDetail?: string | null;
  readonly receivedOn: Day;
  readonly subjectName: string;
  readonly subjectKind?: SubjectKind | null;
  readonly subjectCode?: string | null;
  readonly regionCode?: string | null;
  readonly facts: string;
  readonly violationTypes: readonly string[];
  readonly amountEstimated?: string | null;
  readonly demoNote?: string | null;
}

/** What is wrong with a lead, field by field. Its code and its violations may still be unknown. */
export function leadProblems(lead: LeadFacts, today: Day): FieldProblem[] {
  const known = Boolean(lead.subjectKind && lead.subjectCode?.trim());
  const subject = subjectProblems({
    kind: lead.subjectKind ?? 'OTHER_ORGANISATION', code: known ? normaliseCode(lead.subjectCode ?? '') : 'UNKNOWN-1', name: lead.subjectName, regionCode: lead.regionCode ?? null,
  }).map((problem) => ({ ...problem, field: problem.field.replace(/^subject\.(\w)/, (_, first: string) => (problem.field === 'subject.regionCode' ? first : `subject${first.toUpperCase()}`)) }));
  const facts = caseProblems({
    leadSource: lead.source, leadDetail: lead.sourceDetail ?? null, facts: lead.facts, violationTypes: lead.violationTypes.length > 0 ? lead.violationTypes : ['其他'],
    amountInvolved: lead.amountEstimated ?? null, evidence: [],
  }, today).map((problem) => ({ ...problem, field: RENAMED[problem.field] ?? problem.field }));
  return [...receivedProblems(lead.receivedOn, today), ...subject, ...facts];
}

const RENAMED: Readonly<Record<string, string>> = { leadSource: 'source', leadDetail: 'sourceDetail', amountInvolved: 'amountEstimated' };

function receivedProblems(day: Day, today: Day): FieldProblem[] {
  if (!isDay(day)) return [{ field: 'receivedOn', code: 'NOT_A_DAY' }];
  return day > today ? [{ field: 'receivedOn', code: 'IN_FUTURE' }] : [];
}

export type LeadAction = 'fileLead' | 'declineLead' | 'passLeadOn' | 'extendLead';
export interface LeadVerdict { readonly action: LeadAction; readonly allowed: boolean; readonly code: 'NO_RIGHT' | 'LEAD_DECIDED' | 'LEAD_NOT_HELD' | 'LEAD_NO_CLOCK' | null }

interface Standing { readonly state: LeadState; readonly holderAgencyId: string; readonly clockRuns: boolean }

/** Each act with its verdict, in the order of the page. A refused one stays in sight, with its reason. */
export function leadActions(actor: Pick<Actor, 'permissions' | 'agencyId'>, lead: Standing): LeadVerdict[] {
  const general = !actor.permissions.has('case.register') ? 'NO_RIGHT' as const
    : lead.state !== 'OPEN' ? 'LEAD_DECIDED' as const
    : lead.holderAgencyId !== actor.agencyId ? 'LEAD_NOT_HELD' as const : null;
  return (['fileLead', 'declineLead', 'passLeadOn', 'extendLead'] as const).map((action) => {
    const code = general ?? (action === 'extendLead' && !lead.clockRuns ? 'LEAD_NO_CLOCK' as const : null);
    return { action, allowed: code === null, code };
  });
}

/** 局令第4号 第十四条 binds 医疗保障行政部门; the others check under rules of their own. */
export const CHECK_RULE = 'Y01';
export const CHECK_EXTENSION = 'plus_15';
export const isBoundToCheck = (agencyKind: string | null): boolean => agencyKind === 'HEALTHCARE_SECURITY';
