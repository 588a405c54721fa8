import { type ActOn, invalid, optional, required } from '@portal/cases';
import type { Refusal } from '@portal/platform';

/** Yes, or no with its reason. */
export interface DecideMemberChangeInput extends ActOn { readonly approve: boolean; readonly reason?: string | null }

export const reasonProblem = ({ approve, reason }: DecideMemberChangeInput): Refusal | null => invalid(approve ? optional('reason', reason) : required('reason', reason ?? ''));
