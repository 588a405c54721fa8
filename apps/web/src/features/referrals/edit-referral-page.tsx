import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReferralDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NotFound } from '../../shared/states';
import { ReferralWizard } from './wizard/referral-wizard';

/** /referrals/:id/edit — 移送向导. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: ReferralDocument, variables: { id } });
  const referral = answer.data?.referral;
  if (referral) {
    const edit = referral.availableActions.find((action) => action.action === 'editReferral');
    if (referral.draft && edit?.allowed) return <ReferralWizard key={id} referral={referral} />;
    return (
      <Empty title={t('referrals.notEditable')} text={edit?.reason ?? undefined}>
        <Link to={`/referrals/${id}`}>{t('referrals.toReferral')}</Link>
      </Empty>
    );
  }
  if (answer.error) return <LoadError error={answer.error} onRetry={ask} />;
  if (answer.fetching || answer.stale || !answer.data) return <Loading rows={12} />;
  return <NotFound />;
}
