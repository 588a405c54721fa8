import { createHash } from 'node:crypto';

/**
 * One text for one value: object keys in code-unit order, no white space, numbers and strings as
 * ECMAScript writes them (RFC 8785). Dates become their ISO text; properties that are undefined are left out,
 * as JSON does. A value JSON cannot carry (NaN, Infinity, bigint, function, a cycle) is an error: what is hashed
 * must be what was meant.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** SHA-256 of a text or of bytes, lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function write(value: unknown, above: readonly object[]): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, above);
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

function writeObject(value: object, above: readonly object[]): string {
  if (above.includes(value)) throw new TypeError('canonical JSON has no cycles');
  const path = [...above, value];
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? 'null' : write(item, path))).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, path)}`);
  return `{${members.join(',')}}`;
}
