import { useSyncExternalStore } from 'react';
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

export function OfflineBar() {
  const t = useT();
  return useOnline() ? null : <div role="status" className={css.offline}>{t('shell.offline')}</div>;
}
