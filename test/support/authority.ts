/** A certificate authority of one's own, as a government network has it: X.509 by ECDSA on P-256, for 127.0.0.1 or another address. */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Certificate { readonly key: string; readonly cert: string }

const der = (tag: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const SEQUENCE = 0x30;
const OCTETS = 0x04;
const ECDSA_SHA256 = der(SEQUENCE, '06082a8648ce3d040302');
const nameOf = (name: string): Buffer => der(SEQUENCE, der(0x31, der(SEQUENCE, '0603550403', der(0x0c, Buffer.from(name)))));
const instant = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/gu, '').slice(2, 14)}Z`));
const pem = (what: string, bytes: Buffer): string => `-----BEGIN ${what}-----\n${bytes.toString('base64').replace(/.{64}/gu, '$&\n')}\n-----END ${what}-----\n`;
const DAY_MS = 86_400_000;

function certify({ subject, issuer, own, by, extensions }: { subject: string; issuer: string; own: KeyObject; by: KeyObject; extensions: readonly Buffer[] }): string {
  const body = der(SEQUENCE,
    der(0xa0, '020102'), der(0x02, Buffer.from([1]), randomBytes(8)), ECDSA_SHA256, nameOf(issuer), der(SEQUENCE, instant(new Date(Date.now() - DAY_MS)), instant(new Date(Date.now() + 365 * DAY_MS))),
    nameOf(subject), own.export({ type: 'spki', format: 'der' }), der(0xa3, der(SEQUENCE, ...extensions)));
  return pem('CERTIFICATE', der(SEQUENCE, body, ECDSA_SHA256, der(0x03, '00', sign('sha256', body, by))));
}

/** An authority, by its own certificate, and what it certifies. */
export function ownAuthority(): { readonly cert: string; certify(ip?: string): Certificate } {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ca = pair();
  const issuer = `Authority ${randomBytes(4).toString('hex')}`;
  const critical = '0101ff';
  return {
    cert: certify({ subject: issuer, issuer, own: ca.publicKey, by: ca.privateKey, extensions: [der(SEQUENCE, '0603551d13', critical, der(OCTETS, der(SEQUENCE, '0101ff'))), der(SEQUENCE, '0603551d0f', critical, der(OCTETS, '03020106'))] }),
    certify(ip = '127.0.0.1') {
      const { publicKey, privateKey } = pair();
      const alternative = der(SEQUENCE, '0603551d11', der(OCTETS, der(SEQUENCE, der(0x87, Buffer.from(ip.split('.').map(Number))))));
      return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: certify({ subject: 'data owner', issuer, own: publicKey, by: ca.privateKey, extensions: [alternative] }) };
    },
  };
}
