import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, timingSafeEqual } from 'node:crypto';
import signatures from 'http-message-signatures';
import type { OutgoingCall } from './call-out.js';

/** RFC 9421, section 6.2.2: what both sides can compute here. */
export const SIGNING_ALGORITHMS = ['hmac-sha256', 'ed25519'] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

/** A key that signs. `secret`: the shared secret, or the private key (PKCS #8); `publicKey`: SPKI in PEM, for who checks an Ed25519 signature. */
export interface SigningKey { readonly id: string; readonly algorithm: SigningAlgorithm; readonly secret: Buffer; readonly publicKey: string | null }

export function newSigningKey(id: string, algorithm: SigningAlgorithm): SigningKey {
  if (algorithm === 'hmac-sha256') return { id, algorithm, secret: randomBytes(32), publicKey: null };
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { id, algorithm, secret: privateKey.export({ type: 'pkcs8', format: 'der' }), publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** The Content-Digest of a body (RFC 9530). */
export const contentDigest = (body: Buffer): string => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

/** Whether a body is what its Content-Digest says; null where none came, or none that can be checked. */
export function digestMatches(header: string | undefined, body: Buffer): boolean | null {
  const said = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]+={0,2}):/.exec(header ?? '')?.[1];
  if (said === undefined) return null;
  const [one, other] = [Buffer.from(said, 'base64'), createHash('sha256').update(body).digest()];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What the signature covers, in this order. */
export const COVERED = ['@method', '@target-uri', 'content-type', 'content-digest'] as const;

/** Signs a call (RFC 9421): method, address, type and digest of the body, with the instant, a nonce and the key's id. */
export async function signed(call: OutgoingCall, key: SigningKey, at: Date, nonce = randomBytes(16).toString('base64url')): Promise<OutgoingCall> {
  const headers = { ...call.headers, 'content-digest': contentDigest(call.body) };
  const secret = key.algorithm === 'ed25519' ? createPrivateKey({ key: key.secret, format: 'der', type: 'pkcs8' }) : key.secret;
  const message = await signatures.httpbis.signMessage({
    key: signatures.createSigner(secret, key.algorithm, key.id), name: 'sig1', fields: [...COVERED], params: ['created', 'nonce', 'keyid', 'alg'], paramValues: { created: at, nonce },
  }, { method: call.method, url: call.url, headers });
  return { ...call, headers: message.headers as Record<string, string> };
}
