import { refuse, type Refusal } from '@portal/platform';

/** How often a password may be wrong before an account is shut for a while. */
export interface LockPolicy { readonly lockFailures: number; readonly lockMinutes: number }

/** The one answer to every sign-in that fails, whatever was wrong. */
export const signInRefused = ({ lockFailures, lockMinutes }: LockPolicy): Refusal => refuse('SIGN_IN_REFUSED', { failures: lockFailures, minutes: lockMinutes });

/** Failures of one account since it was last signed in to. */
export interface AccountFailures { readonly failures: number; readonly lockedUntil: Date | null }

/** Failures from one network source. */
export interface SourceFailures { readonly failures: number; readonly lastFailedAt: Date; readonly blockedUntil: Date | null }

const MINUTE = 60_000;
/** A whole office may share one address: only a source that keeps failing is slowed, and forgotten after a quiet quarter of an hour. */
const SOURCE_QUIET_MS = 15 * MINUTE;
const SOURCE_LONGEST_MS = 5 * MINUTE;

export const isLocked = ({ lockedUntil }: AccountFailures, now: Date): boolean => lockedUntil !== null && now < lockedUntil;

/** One more wrong password or code. A lock that has run out starts the count anew; while locked nothing is counted. */
export function afterFailure(before: AccountFailures, now: Date, policy: LockPolicy): AccountFailures {
  if (isLocked(before, now)) return before;
  const failures = (before.lockedUntil === null ? before.failures : 0) + 1;
  const locks = failures >= policy.lockFailures;
  return { failures, lockedUntil: locks ? new Date(now.getTime() + policy.lockMinutes * MINUTE) : null };
}

/** One more failure from a source: free up to a number, then 1 s, 2 s, 4 s … up to five minutes before the next attempt. */
export function afterSourceFailure(before: SourceFailures | null, now: Date, free: number): SourceFailures {
  const quiet = before === null || now.getTime() - before.lastFailedAt.getTime() > SOURCE_QUIET_MS;
  const failures = quiet ? 1 : before.failures + 1;
  const wait = failures <= free ? 0 : Math.min(1_000 * 2 ** (failures - free - 1), SOURCE_LONGEST_MS);
  return { failures, lastFailedAt: now, blockedUntil: wait === 0 ? null : new Date(now.getTime() + wait) };
}

/** Seconds until a source may try again; 0 when it may now. */
export const sourceWaitSeconds = (source: SourceFailures | null, now: Date): number =>
  source?.blockedUntil ? Math.max(0, Math.ceil((source.blockedUntil.getTime() - now.getTime()) / 1_000)) : 0;
