import { LINE, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';

export interface GuestForm { readonly unit: string; readonly post: string; readonly fromAt: Date; readonly toAt: Date }

/** An invitation ends at the latest so long after the meeting: what a guest needs afterwards he is sent. */
const DAYS_AFTER = 30;

export function guestProblems({ unit, post, fromAt, toAt }: GuestForm, meetingEndsAt: Date, now: Date): FieldProblem[] {
  const latest = meetingEndsAt.getTime() + DAYS_AFTER * 86_400_000;
  return [
    ...required('unit', unit, LINE), ...required('post', post, LINE),
    ...(toAt > fromAt && toAt > now ? [] : [{ field: 'toAt', code: 'GUEST_SPAN' }]),
    ...(toAt.getTime() <= latest ? [] : [{ field: 'toAt', code: 'GUEST_TOO_LONG', values: { max: DAYS_AFTER } }]),
  ];
}

export interface GuestTerm { readonly fromAt: Date; readonly toAt: Date; readonly revokedAt: Date | null; /** What the convener said; null as long as he has not. */ readonly approved: boolean | null }
/** How an invitation stands: to the second, and whatever else holds, revoked is revoked. */
export type GuestStand = 'OPEN' | 'NOT_YET' | 'WAITING' | 'EXPIRED' | 'REVOKED';
export function guestStand({ fromAt, toAt, revokedAt, approved }: GuestTerm, now: Date): GuestStand {
  if (revokedAt !== null) return 'REVOKED';
  if (now >= toAt) return 'EXPIRED';
  if (!approved) return 'WAITING';
  return now < fromAt ? 'NOT_YET' : 'OPEN';
}
