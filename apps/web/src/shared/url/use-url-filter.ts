import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A filter that lives in the address, so that it can be shared, bookmarked and gone back to.
 * `set({ lamp: 'RED' })` changes some names; an empty value takes the name out.
 */
export function useUrlFilter<Name extends string>(names: readonly Name[]): {
  values: Partial<Record<Name, string>>;
  set: (changes: Partial<Record<Name, string | undefined>>) => void;
  clear: () => void;
  active: boolean;
} {
  const [search, setSearch] = useSearchParams();
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) values[name] = value;
  }
  const set = useCallback(
    (changes: Partial<Record<Name, string | undefined>>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (typeof value === 'string' && value !== '') next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const clear = useCallback(() => set(Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Record<Name, undefined>>), [set, names]);
  return { values, set, clear, active: Object.keys(values).length > 0 };
}

/** One of a closed list out of the address, or undefined when somebody typed something else. */
export const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((item) => item === value);
