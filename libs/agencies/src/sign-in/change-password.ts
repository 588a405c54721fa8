import { Inject, Injectable } from '@nestjs/common';
import { type Actor, CONFIG, type Config, Database, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { type Account, countFailure, endSessions, lockAccount } from './account.js';
import { passwordProblem } from './password.rules.js';
import { Passwords } from './passwords.js';
import { isLocked } from './sign-in.rules.js';

/**
 * Changes one's own password and ends every session of the account, this one too: whoever else was signed in with the
 * old password is out at once. A wrong current password counts like a wrong sign-in.
 */
@Injectable()
export class ChangePassword {
  constructor(private readonly db: Database, private readonly passwords: Passwords, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns null when it is done, or INVALID_INPUT, CURRENT_PASSWORD_WRONG, ACCOUNT_LOCKED */
  async run(actor: Actor, current: string, next: string): Promise<Refusal | null> {
    const { personId } = actor;
    if (personId === null) return refuse('CURRENT_PASSWORD_WRONG');
    return this.db.tx(actor, async (tx) => {
      const account = await lockAccount(tx, { personId });
      if (account === null) return refuse('CURRENT_PASSWORD_WRONG');
      const problem = next === current ? { field: 'newPassword', code: 'PASSWORD_SAME' } : passwordProblem(next, account.name);
      if (problem !== null) return refuse('INVALID_INPUT', undefined, [problem]);
      if (isLocked(account, tx.now)) return refuse('ACCOUNT_LOCKED', { minutes: this.config.signIn.lockMinutes });
      if (!(await this.passwords.matches(account.passwordHash, current))) return this.wrong(tx, account);
      await tx.query('update account set password_hash = $2, failures = 0 where person_id = $1', [personId, await this.passwords.hash(next)]);
      await endSessions(tx, personId, 'PASSWORD_CHANGED');
      await record(tx, 'account.password-changed', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return null;
    });
  }

  private async wrong(tx: Tx, account: Account): Promise<Refusal> {
    const locked = await countFailure(tx, account, this.config.signIn);
    await record(tx, locked ? 'account.locked' : 'account.password-refused', { objectKind: 'PERSON', objectId: account.personId, audience: 'AGENCY', detail: { reason: 'PASSWORD' } });
    return refuse('CURRENT_PASSWORD_WRONG');
  }
}
