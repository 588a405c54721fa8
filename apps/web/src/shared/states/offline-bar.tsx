import { useSyncExternalStore } from 'react';
import { outage } from '../graphql-client/outage';
import { useT } from '../messages';
import css from './states.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Legal acts are disabled while this is false. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** That nothing can be done now, or that what is shown may no longer hold. */
export function OfflineBar() {
  const t = useT();
  const online = useOnline();
  const away = useSyncExternalStore(outage.subscribe, outage.get);
  // The place is always there: what enters a page together with its words is not read out everywhere.
  return <div role="status" className={`no-print ${css.outage}`}>{(!online || away) && <div className={css.offline}>{t(online ? 'shell.unreachable' : 'shell.offline')}</div>}</div>;
}
