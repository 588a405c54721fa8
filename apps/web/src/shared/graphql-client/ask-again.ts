import { type Client, type Exchange, makeOperation, mapExchange, type Operation } from 'urql';
import { filter, pipe, tap } from 'wonka';
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

const asked = new Set<number>();
const PATIENCE_MS = 3_000;
const LOOK_MS = 20;
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Notes what is asked of the server and not answered yet. Stands behind the cache. */
export const noteAsked: Exchange = ({ forward }) => (operations) => pipe(
  operations,
  tap(({ kind, key }) => {
    if (kind === 'query') asked.add(key);
    else if (kind === 'teardown') asked.delete(key);
  }),
  forward,
  tap(({ operation: { key } }) => asked.delete(key)),
);

/** Resolves once the page shows what an act has made of it: all that was asked again is answered, or has let us wait for too long. */
export async function whenShownIsFresh(): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  do await pause(LOOK_MS); while (asked.size > 0 && Date.now() < end);
}
