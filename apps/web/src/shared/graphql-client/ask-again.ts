import { type Client, type Exchange, makeOperation, mapExchange, type Operation } from 'urql';
import { filter, pipe } from 'wonka';
import { whenResumed } from './live';

const shown = new Map<number, Operation>();

/** Notes what the page shows. */
export const noteShown: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind === 'query') shown.set(operation.key, operation);
    else if (operation.kind === 'teardown') shown.delete(operation.key);
  },
});

/** What the page shows is asked for again, behind what it shows, once live updates resume after a break. */
export function askAgainAfterBreaks(client: Client): void {
  whenResumed(() => {
    for (const query of shown.values()) client.reexecuteOperation(client.createRequestOperation('query', query, { ...query.context, requestPolicy: 'cache-and-network' }));
  });
}

/**
 * An answer that came while an act made the cache forget it is hidden from the cache's own reading: nothing comes out, and nothing is asked any more. Such an
 * answer is not shown, and the question is asked once more. Stands before the cache.
 */
export const askAgainWhatWasHidden: Exchange = ({ client, forward }) => (operations) => pipe(forward(operations), filter(({ operation, data, error }) => {
  if (operation.kind !== 'query' || error || (data ?? null) !== null || operation.context.requestPolicy === 'cache-only') return true;
  client.reexecuteOperation(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
  return false;
}));
