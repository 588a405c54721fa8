import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { type Account, countFailure, lockAccount, normaliseAccount } from './account.js';
import { Gate } from './gate.js';
import { OpenSession, type OpenedSession } from './open-session.js';
import { Passwords } from './passwords.js';
import { isLocked, signInRefused } from './sign-in.rules.js';
import { countSourceFailure, type Source, sourceWait } from './sign-in-source.js';
import { Totp } from './totp.js';

export interface Credentials { readonly account: string; readonly password: string; readonly totp?: string | null }

/** Why an attempt failed: for the journal, never for the answer. */
type Reason = 'UNKNOWN' | 'DISABLED' | 'LOCKED' | 'PASSWORD' | 'TOTP' | 'TOTP_USED' | 'TOTP_NOT_ENROLLED';
type Judged = { readonly reason: Reason } | { readonly step: number | null };

/** Compared at a time: a burst of guesses waits here, not on the database. */
const AT_A_TIME = 4;

/**
 * Signs a person in. Unknown, disabled, locked and wrong get the same answer after the same work, so that it does not
 * say which part was wrong. Attempts on one account are judged one after the other: of a hundred guesses sent at once
 * no more than the allowed five are compared.
 */
@Injectable()
export class SignIn {
  private readonly gate = new Gate(AT_A_TIME);

  constructor(
    private readonly db: Database,
    private readonly passwords: Passwords,
    private readonly totp: Totp,
    private readonly openSession: OpenSession,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param actor who the request came from so far: usually nobody, or the session that is to be replaced
   * @returns the new session with its token, or SIGN_IN_REFUSED, SIGN_IN_TOO_FAST, NO_CURRENT_SEAT
   */
  async run(actor: Actor, credentials: Credentials, source: Source): Promise<OpenedSession | Refusal> {
    const stranger: Actor = { ...actor, personId: null, seatId: null, agencyId: null, onBehalfOf: null, sessionId: null };
    const account = await this.gate.pass(() => this.db.tx(stranger, (tx) => this.judge(tx, credentials, source)));
    return 'kind' in account ? account : this.openSession.run(actor, account, source);
  }

  private async judge(tx: Tx, { account: typed, password, totp }: Credentials, source: Source): Promise<Account | Refusal> {
    const name = normaliseAccount(typed);
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in:${name}`]);
    const seconds = await sourceWait(tx, source.ip);
    if (seconds > 0) {
      await record(tx, 'session.refused', { objectKind: 'SIGN_IN', objectId: newId(), audience: 'AGENCY', detail: { reason: 'SOURCE', ip: source.ip } });
      return refuse('SIGN_IN_TOO_FAST', { seconds });
    }
    const account = await lockAccount(tx, { name });
    const verdict = await this.compare(account, password, totp ?? null, tx.now);
    if (account === null || 'reason' in verdict) {
      return this.fail(tx, account, 'reason' in verdict ? verdict.reason : 'UNKNOWN', source);
    }
    await tx.query('update account set failures = 0, locked_until = null, totp_last_step = coalesce($2, totp_last_step) where person_id = $1',
      [account.personId, verdict.step]);
    return account;
  }

  private async compare(account: Account | null, password: string, code: string | null, now: Date): Promise<Judged> {
    const open = account !== null && account.disabledAt === null && !isLocked(account, now);
    const matches = await this.passwords.matches(open ? account.passwordHash : null, password);
    if (account === null) return { reason: 'UNKNOWN' };
    if (!open) return { reason: account.disabledAt === null ? 'LOCKED' : 'DISABLED' };
    return matches ? this.compareCode(account, code, now) : { reason: 'PASSWORD' };
  }

  /** The second factor: asked of whoever has one, and of everybody where the installation requires it. */
  private compareCode(account: Account, code: string | null, now: Date): Judged {
    if (account.totpSecret === null) return this.config.signIn.totpRequired ? { reason: 'TOTP_NOT_ENROLLED' } : { step: null };
    const step = this.totp.step(account.personId, account.totpSecret, code ?? '', now);
    if (step === null) return { reason: 'TOTP' };
    return account.totpLastStep !== null && step <= Number(account.totpLastStep) ? { reason: 'TOTP_USED' } : { step };
  }

  private async fail(tx: Tx, account: Account | null, reason: Reason, source: Source): Promise<Refusal> {
    const counts = account !== null && reason !== 'LOCKED' && reason !== 'DISABLED';
    const locked = counts && (await countFailure(tx, account, this.config.signIn));
    await record(tx, locked ? 'account.locked' : 'session.refused', {
      objectKind: account ? 'PERSON' : 'SIGN_IN', objectId: account?.personId ?? newId(), audience: 'AGENCY', detail: { reason, ip: source.ip },
    });
    await countSourceFailure(tx, source.ip, this.config.signIn.sourceFreeFailures);
    return signInRefused(this.config.signIn);
  }
}
