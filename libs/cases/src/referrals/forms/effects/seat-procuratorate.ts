import { refuse, type Refusal, type Tx } from '@portal/platform';
import type { Particulars } from '../../perform-act.js';
import { procuratorateOf } from '../../referral-agencies.js';
import type { LoadedReferral } from '../../referral-standing.js';

/** 检察院 of the level of the police office takes its place at the table: it supervises whether that office decides. */
export async function seatProcuratorate(tx: Tx, { referral }: Pick<LoadedReferral, 'referral'>): Promise<Particulars | Refusal> {
  const supervisor = await procuratorateOf(tx, referral.toAgencyId);
  if (supervisor === null) return refuse('NO_PROCURATORATE');
  return {
    facts: { supervisorAgencyId: supervisor }, columns: { supervisorAgencyId: supervisor },
    seats: [{ agencyId: supervisor, role: 'SUPERVISOR', content: true }],
  };
}
