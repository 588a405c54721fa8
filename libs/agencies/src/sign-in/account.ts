import type { Tx } from '@portal/platform';
import { type AccountFailures, afterFailure, type LockPolicy } from './sign-in.rules.js';

/** What signing in looks at. */
export interface Account extends AccountFailures {
  readonly personId: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly credentialVersion: number;
  readonly totpSecret: Buffer | null;
  readonly totpLastStep: string | null;
  readonly disabledAt: Date | null;
}

const ACCOUNT = `select person_id as "personId", name, password_hash as "passwordHash", credential_version as "credentialVersion",
  failures, locked_until as "lockedUntil", totp_secret as "totpSecret", totp_last_step as "totpLastStep", disabled_at as "disabledAt"
  from account`;

export const normaliseAccount = (typed: string): string => typed.trim().toLowerCase();

/** An account for the length of the transaction: nobody else signs in to it or changes it meanwhile. */
export async function lockAccount(tx: Tx, by: { name: string } | { personId: string }): Promise<Account | null> {
  const [account] = 'name' in by
    ? await tx.query<Account>(`${ACCOUNT} where name = $1 for update`, [by.name])
    : await tx.query<Account>(`${ACCOUNT} where person_id = $1 for update`, [by.personId]);
  return account ?? null;
}

/** Counts a wrong password or code. @returns whether the account is locked by it */
export async function countFailure(tx: Tx, account: Account, policy: LockPolicy): Promise<boolean> {
  const { failures, lockedUntil } = afterFailure(account, tx.now, policy);
  await tx.query('update account set failures = $2, locked_until = $3, last_failed_at = $4 where person_id = $1',
    [account.personId, failures, lockedUntil, tx.now]);
  return lockedUntil !== null;
}

/** Gives an account a new seed; codes of an older one are worth nothing from then on, and who is signed in signs in anew. */
export async function replaceSeed(tx: Tx, personId: string, sealed: Buffer): Promise<void> {
  await tx.query('update account set totp_secret = $2, totp_last_step = null where person_id = $1', [personId, sealed]);
  await endSessions(tx, personId, 'SECOND_FACTOR_RESET');
}

/** Ends every session of a person at once, by raising the version they were made under; the rows say why. */
export async function endSessions(tx: Tx, personId: string, reason: 'PASSWORD_CHANGED' | 'DISABLED' | 'SECOND_FACTOR_RESET'): Promise<void> {
  await tx.query('update account set credential_version = credential_version + 1 where person_id = $1', [personId]);
  await tx.query('update session set ended_at = $2, end_reason = $3 where person_id = $1 and ended_at is null', [personId, tx.now, reason]);
}
