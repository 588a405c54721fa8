import { Link } from 'react-router';
import { useT } from '../../shared/messages';
import { Empty } from '../../shared/states';
import { ReferralGate } from './referral-gate';
import { RemediesView } from './remedies/remedies-view';

/** /referrals/:id/remedies — 不予立案处置. */
export function Page() {
  const t = useT();
  return (
    <ReferralGate title={t('referrals.remedies')}>
      {(referral) =>
        referral.remedies ? (
          <RemediesView referral={referral} remedies={referral.remedies} />
        ) : (
          <div className="page">
            <h1 className="sr">{t('referrals.remedies')}</h1>
            <Empty title={t('referrals.noRemedies')} text={t('referrals.noRemediesText')}>
              <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
            </Empty>
          </div>
        )
      }
    </ReferralGate>
  );
}
