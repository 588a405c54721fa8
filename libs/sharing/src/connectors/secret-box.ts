import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

const keyOf = (secretKey: string): Buffer => Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'hex'), '', 'data-connector', 32));

/** Encrypts a secret for the database, bound to what it belongs to: moved elsewhere it does not open. */
export function sealSecret(secretKey: string, belongsTo: string, secret: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secretKey), nonce).setAAD(Buffer.from(belongsTo));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws Error when it was changed, or belongs to something else */
export function openSecret(secretKey: string, belongsTo: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secretKey), sealed.subarray(0, NONCE)).setAAD(Buffer.from(belongsTo));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
