import { createHmac, timingSafeEqual } from 'node:crypto';

/** For so long a code stands on the screen. The one before it is still taken: a camera needs its seconds. */
export const CODE_SECONDS = 60;
/** Wrong codes that one person may enter in one minute. */
export const MOST_TRIES = 5;

export interface SignCode {
  /** Six digits, to be typed. */
  readonly digits: string;
  /** What the QR code carries beside the address. */
  readonly token: string;
  /** When the next one takes its place. */
  readonly until: Date;
}

export const minuteOf = (now: Date): number => Math.floor(now.getTime() / 1000 / CODE_SECONDS);

const macOf = (key: Buffer, meetingId: string, minute: number): Buffer => createHmac('sha256', key).update(`${meetingId}:${minute}`).digest();
/** Truncated as one-time codes are (RFC 4226 5.3). */
function digitsOf(mac: Buffer): string {
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
const tokenOf = (mac: Buffer): string => createHmac('sha256', mac).update('qr').digest('base64url').slice(0, 22);

/** The code of the minute that an instant lies in. */
export function codeOf(key: Buffer, meetingId: string, now: Date): SignCode {
  const minute = minuteOf(now);
  const mac = macOf(key, meetingId, minute);
  return { digits: digitsOf(mac), token: tokenOf(mac), until: new Date((minute + 1) * CODE_SECONDS * 1000) };
}

const equal = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Whether what somebody typed or scanned is the code of this minute or of the one before. */
export function isCode(key: Buffer, meetingId: string, now: Date, said: string): boolean {
  const given = said.replace(/\s/g, '');
  const buffer = /^[\x21-\x7e]+$/.test(given) ? given : '';
  return [0, 1].some((ago) => {
    const { digits, token } = codeOf(key, meetingId, new Date(now.getTime() - ago * CODE_SECONDS * 1000));
    return equal(digits, buffer) || equal(token, buffer);
  });
}
