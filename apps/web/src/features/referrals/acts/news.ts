import { useCallback, useSyncExternalStore } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { useAct, type Act, type DoneOf } from '../../../shared/acts';

/** What the server has just done, with the number it gave. */
export interface Done {
  title: string;
  number: string | null;
  /** The version that the act made. Once somebody acts after it, the news is old. */
  version: number;
}

/*
 * The last act of this window lies outside every page: the act itself, a live update that overtakes its answer, or a reading that
 * failed meanwhile may take away the page it was done on, and what was done is to be said all the same.
 */
let last: { referralId: string; done: Done } | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The news about a referral, while it is news. */
export function useNews({ id, version }: { id: string; version: number }): Done | null {
  const news = useSyncExternalStore(subscribe, () => last);
  return news?.referralId === id && news.done.version >= version ? news.done : null;
}

export interface ReportedAct<Data, Variables> extends Omit<Act<Data, Variables>, 'run'> {
  /** Runs the mutation; when it was done, the news is on every page of the referral that is open, or opens next. */
  run: (variables: Variables, news: { title: string; numberOf?: (done: DoneOf<Data>) => string | null | undefined }) => Promise<DoneOf<Data> | null>;
}

/** The one way the web client acts on a referral and reports it. */
export function useReferralAct<Data extends object, Variables extends AnyVariables>(
  referralId: string, mutation: TypedDocumentNode<Data, Variables>,
): ReportedAct<Data, Variables> {
  const { run: ask, ...act } = useAct(mutation);
  const run = useCallback<ReportedAct<Data, Variables>['run']>(async (variables, { title, numberOf }) => {
    const done = await ask(variables);
    if (!done) return null;
    last = { referralId, done: { title, number: numberOf?.(done) ?? null, version: (done as { version: number }).version } };
    listeners.forEach((listener) => listener());
    return done;
  }, [ask, referralId]);
  return { ...act, run };
}
