import { useT } from '../../shared/messages';
import { Acting } from './acts/acting';
import { ReferralView } from './detail/referral-view';
import { ReferralGate } from './referral-gate';

/** /referrals/:id — one referral for every side and in every state. */
export function Page() {
  const t = useT();
  return (
    <ReferralGate title={t('referrals.title')}>
      {(referral) => (
        <Acting key={referral.id} referral={referral}>{(desk) => <ReferralView referral={referral} desk={desk} />}</Acting>
      )}
    </ReferralGate>
  );
}
