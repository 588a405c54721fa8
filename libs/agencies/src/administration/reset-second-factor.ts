import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { lockAccount, replaceSeed } from '../sign-in/account.js';
import { Totp } from '../sign-in/totp.js';
import { managesPerson } from './managed.js';

/**
 * For who has lost the telephone: a new seed for one-time codes. Codes of the old one are worth nothing from then on, every
 * session of the account ends, and its person is told, so that a reset nobody asked for does not stay unseen.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(private readonly db: Database, private readonly totp: Totp) {}

  /** @returns the address to show the person as a QR code, once; or NOT_FOUND, OWN_ACCOUNT */
  run(actor: Actor, personId: string): Promise<{ readonly uri: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      if (personId === actor.personId) return refuse('OWN_ACCOUNT');
      const account = (await managesPerson(tx, personId)) ? await lockAccount(tx, { personId }) : null;
      if (account === null || account.disabledAt !== null) return notFound();
      const { sealed, uri } = this.totp.enrol(personId, account.name);
      await replaceSeed(tx, personId, sealed);
      await record(tx, 'account.totp-reset', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return { uri };
    });
  }
}
