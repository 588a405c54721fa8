import { stringifyDocument } from '@urql/core';
import { createClient } from 'graphql-sse';
import type { SubscriptionExchangeOpts } from 'urql';
import { MeDocument, type MeQuery } from '../../generated/graphql';
import { sessionStore } from '../session/session-store';
import { sessionFetch } from './session-fetch';

type Asked = Parameters<SubscriptionExchangeOpts['forwardSubscription']>[0];

const RETRY_MS = 3_000;
/**
 * A page that nobody looks at gives its stream back after so long: a browser grants six lines to a host, and a stream keeps
 * one for itself, so that a seventh matter opened in a tab of its own would wait for ever.
 */
const UNSEEN_MS = 5_000;

const missed = new Set<() => void>();
/** Calls back when the stream is open again after a break in which something may have been missed. */
export function whenResumed(callBack: () => void): void {
  missed.add(callBack);
}
const resumed = (): void => missed.forEach((callBack) => callBack());

/** Live updates are server-sent events on the same port: they pass the proxies that break WebSockets. */
const sse = createClient({
  url: '/graphql/stream',
  credentials: 'same-origin',
  retryAttempts: Number.MAX_SAFE_INTEGER,
  on: { connected: (reconnected) => { if (reconnected) resumed(); } },
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
 * Listens until told to stop, while the page is looked at. Broken lines are mended by the client itself; when the server hangs
 * up, as it does at the end of a session, the session is asked for first: nobody's stream is not asked for again and again.
 */
function listen(request: Asked, next: (value: never) => void): () => void {
  let hangUp: (() => void) | null = null;
  let timer: number | undefined;
  const open = (): void => {
    hangUp = sse.subscribe({ query: request.query ?? '', variables: request.variables as Record<string, unknown> }, {
      next: (value) => next(value as never), error: ended, complete: ended,
    });
  };
  // Whoever hangs up himself is told of it too.
  const ended = (): void => { if (hangUp) again(); };
  const after = (wait: number, act: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const again = (): void => {
    hangUp = null;
    after(RETRY_MS, resume);
  };
  const close = (): void => {
    const end = hangUp;
    hangUp = null;
    end?.();
  };
  const resume = (): void => {
    stillSignedIn().then((signedIn) => {
      if (!signedIn || hangUp || document.hidden) return;
      open();
      resumed();
    }, again);
  };
  const look = (): void => {
    if (document.hidden) after(UNSEEN_MS, close);
    else if (hangUp) window.clearTimeout(timer);
    else resume();
  };
  document.addEventListener('visibilitychange', look);
  if (!document.hidden) open();
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.clearTimeout(timer);
    close();
  };
}

export const liveExchangeOptions: SubscriptionExchangeOpts = {
  forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: listen(request, (value) => sink.next(value)) }) }),
};
