import { useEffect } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { MeDocument } from '../../generated/graphql';
import { sessionStore } from './session-store';
import { useSession } from './use-session';

/** Asks once, when the page opens, whether this browser is signed in. */
export function useSessionStart(): { error: CombinedError | undefined; retry: () => void } {
  const session = useSession();
  const [answer, ask] = useQuery({ query: MeDocument, requestPolicy: 'network-only', pause: session.status !== 'unknown' });

  useEffect(() => {
    if (session.status !== 'unknown' || answer.fetching || !answer.data) return;
    if (answer.data.me) sessionStore.signedIn(answer.data.me);
    else sessionStore.signedOut();
  }, [answer, session.status]);
  return { error: answer.error, retry: () => ask({ requestPolicy: 'network-only' }) };
}
