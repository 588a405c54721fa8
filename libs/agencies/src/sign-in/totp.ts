import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@portal/platform';
import { Secret, TOTP } from 'otpauth';

const ISSUER = '医保基金联合监管协同平台';
const NONCE = 12;
const TAG = 16;
/** One step of 30 s to either side: a code typed slowly, a telephone a little off. */
const WINDOW = 1;

/** One-time codes by RFC 6238. Seeds lie in the database encrypted, bound to their person. */
@Injectable()
export class Totp {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(config.secretKey, 'hex');
    if (this.key.length !== 32) throw new Error('SECRET_KEY must be 32 bytes in hex');
  }

  /** A new seed, sealed for the database, and the address an authenticator reads from a QR code. */
  enrol(personId: string, account: string): { sealed: Buffer; uri: string } {
    const secret = new Secret({ size: 20 });
    return { sealed: this.seal(personId, Buffer.from(secret.bytes)), uri: new TOTP({ issuer: ISSUER, label: account, secret }).toString() };
  }

  /**
   * The time step whose code was given; null when the code is wrong or out of the window. The caller refuses a step that
   * is not later than the last one used: each code counts once.
   */
  step(personId: string, sealed: Buffer, code: string, now: Date): number | null {
    const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(this.open(personId, sealed)).buffer }) });
    const timestamp = now.getTime();
    const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
    return delta === null ? null : totp.counter({ timestamp }) + delta;
  }

  private seal(personId: string, plain: Buffer): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(personId));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  private open(personId: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(personId));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  }
}
