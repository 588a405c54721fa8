import type { Tx } from '@portal/platform';

/** Two processes' clocks may differ by a little: a span never ends before it began. */
const END_SPAN = `
  with ended as (update referral_holding set to_at = greatest(from_at, $2) where referral_id = $1 and to_at is null returning to_at)
  select to_at as at from ended`;

const BEGIN_SPAN = `
  insert into referral_holding (referral_id, seq, agency_id, from_at)
  select $1, coalesce(max(seq), 0) + 1, $2, $3 from referral_holding where referral_id = $1`;

/**
 * Passes the ball (N02): ends the present span and begins the next at the same instant, so that the spans of a referral
 * sum exactly to its time. Of what is taken up again after its end, the time between is nobody's.
 *
 * @param agencyId null when the matter is over
 * @param at when it passed; absent: now
 */
export async function passTheBall(tx: Tx, referralId: string, agencyId: string | null, at: Date = tx.now): Promise<void> {
  const [ended] = await tx.query<{ at: Date }>(END_SPAN, [referralId, at]);
  if (agencyId === null) return;
  await tx.query(BEGIN_SPAN, [referralId, agencyId, ended?.at ?? at]);
}
