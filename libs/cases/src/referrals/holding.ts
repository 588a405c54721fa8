import type { Tx } from '@portal/platform';

/** Two processes' clocks may differ by a little: a span never ends before it began. */
const END_SPAN = `
  with ended as (update referral_holding set to_at = greatest(from_at, $2) where referral_id = $1 and to_at is null returning seq, to_at)
  select seq, to_at as at from ended`;

/**
 * Passes the ball (N02): ends the present span and begins the next at the same instant, so that the spans of a referral
 * sum exactly to its time.
 *
 * @param agencyId null when the matter is over
 * @param at when it passed; absent: now
 */
export async function passTheBall(tx: Tx, referralId: string, agencyId: string | null, at: Date = tx.now): Promise<void> {
  const [ended] = await tx.query<{ seq: number; at: Date }>(END_SPAN, [referralId, at]);
  if (agencyId === null) return;
  await tx.query('insert into referral_holding (referral_id, seq, agency_id, from_at) values ($1, $2, $3, $4)',
    [referralId, (ended?.seq ?? 0) + 1, agencyId, ended?.at ?? at]);
}
