import { useCallback, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import type { ConflictFieldsFragment, RefusalFieldsFragment } from '../../generated/graphql';
import { faultOf, type Fault } from '../graphql-client/fault';

type Root<Data> = NonNullable<Data[keyof Data]>;
/** What a mutation answers when it was done. */
export type DoneOf<Data> = Exclude<Root<Data>, { __typename: 'Refusal' } | { __typename: 'EditConflict' }>;

export interface Act<Data, Variables> {
  /** Runs the mutation. Resolves to the answer when it was done, to null otherwise. */
  run: (variables: Variables) => Promise<DoneOf<Data> | null>;
  pending: boolean;
  /** Understood and not done; nothing changed. */
  refusal: RefusalFieldsFragment | null;
  /** Somebody saved in between; nothing was overwritten. */
  conflict: ConflictFieldsFragment | null;
  /** No answer: network, ended session or a fault of the server. */
  fault: Fault | null;
  clear: () => void;
}

interface Outcome {
  refusal: RefusalFieldsFragment | null;
  conflict: ConflictFieldsFragment | null;
  fault: Fault | null;
}

const NOTHING: Outcome = { refusal: null, conflict: null, fault: null };

/** The answer of the one root field. Only Refusal and EditConflict carry their name (see acts.graphql). */
function rootOf(data: object): { __typename?: string } | undefined {
  return Object.entries(data).find(([name]) => name !== '__typename')?.[1] as { __typename?: string } | undefined;
}

/**
 * One act: a mutation whose payload is a union of done, Refusal and EditConflict. Never optimistic: the
 * button waits for the server's receipt.
 */
export function useAct<Data extends object, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);

  const run = useCallback(
    async (variables: Variables): Promise<DoneOf<Data> | null> => {
      setPending(true);
      setOutcome(NOTHING);
      const { data, error } = await client.mutation(mutation, variables).toPromise();
      const answer = data && !error ? rootOf(data) : undefined;
      const refusal = answer?.__typename === 'Refusal' ? (answer as unknown as RefusalFieldsFragment) : null;
      const conflict = answer?.__typename === 'EditConflict' ? (answer as unknown as ConflictFieldsFragment) : null;
      const done = answer && !refusal && !conflict ? (answer as DoneOf<Data>) : null;
      setPending(false);
      setOutcome({ refusal, conflict, fault: error ? faultOf(error) : null });
      return done;
    },
    [client, mutation],
  );
  const clear = useCallback(() => setOutcome(NOTHING), []);
  return { run, pending, ...outcome, clear };
}
