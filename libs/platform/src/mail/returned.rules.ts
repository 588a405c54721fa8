import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a mail server says of an e-mail that it had taken and could not deliver. */
export interface ReturnReport {
  /** RFC 3463, as 5.1.1 */
  readonly status: string;
  /** In the words of the server. */
  readonly reason: string;
}

const TAG_LENGTH = 16;
const RETURN_ADDRESS = /^returns\+([0-9a-f]{32})\.([0-9a-f]{16})$/;

const tagOf = (hex: string, secretKey: string): string =>
  createHmac('sha256', Buffer.from(secretKey, 'hex')).update(`mail-return:${hex}`).digest('hex').slice(0, TAG_LENGTH);

/**
 * Where an e-mail comes back to: an address of its own, so that a return names its e-mail whatever the other server
 * writes into it. The tag keeps strangers from declaring e-mails undelivered.
 */
export function returnAddress(mailId: string, domain: string, secretKey: string): string {
  const hex = mailId.replaceAll('-', '').toLowerCase();
  return `returns+${hex}.${tagOf(hex, secretKey)}@${domain}`;
}

/** The e-mail that an address of ours stands for; null for every other address. */
export function mailOfReturn(address: string, domain: string, secretKey: string): string | null {
  const at = address.lastIndexOf('@');
  const [, hex, tag] = RETURN_ADDRESS.exec(address.slice(0, at).toLowerCase()) ?? [];
  if (!hex || !tag || address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  if (!timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(hex, secretKey)))) return null;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Reads a `message/delivery-status` (RFC 3464). Only an e-mail that has come to its end counts: `delayed`, `delivered`,
 * `relayed` and `expanded` are no failures, and an answer of a person on leave holds no such part at all.
 *
 * @returns null when it tells of no failure
 */
export function readReturnReport(deliveryStatus: string): ReturnReport | null {
  for (const group of deliveryStatus.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/)) {
    const unfolded = group.replace(/\n[ \t]+/g, ' ');
    const field = (name: string): string | undefined => new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(unfolded)?.[1]?.trim();
    if (field('Action')?.toLowerCase() !== 'failed') continue;
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(field('Status') ?? '')?.[0] ?? '5.0.0';
    return { status, reason: (field('Diagnostic-Code') ?? '').replace(/^[\w-]+;\s*/, '') };
  }
  return null;
}
