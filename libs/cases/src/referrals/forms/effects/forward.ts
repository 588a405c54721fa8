import type { Refusal, Tx } from '@portal/platform';
import type { Particulars } from '../../perform-act.js';
import { receiverProblem } from '../../referral-agencies.js';
import type { LoadedReferral } from '../../referral-standing.js';
import type { FormValues } from '../form-field.js';

/** Passes the referral on: the new receiver takes its place unread, who forwarded keeps sight of it. */
export async function forward(tx: Tx, { referral, table }: LoadedReferral, { agencyId }: Pick<FormValues, 'agencyId'>): Promise<Particulars | Refusal> {
  const toAgencyId = agencyId ?? '';
  const refusal = await receiverProblem(tx, toAgencyId, table.sides.RECEIVER, referral.fromAgencyId);
  return refusal ?? {
    facts: { fromAgencyId: referral.toAgencyId, toAgencyId }, columns: { toAgencyId },
    seats: [
      { agencyId: referral.toAgencyId, role: 'FORWARDER', content: true },
      { agencyId: toAgencyId, role: 'RECEIVER', content: false },
    ],
  };
}
