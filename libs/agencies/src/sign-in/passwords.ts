import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes, one lane: the minimum of the OWASP cheat sheet, about 30 ms. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and compares passwords, off the event loop. */
@Injectable()
export class Passwords {
  /** Nobody's: compared with when there is no account, so that the answer takes the same time. */
  private nobody: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** @param stored the account's hash, or null to compare with nobody's: always false, in the same time */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.nobody ??= hash(randomBytes(32), COST);
    const same = await verify(stored ?? (await this.nobody), password);
    return stored !== null && same;
  }
}
