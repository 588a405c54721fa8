import { isDay, isId } from '@portal/kernel';

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

const INSTANT = /^(\d{4}-\d\d-\d\d)[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)$/;
const LARGEST_INT = 2 ** 31 - 1;

/** What a part of a sort key can be, so that a forged one never reaches the database as something it cannot read. */
const KEY_PARTS = {
  /** As Postgres or JSON writes it; `infinity` sorts last. */
  instant: (part: unknown): part is string => typeof part === 'string' && (part === 'infinity' || isDay(INSTANT.exec(part)?.[1] ?? '')),
  id: (part: unknown): part is string => typeof part === 'string' && isId(part),
  number: (part: unknown): part is number => Number.isInteger(part) && Math.abs(part as number) <= LARGEST_INT,
  /** 元 as Postgres writes it. */
  amount: (part: unknown): part is string => typeof part === 'string' && /^-?\d{1,16}(\.\d{1,2})?$/.test(part),
  code: (part: unknown): part is string => typeof part === 'string' && /^[\w-]{1,64}$/.test(part),
} as const;
type KeyPart = keyof typeof KEY_PARTS;
type KeyOf<Parts extends readonly KeyPart[]> = { -readonly [At in keyof Parts]: Parts[At] extends 'number' ? number : string };

/**
 * @param parts what the sort key of this list is made of
 * @returns the sort key, or null for a cursor that is none of ours: the list then starts at its beginning
 */
export function decodeCursor<const Parts extends readonly KeyPart[]>(cursor: string | null | undefined, parts: Parts): KeyOf<Parts> | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.length === parts.length && parts.every((part, at) => KEY_PARTS[part](key[at])) ? (key as KeyOf<Parts>) : null;
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
