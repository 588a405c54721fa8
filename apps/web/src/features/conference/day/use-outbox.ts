import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useMe } from '../../../shared/session';
import { keyOf, OutboxStore, serverSide, type Entry, type Kind, type Values } from './outbox-store';
import type { Day } from './use-day';

export type { Entry, ResolutionValue } from './outbox-store';

export interface Outbox {
  /** What stands on the screen: what was typed here last, else what the server has. */
  valueOf: <K extends Kind>(kind: K, line: string, about: string) => Values[K] | null;
  entry: (kind: Kind, line: string, about: string) => Entry | undefined;
  entries: readonly Entry[];
  put: <K extends Kind>(kind: K, line: string, about: string, value: Values[K]) => void;
  /** After a conflict: mine over what is there, or what is there. */
  settle: (entry: Entry, mine: boolean) => void;
  /** How many are not with the server yet. */
  waiting: number;
}

/** What is typed on the console of one meeting, kept until the server has it. */
export function useOutbox(day: Day): Outbox {
  const client = useClient();
  const me = useMe();
  const [store] = useState(() => new OutboxStore(client, day.id, `outbox:day:${me.person.id}:${day.id}`));
  const entries = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => store.open(), [store]);
  useEffect(() => store.shown(day), [store, day]);

  return useMemo((): Outbox => {
    const entry = (kind: Kind, line: string, about: string): Entry | undefined => entries.find((one) => keyOf(one) === keyOf({ kind, line, about }));
    return {
      entry, entries, waiting: entries.filter(({ saved, value }) => !saved && !('removed' in value && value.text.trim() === '')).length,
      valueOf: (kind, line, about) => (entry(kind, line, about)?.value ?? serverSide(day, { kind, line, about })?.value ?? null) as never,
      put: (kind, line, about, value) => store.put({ kind, line, about, value, base: serverSide(day, { kind, line, about })?.version ?? 0, saved: false }),
      settle: (one, mine) => store.settle(one, mine),
    };
  }, [store, entries, day]);
}
