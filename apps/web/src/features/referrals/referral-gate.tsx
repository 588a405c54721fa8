import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReferralDocument, type ReferralFieldsFragment } from '../../generated/graphql';
import { Loading, LoadError, NotFound } from '../../shared/states';

interface Props {
  /** The page's heading while there is nothing else to head it. */
  title: string;
  children: (referral: ReferralFieldsFragment) => ReactNode;
}

/**
 * Reads the referral of the URL, and is the page while it is not there: loading, failed, or not for this agency. A reading that fails
 * later does not take away what is open, nor what is being written in it.
 */
export function ReferralGate({ title, children }: Props) {
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: ReferralDocument, variables: { id } });
  const [open, setOpen] = useState<ReferralFieldsFragment | null>(null);
  const found = answer.data?.referral;
  if (found && found !== open) setOpen(found);
  const kept = found ?? (answer.error && open?.id === id ? open : null);
  if (kept) return children(kept);
  return (
    <div className="page">
      <h1 className="sr">{title}</h1>
      {answer.error ? <LoadError error={answer.error} onRetry={ask} /> : answer.fetching || answer.stale || !answer.data ? <Loading rows={12} /> : <NotFound />}
    </div>
  );
}
