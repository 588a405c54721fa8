import { dayOf } from '@portal/kernel';
import type { Refusal, Tx } from '@portal/platform';

/** Adds to a refusal who opened the referral, and when (Shanghai time). */
export async function withWhoOpened(tx: Tx, referralId: string, refusal: Refusal): Promise<Refusal> {
  const [opened] = await tx.query<{ agency: string; person: string; at: Date; clock: string }>(
    `select a.agency_name as agency, a.person_name as person, a.at, to_char(a.at at time zone 'Asia/Shanghai', 'HH24:MI') as clock
       from referral_act a join referral r on r.id = a.referral_id
      where a.referral_id = $1 and a.at = r.opened_at order by a.id limit 1`, [referralId]);
  return opened ? { ...refusal, values: { who: `${opened.agency} ${opened.person}`, when: `${dayOf(opened.at)} ${opened.clock}` } } : refusal;
}
