import { type Client, type Exchange, mapExchange, type Operation } from 'urql';
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
