import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { normaliseAccount } from '../sign-in/account.js';
import { Passwords } from '../sign-in/passwords.js';
import { managesPerson } from './managed.js';

const ACCOUNT = /^[a-z][a-z0-9._-]{1,63}$/;
/** 96 bits: nobody guesses it, and it is typed once. */
const PASSWORD_BYTES = 12;

/** An account, with the password to sign in with the first time. It is shown once and kept nowhere. */
export interface NewAccount { readonly account: string; readonly password: string }

/** 开通账号: for somebody of the directory who has none. It opens no door before a seat of his is in force. */
@Injectable()
export class OpenAccount {
  constructor(private readonly db: Database, private readonly passwords: Passwords) {}

  /** @returns the account; or NOT_FOUND, ACCOUNT_EXISTS, INVALID_INPUT */
  async run(actor: Actor, { personId, account }: { readonly personId: string; readonly account: string }): Promise<NewAccount | Refusal> {
    const name = normaliseAccount(account);
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    const hash = await this.passwords.hash(password);
    return this.db.tx(actor, async (tx) => {
      if (!(await managesPerson(tx, personId))) return notFound();
      if (!ACCOUNT.test(name)) return refuse('INVALID_INPUT', undefined, [{ field: 'account', code: 'ACCOUNT_NAME' }]);
      if ((await tx.query('select 1 from account where person_id = $1', [personId])).length > 0) return refuse('ACCOUNT_EXISTS');
      const made = await tx.query(
        `with made as (insert into account (person_id, name, password_hash) values ($1, $2, $3) on conflict do nothing returning 1) select 1 from made`, [personId, name, hash]);
      // Somebody was faster with the person, or another person has the name.
      if (made.length === 0) {
        return (await tx.query('select 1 from account where person_id = $1', [personId])).length > 0
          ? refuse('ACCOUNT_EXISTS') : refuse('INVALID_INPUT', undefined, [{ field: 'account', code: 'ACCOUNT_TAKEN' }]);
      }
      await record(tx, 'account.opened', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return { account: name, password };
    });
  }
}
