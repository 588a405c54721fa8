import { createClient } from 'graphql-sse';
import type { SubscriptionExchangeOpts } from 'urql';

/** Live updates are server-sent events on the same port: they pass the proxies that break WebSockets. */
const sse = createClient({
  url: '/graphql/stream',
  credentials: 'same-origin',
  retryAttempts: Number.MAX_SAFE_INTEGER,
  retry: (retries) => new Promise((resolve) => window.setTimeout(resolve, Math.min(1000 * 2 ** retries, 30_000))),
});

export const liveExchangeOptions: SubscriptionExchangeOpts = {
  forwardSubscription: (request) => ({
    subscribe: (sink) => ({
      unsubscribe: sse.subscribe({ query: request.query ?? '', variables: request.variables as Record<string, unknown> }, {
        next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
        error: (fault) => sink.error(fault),
        complete: () => sink.complete(),
      }),
    }),
  }),
};
