import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { lockAccount, normaliseAccount, replaceSeed } from './account.js';
import { Totp } from './totp.js';

/** Gives an account a new seed for one-time codes; codes of an older seed are worth nothing from then on. */
@Injectable()
export class EnrolTotp {
  constructor(private readonly db: Database, private readonly totp: Totp) {}

  /** @returns the address to show as a QR code, once; or NOT_FOUND */
  run(actor: Actor, accountName: string): Promise<{ readonly uri: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const account = await lockAccount(tx, { name: normaliseAccount(accountName) });
      if (account === null || account.disabledAt !== null) return notFound();
      const { personId } = account;
      const { sealed, uri } = this.totp.enrol(personId, account.name);
      await replaceSeed(tx, personId, sealed);
      await record(tx, 'account.totp-enrolled', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return { uri };
    });
  }
}
