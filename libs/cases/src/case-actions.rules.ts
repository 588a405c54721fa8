import type { Actor } from '@portal/platform';
import type { CaseState } from './case.rules.js';

/** What can be done from the page of a case. */
export type CaseAction = 'editCase' | 'draftReferral';

export interface CaseActionVerdict {
  readonly action: CaseAction;
  readonly allowed: boolean;
  /** Code of a refusal, whose words give the reason. */
  readonly code: 'NO_RIGHT' | 'CASE_CLOSED' | null;
}

const RIGHTS = { editCase: 'case.edit', draftReferral: 'referral.draft' } as const;

/** Each act with its verdict, in the order of the page. A refused one stays in sight, with its reason. */
export function caseActions(actor: Pick<Actor, 'permissions'>, state: CaseState): CaseActionVerdict[] {
  return (['editCase', 'draftReferral'] as const).map((action) => {
    const code = !actor.permissions.has(RIGHTS[action]) ? 'NO_RIGHT' as const : state === 'CLOSED' ? 'CASE_CLOSED' as const : null;
    return { action, allowed: code === null, code };
  });
}
