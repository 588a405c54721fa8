import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReferralDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NotFound } from '../../shared/states';
import { RemediesView } from './remedies/remedies-view';

/** /referrals/:id/remedies — 不予立案处置. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: ReferralDocument, variables: { id } });
  const referral = answer.data?.referral;
  if (referral) {
    if (referral.remedies) return <RemediesView referral={referral} remedies={referral.remedies} />;
    return (
      <Empty title={t('referrals.noRemedies')} text={t('referrals.noRemediesText')}>
        <Link to={`/referrals/${id}`}>{t('referrals.toReferral')}</Link>
      </Empty>
    );
  }
  if (answer.error) return <LoadError error={answer.error} onRetry={ask} />;
  if (answer.fetching || answer.stale || !answer.data) return <Loading rows={12} />;
  return <NotFound />;
}
