import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import { serverNow, useMe } from '../session';

interface Stored<T> {
  value: T;
  savedAt: number;
}

export interface Draft<T> {
  /** A draft from before, not yet restored or dropped. Show `<DraftBar>`. */
  found: Stored<T> | null;
  /** When the present text was last kept on this computer. */
  savedAt: number | null;
  restore: () => T | null;
  discard: () => void;
  /** The server has the text now: forget the local copy. */
  clear: () => void;
}

const PAUSE_MS = 800;

/**
 * Keeps a half-filled form in IndexedDB, per person, while `changed` is true. It survives a lost session,
 * a crash and a closed window. The server is still the only place where anything is saved.
 * @param key names the form and the matter, e.g. `case.edit.<id>`
 */
export function useDraft<T>(key: string, value: T, changed: boolean): Draft<T> {
  const me = useMe();
  const place = `draft:${me.person.id}:${me.seat.id}:${key}`;
  const [found, setFound] = useState<Stored<T> | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const cleared = useRef(false);

  useEffect(() => {
    let gone = false;
    cleared.current = false;
    void get<Stored<T>>(place).then((stored) => {
      if (!gone && stored) setFound(stored);
    });
    return () => {
      gone = true;
    };
  }, [place]);

  useEffect(() => {
    if (!changed || cleared.current) return;
    const timer = window.setTimeout(() => {
      if (cleared.current) return;
      const now = serverNow();
      void set(place, { value, savedAt: now }).then(() => setSavedAt(now));
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [place, value, changed]);

  const discard = useCallback(() => {
    setFound(null);
    void del(place);
  }, [place]);
  const clear = useCallback(() => {
    cleared.current = true;
    discard();
  }, [discard]);
  const restore = useCallback(() => {
    const stored = found?.value ?? null;
    setFound(null);
    return stored;
  }, [found]);
  return { found, savedAt, restore, discard, clear };
}
