/** A table that lies in the folder whole: its marker says so. */
export interface Drop { readonly file: string; readonly marker: string; /** By `.sha256` the bytes are checked, `.ok` says no more than that all of them are there. */ readonly kind: 'sha256' | 'ok' }

const TABLE = /\.csv$/iu;
/** Bytes: a file system counts those, and what it is kept under is longer. */
const LONGEST = 200;
/** Control and format characters (which turn the direction of writing round), and what Windows forbids: none is in a number, each could mislead whoever reads a list. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u;

/** Whether a name may be that of a table: plain, not hidden, and with something before its ending. */
export const isTableName = (name: string): boolean => TABLE.test(name) && !name.startsWith('.') && Buffer.byteLength(name) <= LONGEST && name.replace(TABLE, '').trim() !== '' && !NOT_IN_NAMES.test(name);

/** The request that a file is for: its number (or id) as it stands on the request's page. */
export const requestOf = (file: string): string => file.normalize('NFC').replace(TABLE, '').trim();

/** What of a folder may be taken: tables with a marker beside them. What has none is being written still; what is no table is left where it is. */
export function dropsIn(names: readonly string[]): Drop[] {
  const there = new Set(names);
  return names.filter(isTableName).sort().flatMap((file): Drop[] => {
    const kind = (['sha256', 'ok'] as const).find((ending) => there.has(`${file}.${ending}`));
    return kind ? [{ file, marker: `${file}.${kind}`, kind }] : [];
  });
}

/** The digest that a marker names, as `sha256sum` writes it; null when it names none. */
export const digestIn = (marker: string): string | null => /^\s*\\?([0-9a-f]{64})(?:\s|$)/iu.exec(marker)?.[1]?.toLowerCase() ?? null;

/** Where a file lies once it was looked at. @param tag keeps an earlier one of the same name and second from being written over */
export const keptName = (file: string, at: Date, tag: string): string => `${at.toISOString().replace(/[-:]/gu, '').replace(/\.\d+Z$/u, 'Z')}-${tag}-${file}`;
