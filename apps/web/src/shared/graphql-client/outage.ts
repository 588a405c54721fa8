import { makeOperation, type CombinedError, type Exchange, type Operation } from 'urql';
import { map, pipe, tap } from 'wonka';
import { faultOf } from './fault';

const ASK_AGAIN_MS = 5_000;

let away = false;
const listeners = new Set<() => void>();

/** Whether what the page shows is from before an outage that lasts. */
export const outage = {
  get: (): boolean => away,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function say(now: boolean): void {
  if (away === now) return;
  away = now;
  listeners.forEach((listener) => listener());
}

/** Nothing was answered: no network, no server, or a server that says that it cannot now. A right that has ended is an answer. */
const isOutage = (error: CombinedError): boolean => faultOf(error).kind === 'network' || error.graphQLErrors[0]?.extensions['code'] === 'UNAVAILABLE';

/**
 * What a page shows stays while the server cannot be reached: an editor, or a form half filled in, does not give way to an error because
 * something was asked anew at the wrong moment. The page says so, and the question is asked again until it is answered. Stands before
 * all that answers.
 */
export const keepThroughOutages: Exchange = ({ client, forward }) => {
  const shown = new Map<number, NonNullable<unknown>>();
  const unanswered = new Map<number, Operation>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = (key: number): void => {
    unanswered.delete(key);
    if (unanswered.size === 0) say(false);
  };
  const askAgain = (): void => {
    timer = undefined;
    for (const operation of unanswered.values()) client.reexecuteOperation(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
  };
  return (operations) => pipe(
    operations,
    tap(({ kind, key }) => {
      if (kind !== 'teardown') return;
      shown.delete(key);
      answered(key);
    }),
    forward,
    map((result) => {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return result;
      const { key } = operation;
      if (!error || !isOutage(error)) {
        if ((data ?? null) !== null) shown.set(key, data as NonNullable<unknown>);
        if (operation.context.meta?.cacheOutcome !== 'hit') answered(key);
        return result;
      }
      const before = shown.get(key);
      if (before === undefined) return result;
      unanswered.set(key, operation);
      say(true);
      timer ??= setTimeout(askAgain, ASK_AGAIN_MS);
      return { ...result, data: before };
    }),
  );
};
