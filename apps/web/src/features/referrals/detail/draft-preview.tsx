import { useQuery } from 'urql';
import { ReferralPreviewDocument, type ReferralKind } from '../../../generated/graphql';
import { Loading, LoadError } from '../../../shared/states';
import { PacketView } from '../packet/packet-view';

/** What the receiver will see, as the server would hand it over now. */
export function DraftPreview({ id, kind }: { id: string; kind: ReferralKind }) {
  const [answer, ask] = useQuery({ query: ReferralPreviewDocument, variables: { id } });
  if (answer.data?.referralPreview) return <PacketView packet={answer.data.referralPreview} kind={kind} />;
  if (answer.error) return <LoadError error={answer.error} onRetry={ask} />;
  return answer.fetching ? <Loading rows={10} /> : null;
}
