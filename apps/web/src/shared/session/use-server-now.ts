import { useSyncExternalStore } from 'react';
import { serverNow } from './server-clock';

/** One timer for every countdown on the page. */
const STEP_MS = 15_000;
let now = serverNow();
let timer: number | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = serverNow();
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = serverNow();
    timer = window.setInterval(tick, STEP_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** The server's present time in epoch milliseconds, renewed every 15 seconds. */
export const useServerNow = (): number => useSyncExternalStore(subscribe, () => now);
