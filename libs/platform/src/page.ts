/** Arguments of a list: at most 100 rows from after a cursor. */
export interface PageRequest { readonly first: number; readonly after?: string | null }

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const MAX_PAGE = 100;

export const pageSize = (first: number): number => Math.min(Math.max(Math.trunc(first), 1), MAX_PAGE);

/** A cursor is the sort key of a row, opaque to callers. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns the sort key, or null for a cursor that is none of ours: the list then starts at its beginning */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number | null)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.length === length && key.every((part) => part === null || ['string', 'number'].includes(typeof part))
      ? (key as (string | number | null)[]) : null;
  } catch {
    return null;
  }
}

/**
 * Makes a page of rows that were asked for with `limit first + 1`.
 *
 * @param keyOf the sort key of a row, as the statement orders by it
 */
export function toPage<Node>(rows: readonly Node[], first: number, keyOf: (node: Node) => readonly (string | number | null)[]): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
