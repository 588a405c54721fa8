import type { SendOutcome } from '@portal/platform';

/** Seconds to the next attempt after the first, second, … failure: about a day in all, then it is given up. */
export const LADDER = [5, 15, 60, 300, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 36_000] as const;
/** An attempt that ends without a word (the worker died) counts too; beyond this many the mail itself is suspect. */
export const MOST_ATTEMPTS = 40;
const JITTER = 0.2;

/**
 * When a delivery may be tried again.
 *
 * @param attempts how many have been made, this one included
 * @param random 0 ≤ random < 1: spreads the attempts that failed together
 * @returns null when the ladder is at its end
 */
export function nextAttemptAt(attempts: number, now: Date, random: number): Date | null {
  const seconds = LADDER[attempts - 1];
  return seconds === undefined ? null : new Date(now.getTime() + Math.round(seconds * 1_000 * (1 + JITTER * random)));
}

/** What an attempt leaves behind. */
export interface DeliveryMark {
  readonly state: 'SENT' | 'PENDING' | 'FAILED';
  readonly nextAt: Date;
  readonly sentAt: Date | null;
  readonly lastError: string | null;
}

/** Every attempt ends in a state that people can see: sent, waiting for the next attempt, or failed. */
export function markOf(outcome: SendOutcome, attempts: number, now: Date, random: number): DeliveryMark {
  if (outcome.kind === 'ACCEPTED') return { state: 'SENT', nextAt: now, sentAt: now, lastError: null };
  const next = outcome.kind === 'LATER' ? nextAttemptAt(attempts, now, random) : null;
  return { state: next === null ? 'FAILED' : 'PENDING', nextAt: next ?? now, sentAt: null, lastError: outcome.reason };
}

/** What is known about a recipient at the moment of sending. */
export interface RecipientNow {
  readonly holdsSeat: boolean;
  readonly disabled: boolean;
  readonly isParty: boolean;
  readonly address: string | null;
}

export type Obstacle = 'LEFT_SEAT' | 'DISABLED' | 'NOT_A_PARTY';

/** Why a mail is not sent after all, or null when it may be. */
export function whyNot({ holdsSeat, disabled, isParty }: RecipientNow): Obstacle | null {
  if (!isParty) return 'NOT_A_PARTY';
  if (disabled) return 'DISABLED';
  return holdsSeat ? null : 'LEFT_SEAT';
}
