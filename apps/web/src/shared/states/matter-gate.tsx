import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery, type TypedDocumentNode } from 'urql';
import { faultOf } from '../graphql-client';
import { Loading, LoadError, NoRight, NotFound } from './state-views';

interface Props<Data, Found> {
  document: TypedDocumentNode<Data, { id: string }>;
  /** What the page shows; nothing: there is none, or it is not this agency's to see. */
  pick: (data: Data) => Found | null | undefined;
  /** How many lines stand in for it while it is on its way. */
  rows?: number;
  children: (found: Found) => ReactNode;
}

/** What `:id` of the address names, once it is here; until then the state that stands in for it. */
export function MatterGate<Data, Found>({ document, pick, rows = 8, children }: Props<Data, Found>) {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: document, variables: { id } });
  const found = data && pick(data);
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !found) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={rows} />;
  return found ? children(found) : <NotFound />;
}
