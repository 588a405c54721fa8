import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A session token: 256 random bits for the cookie, and the sha-256 of them for the database. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
