import { useEffect } from 'react';

const PAUSE_MS = 2_000;

/** Asks again every two seconds while something of the worker's is under way. */
export function useUntilDone(under: boolean, ask: (options: { requestPolicy: 'network-only' }) => void): void {
  useEffect(() => {
    if (!under) return undefined;
    const timer = window.setInterval(() => ask({ requestPolicy: 'network-only' }), PAUSE_MS);
    return () => window.clearInterval(timer);
  }, [under, ask]);
}
