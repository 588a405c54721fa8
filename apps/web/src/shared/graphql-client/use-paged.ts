import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Paged<Data, Node> {
  /** The first page's whole answer (counts and so on), or undefined until it is there. */
  data: Data | undefined;
  nodes: Node[];
  hasMore: boolean;
  loading: boolean;
  loadingMore: boolean;
  error: CombinedError | undefined;
  loadMore: () => void;
  reload: () => void;
}

/**
 * A keyset list with 加载更多. The first page is live; when it changes, the further pages that were open
 * are read again behind it, so the list never mixes two states and keeps its length.
 */
export function usePaged<Data, Variables extends AnyVariables, Node extends { id: string }>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node>,
): Paged<Data, Node> {
  const client = useClient();
  const [first, ask] = useQuery<Data, Variables>({ query, variables });
  const [more, setMore] = useState<Connection<Node>[]>([]);
  const [loadingMore, setLoadingMore] = useState(false);
  const run = useRef(0);
  const open = useRef(0);

  const head = first.data ? pick(first.data) : undefined;
  const key = JSON.stringify(variables);
  const lastKey = useRef(key);

  const read = useCallback(
    async (after: string | null | undefined, pages: number, kept: Connection<Node>[]) => {
      const mine = ++run.current;
      const got = [...kept];
      setLoadingMore(true);
      for (let page = 0; page < pages && after; page++) {
        const answer = await client
          .query(query, { ...variables, after } as Variables, { requestPolicy: 'network-only' })
          .toPromise();
        if (run.current !== mine) return;
        if (!answer.data) break;
        const next = pick(answer.data);
        got.push(next);
        after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
      }
      open.current = got.length;
      setMore(got);
      setLoadingMore(false);
    },
    // pick and variables are covered by key
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, query, key],
  );

  const headIds = head?.edges.map((edge) => edge.cursor).join() ?? '';
  useEffect(() => {
    if (lastKey.current !== key) {
      lastKey.current = key;
      open.current = 0;
      run.current++;
      setMore([]);
      setLoadingMore(false);
      return;
    }
    if (open.current > 0) void read(head?.pageInfo.endCursor, open.current, []);
    // only a changed first page or a changed question
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, headIds]);

  const last = more[more.length - 1] ?? head;
  const seen = new Map<string, Node>();
  for (const page of head ? [head, ...more] : []) for (const { node } of page.edges) if (!seen.has(node.id)) seen.set(node.id, node);

  return {
    data: first.data,
    nodes: [...seen.values()],
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loading: first.fetching || first.stale,
    loadingMore,
    error: first.error,
    loadMore: () => void read(last?.pageInfo.endCursor, 1, more),
    reload: () => ask({ requestPolicy: 'network-only' }),
  };
}
