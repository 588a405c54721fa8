import { type Permission, refuse, type Refusal } from '@portal/platform';
import { type Balance, toYuan } from './money.rules.js';

/** What is not even is closed only by the head, with a reason that stays (N23). */
export function unreconciledRefusal(balance: Balance, reason: string | null | undefined, permissions: ReadonlySet<Permission>): Refusal | null {
  if (balance.balanced) return null;
  if (!reason?.trim()) return refuse('UNRECONCILED', { fund: toYuan(balance.fundDifference), treasury: toYuan(balance.treasuryDifference) });
  return permissions.has('outcome.waive') ? null : refuse('HEAD_WAIVES');
}
