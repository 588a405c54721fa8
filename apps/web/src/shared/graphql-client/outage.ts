import { makeOperation, type Exchange, type Operation } from 'urql';
import { map, pipe, tap } from 'wonka';
import { isOutage } from './fault';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;

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

/** Each page in its own moment: those who ask all at once hold down a server that is getting up. */
const waitAfter = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS) * (1 + Math.random() / 2);

/**
 * What a page shows stays while the server cannot be reached: an editor, or a form half filled in, does not give way to an error because
 * something was asked anew at the wrong moment. The page says so, and the question is asked again until it is answered. Such an answer
 * bears its error beside what was shown before. Stands before all that answers.
 */
export const keepThroughOutages: Exchange = ({ client, forward }) => {
  const shown = new Map<number, NonNullable<unknown>>();
  /** What was last answered without anything to show: a right that has ended does not come back with an outage. */
  const withheld = new Set<number>();
  const unanswered = new Map<number, Operation>();
  const leaving = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const answered = (key: number): void => {
    unanswered.delete(key);
    if (unanswered.size > 0) return;
    failures = 0;
    say(false);
  };
  const askLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (unanswered.size === 0) return;
      failures += 1;
      if (globalThis.document?.hidden) askLater();
      else for (const operation of unanswered.values()) client.reexecuteOperation(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
    }, waitAfter(failures));
  };
  /** Who asks anew in another way lets go first and takes hold again at once: only who does not is gone. */
  const letGo = (key: number): void => {
    leaving.add(key);
    queueMicrotask(() => {
      if (!leaving.delete(key)) return;
      shown.delete(key);
      withheld.delete(key);
      answered(key);
    });
  };
  return (operations) => pipe(
    operations,
    tap(({ kind, key }) => {
      if (kind === 'teardown') letGo(key);
      else leaving.delete(key);
    }),
    forward,
    map((result) => {
      const { operation: { kind, key, context }, operation, data, error } = result;
      if (kind !== 'query') return result;
      if (error && isOutage(error)) {
        const before = withheld.has(key) ? undefined : (data as unknown ?? shown.get(key));
        if (before === undefined) return { ...result, data: undefined };
        unanswered.set(key, operation);
        say(true);
        askLater();
        return { ...result, data: before };
      }
      const here = (data as unknown ?? null) !== null;
      if (context.meta?.cacheOutcome === 'hit') {
        if (here && !withheld.has(key)) shown.set(key, data as NonNullable<unknown>);
        return result;
      }
      if (here) {
        shown.set(key, data as NonNullable<unknown>);
        withheld.delete(key);
      } else {
        shown.delete(key);
        withheld.add(key);
      }
      answered(key);
      return result;
    }),
  );
};
