import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReferralDocument } from '../../generated/graphql';
import { Loading, LoadError, NotFound } from '../../shared/states';
import { ReferralView } from './detail/referral-view';

/** /referrals/:id — one referral for every side and in every state. */
export function Page() {
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: ReferralDocument, variables: { id } });
  if (answer.data?.referral) return <ReferralView key={id} referral={answer.data.referral} />;
  if (answer.error) return <LoadError error={answer.error} onRetry={ask} />;
  if (answer.fetching || answer.stale || !answer.data) return <Loading rows={12} />;
  return <NotFound />;
}
