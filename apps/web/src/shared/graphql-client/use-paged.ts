import { useEffect, useEffectEvent, useRef, useState } from 'react';
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

/** Up to `count` pages, each behind the one before; ends early with the list, or with the first page that does not come. */
async function readPages<Node>(page: (after: string) => Promise<Connection<Node> | undefined>, after: string | null | undefined, count: number): Promise<Connection<Node>[]> {
  const got: Connection<Node>[] = [];
  for (let next = after; got.length < count && next; ) {
    const read = await page(next);
    if (!read) break;
    got.push(read);
    next = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null;
  }
  return got;
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
  const key = JSON.stringify(variables);
  const [more, setMore] = useState<{ of: string; pages: Connection<Node>[] }>({ of: key, pages: [] });
  const [reading, setReading] = useState<string | null>(null);
  const run = useRef(0);

  const head = first.data ? pick(first.data) : undefined;
  const pages = more.of === key ? more.pages : [];

  /** Reads `count` pages behind `after`, and shows them behind `kept` unless something else was asked meanwhile. */
  const read = (after: string | null | undefined, count: number, kept: Connection<Node>[]): void => {
    const mine = ++run.current;
    const page = async (cursor: string): Promise<Connection<Node> | undefined> => {
      const { data } = await client.query(query, { ...variables, after: cursor } as Variables, { requestPolicy: 'network-only' }).toPromise();
      return run.current === mine && data ? pick(data) : undefined;
    };
    void readPages(page, after, count).then((got) => {
      if (run.current !== mine) return;
      setMore({ of: key, pages: [...kept, ...got] });
      setReading(null);
    });
  };

  const readAgain = useEffectEvent(() => {
    if (pages.length > 0) read(head?.pageInfo.endCursor, pages.length, []);
  });
  const headIds = head?.edges.map((edge) => edge.cursor).join() ?? '';
  useEffect(() => readAgain(), [key, headIds]);

  const last = pages[pages.length - 1] ?? head;
  const seen = new Map<string, Node>();
  for (const page of head ? [head, ...pages] : []) for (const { node } of page.edges) if (!seen.has(node.id)) seen.set(node.id, node);

  return {
    data: first.data,
    nodes: [...seen.values()],
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loading: first.fetching || first.stale,
    loadingMore: reading === key,
    error: first.error,
    loadMore: () => {
      setReading(key);
      read(last?.pageInfo.endCursor, 1, pages);
    },
    reload: () => ask({ requestPolicy: 'network-only' }),
  };
}
