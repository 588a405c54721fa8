import { stringifyDocument } from '@urql/core';
import { createClient } from 'graphql-sse';
import type { SubscriptionExchangeOpts } from 'urql';
import { MeDocument, type MeQuery } from '../../generated/graphql';
import { sessionStore } from '../session/session-store';
import { sessionFetch } from './session-fetch';

type Asked = Parameters<SubscriptionExchangeOpts['forwardSubscription']>[0];

const RETRY_MS = 3_000;

/** Live updates are server-sent events on the same port: they pass the proxies that break WebSockets. */
const sse = createClient({
  url: '/graphql/stream',
  credentials: 'same-origin',
  retryAttempts: Number.MAX_SAFE_INTEGER,
  retry: (retries) => new Promise((resolve) => window.setTimeout(resolve, Math.min(1000 * 2 ** retries, 30_000))),
});

/** Whether this browser is still signed in. Where it is not, the page is told, and asks to sign in again. */
async function stillSignedIn(): Promise<boolean> {
  const body = JSON.stringify({ query: stringifyDocument(MeDocument) });
  const response = await sessionFetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = (await response.json()) as { data?: MeQuery };
  if (data && !data.me) sessionStore.ended();
  return !data || Boolean(data.me);
}

/**
 * Listens until told to stop. Broken lines are mended by the client itself; when the server hangs up, as it does at the end of
 * a session, the session is asked for first: nobody's stream is not asked for again and again.
 */
function listen(request: Asked, next: (value: never) => void): () => void {
  let stopped = false;
  let hangUp = (): void => undefined;
  let timer: number | undefined;
  const open = (): void => {
    hangUp = sse.subscribe({ query: request.query ?? '', variables: request.variables as Record<string, unknown> }, {
      next: (value) => next(value as never), error: again, complete: again,
    });
  };
  const again = (): void => {
    if (stopped) return;
    timer = window.setTimeout(() => {
      stillSignedIn().then((signedIn) => { if (signedIn && !stopped) open(); }, again);
    }, RETRY_MS);
  };
  open();
  return () => {
    stopped = true;
    window.clearTimeout(timer);
    hangUp();
  };
}

export const liveExchangeOptions: SubscriptionExchangeOpts = {
  forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: listen(request, (value) => sink.next(value)) }) }),
};
