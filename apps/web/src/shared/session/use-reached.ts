import { useEffect, useState } from 'react';
import { serverNow } from './server-clock';

/** A timer counts in 31 bits: what lies further away is waited for piece by piece. */
const LONGEST_MS = 2 ** 31 - 1;

/** Whether an instant has come by the server's clock: from its very second on, where `useServerNow` is up to 15 seconds late. */
export function useReached(instant: string): boolean {
  const at = new Date(instant).getTime();
  const [reached, setReached] = useState(() => (serverNow() >= at ? at : null));
  useEffect(() => {
    let timer: number;
    const arm = (): void => { timer = window.setTimeout(look, Math.min(Math.max(at - serverNow(), 0), LONGEST_MS)); };
    const look = (): void => (serverNow() >= at ? setReached(at) : arm());
    arm();
    return () => window.clearTimeout(timer);
  }, [at]);
  return reached === at;
}
