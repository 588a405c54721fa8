import { dayOf } from '@portal/kernel';
import { refuse, type Refusal, type Tx } from '@portal/platform';
import type { Particulars } from '../../perform-act.js';
import type { LoadedReferral } from '../../referral-standing.js';

/** The day that was proposed last becomes the day on which the answer is due. */
export async function agreeDate(tx: Tx, { referral }: LoadedReferral): Promise<Particulars | Refusal> {
  const [proposal] = await tx.query<{ date: string }>(
    `select facts ->> 'date' as date from referral_act
      where referral_id = $1 and act in ('PROPOSE_DATE', 'REQUEST_EXTENSION') order by at desc, id desc limit 1`, [referral.id]);
  if (!proposal) throw new Error(`referral ${referral.id} has no proposal to agree to`);
  if (proposal.date <= dayOf(tx.now)) return refuse('PROPOSED_DATE_PAST', { date: proposal.date });
  return { facts: { date: proposal.date }, columns: { replyBy: proposal.date } };
}
