import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { uploadStore, type UploadItem } from './upload-store';

const ON_THE_WAY = new Set<UploadItem['phase']>(['sending', 'paused', 'checking']);

const useAll = (): readonly UploadItem[] => useSyncExternalStore(uploadStore.subscribe, uploadStore.get);

/** The uploads of one place in a form. */
export function useUploads(slot: string): UploadItem[] {
  const all = useAll();
  return useMemo(() => all.filter((item) => item.slot === slot), [all, slot]);
}

/**
 * How many files are still on their way in the places that begin with `prefix`. A form must not be sent
 * before they have arrived; leaving the page asks first.
 */
export function useUnfinished(prefix: string): number {
  const all = useAll();
  const count = all.filter((item) => item.slot.startsWith(prefix) && ON_THE_WAY.has(item.phase)).length;
  useEffect(() => {
    if (count === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);
  return count;
}
