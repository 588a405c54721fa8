import { useT } from '../../shared/messages';
import { Acting } from './acts/acting';
import { ReferralGate } from './referral-gate';
import { RemediesView } from './remedies/remedies-view';

/** /referrals/:id/remedies — 不予立案处置. */
export function Page() {
  const t = useT();
  return (
    <ReferralGate title={t('referrals.remedies')}>
      {(referral) => (
        <Acting key={referral.id} referral={referral}>{(desk) => <RemediesView referral={referral} desk={desk} />}</Acting>
      )}
    </ReferralGate>
  );
}
