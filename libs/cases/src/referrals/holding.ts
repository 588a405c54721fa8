import type { Tx } from '@portal/platform';

/**
 * Passes the ball (N02): ends the present span and begins the next at the same instant, so that the spans of a referral
 * sum exactly to its time. Nothing happens when the holder stays.
 *
 * @param agencyId null when the matter is over
 * @param at when it passed; absent: now
 */
export async function passTheBall(tx: Tx, referralId: string, agencyId: string | null, at: Date = tx.now): Promise<void> {
  // Two processes' clocks may differ by a little: a span never ends before it began.
  const [open] = await tx.query<{ seq: number; agencyId: string; at: Date }>(
    `select seq, agency_id as "agencyId", greatest(from_at, $2) as at from referral_holding where referral_id = $1 and to_at is null`,
    [referralId, at],
  );
  if (open?.agencyId === agencyId) return;
  if (open) await tx.query('update referral_holding set to_at = $3 where referral_id = $1 and seq = $2', [referralId, open.seq, open.at]);
  if (agencyId === null) return;
  await tx.query('insert into referral_holding (referral_id, seq, agency_id, from_at) values ($1, $2, $3, $4)',
    [referralId, (open?.seq ?? 0) + 1, agencyId, open?.at ?? at]);
}
