import { createHash } from 'node:crypto';

/** Namespace of ids that follow from a code: made once, never changed. */
const NAMESPACE = Buffer.from('6f0f3c1e5d0a5e5f9a5b0d8c7e4a2b10', 'hex');

/**
 * The uuid (version 5, RFC 9562) that belongs to a code: the same code gives the same id on every machine, so loading
 * the directory twice changes nothing.
 *
 * @param code for example `agency:440000:AUDIT`
 */
export function stableId(code: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(code).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const agencyId = (regionCode: string, kind: string): string => stableId(`agency:${regionCode}:${kind}`);
