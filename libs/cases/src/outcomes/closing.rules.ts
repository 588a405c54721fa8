import { type Permission, refuse, type Refusal } from '@portal/platform';
import { type Balance, toYuan } from './money.rules.js';

/** What is not even is closed only by the head, with a reason that stays (N23). */
export function unreconciledRefusal(balance: Balance, reason: string | null | undefined, permissions: ReadonlySet<Permission>): Refusal | null {
  if (balance.balanced) return null;
  if (!reason?.trim()) return refuse('UNRECONCILED', { fund: toYuan(balance.fundDifference), treasury: toYuan(balance.treasuryDifference) });
  return permissions.has('outcome.waive') ? null : refuse('HEAD_WAIVES');
}

export const CONCLUSION_ACTIONS = ['recordOutcome', 'closeCase'] as const;
export type ConclusionAction = (typeof CONCLUSION_ACTIONS)[number];

/** A case of one's own on the way to its end. */
export interface ConclusionStanding {
  readonly number: string;
  readonly state: string;
  /** Number of the joint investigation it is looked into in, which is where its outcomes are recorded. */
  readonly joint: string | null;
  /** Number of a referral under way; empty while it has none yet. */
  readonly referral: string | null;
  /** How many decisions stand. */
  readonly outcomes: number;
}

/** Why an outcome cannot be recorded on a case, or the case not closed; null when the rest is for the money and the criteria to say. */
export function conclusionObstacle(action: ConclusionAction, { number, state, joint, referral, outcomes }: ConclusionStanding): Refusal | null {
  if (state === 'CLOSED') return refuse('CASE_CLOSED', { number });
  if (joint !== null) return refuse('RECORD_IN_JOINT', { number: joint });
  if (action === 'recordOutcome') return null;
  if (referral !== null) return refuse('REFERRAL_OPEN', { number: referral });
  return outcomes === 0 ? refuse('OUTCOME_MISSING') : null;
}
